import type {Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import type {FactRow, FactTable, Layout, ModelInput, RestRow, SortKey} from '../../../model/contract.js';
import {dayKey, factRow, figureKey, knownKey, restRows} from '../../../model/interaction/table.js';
import {earlierOf, knownDay} from '../../../model/as-of.js';
import {boundWords, knownWhen, speakers} from '../../../model/provenance.js';
import type {CityFigure} from '../cities/figures.js';
import {daysIn, lostIn, type DayFigure, type Official, type SummedColumn} from '../days/figures.js';
import {partOf} from '../days/values.js';
import type {Datum} from '../context.js';
import {whenOf} from '../revisions/labels.js';
import type {Revisions} from '../revisions/series.js';
import type {ArrestsScene} from '../scene.js';
import {printedTotals} from '../totals/figures.js';
import type {ArrestsFiles} from '../select.js';
import type {DetailContext} from './sentences.js';

type Input = ModelInput<ArrestsFiles>;

type Panels = Layout<ArrestsScene, Datum>['panels'];

/** Every figure drawn, and the other rows of the file, each with the reason why it is not drawn. */
export function tableOf(panels: Panels, input: Input, context: DetailContext): FactTable {
  const {revisions} = context.selection;
  const {table} = context.detail;
  const found = revisions ? countsTable(revisions, input, context) : figuresTable(columnsIn(panels), input, context);
  const {caption, rows} = found;
  return {
    ...{caption, label: table.label(rows.length), columns: table.columns, rows},
    get rest() {
      return found.rest;
    },
  };
}

/** The columns drawn, if one of them is a week or month. */
function columnsIn(panels: Panels): readonly SummedColumn[] | undefined {
  const data = panels.flatMap(({points}) => points.map(({datum}) => datum));
  if (!data.some(({kind}) => kind === 'span')) return undefined;
  return data.flatMap((datum): SummedColumn | readonly SummedColumn[] => {
    if (datum.kind === 'span') return datum.column;
    if (datum.kind !== 'day') return [];
    const {day} = datum;
    return {span: {from: day.day, to: day.day}, kind: day.kind, figure: day.figure, day, inside: [day]};
  });
}

type Figures = Pick<FactTable, 'caption' | 'rows' | 'rest'>;

/** Days (or weeks and months, if the bars are), printed totals, the sum of the days, cities. */
function figuresTable(columns: readonly SummedColumn[] | undefined, input: Input, context: DetailContext): Figures {
  const {selection, detail, words} = context;
  const {days, totals, sum, cities} = selection;
  return {
    caption: detail.table.caption,
    rows: [
      ...(columns?.map((column) => columnRow(column, context)) ?? days.flatMap((day) => dayRows(day, context))),
      ...printedTotals(totals).map(({figure, rows}) =>
        rowOf(
          detail.table.total(words.period(rows[0]!.date, rows[0]!.end)),
          dayKey(rows[0]!.date),
          figure,
          rows,
          context,
        ),
      ),
      ...(sum && sum.days > 1
        ? [rowOf(detail.table.sum(context.day(sum.day)), undefined, sum.figure, [], context)]
        : []),
      ...cities.list.flatMap((city) => cityRows(city, context)),
    ],
    get rest() {
      return remainingRows(columns !== undefined, input, context);
    },
  };
}

/** A row for each count of the day shown. */
function countsTable({day, main, cities}: Revisions, input: Input, context: DetailContext): Figures {
  const {detail, words} = context;
  const all = [{...main, name: ''}, ...cities].flatMap(({name, counts}) => counts.map((count) => ({name, count})));
  const drawn = new Set(all.map(({count}) => count.row));
  const untold = new Set(day.chosen.flatMap((chosen) => chosen.untold));
  return {
    caption: detail.count.caption(words.day(day.day, 'long')),
    rows: all.map(({name, count}) =>
      rowOf(
        detail.count.heading(name, whenOf(count, context)),
        dayKey(knownDay(count.row), count.row.source.asOfTime),
        count.row.count,
        [count.row],
        context,
      ),
    ),
    get rest() {
      return rowsBut(input, drawn, (row) => (untold.has(row) ? detail.count.untold : detail.count.notHere), context);
    },
  };
}

function dayRows(day: DayFigure, context: DetailContext): readonly FactRow[] {
  const {kind, figure, chosen, official, lost} = day;
  const name = context.day(day.day) + (kind === 'part' ? `, ${partOf(day, context)}` : '');
  const rows = chosen.flatMap((one) => one.rows);
  return [
    rowOf(withLost(name, lost, context), dayKey(day.day), figure, rows, context, kind === 'later'),
    ...officialRows(name, dayKey(day.day), official, context),
  ];
}

/** A week or month: the days found in it. */
function columnRow(column: SummedColumn, context: DetailContext): FactRow {
  const {span, figure, inside, kind} = column;
  const period = context.words.period(span.from, span.to);
  const [found, all] = daysIn(column);
  const name = kind === 'later' ? period : context.detail.table.span(period, found, all);
  const rows = inside.flatMap((day) => (day.kind === 'whole' ? day.chosen.flatMap((one) => one.rows) : []));
  return rowOf(withLost(name, lostIn(column), context), dayKey(span.from), figure, rows, context, kind === 'later');
}

/** A city is the sum of the days found; with the total that its counter printed for it. */
function cityRows(
  {name, figure, days, ownTotal, official, lost}: CityFigure,
  context: DetailContext,
): readonly FactRow[] {
  const {detail, words, selection} = context;
  const rows = days.flatMap(({chosen}) => chosen.rows);
  const row = rowOf(withLost(detail.table.city(name), lost, context), undefined, figure, rows, context);
  const beside = officialRows(name, undefined, official, context);
  if (!ownTotal) return [row, ...beside];
  const period = words.period(ownTotal.rows[0]!.date, ownTotal.rows[0]!.end);
  const own = detail.own(selection.counter.name, words.spoken(ownTotal.figure), period);
  const fileRows = [...row.fileRows, ...ownTotal.rows.map((one) => one.row)];
  // the figure stays alone in its cell
  return [{...row, cells: [...row.cells.slice(0, -1), `${row.cells.at(-1)}. ${own}`], fileRows}, ...beside];
}

const officialRows = (
  of: string,
  headKey: SortKey,
  official: Official | undefined,
  context: DetailContext,
): readonly FactRow[] =>
  official ? [rowOf(context.detail.table.official(of), headKey, official.figure, official.rows, context)] : [];

const withLost = (name: string, lost: number, {detail}: DetailContext): string =>
  lost > 0 ? detail.table.lost(name, lost) : name;

/** The name, the figure with its bound, its as-of time and its counter, from these rows of the file. */
function rowOf(
  head: string,
  headKey: SortKey,
  figure: Estimate | undefined,
  rows: readonly Arrest[],
  context: DetailContext,
  isLater = false,
): FactRow {
  const {words, say} = context;
  const last = rows.at(-1)?.source;
  const cells = [
    figure ? words.label(figure) : isLater ? say.later : say.noFigure,
    figure ? boundWords(figure, words) : '–',
    last ? knownWhen(last, words) : '',
    speakers(rows, words),
  ];
  return factRow(head, cells, last, rows, {keys: [headKey, figureKey(figure), undefined, knownKey(last)]});
}

/** The rows that are in no drawn figure. `areSums`: the bars are sums of days. */
function remainingRows(areSums: boolean, input: Input, context: DetailContext): readonly RestRow[] {
  const {selection, detail} = context;
  const {reasons} = detail;
  const {days, cities, totals, counter} = selection;
  const others = [...printedTotals(totals), ...cities.list.flatMap((city) => city.days.map(({chosen}) => chosen))];
  const chosen = [...days.flatMap((day) => day.chosen), ...others];
  const isInNoSum = ({kind}: {readonly kind: string}): boolean => areSums && kind === 'part';
  const rowsOf = (of: readonly ({readonly rows: readonly Arrest[]} | undefined)[]): readonly Arrest[] =>
    of.flatMap((one) => one?.rows ?? []);

  const drawn = new Set([
    ...rowsOf(days.flatMap((day) => (isInNoSum(day) ? [] : day.chosen))),
    ...rowsOf(areSums ? [] : days.map(({official}) => official)),
    ...rowsOf(others),
    ...rowsOf(cities.list.flatMap(({ownTotal, official}) => [ownTotal, official])),
  ]);
  const inNoSum = new Set(rowsOf(days.filter(isInNoSum).flatMap((day) => day.chosen)));
  const official = new Set(rowsOf(chosen.map((one) => one.official)));
  const earlier = new Set(chosen.flatMap((one) => [one, ...(one.official ? [one.official] : [])]).flatMap(earlierOf));
  const otherTotals = new Set(cities.otherTotals);
  return rowsBut(
    input,
    drawn,
    (row) => {
      if (inNoSum.has(row)) return reasons.noSum;
      if (official.has(row)) return reasons.official;
      if (earlier.has(row)) return reasons.earlier;
      if (otherTotals.has(row)) return row.source.name === counter.name ? reasons.earlier : reasons.otherCounter;
      return reasons.part;
    },
    context,
  );
}

/** All rows except those drawn; `reasonOf` is called for those known in the state shown. */
function rowsBut(
  {rows}: Input,
  drawn: ReadonlySet<Arrest>,
  reasonOf: (row: Arrest) => string,
  {selection, detail: {reasons}, words}: DetailContext,
): readonly RestRow[] {
  return restRows(
    rows.src,
    drawn,
    ({date, end, place, count, source}) => [
      words.period(date, end),
      place,
      words.spoken(count),
      source.name || source.publisher,
    ],
    (row) => {
      const unmet = selection.rows.unmet(row);
      return unmet ? reasons[unmet] : reasonOf(row);
    },
  );
}
