import {expect} from 'chai';
import {isoDay} from '../../../src/data/day.js';
import {sum} from '../../../src/data/estimate.js';
import {dateScale} from '../../../src/model/scales/date-scale.js';
import {
  dayOf,
  daysSaid,
  drawingOf,
  E,
  facts,
  factsOfRows,
  label,
  modelOfText,
  ofShipped,
  plain,
  rowsOf,
  said,
  sceneOf,
  spoken,
} from './drawn.js';

describe('arrests: which count of a day is drawn', () => {
  it('draws the newest and keeps the rest as earlier counts', async () => {
    const found = await facts(E);
    const tell = (text: string): [string, number, number] => {
      const one = dayOf(found, text);
      return [said(one), one.chosen[0]!.earlier.length, one.chosen.length];
    };
    expect(tell('2022-09-21')).to.deep.equal(['1,369', 10, 1]);
    expect(tell('2022-09-24')).to.deep.equal(['840+', 8, 1]);
    expect(tell('2022-09-25')).to.deep.equal(['140+', 0, 1]);
    expect(dayOf(found, '2022-09-21').chosen[0]!.rows[0]!.cities).to.equal(39);
  });

  it('keeps earlier counts in the order in which they became known', async () => {
    const {earlier} = dayOf(await facts(E), '2022-09-21').chosen[0]!;
    expect(earlier.map(({count}) => label(count))).to.deep.equal([
      '570+',
      '735+',
      '1,026',
      '1,176+',
      '1,178+',
      '1,311+',
      '1,386',
      '1,400+',
      '1,313+',
      '1,323+',
    ]);
  });

  it('hatches a day of which only a part is known: the widest kind of place', async () => {
    const found = await facts(E);
    const dagestan = dayOf(found, '2022-09-26');
    expect([dagestan.kind, said(dagestan)]).to.deep.equal(['part', 'Dagestan 110']);
    expect(dagestan.chosen[0]!.earlier.map(({count}) => label(count))).to.deep.equal(['~90']);
    const kyzyl = dayOf(found, '2022-09-29');
    expect([kyzyl.kind, said(kyzyl)]).to.deep.equal(['part', 'Kyzyl 30']);
    expect(kyzyl.chosen[0]!.earlier.map(({count}) => label(count))).to.deep.equal(['~20', '27+']);
  });

  it('has no hatched bar in a sum', async () => {
    const {sum: added} = await facts(E);
    expect([label(added?.figure), isoDay(added!.day), added?.days]).to.deep.equal(['2,349+', '2022-09-25', 3]);
  });

  it('adds up several places of that kind, and says how many', async () => {
    const csv = `date,place,place_type,count
2024-01-01,Russia,country,50
2024-01-02,Perm,city,2
2024-01-02,Tver,city,3
2024-01-02,Ufa,city,4`;
    const found = factsOfRows(rowsOf(csv));
    expect(daysSaid(found)).to.deep.equal({'2024-01-01': '50', '2024-01-02': 'Perm and Tver and Ufa 9'});
    expect(dayOf(found, '2024-01-02').kind).to.equal('part');
    const {table, summary} = await modelOfText(csv);
    expect(table.rows[1]!.head).to.equal(`2\u00a0January, 3 cities only`);
    expect(plain(summary)).to.equal(
      'The worst day was 1 January: 50 detentions. For one of the two days there is a figure for one region or city only.',
    );
  });

  it('takes the places for the whole where no row is whole, and says so', async () => {
    const csv = 'date,place,count\n2024-01-05,Riga,3\n2024-01-05,Tartu,4\n2024-01-06,Riga,9';
    const {days} = factsOfRows(rowsOf(csv));
    expect(days.map(({kind, figure}) => `${kind} ${label(figure)}`)).to.deep.equal(['whole 7', 'whole 9']);
    const {subtitle} = await modelOfText(csv);
    expect(plain(subtitle)).to.equal('Detentions, 5 to 6 January 2024. Each bar is the sum of the places in the file.');
  });
});

describe('arrests: the official count', () => {
  const march = {from: '2022-03-06', to: '2022-03-06'};

  it('stands beside what a monitor counted', async () => {
    const [one] = dayOf(await facts(march), '2022-03-06').chosen;
    expect([label(one!.figure), one!.rows[0]!.cities]).to.deep.equal(['5,170+', 72]);
    expect([label(one!.official?.figure), one!.official?.rows[0]!.source.name]).to.deep.equal([
      '3,500+',
      'Russian Interior Ministry',
    ]);
    expect(one!.official!.earlier).to.deep.equal([]);
  });

  it('never replaces it, though it came later that day', async () => {
    const [one] = dayOf(await facts({...march, knownOn: '2022-03-06'}), '2022-03-06').chosen;
    expect([label(one!.figure), label(one!.official?.figure)]).to.deep.equal(['4,359+', '3,500+']);
    expect(one!.official!.rows[0]!.source.revision).to.be.greaterThan(one!.rows[0]!.source.revision!);
  });

  it('is the bar only where nobody else counted', () => {
    const found = factsOfRows(rowsOf('date,count,source,source_kind\n2024-01-01,5,Ministry,official'));
    expect(daysSaid(found)).to.deep.equal({'2024-01-01': '5'});
    expect(found.days[0]!.chosen[0]!.official).to.equal(undefined);
  });
});

