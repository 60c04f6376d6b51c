import type {Day} from '../../data/day.js';
import {domainOf, steps} from './domain.js';

/** A stretch of more days than this without a row is left out of an axis. */
export const LONG_STRETCH = 60;

/**
 * All days from the first to the last, without the stretches of more than 60 days between days that have a row. None where
 * there is no first or last.
 */
export function daysBetween(from: Day, to: Day, withRow: readonly Day[]): readonly Day[] {
  if (!domainOf([from, to])) return [];
  const anchors = [...new Set([from, ...withRow, to])].filter((day) => day >= from && day <= to).sort((a, b) => a - b);
  const days: Day[] = [from];
  for (const anchor of anchors) {
    const last = days.at(-1)!;
    const start = anchor - last > LONG_STRETCH ? anchor : last + 1;
    for (const day of steps(start, anchor)) days.push(day);
  }
  return days;
}
