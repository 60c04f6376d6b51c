import type {FactRow} from '../../model/contract.js';
import type {PartsContext} from './context.js';
import {factRow} from './table.js';

/** Printed totals. */
export function totalRows(context: PartsContext): readonly FactRow[] {
  const {facts, more, words} = context;
  const {lines, brackets} = facts.totals;
  return [...lines.flatMap(({steps}) => steps), ...brackets].map(({drawn}) =>
    factRow(more.table.total(words.period(drawn.date, drawn.end)), drawn.count, [drawn.source], [drawn.row], context),
  );
}

/** Cities, each the sum of the days found, with what its counter itself printed for it. */
export const cityRows = (context: PartsContext): readonly FactRow[] =>
  context.facts.cities.list.map(({name, figure, days, ownTotal}) => {
    const {more, words, facts} = context;
    const drawn = days.map(({chosen}) => chosen.drawn);
    const fileRows = [...drawn, ...(ownTotal ? [ownTotal] : [])].map((one) => one.row);
    const row = factRow(
      more.table.city(name),
      figure,
      drawn.map(({source}) => source),
      fileRows,
      context,
    );
    if (!ownTotal) return row;
    const period = words.period(ownTotal.date, ownTotal.end);
    const own = more.sentence.own(facts.counter.kind, facts.counter.name, words.spoken(ownTotal.count), period);
    return {...row, cells: [`${row.cells[0] ?? ''}. ${own}`, ...row.cells.slice(1)]};
  });
