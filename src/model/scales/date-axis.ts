import {max, maxIndex, range} from 'd3';
import {isoDay, monthStart, yearOf, type Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import {textWidth} from '../labels/text-width.js';
import {textAt, type Label} from '../marks/primitives.js';
import type {Gap, PlacedBin} from './date-scale.js';

/** A day of a time axis that can have a label. */
export interface DateTick {
  readonly day: Day;
  /** Its position, px, and the part of its label that is there. */
  readonly x: number;
  readonly anchor?: Label['anchor'];
  /** Its label texts, the longest first: without the year, and with it. */
  readonly texts: readonly string[];
  readonly dated: readonly string[];
  /** Only the number of the day: enough after a label of the same month. */
  readonly number?: string;
  /** Lower ranks are placed first: a chosen day, the first day after a gap. The years are placed before all ranks. */
  readonly rank?: number;
  /** Whether the label is exactly at its place or not drawn; others move to stay inside. */
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
  /** Space between two labels, px. */
  readonly between: number;
  readonly weight?: 400 | 600;
  /** The last day of the axis, if it has no tick. */
  readonly last?: Day;
}

/** Label texts for every axis of days, weeks or months, the longest first. */
export function dateTexts(words: Words, day: Day, style: 'short' | 'month'): Pick<DateTick, 'texts' | 'dated'> {
  return {
    texts: [words.day(day, style)],
    dated: [words.day(day, style, true), words.day(day, 'month-short', true), words.day(day, 'year')],
  };
}

/** The first tick of each year, and the first of all; none if the axis lies within one year. */
export function yearStarts<T extends Pick<DateTick, 'day'>>(
  ticks: readonly T[],
  last = ticks.at(-1)?.day,
): readonly T[] {
  const [first] = ticks;
  if (!first || last === undefined || yearOf(first.day) === yearOf(last)) return [];
  return ticks.filter(({day}, i) => i === 0 || yearOf(day) !== yearOf(ticks[i - 1]!.day));
}

/** How far left of its tick the first label may end, px. */
const MOST_ASIDE = 10;
/** A label that names a month has letters. */
const MONTH = /\p{L}/u;
/** Steps in years, if not every year has room. */
const STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The labels of a time axis that have room, from left to right. If the axis covers more than one year, the first label of each
 * year names the year and is placed before all others; if not all of these have room, only years are labelled. A label without a
 * year always follows one that names the year, and a day number always follows one that names the month.
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
  /** Ticks of rank 0 and 1; `alsoFree` counts the labels together with the ranked ones that have room beside them. */
  const ranked = ticks.filter(({rank = Infinity}) => rank <= 1);
  const alsoFree = (labels: readonly PlacedDate<T>[]): number =>
    ranked.reduce((all, tick) => {
      const isThere = all.some((one) => one.tick === tick);
      const found = isThere ? undefined : tick.texts.map((text) => at(tick, text)).find((label) => isFree(label, all));
      return found ? [...all, found] : all;
    }, labels).length;
  /** Places all of these with texts of one length, or none: the length with room for the most ranked labels, else the longest. */
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
  /** The very first label may move to the left if the next year is near. */
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

/** The label of a placed date, on the line at `y`. */
export const dateLabel = ({start, end, text}: PlacedDate, y: number, role: Label['role'] = 'axis'): Label =>
  textAt((start + end) / 2, y, text, role);

/** How an axis of days, weeks or months is labelled. */
export interface BinAxis<B> {
  readonly words: Words;
  readonly unit: 'day' | 'week' | 'month' | 'months' | 'some';
  /** Labels every n-th bin; the count starts again at each year and after each gap. */
  readonly every?: number;
  /** Days within a month get only their number; the first one of a month always gets a label. */
  readonly numbers?: boolean;
  /** The month is named elsewhere: all days get only their number. */
  readonly oneMonth?: boolean;
  /** The last day names its month again. */
  readonly fullEnd?: boolean;
  /** Labels are at their place or not drawn, except where a year or a run begins. */
  readonly fixed?: boolean;
  /** Whether its label is placed before all others except the years. */
  isChosen?(bin: B): boolean;
}

/** The days, weeks or months that can have a label. */
export function binTicks<B extends PlacedBin>(
  bins: readonly B[],
  {words, unit, every = 1, numbers, oneMonth, fullEnd, fixed, isChosen}: BinAxis<B>,
): readonly (DateTick & {readonly bin: B})[] {
  const days = bins.map(({from}) => ({day: from}));
  const years = new Set(yearStarts(days, bins.at(-1)?.to).map(({day}) => day));
  const style = unit === 'month' || unit === 'months' ? 'month' : 'short';
  let since = 0;
  return bins.flatMap((bin, i) => {
    const {from, x} = bin;
    const before = bins[i - 1];
    // after a gap, a number alone would be read as a day of the month before the gap
    const startsRun = before?.to !== from - 1;
    const startsMonth = startsRun || monthStart(before.from) !== monthStart(from);
    const startsYear = years.has(from);
    if (startsRun || startsYear) since = i;
    if ((i - since) % every !== 0 && !(numbers && startsMonth)) return [];
    const {texts, dated} = dateTexts(words, from, style);
    const number = words.number(Number(isoDay(from).slice(8)));
    const isNumber = numbers && !startsMonth && !(fullEnd && i === bins.length - 1);
    return {
      ...{bin, day: from, x, dated, texts: oneMonth ? [number] : texts},
      ...(isNumber ? {number} : {}),
      rank: isChosen?.(bin) ? 0 : startsRun ? 1 : startsMonth ? 2 : 3,
      fixed: fixed === true && !startsRun && !startsYear,
    };
  });
}

/** Texts under the gaps on what is left out, inside the drawing; one line lower if two gaps are near each other. */
export const gapLabels = (
  gaps: readonly Gap[],
  y: number,
  width: number,
  write: (days: number) => string,
): readonly Label[] =>
  gaps.map(({x, days}, i) => {
    const text = write(days);
    const wide = textWidth(text, 12);
    const isNear = i % 2 === 1 && x - gaps[i - 1]!.x < wide + 8;
    return textAt(Math.min(Math.max(x, wide / 2), width - wide / 2), isNear ? y + 14 : y, text, 'tiny');
  });
