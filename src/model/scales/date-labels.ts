import {max, maxIndex, range} from 'd3';
import {monthStart, yearOf, type Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {Label} from '../marks/primitives.js';
import {textWidth} from '../labels/text-width.js';

/** A day of a time axis that can have a label. */
export interface DateTick {
  readonly day: Day;
  /** Where it stands, px, and which part of its label stands there. */
  readonly x: number;
  readonly anchor?: Label['anchor'];
  /** What it says, the longest first: without the year, and with it. */
  readonly texts: readonly string[];
  readonly dated: readonly string[];
  /** The number of the day alone: enough after a label of the same month. */
  readonly number?: string;
  /** Those of the lowest rank have their room first: a chosen day, where the axis begins anew. After the years all the same. */
  readonly rank?: number;
  /** The label stands exactly there or nowhere; others move to keep inside. */
  readonly fixed?: boolean;
}

export interface PlacedDate<T extends DateTick = DateTick> {
  readonly tick: T;
  readonly text: string;
  /** Edges of the text, px. */
  readonly start: number;
  readonly end: number;
}

export interface DateRoom {
  readonly left: number;
  readonly right: number;
  /** Between two labels, px. */
  readonly between: number;
  readonly weight?: 400 | 600;
  /** The last day of the axis, where that has no tick. */
  readonly last?: Day;
}

/** The same of every axis of days, weeks or months: what a label says, the longest first. */
export function dateTexts(words: Words, day: Day, style: 'short' | 'month'): Pick<DateTick, 'texts' | 'dated'> {
  return {
    texts: [words.day(day, style)],
    dated: [words.day(day, style, true), words.day(day, 'month-short', true), words.day(day, 'year')],
  };
}

/** The first tick of each year, and the first of all; none on an axis within one year. */
export function yearStarts<T extends Pick<DateTick, 'day'>>(
  ticks: readonly T[],
  last = ticks.at(-1)?.day,
): readonly T[] {
  const [first] = ticks;
  if (!first || last === undefined || yearOf(first.day) === yearOf(last)) return [];
  return ticks.filter(({day}, i) => i === 0 || yearOf(day) !== yearOf(ticks[i - 1]!.day));
}

/** So far off its place the first label may end, px. */
const MOST_ASIDE = 10;
/** A month is written in letters. */
const MONTH = /\p{L}/u;
/** Years apart, where there is no room for each. */
const STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The labels of a time axis that find room, from left to right. Over more than one year the first label of each year names it,
 * and gives way to nothing; where even these have no room for all, years alone are left. A label without its year always stands
 * after one that names it, and a number alone after one that names its month.
 */
export function dateLabels<T extends DateTick>(all: readonly T[], room: DateRoom): readonly PlacedDate<T>[] {
  const {left, right, between, weight = 400, last} = room;
  const ticks = all.filter(({day, x}) => Number.isFinite(day) && Number.isFinite(x)).sort((a, b) => a.day - b.day);
  const placed: PlacedDate<T>[] = [];

  const at = (tick: T, text: string): PlacedDate<T> => {
    const wide = textWidth(text, 14, weight);
    const wanted = tick.x - wide * {start: 0, middle: 0.5, end: 1}[tick.anchor ?? 'middle'];
    const start = tick.fixed ? wanted : Math.max(left, Math.min(wanted, right - wide));
    return {tick, text, start, end: start + wide};
  };
  const isFree = ({start, end}: PlacedDate<T>, others: readonly PlacedDate<T>[]): boolean =>
    start >= left && end <= right && others.every((one) => start >= one.end + between || end <= one.start - between);
  const place = (tick: T, texts: readonly string[]): void => {
    const found = texts.map((text) => at(tick, text)).find((label) => isFree(label, placed));
    if (found) placed.push(found);
  };
  /** Those of a rank find room beside the labels that are there. */
  const ranked = ticks.filter(({rank = Infinity}) => rank <= 1);
  const alsoFree = (labels: readonly PlacedDate<T>[]): number =>
    ranked.reduce((all, tick) => {
      const isThere = all.some((one) => one.tick === tick);
      const found = isThere ? undefined : tick.texts.map((text) => at(tick, text)).find((label) => isFree(label, all));
      return found ? [...all, found] : all;
    }, labels).length;
  /** All of these with texts of one length, or none: the longest that leaves the most room for those of a rank. */
  const placeAll = (some: readonly T[]): boolean => {
    const lengths = range(max(some, ({dated}) => dated.length) ?? 0)
      .map((length) => some.map((tick) => at(tick, tick.dated[length] ?? tick.dated.at(-1)!)))
      .filter((labels) => labels.every((label, i) => isFree(label, labels.slice(0, i))));
    const best = lengths[maxIndex(lengths, alsoFree)];
    placed.push(...(best ?? []));
    return best !== undefined;
  };

  const years = yearStarts(ticks, last);
  const [first, ...later] = years;
  /** The first of all may stand left of its place, where the next year is near. */
  const placeFirst = (): void => {
    const next = Math.min(...placed.map(({start}) => start)) - between;
    const found = first?.dated
      .map((text) => at(first, text))
      .map((label) => ({
        ...label,
        start: Math.min(label.start, next - label.end + label.start),
        end: Math.min(label.end, next),
      }))
      .find((label) => isFree(label, placed) && label.end >= label.tick.x - MOST_ASIDE);
    if (found) placed.push(found);
  };
  const areAllThere = years.length === 0 || placeAll(years) || placeAll(later);
  if (!areAllThere) {
    const apart = STEPS.map((step) => later.filter(({day}) => yearOf(day) % step === 0));
    if (!apart.some((some) => some.length > 1 && placeAll(some)))
      for (const tick of later) place(tick, tick.dated.slice(-1));
  }
  if (first && !placed.some(({tick}) => tick === first)) placeFirst();
  const byRank = (a: T, b: T): number => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
  const rest = ticks.filter((tick) => !placed.some((one) => one.tick === tick) && (areAllThere || tick.rank === 0));
  for (const tick of rest.sort(byRank)) {
    const before = placed.filter((one) => one.tick.day < tick.day);
    const isYearNamed = before.some((one) => yearOf(one.tick.day) === yearOf(tick.day));
    if (years.length > 0 && !isYearNamed) place(tick, tick.dated);
    else {
      const isMonthNamed = before.some(
        (one) => monthStart(one.tick.day) === monthStart(tick.day) && MONTH.test(one.text),
      );
      place(tick, isMonthNamed && tick.number !== undefined ? [tick.number] : tick.texts);
    }
  }
  return placed.sort((a, b) => a.start - b.start);
}

/** The middle of a label that was placed, px. */
export const middleOf = ({start, end}: PlacedDate): number => (start + end) / 2;
