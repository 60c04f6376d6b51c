import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {countryCode, MEMBERS} from '../../src/datasets/countries/countries.js';
import {positions, POSITIONS} from '../../src/datasets/positions.js';

const of = (text: string) => read(text, positions);

describe('the positions file', () => {
  it('is read column by column', () => {
    const [row] = of(
      'iso2,iso3,country,eu_member,position,date,speaker,role,statement,publisher,speaker_type,date_precision\n' +
        'EL,GRC,Greece,Yes,Case_by_case,2022-09-22,A. Person,minister,"Each case, he said",Kurier,Government,day\n',
    ).rows;
    const {date, source, ...rest} = row!;
    expect([isoDay(date!), source.name, source.publisher]).to.deep.equal(['2022-09-22', 'A. Person', 'Kurier']);
    expect(rest).to.deep.equal({
      ...{
        row: 2,
        rows: 1,
        id: undefined,
        country: 'GR',
        name: 'Greece',
        position: 'case_by_case',
        precision: 'day',
        member: true,
      },
      ...{speaker: 'A. Person', role: 'minister', speakerType: 'government', statement: 'Each case, he said'},
      ...{entryPolicy: '', entryPolicyDate: undefined, entryPolicyUrl: ''},
    });
  });

  it('needs a position and a country, by two letters, three or its name', () => {
    for (const [column, cell] of [
      ['iso2', 'de'],
      ['iso3', 'DEU'],
      ['country', 'Germany'],
    ] as const) {
      const [row] = of(`${column},position\n${cell},welcome`).rows;
      const {country, date, member, speakerType} = row!;
      expect([country, date, member, speakerType], column).to.deep.equal(['DE', undefined, undefined, 'government']);
    }
  });

  it('leaves the speaker open where the column does', () => {
    expect(of('iso2,position,speaker_type\nDE,welcome,').rows[0]?.speakerType).to.equal('');
  });

  it('takes the last day for a month, and no day for a statement without one', () => {
    const [month, none] = of('iso2,position,date,date_precision\nLU,welcome,2022-10-01,month\nLU,refuse,,').rows;
    expect([isoDay(month!.date!), month?.precision, none?.date]).to.deep.equal(['2022-10-31', 'month', undefined]);
  });

  it('knows members and others where the file says so', () => {
    const {rows} = of('iso2,position,eu_member\nDE,welcome,yes\nNO,welcome,no\nCH,welcome,perhaps\nEU,undecided,');
    expect(rows.map(({member}) => member)).to.deep.equal([true, false, undefined, undefined]);
  });

  for (const position of POSITIONS) {
    it(`reads ${position}`, () => expect(of(`iso2,position\nDE,${position}`).rows[0]?.position).to.equal(position));
  }

  const bad: [string, string][] = [
    ['iso2,position\nDE,open', 'position position'],
    ['iso2,position\nDE,', 'position position'],
    ['iso2,position\nXX,refuse', 'country iso2'],
    ['iso2,country,position\n,Atlantis,refuse', 'country country'],
    ['iso3,position\n,refuse', 'country iso3'],
    ['iso2,position,date\nDE,refuse,23.9.2022', 'date date'],
    ['iso2,position,date,as_of\nDE,refuse,2022-09-23,2022-09-22', 'period as_of'],
  ];
  for (const [text, expected] of bad) {
    it(`leaves out ${JSON.stringify(text)}: ${expected}`, () => {
      const {problems, rows} = of(text);
      expect(problems.map(({code, name}) => `${code} ${name}`)).to.deep.equal([expected]);
      expect(rows).to.deep.equal([]);
    });
  }
});

describe('countries', () => {
  it('has the 27 members', () => {
    expect(new Set(MEMBERS).size).to.equal(27);
    for (const code of MEMBERS) expect(countryCode([code])).to.equal(code);
  });

  const names: [string, string][] = [
    ['GR', 'GR el EL GRC Greece'],
    ['GB', 'GB UK gbr United*Kingdom Great*Britain'],
    ['CZ', 'CZ CZE Czechia Czech*Republic'],
    ['NL', 'NL The*Netherlands Holland'],
    ['BA', 'Bosnia*and*Herzegovina Bosnia*&*Herzegovina'],
    ['TR', 'TUR Turkey Türkiye'],
    ['CI', 'CÔTE*D’IVOIRE CIV'],
    ['KR', 'KOR South*Korea'],
    ['US', 'USA United*States the*United*States*of*America'],
    ['XK', 'XK XKX Kosovo'],
    ['NA', 'NA Namibia'],
    ['EU', 'EU European*Union'],
    ['none', 'Atlantis ZZ SU AN __proto__ constructor'],
  ];
  for (const [code, words] of names) {
    it(`${words.replaceAll('*', ' ')}: ${code}`, () => {
      for (const word of words.split(' '))
        expect(countryCode([word.replaceAll('*', ' ')]) ?? 'none', word).to.equal(code);
    });
  }

  it('finds nothing in nothing', () => expect(countryCode(['', ''])).to.equal(undefined));

  it('goes by the first cell that names one', () => {
    expect(countryCode(['', 'XXX', 'Germany'])).to.equal('DE');
    expect(countryCode(['FR', 'DEU'])).to.equal('FR');
  });
});
