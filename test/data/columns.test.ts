import {expect} from 'chai';
import {Header} from '../../src/data/columns.js';
import {nearestName} from '../../src/data/nearest.js';
import {arrests} from '../../src/datasets/arrests.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {positions} from '../../src/datasets/positions.js';

describe('the header', () => {
  it('finds columns without regard to case, blanks and invisible characters', () => {
    const header = new Header([' Date ', 'COUNT', '\u202enote']);
    expect([header.place('date'), header.place('count'), header.place('note'), header.place('other')]).to.deep.equal([
      0, 1, 2, -1,
    ]);
    expect(header.names).to.deep.equal(['Date', 'COUNT', 'note']);
  });

  const repeated: [string[], string | undefined, number[]][] = [
    [['date', 'count', 'Count'], 'count', [1, 2]],
    [['date', 'date ', 'count', ' DATE'], 'date', [0, 1, 3]],
    [['date', 'count', 'note', '\u202eNOTE'], 'note', [2, 3]],
    [['date', 'count', 'mood', 'mood', '', ''], undefined, []],
    [['date', 'count', 'constructor', 'constructor'], undefined, []],
  ];
  for (const [names, name, places] of repeated) {
    it(`faults 1.4 of ${names.join(' | ')} repeats ${name ?? 'nothing that is known'}`, () => {
      const found = new Header(names).repeated(arrests.columns);
      expect([found?.name, found?.places ?? []]).to.deep.equal([name, places]);
    });
  }

  it('takes no column for a property of the language', () => {
    const header = new Header(['date', '__proto__', 'constructor']);
    expect(header.has('toString')).to.equal(false);
    expect(header.place('__proto__')).to.equal(1);
    expect(header.missing(arrests.columns)).to.deep.equal(['count']);
  });

  it('lists the first alternative of every need that is not met', () => {
    expect(new Header(['who']).missing(mobilization.columns)).to.deep.equal(['date', 'claimant', 'value']);
    expect(new Header(['date', 'claimant', 'low']).missing(mobilization.columns)).to.deep.equal(['value']);
    expect(new Header(['date', 'claimant', 'low', 'high']).missing(mobilization.columns)).to.deep.equal([]);
    expect(new Header(['iso3', 'position']).missing(positions.columns)).to.deep.equal([]);
    expect(new Header(['position']).missing(positions.columns)).to.deep.equal(['country']);
  });

  const nearest: [string[], string, string | undefined][] = [
    [['who', 'value', 'date'], 'claimant', 'who'],
    [['Dates', 'count', 'city'], 'date', 'Dates'],
    [['cnt', 'city'], 'count', 'cnt'],
    [['date', 'place'], 'count', undefined],
    [['date', 'weather', 'mood'], 'count', undefined],
  ];
  for (const [names, wanted, expected] of nearest) {
    it(`for ${wanted}, ${names.join(' ')} has ${expected ?? 'nothing near'}`, () =>
      expect(nearestName(wanted, names, (wanted === 'claimant' ? mobilization : arrests).columns.known)).to.equal(
        expected,
      ));
  }

  it('knows columns that describe persons', () => {
    for (const name of [
      'first_name',
      'Last_Name',
      'surname',
      'full_name',
      'birth_date',
      'age',
      'passport',
      'phone',
      'email',
      'address',
    ]) {
      expect(new Header(['date', name]).personColumn, name).to.equal(name.toLowerCase());
    }
    expect(new Header(['date', 'average', 'name']).personColumn).to.equal(undefined);
  });
});
