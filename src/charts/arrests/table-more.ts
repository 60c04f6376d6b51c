import type {FactRow} from '../../model/contract.js';
import type {Context} from './context.js';
import {factRow} from './table.js';

/** Printed totals and the sum of the days. */
export function totalRows(context: Context): readonly FactRow[] {
  const {facts, say, words, day} = context;
  const {lines, brackets} = facts.totals;
  const {sum} = facts;
  const printed = [...lines.flatMap(({steps}) => steps), ...brackets].map(({drawn}) =>
    factRow(say.table.total(words.period(drawn.date, drawn.end)), drawn.count, [drawn.source], [drawn.row], context),
  );
  return sum ? [...printed, factRow(say.table.sum(day(sum.day)), sum.figure, [], [], context)] : printed;
}

/** Cities, each the sum of the days found. */
export const cityRows = (context: Context): readonly FactRow[] =>
  context.facts.cities.list.map(({name, figure, days, ownTotal}) => {
    const drawn = days.map(({chosen}) => chosen.drawn);
    const fileRows = [...drawn, ...(ownTotal ? [ownTotal] : [])].map((one) => one.row);
    return factRow(context.say.table.city(name), figure, drawn.map(({source}) => source), fileRows, context);
  });

