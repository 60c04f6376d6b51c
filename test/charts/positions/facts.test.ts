import {expect} from 'chai';
import {select, STANCES, type Selection} from '../../../src/charts/positions/select.js';
import type {Query} from '../../../src/model/query.js';
import type {Statement} from '../../../src/datasets/positions.js';
import {query, rowsOf, shippedRows, words} from './drawn.js';

/** Named and ordered by their codes. */
const byCode = {...words, country: (code: string) => `the country ${code}`};
const wanted = (rows: readonly Statement[], asked: Query): Selection | undefined =>
  select({rows: {src: rows}, query: asked, words: byCode});
const facts = (rows: readonly Statement[], asked: Parameters<typeof query>[0] = {}): Selection =>
  wanted(rows, query(asked))!;
const counts = ({governments}: Selection): readonly number[] =>
  STANCES.map((stance) => governments.filter((one) => one.stance === stance).length);
const divided = ({governments}: Selection): readonly string[] =>
  governments.filter((one) => one.divided).map(({country}) => country);
const codes = ({groups}: Selection, stance: string): readonly string[] =>
  groups.find((group) => group.stance === stance)?.governments.map(({country}) => country) ?? [];

const STATES: readonly (readonly [string, readonly number[], readonly string[]])[] = [
  ['2022-09-21', [1, 1, 0, 0, 2, 23], []],
  ['2022-09-22', [1, 2, 3, 0, 2, 19], ['CZ', 'LT']],
  ['2022-09-23', [1, 3, 4, 1, 4, 14], ['BE', 'CZ']],
  ['2022-09-25', [1, 6, 2, 2, 4, 12], ['CZ']],
  ['2022-09-26', [2, 6, 1, 2, 4, 12], ['CZ']],
  ['2022-09-27', [2, 7, 1, 3, 3, 11], ['CZ']],
  ['2022-10-31', [2, 8, 0, 3, 4, 10], []],
];

describe('the stance of a government', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  for (const [day, expected, torn] of STATES) {
    it(`on ${day} is open, case by case, undecided, restricts, closed, not found: ${expected.join(', ')}`, () => {
      const state = facts(rows, {knownOn: day});
      expect(counts(state)).to.deep.equal(expected);
      expect([...divided(state)].sort()).to.deep.equal(torn);
      expect(state.governments).to.have.length(27);
    });
  }

  it('on 26 September is of these countries', () => {
    const state = facts(rows, {knownOn: '2022-09-26'});
    expect(STANCES.slice(0, 5).map((stance) => codes(state, stance).join(' '))).to.deep.equal([
      ...['DE ES', 'AT HU IE NL SE SK', 'CZ', 'BE FI', 'EE LT LV PL'],
    ]);
  });

  it('never comes from an agency, a parliament or a head of state', () => {
    const text =
      'iso2,position,date,speaker_type\nFR,welcome,2022-09-23,parliament\nSE,refuse,2022-09-23,agency\nDE,welcome,2022-09-23,\n';
    expect(facts(rowsOf(text)).groups.map(({stance}) => stance)).to.deep.equal(['none']);
    expect(
      facts(rows)
        .governments.find(({country}) => country === 'FI')
        ?.standing.map(({speakerType}) => speakerType),
    ).to.deep.equal(['government']);
  });

  it('is old more than 60 days before the state: Sweden on 26 September', () => {
    const old = (day: string) =>
      facts(rows, {knownOn: day})
        .governments.filter((one) => one.old)
        .map(({country}) => country);
    expect(old('2022-09-26')).to.deep.equal(['SE']);
    expect(old('2022-05-14'), '60 days').to.deep.equal([]);
    expect(old('2022-05-15'), '61 days').to.deep.equal(['SE']);
  });

  it('takes a statement without a date for the oldest', () => {
    const [first] = facts(rowsOf('iso2,position,date\nDE,refuse,\nDE,welcome,2020-01-01\nFR,refuse,\n')).governments;
    expect([first?.country, first?.stance, first?.earlier.length]).to.deep.equal(['DE', 'open', 1]);
    const undated = facts(rowsOf('iso2,position,date\nFR,refuse,\nDE,welcome,2020-01-01\n'), {knownOn: '2019-01-01'});
    expect([codes(undated, 'closed'), codes(undated, 'open')]).to.deep.equal([['FR'], []]);
  });

  it('counts the members the file names, else the 27; one without a row is there', () => {
    const small = facts(rowsOf('country,position\nGreece,refuse\nNorway,welcome\n'));
    expect(small.governments).to.have.length(27);
    expect([codes(small, 'closed'), small.outside.length]).to.deep.equal([['GR'], 1]);
    const own = facts(rowsOf('iso2,eu_member,position\nUA,yes,welcome\nDE,no,welcome\n'));
    expect(own.governments.map(({country}) => country))
      .to.include('UA')
      .and.not.include('DE');
  });

  it('keeps the countries asked for, by code or by name', () => {
    expect(
      facts(rows, {where: ['DE', 'france', 'EL']})
        .governments.map(({country}) => country)
        .sort(),
    ).to.deep.equal(['DE', 'FR', 'GR']);
    expect(wanted(rows, query({where: ['Georgia']}))).to.equal(undefined);
    expect(wanted(rows, query({where: ['Atlantis']}))).to.equal(undefined);
  });
});
