import {isCounted, type Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import type {Claims} from '../../../model/as-of.js';
import type {KeyFigure} from '../../../model/contract.js';
import {saidBy} from '../../../model/interaction/key-figure.js';
import {rowsOf, type DayFigure} from '../days/figures.js';
import {cityCount, remarksOf} from '../days/values.js';
import {countedDays, latestCovering} from '../summary.js';
import type {DetailContext} from './sentences.js';

/**
 * The key figure of the view drawn. Days: the newest total by the main counter that covers every day found, else the sum of the
 * days, else the highest day. Cities: the highest city. Revisions, or a period of one day: that day.
 */
export function figuresOf(context: DetailContext): readonly KeyFigure[] {
  const {view, revisions, days} = context.selection;
  const found =
    view === 'cities' || view === 'map'
      ? ofCity(context)
      : revisions || days.length === 1
        ? ofDay(revisions?.day ?? days[0]!, '', context)
        : (ofTotal(context) ?? ofDays(context));
  return found ? [found] : [];
}

/** A figure of these claims; undefined without a number: unknown is not zero. */
function figureOf(
  figure: Estimate | undefined,
  claims: readonly Claims<Arrest>[],
  textOf: (figure: string, places: readonly string[]) => string,
  {words}: DetailContext,
): KeyFigure | undefined {
  if (!figure || !isCounted(figure)) return undefined;
  const rows = claims.flatMap((one) => one.rows);
  const places = [...new Set(rows.map(({place}) => place))].filter((place) => place !== '');
  const value = words.label(figure);
  return {value, text: textOf(value, places), ...saidBy(rows, words)};
}

function ofTotal(context: DetailContext): KeyFigure | undefined {
  const {selection, detail, words} = context;
  const total = latestCovering(context);
  if (!total) return undefined;
  const {date, end} = total.rows[0]!;
  const conflict = selection.totals.conflicts.find((one) => one.total === total);
  return figureOf(
    total.figure,
    [total],
    (figure, places) =>
      detail.key.total(
        figure,
        places,
        words.period(date, end),
        selection.counter.name,
        conflict ? words.spoken(conflict.sum) : '',
      ),
    context,
  );
}

/** The sum of the days, or the highest of them if no two can be added. */
function ofDays(context: DetailContext): KeyFigure | undefined {
  const {selection, detail, words} = context;
  const {counted, whole, most} = countedDays(selection.days);
  if (!most) return undefined;
  if (whole.length < 2) return ofDay(most, detail.key.highestDay(counted.length), context);
  // a day with a withheld count belongs to the period: it makes the sum a lower bound
  const days = selection.days.filter(({kind}) => kind === 'whole');
  const period = words.period(days[0]!.day, days.at(-1)!.day);
  return figureOf(
    selection.sum?.figure,
    whole.flatMap(({chosen}) => chosen),
    (figure, places) => detail.key.sum(figure, places, period, whole.length),
    context,
  );
}

/** `remark`: its place among the days. */
function ofDay(day: DayFigure, remark: string, context: DetailContext): KeyFigure | undefined {
  const {detail, words} = context;
  const {figure, chosen, kind} = day;
  const remarks = [remark, madeOf(day, context), ...remarksOf(day, context)].filter((text) => text !== '');
  return figureOf(
    figure,
    chosen,
    // the place of a part is among the remarks
    (written, places) =>
      detail.key.day(written, kind === 'part' ? [] : places, cityCount(day), words.day(day.day, 'long'), remarks),
    context,
  );
}

/** What the figure of a day is made of, if it is more than one claim. A part names its places anyway. */
function madeOf({chosen, kind}: DayFigure, {detail: {key}}: DetailContext): string {
  const [first] = chosen;
  if (!first) return '';
  if (chosen.length > 1) return kind === 'part' ? '' : key.ofPlaces(chosen.length);
  const count = rowsOf(first.rows);
  return count < 2 ? '' : first.how === 'sum' ? key.ofEvents(count) : first.how === 'tie' ? key.ofCounts(count) : '';
}

function ofCity(context: DetailContext): KeyFigure | undefined {
  const {selection, detail, words} = context;
  const {list} = selection.shownCities;
  const city = list.find(({figure}) => isCounted(figure));
  if (!city) return undefined;
  const {days, figure} = city;
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  const counted = days.filter(({chosen}) => isCounted(chosen.figure)).map(({chosen}) => chosen);
  return figureOf(
    figure,
    counted,
    (written, places) =>
      detail.key.city(written, places, words.period(first, last), first === last, counted.length, list.length),
    context,
  );
}
