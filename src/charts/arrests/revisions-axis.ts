import {range} from 'd3';
import {domainOf, steps} from '../../model/domain.js';
import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {RevisionsContext} from './model-revisions.js';
import type {Series} from './revisions.js';

const DAY = 1440;
/** Steps of an axis of hours and days, minutes. */
const STEPS = [1, 2, 3, 6, 12, ...range(20).map((power) => 24 * 2 ** power)].map((hours) => hours * 60);
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

/**
 * From the full hour before the first count to the last time at which the newest can have been known; undefined where there is
 * no count.
 */
export function hoursOf(
  series: readonly Series[],
  left: number,
  right: number,
  {words, revisions}: RevisionsContext,
  start?: number,
): Hours | undefined {
  const counts = series.flatMap((one) => one.counts);
  const domain = domainOf(counts.flatMap((one) => [one.from, one.to]));
  if (!domain) return undefined;
  const printed = counts.filter(({isPrinted}) => isPrinted).map((one) => one.from);
  const from = Math.floor((domainOf([...printed, start]) ?? domain)[0] / 60) * 60;
  const to = Math.max(from + 60, domain[1]);
  const x = (minutes: number): number =>
    tenth(left + ((Math.max(from, minutes) - from) / (to - from)) * (right - left));
  const step = STEPS.find((one) => (one / (to - from)) * (right - left) >= ROOM) ?? STEPS.at(-1)!;
  const round = steps(Math.ceil(from / step) * step, to, step);
  const ticks = x(round[0] ?? Infinity) - x(from) >= ROOM ? [from, ...round] : round;
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
