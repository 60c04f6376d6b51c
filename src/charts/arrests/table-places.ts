import type {FactRow} from '../../model/contract.js';
import type {TellingContext} from './context.js';
import {factRow, officialRow, rowOf} from './table-row.js';

/** Printed totals. */
export function totalRows(context: TellingContext): readonly FactRow[] {
  const {facts, telling, words} = context;
  const {lines, brackets} = facts.totals;
  return [...lines.flatMap(({steps}) => steps), ...brackets].map(({drawn}) =>
    factRow(
      telling.table.total(words.period(drawn.date, drawn.end)),
      drawn.count,
      [drawn.source],
      [drawn.row],
      context,
    ),
  );
}

/** Cities, each the sum of the days found, with what its counter itself printed for it. */
export const cityRows = (context: TellingContext): readonly FactRow[] =>
  context.facts.cities.list.flatMap(({name, figure, days, ownTotal, official}) => {
    const {telling, words, facts} = context;
    const drawn = days.map(({chosen}) => chosen.drawn);
    const head = telling.table.city(name);
    const row = rowOf(head, figure, drawn, context);
    const beside = officialRow(name, official, context);
    if (!ownTotal) return [row, ...beside];
    const period = words.period(ownTotal.date, ownTotal.end);
    const own = telling.own(facts.counter.kind, facts.counter.name, words.spoken(ownTotal.count), period);
    const cells = [`${row.cells[0] ?? ''}. ${own}`, ...row.cells.slice(1)];
    return [{...row, cells, fileRows: [...row.fileRows, ownTotal.row]}, ...beside];
  });
