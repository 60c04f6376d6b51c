import type {Day} from '../../data/day.js';
import type {Claim} from '../../datasets/mobilization.js';
import {LONG_STRETCH, STRETCH_GAP} from '../../model/calendar.js';
import {domainOf} from '../../model/domain.js';
import {tenth} from '../../model/frame.js';

/** Room for one claim after the break, px. */
const COLUMN = 66;
/** Most of the width that they take. */
const SHARE = 0.36;

/** True days up to the first long stretch without a claim; what was said after it stands in a column, one by one. */
export interface TimeAxis {
  readonly first: Day;
  /** Edges of the days and of the column after them, px; without a break both end at the same place. */
  readonly left: number;
  readonly end: number;
  readonly later: number | undefined;
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
  at(claim: Claim): number;
  /** Of a day before the break. */
  day(day: Day): number;
}

/** `start` is a day the axis begins with, where there is one before the first claim. */
export function timeAxis(claims: readonly Claim[], start: Day | undefined, left: number, width: number): TimeAxis {
  const anchor = start !== undefined && start <= (claims[0]?.date ?? start) ? start : undefined;
  const dates = claims.map(({date}) => date);
  const cut = dates.findIndex((date, i) => date - (dates[i - 1] ?? anchor ?? date) > LONG_STRETCH);
  const before = cut < 0 ? claims : claims.slice(0, cut);
  const after = cut < 0 ? [] : claims.slice(cut);
  const room = cut < 0 ? 0 : Math.min(SHARE * width, Math.max(100, COLUMN * after.length));
  const end = cut < 0 ? width : width - room - STRETCH_GAP;
  const [first, last] = domainOf([anchor, ...before.map(({date}) => date)]) ?? [0, 0];
  const [from, to] = [left + 24, end - 30];
  const day = (of: Day): number =>
    tenth(last === first ? (from + to) / 2 : from + ((of - first) / (last - first)) * (to - from));
  const places = new Map(after.map((claim, i) => [claim, tenth(width - room + (room * (i + 0.5)) / after.length)]));
  return {
    first,
    left: from,
    end,
    later: cut < 0 ? undefined : width - room,
    before,
    after,
    day,
    at: (claim) => places.get(claim) ?? day(claim.date),
  };
}
