import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {RevisionsContext} from './model-revisions.js';
import type {Series} from './revisions.js';

const DAY = 1440;
/** Steps of an axis of hours and days, minutes. */
const STEPS = [1, 2, 3, 6, 12, 24, 48, 96, 192, 384, 768, 1536].map((hours) => hours * 60);
/** A label every so many px at most. */
const ROOM = 80;

/** Minutes on a line from left to right. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly x: (minutes: number) => number;
  readonly ticks: readonly number[];
  readonly midnights: readonly number[];
  readonly labels: (base: number) => readonly Label[];
}

/** From the full hour before the first count to the last time at which the newest can have been known. */
export function hoursOf(
  series: readonly Series[],
  left: number,
  right: number,
  {words, revisions}: RevisionsContext,
  start = Infinity,
): Hours {
  const counts = series.flatMap((one) => one.counts);
  const first = Math.min(...counts.map(({isPrinted, from}) => (isPrinted ? from : Infinity)), start);
  const from = Math.floor((Number.isFinite(first) ? first : Math.min(...counts.map((one) => one.from))) / 60) * 60;
  const to = Math.max(from + 60, ...counts.map((one) => one.to));
  const x = (minutes: number): number =>
    tenth(left + ((Math.max(from, minutes) - from) / (to - from)) * (right - left));
  const step = STEPS.find((one) => (one / (to - from)) * (right - left) >= ROOM) ?? STEPS.at(-1)!;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  const next = ticks[0] ?? Infinity;
  if (x(next) - x(from) >= ROOM) ticks.unshift(from);
  const isHourly = step < DAY;
  const midnights = isHourly ? ticks.filter((at) => at % DAY === 0 && at > from && at < to) : [];

  const hour = (at: number): string =>
    at % DAY === 0
      ? revisions.midnight
      : at % DAY === DAY / 2
        ? revisions.noon
        : `${String((at % DAY) / 60).padStart(2, '0')}:00`;
  const day = (at: number): string => words.day(Math.floor(at / DAY), 'short');
  const labels = (base: number): readonly Label[] => [
    ...ticks.map((at): Label => {
      const text = isHourly ? hour(at) : day(at);
      const half = textWidth(text, 14) / 2;
      return {x: tenth(Math.min(x(at), right + 2 - half)), y: base + 21, text, role: 'axis', anchor: 'middle'};
    }),
    ...midnights.flatMap((at): Label[] => [
      {x: x(at) - 6, y: base + 39, text: day(at - 1), role: 'axis-strong', anchor: 'end'},
      {x: x(at) + 6, y: base + 39, text: day(at), role: 'axis-strong', anchor: 'start'},
    ]),
    ...(isHourly && midnights.length === 0
      ? [{x: x(from), y: base + 39, text: day(from), role: 'axis-strong', anchor: 'start'} as const]
      : []),
  ];
  return {from, to, x, ticks: ticks.map(x), midnights: midnights.map(x), labels};
}
