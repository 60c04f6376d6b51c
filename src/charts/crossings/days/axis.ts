import {max} from 'd3';
import type {Day} from '../../../data/day.js';
import type {Words} from '../../../messages/words.js';
import {dateScale, daysBetween, type DateScale} from '../../../model/scales/date-scale.js';
import {roundPx} from '../../../model/frame.js';
import {binTicks, dateLabel, dateLabels, gapLabels, type PlacedDate} from '../../../model/scales/date-axis.js';
import type {Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import type {Context} from '../context.js';

/** One axis of days, the same under every panel. */
export interface DaysAxis {
  readonly width: number;
  /** One day, px. */
  readonly band: number;
  readonly isCrowded: boolean;
  readonly hasGaps: boolean;
  at(day: Day): number;
  readonly ticks: readonly number[];
  /** Under a baseline at `y`. */
  labels(y: number): readonly Label[];
}

/** Every so many days a label, as far as they have room. */
const STEPS = [1, 2, 3, 4, 7, 14, 28];
const BETWEEN = 14;
/** A day narrower than this has no room for a mark of the usual size, px. */
const CROWDED = 6;

export function daysAxis(context: Context, width: number): DaysAxis {
  const {selection, words, say} = context;
  const found = selection.days.flatMap(({figures}) => figures.map(({drawn}) => drawn.end));
  const lost = selection.lost.map(({date}) => date);
  const widest = max(selection.days, ({highest}) => textWidth(words.number(highest), 14)) ?? 0;
  const days = daysBetween(selection.from, selection.to, [...found, ...lost]);
  const axis = dateScale(days, Math.ceil(widest) + 10, width - 8);
  const at = (day: Day): number => within(axis, day);
  const dates = datesOf(axis, width + 8, words);
  return {
    width,
    band: bandOf(axis),
    isCrowded: bandOf(axis) < CROWDED,
    hasGaps: axis.gaps.length > 0,
    at,
    ticks: dates.map(({tick}) => at(tick.day)),
    labels: (y) => [
      ...dates.map((date) => dateLabel(date, y + 20)),
      ...gapLabels(axis.gaps, y + 36, width + 8, say.stretch),
    ],
  };
}

/** Spans of weeks or months hold their days in equal parts. */
function within(axis: DateScale, day: Day): number {
  const span = axis.unit === 'day' ? undefined : axis.spans.find(({from, to}) => day >= from && day <= to);
  if (!span) return axis.at(day);
  return roundPx(span.x + axis.band * ((day - span.from + 0.5) / (span.to - span.from + 1) - 0.5));
}

const bandOf = ({unit, band, spans}: DateScale): number =>
  unit === 'day' ? band : band / (max(spans, ({from, to}) => to - from + 1) ?? 1);

/** Days with a label: at one distance from the first, from each gap and from the beginning of each year. */
function datesOf(axis: DateScale, right: number, words: Words): readonly PlacedDate[] {
  const widest = max(axis.spans.slice(0, 60), ({from}) => textWidth(words.day(from, 'short'), 14)) ?? 0;
  const wide = widest + BETWEEN;
  const step = STEPS.find((count) => count * axis.band >= wide) ?? Math.ceil(wide / axis.band);
  const every = axis.unit === 'day' ? step : Math.ceil(wide / axis.band);
  // a week or a month is labelled at its first day, as the marks stand at theirs
  const bins = axis.spans.map((span) => ({...span, x: within(axis, span.from)}));
  const ticks = binTicks(bins, {words, unit: 'day', every});
  return dateLabels(ticks, {left: 0, right, between: BETWEEN / 2, last: axis.spans.at(-1)?.to ?? 0});
}
