import type {FactRow} from '../../model/contract.js';
import type {TellingContext} from './context.js';
import {officialRow, rowOf} from './table-row.js';

/** Printed totals. */
export function totalRows(context: TellingContext): readonly FactRow[] {
  const {facts, telling, words} = context;
  const {lines, brackets} = facts.totals;
  return [...lines.flatMap(({steps}) => steps), ...brackets].map(({figure, rows}) =>
    rowOf(telling.table.total(words.period(rows[0]!.date, rows[0]!.end)), figure, rows, context),
  );
}

/** Cities, each the sum of the days found, with what its counter itself printed for it. */
export const cityRows = (context: TellingContext): readonly FactRow[] =>
  context.facts.cities.list.flatMap(({name, figure, days, ownTotal, official, lost}) => {
    const {telling, words, facts} = context;
    const drawn = days.flatMap(({chosen}) => chosen.rows);
    const city = telling.table.city(name);
    const head = lost > 0 ? telling.table.lost(city, lost) : city;
    const row = rowOf(head, figure, drawn, context);
    const beside = officialRow(name, official, context);
    if (!ownTotal) return [row, ...beside];
    const period = words.period(ownTotal.rows[0]!.date, ownTotal.rows[0]!.end);
    const own = telling.own(facts.counter.kind, facts.counter.name, words.spoken(ownTotal.figure), period);
    const cells = [`${row.cells[0] ?? ''}. ${own}`, ...row.cells.slice(1)];
    return [{...row, cells, fileRows: [...row.fileRows, ...ownTotal.rows.map((one) => one.row)]}, ...beside];
  });
