import {expect} from 'chai';
import {isoDay} from '../../../src/data/day.js';
import {
  dayOf,
  daysSaid,
  eAsKnown,
  E,
  facts,
  factsOfRows,
  label,
  modelOf,
  ofShipped,
  plain,
  rowsOf,
  shippedRows,
} from './drawn.js';

const settled = {'2022-09-21': '1,369', '2022-09-24': '840+', '2022-09-25': '140+', '2022-09-26': 'Dagestan 110'};
const totalsTo26 = ['2,000+', '2,000+', '2,333'];
const totalsTo29 = [...totalsTo26, '2,400+'];

/** State, days with a figure, their sum, totals of the main counter and the article's. */
const states: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] = [
  ['2022-09-21', {'2022-09-21': '1,311+ so far'}, '1,311+', []],
  ['2022-09-22', {'2022-09-21': '1,369'}, '1,369', []],
  ['2022-09-23', {'2022-09-21': '1,369'}, '1,369', []],
  ['2022-09-24', {'2022-09-21': '1,369', '2022-09-24': '730+ so far'}, '2,099+', []],
  [
    '2022-09-25',
    {'2022-09-21': '1,369', '2022-09-24': '820+', '2022-09-25': 'Makhachkala 100+ so far'},
    '2,189+',
    ['2,000+', '2,000+'],
  ],
  ['2022-09-26', {...settled, '2022-09-26': 'Dagestan 110 so far'}, '2,349+', totalsTo26],
  ['2022-09-27', settled, '2,349+', totalsTo26],
  ['2022-09-28', settled, '2,349+', totalsTo26],
  ['2022-09-29', {...settled, '2022-09-29': 'Kyzyl 27+ so far'}, '2,349+', totalsTo29],
  ['2022-09-30', {...settled, '2022-09-29': 'Kyzyl 30'}, '2,349+', totalsTo29],
];

const minutes: readonly (readonly [string, string])[] = [
  ['2022-09-21T20:15', '570+ so far 20:15 Moscow time'],
  ['2022-09-21T20:32', '570+ so far 20:15 Moscow time'],
  ['2022-09-21T20:33', '735+ so far 20:33 Moscow time'],
  ['2022-09-21T21:45', '1,176+ so far 21:45 Moscow time'],
  ['2022-09-21', '1,311+ so far'],
  ['2022-09-22T00:00', '1,386'],
  ['2022-09-22T01:51', '1,400+'],
  ['2022-09-22T09:51', '1,323+'],
  ['2022-09-22', '1,369'],
];

describe('arrests: what was known when', () => {
  for (const [state, days, sum, totals] of states) {
    it(`as known on ${state}: ${Object.values(days).join(', ')}, in all ${sum}`, async () => {
      const found = await facts(eAsKnown(state));
      expect(daysSaid(found)).to.deep.equal(days);
      expect(label(found.sum?.figure)).to.equal(sum);
      const {lines, brackets} = found.totals;
      const article = brackets.filter(({rows: [drawn]}) => drawn!.source.name.includes('2 Day'));
      const printed = [...article, ...lines.flatMap(({steps}) => steps)].map(({figure}) => label(figure));
      expect(printed.sort()).to.deep.equal([...totals]);
      expect(isoDay(found.knownOn!)).to.equal(state);
    });
  }

  it('is the same as of 30 September without a state', async () => {
    const found = await facts(E);
    expect(isoDay(found.knownOn!)).to.equal('2022-09-30');
    expect(daysSaid(found)).to.deep.equal(daysSaid(await facts(eAsKnown('2022-09-30'))));
  });

  for (const [state, expected] of minutes) {
    it(`21 September as known on ${state.replace('T', ', ')}: ${expected}`, async () => {
      expect(daysSaid(await facts(eAsKnown(state)))).to.deep.equal({'2022-09-21': expected});
    });
  }

  it('knows nothing before the first hour printed', async () => {
    const found = await facts(eAsKnown('2022-09-21T20:14'));
    expect(daysSaid(found)).to.deep.equal({});
    expect(found.sum).to.equal(undefined);
  });

  it('has a row without an hour before the row that came after it: 1,313+ just before 09:51', async () => {
    const [one] = dayOf(await facts(eAsKnown('2022-09-22T09:51')), '2022-09-21').chosen;
    expect(label(one!.earlier.at(-1)!.count)).to.equal('1,313+');
    expect(label(dayOf(await facts(eAsKnown('2022-09-22T09:50')), '2022-09-21').figure)).to.equal('1,400+');
  });

  it('became known on nine days', async () => {
    const {rows} = await facts(E);
    const days = new Set([...rows.daily, ...rows.totals].map(({source}) => Number(isoDay(source.asOf!).slice(8))));
    expect([...days].sort()).to.deep.equal([21, 22, 24, 25, 26, 27, 28, 29, 30]);
  });

  it('says the state: the day asked for, else the newest row', async () => {
    expect(plain((await ofShipped(E)).known)).to.equal('What was known by 30 September 2022.');
    const {known, age} = await ofShipped(eAsKnown('2022-09-21'));
    expect(plain(known)).to.equal('What was known by 21 September 2022.');
    expect(age).to.equal(497);
  });

  it('takes the last day a row speaks of where the file does not say when it was known', async () => {
    const rows = rowsOf('date,date_end,count\n2024-01-01,,5\n2024-01-01,2024-01-03,9\n2024-01-02,,7');
    const known = (knownOn: string) => factsOfRows(rows, {knownOn});
    expect(daysSaid(known('2024-01-01'))).to.deep.equal({'2024-01-01': '5 so far'});
    expect(daysSaid(known('2024-01-02'))).to.deep.equal({'2024-01-01': '5', '2024-01-02': '7 so far'});
    expect(factsOfRows(rows).knownOn).to.equal(undefined);
    const model = await modelOf(rows);
    expect([model.known, model.age]).to.deep.equal(['', undefined]);
  });

  it('shows a day still being counted with the hour where one is printed', async () => {
    const model = await ofShipped(eAsKnown('2022-09-21T20:15'), 320);
    const [first] = model.panels;
    expect(first!.points[0]!.sentence.replaceAll('\u00a0', ' ')).to.contain('So far, 20:15 Moscow time.');
    expect(model.legend.map(({text}) => text)).to.include('day still being counted');
  });

  it('names the rows that were known later only', async () => {
    const {table} = await modelOf(await shippedRows(), eAsKnown('2022-09-21'));
    const later = table.rest.filter(({reason}) => reason === 'became known after the date shown');
    // of the 99 rows of the period 12 were known by the end of the first day
    const {rows} = await facts(E);
    const after = [...rows.daily, ...rows.totals].filter(({source}) => isoDay(source.asOf!) > '2022-09-21');
    expect(later.map(({row}) => row)).to.deep.equal(after.map(({row}) => row).sort((a, b) => a - b));
  });
});
