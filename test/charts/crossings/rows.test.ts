import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {read} from '../../../src/data/reading/reading.js';
import {crossings} from '../../../src/datasets/crossings.js';
import {shipped} from '../../shipped.js';
import {asKnownOn, E, modelOf, plain, type Model} from './drawn.js';

/** How many rows of the file are drawn, and how many are named by each reason. */
function account(model: Model, csv: string): Record<string, number> {
  const {rows} = read(csv, crossings);
  const counts: Record<string, number> = {drawn: 0};
  const named = new Map(model.table.rest.map(({row, reason}) => [row, reason]));
  const drawn = new Set(model.table.rows.flatMap(({fileRows}) => fileRows));
  for (const {row, rows: folded} of rows) {
    expect(drawn.has(row), `row ${row} is drawn or named, and not both`).to.not.equal(named.has(row));
    const reason = named.get(row) ?? 'drawn';
    counts[reason] = (counts[reason] ?? 0) + folded;
  }
  expect(drawn.size + named.size).to.equal(rows.length);
  return counts;
}

describe('crossings: every row of the file', () => {
  it('is drawn, or named with the reason: 81 with a number are 33 dots, 18 totals, 21 exits, 9 others (rules 12)', async () => {
    const csv = await shipped('crossings');
    const model = modelOf(csv, E);
    expect(account(model, csv)).to.deep.equal({
      drawn: 33 + 18 + 1, // and the word without a number
      'other measure: exits': 21,
      'outside the period': 8,
      'known later than the state shown': 1,
    });
    expect(model.table.rows.filter(({cells}) => cells[4] === 'named, not counted')).to.have.length(1);
    expect(model.table.label).to.equal('Table of figures (52 rows)');
  });

  it('is drawn or named in every view, state and filter of the gallery', async () => {
    const text = await shipped('crossings');
    for (const one of cases.filter(
      ({type, failed, name}) => type === 'crossings' && !failed && !name.endsWith('empty-filter'),
    )) {
      const {view = 'all', measure = '', where = ''} = one.attributes ?? {};
      const query = {
        ...(one.attributes?.['from'] === undefined ? {} : E),
        ...(one.attributes?.['known-on'] === undefined ? {} : asKnownOn(one.attributes['known-on'])),
        view,
        measures: measure === '' ? [] : [measure],
        where: where === '' ? [] : [where],
      };
      const csv = one.csv ?? text;
      const counts = account(modelOf(csv, query), csv);
      expect(counts['drawn'], one.name).to.be.greaterThan(0);
    }
  });

  it('of one view names the figures of the other', async () => {
    const csv = await shipped('crossings');
    expect(account(modelOf(csv, {...E, view: 'days'}), csv)).to.include({
      drawn: 34,
      'total: in the view of totals': 18,
    });
    expect(account(modelOf(csv, {...E, view: 'totals'}), csv)).to.include({
      drawn: 18,
      'figure of a day: in the view of days': 34,
    });
    // of a row of another place that is outside the period as well, the period is told, as in every chart
    expect(account(modelOf(csv, {...E, where: ['Norway']}), csv)).to.include({
      drawn: 4,
      'outside the period': 8,
      'place not asked for': 69,
    });
  });

  it('A-26 is in the table with place, measure, crossing, period, figure, bound, day, source and link', async () => {
    const csv = await shipped('crossings');
    const {table} = modelOf(csv, E);
    expect(table.columns).to.deep.equal([
      ...['Where', 'What', 'Crossing', 'Day or period', 'Figure', 'Precision', 'Known on', 'Counted by', 'Source'],
    ]);
    for (const {cells} of table.rows) expect(cells).to.have.length(table.columns.length - 2);
    const row = (file: number): string[] => {
      const {head, cells, link} = table.rows.find(({fileRows}) => fileRows.includes(file))!;
      return [head, ...cells, link?.text ?? ''].map(plain);
    };
    expect(row(61)).to.deep.equal([
      ...['Russia to Georgia', 'entries', 'Verkhny Lars / Dariali, some crossings only', '25 September 2022'],
      ...['up to 11,200', 'up to', '27 September 2022', 'Vakhtang Gomelauri, interior minister of Georgia (official)'],
      'Babel (citing Radio Svoboda)',
    ]);
    expect(row(64).slice(3, 6)).to.deep.equal(['25 September 2022', '“significant influx”', 'named, not counted']);
    expect(row(75)[3]).to.equal('28 to 29 September 2022, 24 hours');
    expect(row(37)[4]).to.equal('600,000–1 million');
  });

  it('that is a part of a sum is in the row of the sum', () => {
    const csv = 'date,count,from,to,source\n2024-01-05,3,BY,LV,A\n2024-01-05,4,BY,LV,A\n2024-01-06,1,BY,LV,A';
    expect(account(modelOf(csv), csv)).to.deep.equal({drawn: 3});
    expect(modelOf(csv).table.rows.map(({cells}) => cells[3])).to.deep.equal(['7', '1']);
  });
});
