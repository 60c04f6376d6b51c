import {group, max, min, rollup} from 'd3';
import {parseDay, type Day} from '../../data/day.js';
import type {DatedEvent} from '../../datasets/events.js';
import type {VoteClaim} from '../../datasets/referendums.js';
import type {Words} from '../../messages/words.js';
import {periodFilter, placeFilter, placeNames, rowsAsked, type Asked} from '../../model/filter.js';
import {knownAsOf, knownDay, statesOf, type Published} from '../../model/as-of.js';
import type {Query, State} from '../../model/query.js';
import type {ModelInput, RowsOf} from '../../model/contract.js';

/** The kinds of events with a symbol of their own, in lane order. */
export const KINDS = ['protest', 'military', 'policy', 'border', 'diplomacy', 'referendum'] as const;
export type Kind = (typeof KINDS)[number];
export const isKind = (kind: string): kind is Kind => KINDS.some((known) => known === kind);

export type TimelineFiles = {readonly src: DatedEvent; readonly votes: VoteClaim};

/** Events of one kind. */
export interface Lane {
  /** '' for events without one. */
  readonly kind: string;
  readonly events: readonly DatedEvent[];
}

/** All that the drawing and the texts need, before layout. */
export interface Selection {
  /** Events of the period, by day, then in file order. */
  readonly events: readonly DatedEvent[];
  readonly lanes: readonly Lane[];
  readonly from: Day;
  readonly to: Day;
  /** The days whose events are listed; empty for all. */
  readonly chosen: readonly Day[];
  /** The days with a button, by date; empty if there is nothing to choose. */
  readonly choices: readonly (readonly [Day, count: number])[];
  /** The events in the list. */
  readonly read: readonly DatedEvent[];
  /** Claims on votes, by region in file order, then by the day they became known. */
  readonly votes: readonly VoteClaim[];
  /** The day of the state shown: the one asked for, else the newest. */
  readonly asOf: Day | undefined;
  /** The rows of each file that match the query, whenever they became known. */
  readonly asked: Asked<DatedEvent>;
  readonly askedVotes: Asked<VoteClaim>;
}

/** So few events are all listed: nobody needs to choose. */
const FEW = 14;
/** The most days with a button, those with the most events; the others are chosen in the lanes. */
const MOST_CHOICES = 12;

/** If a file has more kinds of its own than this, the further ones share the last lane. */
const MOST_OWN = 6;

/** The day of a claim on a vote, if the file has one. */
export const claimDay = ({source, end, start}: VoteClaim): Day | undefined => source.asOf ?? end ?? start;

/** Claims that have a day, as rows that became known on it. */
export const published = (votes: readonly VoteClaim[]): readonly Published[] =>
  votes.flatMap((vote) => {
    const date = claimDay(vote);
    return date === undefined ? [] : [{row: vote.row, date, source: vote.source}];
  });

/** The rows of both files; the file of votes is optional. */
export const filesOf = (
  rows: Partial<RowsOf<TimelineFiles>>,
): {readonly events: readonly DatedEvent[]; readonly votes: readonly VoteClaim[]} => ({
  events: rows.src ?? [],
  votes: rows.votes ?? [],
});

/** The names that `where` accepts for an event and for a claim on a vote. */
export const namesOf =
  (words: Words) =>
  ({place}: DatedEvent): readonly string[] =>
    placeNames([place], [], words);
export const votePlaces =
  (words: Words) =>
  ({region, oblast, iso}: VoteClaim): readonly string[] =>
    placeNames([region, oblast], [iso], words);