describe('arrests: sums', () => {
  it('A-49 are a lower bound where one part is, and keep "about"', async () => {
    const {cities} = await facts(E);
    const city = (name: string) => cities.list.find((one) => one.name === name)!;
    const parts = (name: string): string[] => city(name).days.map(({chosen}) => label(chosen.figure));
    expect([parts('Moscow'), label(city('Moscow').figure)]).to.deep.equal([['542', '399'], '941']);
    expect([parts('Makhachkala'), label(city('Makhachkala').figure)]).to.deep.equal([['~100', '120+'], '220+']);
    expect(spoken(city('Makhachkala').figure)).to.equal('about 220 or more');
    expect(spoken((await facts(E)).sum?.figure)).to.equal('at least 2,349');
  });

  it('A-49 of exact 100 and up to 50 are 100–150', () => {
    const rows = rowsOf('date,place,count,bound\n2024-01-01,A,100,exact\n2024-01-01,B,50,at_most');
    expect(label(sum(rows.map(({count}) => count)))).to.equal('100–150');
    expect(label(factsOfRows(rows).days[0]!.figure)).to.equal('100–150');
  });
});

describe('arrests: the period', () => {
  it('has four days without a figure, two hatched and three whole', async () => {
    const {days} = await facts(E);
    const of = (kind: string): number[] =>
      days.filter((one) => one.kind === kind).map(({day}) => Number(isoDay(day).slice(8)));
    expect([of('none'), of('part'), of('whole')]).to.deep.equal([
      [22, 23, 27, 28],
      [26, 29],
      [21, 24, 25],
    ]);
  });

  it('leaves out stretches of more than 60 days: the whole file is 48 days', async () => {
    const {days} = await facts();
    const of = (kind: string): number => days.filter((one) => one.kind === kind).length;
    expect([days.length, of('whole'), of('part'), of('none')]).to.deep.equal([48, 12, 3, 33]);
    const axis = dateScale(
      days.map(({day}) => day),
      0,
      1000,
    );
    expect(axis.gaps.map((gap) => gap.days)).to.deep.equal([172, 148]);
    const {labels} = sceneOf(drawingOf(await ofShipped({}, 1200), 'days').scene, 'days');
    expect(labels.map(({text}) => text)).to.include.members(['172 days later', '148 days later']);
  });

  it('is from the first to the last day of one-day rows, or from and to of the tag', async () => {
    const bounds = ({rows: {from, to}}: Awaited<ReturnType<typeof facts>>): string[] => [isoDay(from), isoDay(to)];
    expect(bounds(await facts())).to.deep.equal(['2022-02-24', '2023-02-24']);
    expect(bounds(await facts({from: '2022-09-01'}))).to.deep.equal(['2022-09-01', '2023-02-24']);
    expect(bounds(await facts({to: '2022-03-31'}))).to.deep.equal(['2022-02-24', '2022-03-31']);
  });

  it('holds the rows whose first and last day lie within it', async () => {
    const {rows} = await facts({from: '2022-09-21', to: '2022-09-25'});
    const ends = new Set(rows.totals.map(({end}) => isoDay(end)));
    expect([...ends].sort()).to.deep.equal(['2022-09-22', '2022-09-24', '2022-09-25']);
  });

  it('keeps the places asked for, which are then the whole', async () => {
    const found = await facts({...E, where: ['moscow']});
    expect(daysSaid(found)).to.deep.equal({'2022-09-21': '542', '2022-09-24': '399'});
    expect(dayOf(found, '2022-09-21').kind).to.equal('whole');
    expect(label(found.sum?.figure)).to.equal('941');
    const two = await facts({...E, where: ['Moscow', 'Saint Petersburg']});
    expect(daysSaid(two)).to.deep.equal({'2022-09-21': '1,021', '2022-09-24': '542'});
  });

  it('takes a code for the country with all that is in it', async () => {
    expect(daysSaid(await facts({...E, where: ['RU']}))).to.deep.equal(daysSaid(await facts(E)));
  });
});
