import {range} from 'd3';
import type {Words} from '../../messages/words.js';
import {parseDay, yearOf, type Day} from '../../data/day.js';
import {dateLabel, dateLabels, dateTexts} from './date-axis.js';
import {steps} from './linear-scale.js';
import {roundPx} from '../frame.js';
import {textAt, type Label} from '../marks/primitives.js';
import {textWidth} from '../labels/text-width.js';

const DAY = 1440;
/** Steps of an axis of hours and days, minutes. */
const STEPS = [1, 2, 3, 6, 12, ...range(20).map((power) => 24 * 2 ** power)].map((hours) => hours * 60);
/** The least distance between two ticks, px. */
const ROOM = 80;

/** An axis of minutes from left to right. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly x: (minutes: number) => number;
  readonly ticks: readonly number[];
  readonly midnights: readonly number[];
  readonly labels: (base: number) => readonly Label[];
}

/** An axis from one minute to a later one, with labels for hours, or for days if it covers many days. */
export function hourAxis(
  from: number,
  to: number,
  left: number,
  right: number,
  words: Words,
  say: {readonly midnight: string; readonly noon: string},
): Hours {
  const x = (minutes: number): number =>
    roundPx(left + ((Math.max(from, minutes) - from) / (to - from)) * (right - left));
  const step = STEPS.find((one) => (one / (to - from)) * (right - left) >= ROOM) ?? STEPS.at(-1)!;
  const round = steps(Math.ceil(from / step) * step, to, step);
  const ticks = x(round[0] ?? Infinity) - x(from) >= ROOM ? [from, ...round] : round;
  const isHourly = step < DAY;
  const midnights = isHourly ? ticks.filter((at) => at % DAY === 0 && at > from && at < to) : [];

  const hour = (at: number): string =>
    at % DAY === 0 ? say.midnight : at % DAY === DAY / 2 ? say.noon : `${String((at % DAY) / 60).padStart(2, '0')}:00`;
  const dayAt = (at: number): Day => Math.floor(at / DAY);
  const turnsYear = yearOf(dayAt(from)) !== yearOf(dayAt(to));
  const day = (at: number, withYear = false): string => words.day(dayAt(at), 'short', withYear);
  const hours = (base: number): readonly Label[] =>
    ticks.map((at) => {
      const text = hour(at);
      return textAt(Math.min(x(at), right + 2 - textWidth(text, 14) / 2), base + 21, text, 'axis');
    });
  // also each 1 January, where its year is named; over centuries there would be too many
  const years = range(yearOf(dayAt(from)) + 1, yearOf(dayAt(to)) + 1);
  const januaries = (years.length > 100 ? [] : years).flatMap((year) => {
    const day = parseDay(`${year}-01-01`);
    return day === undefined ? [] : [day * DAY];
  });
  const dates = isHourly
    ? []
    : dateLabels(
        [...new Set([...ticks, ...januaries])].map((at) => ({
          day: dayAt(at),
          x: x(at),
          ...dateTexts(words, dayAt(at), 'short'),
        })),
        {left: 0, right: right + 2, between: 6, last: dayAt(to)},
      );
  const labels = (base: number): readonly Label[] => [
    ...(isHourly ? hours(base) : dates.map((one) => dateLabel(one, base + 21))),
    ...midnights.flatMap((at, i): Label[] => {
      // with the year where one begins, and at the first day of the axis
      const isNew = turnsYear && yearOf(dayAt(at)) !== yearOf(dayAt(at - 1));
      return [
        textAt(x(at) - 6, base + 39, day(at - 1, isNew || (turnsYear && i === 0)), 'axis-strong', 'end'),
        textAt(x(at) + 6, base + 39, day(at, isNew), 'axis-strong', 'start'),
      ];
    }),
    ...(isHourly && midnights.length === 0 ? [textAt(x(from), base + 39, day(from), 'axis-strong', 'start')] : []),
  ];
  return {
    from,
    to,
    x,
    ticks: isHourly ? ticks.map(x) : dates.map(({tick}) => tick.x),
    midnights: midnights.map(x),
    labels,
  };
}
