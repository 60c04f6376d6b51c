/** What the files of a dashboard hold, for its filter bar. */
import type {FileRow} from '../../data/dataset.js';
import type {Day} from '../../data/day.js';
import {SOURCE_KINDS, type Source, type SourceKind} from '../../data/source.js';

/** What the rows of most files have. */
interface MaybeDated extends FileRow {
  readonly date?: Day | undefined;
  readonly end?: Day | undefined;
  readonly source?: Source;
}

export interface Overview {
  /** The number of file rows about each single day. */
  readonly days: ReadonlyMap<Day, number>;
  /** First and last day that a row is about. */
  readonly from: Day;
  readonly to: Day;
  /** The days on which a row became known, oldest first. */
  readonly states: readonly Day[];
  /** In the order of `SOURCE_KINDS`. */
  readonly kinds: readonly SourceKind[];
}

/** A file within the period that the page gives its chart. */
export interface FileOfPeriod {
  readonly rows: readonly MaybeDated[];
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

const EMPTY: Overview = {days: new Map(), from: Infinity, to: -Infinity, states: [], kinds: []};
const made = new WeakMap<readonly FileRow[], Map<string, Overview>>();

/** The overview of one file, made once for each period. */
function overviewOf({rows, from: first = -Infinity, to: last = Infinity}: FileOfPeriod): Overview {
  const ofFile = made.get(rows) ?? new Map<string, Overview>();
  made.set(rows, ofFile);
  const key = `${first} ${last}`;
  const known = ofFile.get(key);
  if (known) return known;
  const days = new Map<Day, number>();
  const states = new Set<Day>();
  const kinds = new Set<SourceKind>();
  let [from, to] = [Infinity, -Infinity];
  for (const {date, end = date, source, rows: count} of rows) {
    if (date !== undefined && end !== undefined) {
      if (date < first || end > last) continue;
      from = Math.min(from, date);
      to = Math.max(to, end);
      if (date === end) days.set(date, (days.get(date) ?? 0) + count);
    }
    if (source) kinds.add(source.kind);
    if (source?.asOf !== undefined) states.add(source.asOf);
  }
  const found = {days, from, to, states: inOrder(states), kinds: SOURCE_KINDS.filter((kind) => kinds.has(kind))};
  ofFile.set(key, found);
  return found;
}

const inOrder = (days: Iterable<Day>): readonly Day[] => [...new Set(days)].sort((a, b) => a - b);

/** The overview of several files; a file that several charts use for one period counts once. */
export function overviewOfAll(files: readonly FileOfPeriod[]): Overview {
  const all = [...new Set(files.map(overviewOf))];
  if (all.length < 2) return all[0] ?? EMPTY;
  const days = new Map<Day, number>();
  for (const one of all) for (const [day, count] of one.days) days.set(day, (days.get(day) ?? 0) + count);
  return {
    days,
    from: Math.min(...all.map((one) => one.from)),
    to: Math.max(...all.map((one) => one.to)),
    states: inOrder(all.flatMap((one) => one.states)),
    kinds: SOURCE_KINDS.filter((kind) => all.some((one) => one.kinds.includes(kind))),
  };
}

/** The names of places that a reader can choose: without codes, each once. */
export const namedPlaces = (names: Iterable<string>, compare: (a: string, b: string) => number): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '' && !/^[A-Z]{2,3}(-[A-Z\d]+)?$/.test(name)).sort(compare);
