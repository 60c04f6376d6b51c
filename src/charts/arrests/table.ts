import type {FactRow, FactTable} from '../../model/contract.js';
import type {Column} from './columns.js';
import type {TellingContext} from './context.js';
import {partOf} from './points.js';
import {cityRows, totalRows} from './table-places.js';
import {restRows} from './table-rest.js';
import {factRow, officialRow, rowOf} from './table-row.js';
import {daysIn} from './telling-days.js';

/** Every figure drawn: days (or the sums of weeks and months, where the bars are such), printed totals, the sum of the days, cities; and apart the other rows of the file, each with its reason. */
export function tableOf(context: TellingContext, sums: readonly Column[] | undefined): FactTable {
  const {table} = context.telling;
  const {sum} = context.facts;
  const sumRow = sum && sum.days > 1 ? [factRow(table.sum(context.day(sum.day)), sum.figure, [], [], context)] : [];
  const bars = sums ? spanRows(sums, context) : dayRows(context);
  const rows = [...bars, ...totalRows(context), ...sumRow, ...cityRows(context)];
  return {
    caption: table.caption,
    label: table.label(rows.length),
    columns: table.columns,
    rows,
    rest: restRows(context, sums !== undefined),
  };
}

const dayRows = (context: TellingContext): readonly FactRow[] =>
  context.facts.days.flatMap((one) => {
    const {day, figure, kind, chosen, official, lost} = one;
    const {table} = context.telling;
    const place = kind === 'part' ? `, ${partOf(one, context)}` : '';
    const name = context.day(day) + place;
    return [
      rowOf(
        lost > 0 ? table.lost(name, lost) : name,
        figure,
        chosen.flatMap(({rows}) => rows),
        context,
        kind === 'later',
      ),
      ...officialRow(name, official, context),
    ];
  });

/** A row for each week or month: the days found in it. */
const spanRows = (sums: readonly Column[], context: TellingContext): readonly FactRow[] =>
  sums.map((column) => {
    const {span, figure, inside, kind: of} = column;
    const period = context.words.period(span.from, span.to);
    const rows = inside.flatMap(({kind, chosen}) => (kind === 'whole' ? chosen.flatMap((one) => one.rows) : []));
    const [found, all] = daysIn(column);
    const {table} = context.telling;
    const lost = inside.reduce((sum, one) => sum + one.lost, 0);
    const name = of === 'later' ? period : table.span(period, found, all);
    const head = lost > 0 ? table.lost(name, lost) : name;
    return rowOf(head, figure, rows, context, of === 'later');
  });