/** Undefined if the query matches nothing. */
export function select({rows, query, words}: ModelInput<TimelineFiles>): Selection | undefined {
  const {events, votes} = filesOf(rows);
  const {from: first = -Infinity, to: last = Infinity, where, knownOn} = query;
  const isInPeriod = periodFilter(first, last);
  // a state selects a date only: nothing is corrected, so its hour does not matter
  const limit = knownOn?.day ?? Infinity;
  const asked = rowsAsked(events, {
    isOfPlace: placeFilter(where, namesOf(words)),
    isInPeriod,
    knownOf: (here) => knownAsOf(here, knownOn && {day: limit}),
  });
  const askedVotes = rowsAsked(votes, {
    isOfPlace: placeFilter(where, votePlaces(words)),
    isInPeriod: (vote) => {
      const date = claimDay(vote);
      return date === undefined || isInPeriod({date});
    },
    knownOf: (here) => here.filter((vote) => (claimDay(vote) ?? -Infinity) <= limit),
  });
  const shown = [...asked.known].sort((a, b) => a.date - b.date || a.row - b.row);
  const claims = byRegion(askedVotes.known);
  if (shown.length === 0 && claims.length === 0) return undefined;
  const [from, to] = periodOf(shown, claims, first, Math.min(last, limit));
  const byDay = rollup(
    shown.filter(hasDay),
    ({length}) => length,
    ({date}) => date,
  );
  const asksForDay = query.days !== undefined || shown.length > FEW;
  const chosen = chosenDays(query, byDay, [from, to], asksForDay);
  return {
    events: shown,
    lanes: lanesOf(shown),
    from,
    to,
    chosen,
    choices: asksForDay && byDay.size > 1 ? choicesOf(byDay, chosen) : [],
    read: chosen.length === 0 ? shown : shown.filter((event) => hasDay(event) && chosen.includes(event.date)),
    votes: claims,
    asOf: knownOn?.day ?? max([...shown.map(knownDay), ...published(claims).map(knownDay)]),
    asked,
    askedVotes,
  };
}

/** Whether its day is known, and not only the month. */
export const hasDay = ({precision}: DatedEvent): boolean => precision !== 'month';

type Counts = ReadonlyMap<Day, number>;

/** The days asked for by the page or the reader, else the day in focus, else the fullest one; empty for all. */
function chosenDays(
  {days, focus}: Query,
  byDay: Counts,
  [from, to]: readonly [Day, Day],
  asksForDay: boolean,
): readonly Day[] {
  if (days === 'all') return [];
  const isInPeriod = (day: Day): boolean => day >= from && day <= to;
  const asked = (days ?? [parseDay(focus.day ?? '') ?? NaN]).filter(isInPeriod);
  if (asked.length > 0 || !asksForDay) return asked;
  return fullest(byDay).slice(0, 1);
}

/** The days with the most events first; of equal ones the earlier. */
const fullest = (byDay: Counts): readonly Day[] =>
  [...byDay].sort(([a, many], [b, more]) => more - many || a - b).map(([day]) => day);

const choicesOf = (byDay: Counts, chosen: readonly Day[]): Selection['choices'] =>
  [...new Set([...fullest(byDay).slice(0, MOST_CHOICES), ...chosen])]
    .sort((a, b) => a - b)
    .map((day) => [day, byDay.get(day) ?? 0]);

/** The period asked for, if it has days; else the period of what is shown. */
function periodOf(
  events: readonly DatedEvent[],
  votes: readonly VoteClaim[],
  first: number,
  last: number,
): readonly [Day, Day] {
  const days = events.length > 0 ? events.map(({date}) => date) : published(votes).map(({date}) => date);
  const from = Number.isFinite(first) ? first : (min(days) ?? 0);
  return [from, Math.max(from, Number.isFinite(last) ? last : (max(days) ?? 0))];
}

/** Known kinds first; then kinds that only the file knows, in its order; if there are too many, they share a lane. */
function lanesOf(events: readonly DatedEvent[]): readonly Lane[] {
  const byKind = group(events, ({kind}) => kind);
  const own = [...byKind.keys()].filter((kind) => kind !== '' && !isKind(kind));
  const named = [...KINDS, ...own.slice(0, MOST_OWN)].filter((kind) => byKind.has(kind));
  const rest = events.filter(({kind}) => !named.includes(kind));
  const lanes = named.map((kind) => ({kind, events: byKind.get(kind) ?? []}));
  return rest.length > 0 ? [...lanes, {kind: '', events: rest}] : lanes;
}

const byRegion = (votes: readonly VoteClaim[]): readonly VoteClaim[] =>
  [...group(votes, ({region}) => region).values()].flatMap((ofRegion) =>
    [...ofRegion].sort((a, b) => (claimDay(a) ?? -Infinity) - (claimDay(b) ?? -Infinity) || a.row - b.row),
  );

/** The days with an event or a claim. */
export const statesIn = ({asked, askedVotes}: Selection): readonly State[] =>
  statesOf([...asked.here, ...published(askedVotes.here)], false);
