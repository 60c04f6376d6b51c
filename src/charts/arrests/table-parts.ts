import type {FactRow} from '../../model/contract.js';
import type {PartsContext} from './context.js';
import {factRow} from './table.js';

/** Printed totals and the sum of the days. */
export function totalRows(context: PartsContext): readonly FactRow[] {
  const {facts, more, words, day} = context;
  const {lines, brackets} = facts.totals;
  const {sum} = facts;
  const printed = [...lines.flatMap(({steps}) => steps), ...brackets].map(({drawn}) =>
    factRow(more.table.total(words.period(drawn.date, drawn.end)), drawn.count, [drawn.source], [drawn.row], context),
  );
  return sum ? [...printed, factRow(more.table.sum(day(sum.day)), sum.figure, [], [], context)] : printed;
}

/** Cities, each the sum of the days found. */
export const cityRows = (context: PartsContext): readonly FactRow[] =>
  context.facts.cities.list.map(({name, figure, days, ownTotal}) => {
    const drawn = days.map(({chosen}) => chosen.drawn);
    const fileRows = [...drawn, ...(ownTotal ? [ownTotal] : [])].map((one) => one.row);
    return factRow(context.more.table.city(name), figure, drawn.map(({source}) => source), fileRows, context);
  });

