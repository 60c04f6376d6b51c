import {max} from 'd3';
import type {Day} from '../../data/day.js';
import {calendar, daysBetween, type Calendar} from '../../model/calendar.js';
import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {Context} from './context.js';

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
  const {facts, words, say} = context;
  const {from, to} = facts.scope;
  const found = facts.days.flatMap(({dots, rail}) => [...dots, ...rail].map(({drawn}) => drawn.end));
  const widest = max(facts.days, ({highest}) => textWidth(words.number(highest), 14)) ?? 0;
  const axis = calendar(daysBetween(from, to, found), Math.ceil(widest) + 10, width - 8);
  const at = (day: Day): number => within(axis, day);
  const ticks = ticksOf(axis, (day) => context.day(day, 'short'));
  return {
    width,
    band: bandOf(axis),
    isCrowded: bandOf(axis) < CROWDED,
    hasGaps: axis.gaps.length > 0,
    at,
    ticks: ticks.map(at),
    labels: (y) => [
      ...ticks.map((day): Label => ({
        ...{x: inside(at(day), context.day(day, 'short'), width), y: y + 20},
        ...{text: context.day(day, 'short'), role: 'axis', anchor: 'middle'},
      })),
      ...axis.gaps.map(({x, days}): Label => ({
        ...{x: tenth(x), y: y + 36, text: say.stretch(days), role: 'tiny', anchor: 'middle'},
      })),
    ],
  };
}

/** Spans of weeks or months hold their days in equal parts. */
function within(axis: Calendar, day: Day): number {
  const span = axis.unit === 'day' ? undefined : axis.spans.find(({from, to}) => day >= from && day <= to);
  if (!span) return axis.at(day);
  return tenth(span.x + axis.band * ((day - span.from + 0.5) / (span.to - span.from + 1) - 0.5));
}

const bandOf = ({unit, band, spans}: Calendar): number =>
  unit === 'day' ? band : band / (max(spans, ({from, to}) => to - from + 1) ?? 1);

const inside = (x: number, text: string, width: number): number =>
  tenth(Math.min(x, width + 8 - textWidth(text, 14) / 2));

/** Days with a label: at one distance from the first, and again after each gap. */
function ticksOf(axis: Calendar, write: (day: Day) => string): readonly Day[] {
  const half = (day: Day): number => textWidth(write(day), 14) / 2;
  const isDay = axis.unit === 'day';
  const wide = 2 * (max(axis.spans.slice(0, 60), ({from}) => half(from)) ?? 0) + BETWEEN;
  const step = STEPS.find((days) => days * axis.band >= wide) ?? Math.ceil(wide / axis.band);
  const every = isDay ? step : Math.ceil(wide / axis.band);
  let since = 0;
  let free = -Infinity;
  return axis.spans.flatMap(({from}, i) => {
    if (i > 0 && axis.spans[i - 1]!.to !== from - 1) since = i;
    const x = within(axis, from);
    if ((i - since) % every !== 0 || x - half(from) < free) return [];
    free = x + half(from) + BETWEEN / 2;
    return [from];
  });
}
