import {expect} from 'chai';
import {measuresOf, periodFilter, placeFilter, placeNames, rowsAsked} from '../../src/model/filter.js';
import {wordsOf} from '../../src/messages/words.js';

const words = wordsOf('en');

interface Row {
  readonly place: string;
  readonly iso: string;
  readonly date: number;
  readonly end: number;
  readonly known: number;
}
const row = (place: string, iso: string, date: number, end = date, known = 0): Row => ({place, iso, date, end, known});

const isOf = (where: readonly string[]): ((one: Row) => boolean) =>
  placeFilter(where, ({place, iso}) => placeNames([place], [iso], words));

describe('rows of a place', () => {
  const moscow = row('Moscow', 'RU-MOW', 1);

  it('are all where none is asked for', () => {
    expect(isOf([])(moscow)).to.be.true;
    expect(isOf([])(row('', '', 1))).to.be.true;
  });

  it('are asked for by the name in the file, by code, by country: code or name, in any case', () => {
    for (const name of ['Moscow', 'moscow', 'RU-MOW', 'ru-mow', 'RU', 'ru', 'Russia', 'RUSSIA'])
      expect(isOf([name])(moscow), name).to.be.true;
    expect(isOf(['Perm', 'Moscow'])(moscow)).to.be.true;
    for (const name of ['Perm', 'Mosc', 'RU-SPE', 'Belarus', '']) expect(isOf([name])(moscow), name).to.be.false;
  });

  it('have no country where the code is none', () => {
    expect(placeNames(['Tbilisi'], ['Georgia'], words)).to.deep.equal(['Tbilisi', 'Georgia']);
    expect(isOf(['GE'])(row('', 'Germany', 1)), 'the first letters of a name are no code').to.be.false;
    expect(isOf(['Germany'])(row('', 'Germany', 1))).to.be.true;
  });
});

describe('rows of a period', () => {
  it('lie in it with all their days; an end that is not asked for is open', () => {
    expect(periodFilter(2, 4)({date: 2, end: 4})).to.be.true;
    expect(periodFilter(2, 4)({date: 1, end: 4})).to.be.false;
    expect(periodFilter(2, 4)({date: 3, end: 5})).to.be.false;
    expect(periodFilter(2)({date: 9})).to.be.true;
    expect(periodFilter(undefined, 4)({date: 5})).to.be.false;
    expect(periodFilter()({date: -9, end: 9})).to.be.true;
  });
});

describe('rows asked for', () => {
  const rows = [
    row('Perm', '', 1),
    row('Moscow', '', 1),
    row('Moscow', '', 9),
    row('Moscow', '', 2, 2, 5),
    row('Perm', '', 9),
  ];
  const {here, known, unmet} = rowsAsked<Row>(rows, {
    isOfPlace: isOf(['Moscow']),
    isInPeriod: periodFilter(1, 3),
    knownOf: (all) => all.filter((one) => one.known < 4),
  });

  it('are of the place and the period; and known then', () => {
    expect(here).to.deep.equal([rows[1], rows[3]]);
    expect(known).to.deep.equal([rows[1]]);
  });

  it('tell of every other row the first condition that it does not meet', () => {
    expect(rows.map(unmet)).to.deep.equal(['place', undefined, 'outside', 'later', 'outside']);
  });

  it('are outside only after the place, where no period is asked for', () => {
    const {here: drawn, unmet: unmetOf} = rowsAsked<Row>(rows, {
      isInPeriod: periodFilter(),
      isOfPlace: isOf(['Moscow']),
      isDrawn: periodFilter(1, 3),
      knownOf: (all) => all,
    });
    expect(drawn).to.deep.equal([rows[1], rows[3]]);
    expect(rows.map(unmetOf)).to.deep.equal(['place', undefined, 'outside', undefined, 'place']);
  });
});

describe('measures', () => {
  const of = (asked: readonly string[], usual: readonly string[]): readonly string[] =>
    measuresOf([{measure: 'exits'}, {measure: 'entries'}, {measure: 'exits'}], asked, usual);

  it('are those asked for, else the usual ones, else all of the file', () => {
    expect(of(['entries', 'queue'], ['exits'])).to.deep.equal(['entries']);
    expect(of(['queue'], ['exits'])).to.deep.equal([]);
    expect(of([], ['queue', 'exits'])).to.deep.equal(['exits']);
    expect(of([], ['queue'])).to.deep.equal(['exits', 'entries']);
  });
});
