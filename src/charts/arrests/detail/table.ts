import type {Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import type {FactRow, FactTable} from '../../../model/contract.js';
import {knownWhen, tableLink, who} from '../../../model/provenance.js';
import type {CityFigure} from '../cities/figures.js';
import {daysIn, lostIn, type Column, type DayFigure, type Official} from '../days/figures.js';
import {partOf} from '../days/values.js';
import {whenOf} from '../revisions/labels.js';
import type {Revisions} from '../revisions/series.js';
import {printedTotals} from '../totals/figures.js';
import {remainingRows, rowsBut} from './remaining-rows.js';
import type {DetailContext} from './sentences.js';

/** Every figure drawn: days (or weeks and months, where the bars are such), printed totals, the sum of the days, cities. */
export function figuresTable(sums: readonly Column[] | undefined, context: DetailContext): FactTable {
  const {selection, detail, words} = context;
  const {days, totals, sum, cities} = selection;
  return tableOf(
    detail.table.caption,
    [
      ...(sums?.map((column) => columnRow(column, context)) ?? days.flatMap((day) => dayRows(day, context))),
      ...printedTotals(totals).map(({figure, rows}) =>
        rowOf(detail.table.total(words.period(rows[0]!.date, rows[0]!.end)), figure, rows, context),
      ),
      ...(sum && sum.days > 1 ? [rowOf(detail.table.sum(context.day(sum.day)), sum.figure, [], context)] : []),
      ...cities.list.flatMap((city) => cityRows(city, context)),
    ],
    remainingRows(sums !== undefined, context),
    context,
  );
}

/** A row for each count of the day shown. */
export function countsTable({day, main, cities}: Revisions, context: DetailContext): FactTable {
  const {detail, words} = context;
  const all = [{...main, name: ''}, ...cities].flatMap(({name, counts}) => counts.map((count) => ({name, count})));
  const drawn = new Set(all.map(({count}) => count.row));
  const untold = new Set(day.chosen.flatMap((chosen) => chosen.untold));
  return tableOf(
    detail.count.caption(words.day(day.day, 'long')),
    all.map(({name, count}) =>
      rowOf(detail.count.heading(name, whenOf(count, context)), count.row.count, [count.row], context),
    ),
    rowsBut(drawn, (row) => (untold.has(row) ? detail.count.untold : detail.count.notHere), context),
    context,
  );
}

const tableOf = (
  caption: string,
  rows: readonly FactRow[],
  rest: FactTable['rest'],
  {detail: {table}}: DetailContext,
): FactTable => ({caption, label: table.label(rows.length), columns: table.columns, rows, rest});

function dayRows(day: DayFigure, context: DetailContext): readonly FactRow[] {
  const {kind, figure, chosen, official, lost} = day;
  const name = context.day(day.day) + (kind === 'part' ? `, ${partOf(day, context)}` : '');
  const rows = chosen.flatMap((one) => one.rows);
  return [
    rowOf(withLost(name, lost, context), figure, rows, context, kind === 'later'),
    ...officialRows(name, official, context),
  ];
}

/** A week or a month: the days found in it. */
function columnRow(column: Column, context: DetailContext): FactRow {
  const {span, figure, inside, kind} = column;
  const period = context.words.period(span.from, span.to);
  const [found, all] = daysIn(column);
  const name = kind === 'later' ? period : context.detail.table.span(period, found, all);
  const rows = inside.flatMap((day) => (day.kind === 'whole' ? day.chosen.flatMap((one) => one.rows) : []));
  return rowOf(withLost(name, lostIn(column), context), figure, rows, context, kind === 'later');
}

/** A city is the sum of the days found; with what its counter itself printed for it. */
function cityRows(
  {name, figure, days, ownTotal, official, lost}: CityFigure,
  context: DetailContext,
): readonly FactRow[] {
  const {detail, words, selection} = context;
  const rows = days.flatMap(({chosen}) => chosen.rows);
  const row = rowOf(withLost(detail.table.city(name), lost, context), figure, rows, context);
  const beside = officialRows(name, official, context);
  if (!ownTotal) return [row, ...beside];
  const {kind, name: counter} = selection.counter;
  const period = words.period(ownTotal.rows[0]!.date, ownTotal.rows[0]!.end);
  const [first = '', ...cells] = row.cells;
  const own = detail.own(kind, counter, words.spoken(ownTotal.figure), period);
  const fileRows = [...row.fileRows, ...ownTotal.rows.map((one) => one.row)];
  return [{...row, cells: [`${first}. ${own}`, ...cells], fileRows}, ...beside];
}

const officialRows = (of: string, official: Official | undefined, context: DetailContext): readonly FactRow[] =>
  official ? [rowOf(context.detail.table.official(of), official.figure, official.rows, context)] : [];

const withLost = (name: string, lost: number, {detail}: DetailContext): string =>
  lost > 0 ? detail.table.lost(name, lost) : name;

/** What it is, the figure with its bound, when it was known, who counted; from these rows of the file. */
function rowOf(
  head: string,
  figure: Estimate | undefined,
  rows: readonly Arrest[],
  {words, say}: DetailContext,
  isLater = false,
): FactRow {
  const last = rows.at(-1)?.source;
  const bound = figure ? words.say.bounds[figure.bound] + (figure.about ? `, ${words.say.bounds.about}` : '') : '–';
  return {
    head,
    cells: [
      figure ? words.label(figure) : isLater ? say.later : say.noFigure,
      bound,
      last ? knownWhen(last, words) : '',
      [...new Set(rows.map(({source}) => who(source, words)))].join('; '),
    ],
    ...(last ? tableLink(last) : {}),
    fileRows: rows.map(({row}) => row),
  };
}
