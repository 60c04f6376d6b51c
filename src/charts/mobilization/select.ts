import type {Day} from '../../data/day.js';
import type {Claim} from '../../datasets/mobilization.js';
import {asOfDay, knownAsOf, statesOf, stepsAround, type Steps} from '../../model/as-of.js';
import type {Words} from '../../messages/words.js';
import type {ModelInput} from '../../model/contract.js';
import {
  kindFilter,
  measuresOf,
  periodFilter,
  placeFilter,
  placeNames,
  rowsAsked,
  type Asked,
} from '../../model/filter.js';
import type {Query, State} from '../../model/query.js';
import {CALLED_UP, isWhole, ledgersOf, TARGET, type Choice, type Ledger} from './ledgers.js';

/** At most this many panels are drawn; the rows of the others are listed under the table. */
const MOST_LEDGERS = 12;

export type MobilizationFiles = {readonly src: Claim};

/** The claims to draw, before layout. */
export interface Selection {
  /** The first one is the main subject; empty if the query matches no claim. */
  readonly ledgers: readonly Ledger[];
  /** The page asked for measures, and there are several panels: each has a heading and a sentence. */
  readonly isNamed: boolean;
  /** Every claim drawn, in reading order. */
  readonly drawn: readonly Claim[];
  /** Claims not drawn because there are too many, and the number of panels left out. */
  readonly cut: ReadonlySet<Claim>;
  readonly further: number;
  /** The measures drawn. */
  readonly measures: readonly string[];
  /** Rows of the period and the places asked for, and those of them known in the state shown. */
  readonly here: readonly Claim[];
  readonly known: readonly Claim[];
  /** Why a row is not among them. */
  readonly unmet: Asked<Claim>['unmet'];
  /** Claims that others refer to by id, if known in the state shown. */
  readonly byId: ReadonlyMap<string, Claim>;
  readonly state: State | undefined;
  /** Whether the file says when the drawn figures became known, and the day on which they did. */
  readonly isDated: boolean;
  readonly knownOn: Day | undefined;
  /** The states a reader can step to. */
  readonly steps: Steps;
}

/** The names that `where` accepts for a claim. */
export const namesOf =
  (words: Pick<Words, 'country'>) =>
  ({place, placeIso}: Claim): readonly string[] =>
    placeNames([place], [placeIso], words);

export function select({rows: {src: rows}, query, words}: ModelInput<MobilizationFiles>): Selection {
  const {from, to, knownOn: state} = query;
  const {
    here,
    known: now,
    unmet,
  } = rowsAsked<Claim>(rows, {
    isOfPlace: placeFilter(query.where, namesOf(words)),
    isInPeriod: periodFilter(from, to),
    isOfKind: kindFilter(query),
    knownOf: (found) => knownAsOf(found, state),
  });
  const measures = measuresOf(rows, query.measures, [TARGET, CALLED_UP]);
  const all = allLedgers(rows, now, measures, query);
  const [ledgers, further] = [all.slice(0, MOST_LEDGERS), all.slice(MOST_LEDGERS)];
  const drawn = [...new Set(ledgers.flatMap(({claims, official}) => (official ? [...claims, official] : claims)))];
  const withId = rows.filter(({id}) => id !== undefined);
  const ofMeasures = here.filter(({measure}) => measures.includes(measure));
  return {
    ledgers,
    isNamed: query.measures.length > 0 && ledgers.length > 1,
    drawn,
    cut: new Set([
      ...ledgers.flatMap((ledger) => ledger.all.slice(ledger.claims.length)),
      ...further.flatMap((ledger) => ledger.all),
    ]),
    further: further.length,
    measures,
    here,
    known: now,
    unmet,
    byId: new Map(knownAsOf(withId, state).map((row) => [row.id ?? '', row])),
    state,
    isDated: drawn.some(({source}) => source.asOf !== undefined),
    knownOn: asOfDay(drawn, state),
    steps: stepsAround(statesOf(ofMeasures, from !== undefined && from === to), state),
  };
}

/** The ledgers of every measure, single places last. */
function allLedgers(
  rows: readonly Claim[],
  now: readonly Claim[],
  measures: readonly string[],
  query: Query,
): readonly Ledger[] {
  const choice: Choice = {
    byFigure: query.view === 'by-figure',
    hasCodes: rows.some(({placeIso}) => placeIso !== ''),
    // if places are asked for, or the file has no whole, the places are the whole
    partsAreWhole: query.where.length > 0 || !rows.some((row) => isWhole(row)),
  };
  const loose: Choice = {...choice, partsAreWhole: true};
  const strict = measures.flatMap((measure) => {
    const own = ledgersOf(measure, now, choice);
    // a measure that is asked for has a panel, even if only parts of the country are known
    return own.length === 0 && query.measures.length > 0 ? ledgersOf(measure, now, loose) : own;
  });
  const all = strict.length > 0 ? strict : measures.flatMap((measure) => ledgersOf(measure, now, loose));
  const isPlaces = ({form}: Ledger): boolean => form === 'places';
  return [...all.filter((ledger) => !isPlaces(ledger)), ...all.filter(isPlaces)];
}
