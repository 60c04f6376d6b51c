import {max} from 'd3';
import type {Day} from '../../data/day.js';
import type {Claim, Denial} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import {known, knownDay} from '../../model/known.js';
import type {Query, State} from '../../model/query.js';
import {CALLED_UP, isWhole, ledgersOf, TARGET, type Choice, type Ledger} from './ledgers.js';

/** More panels than this are no chart any more: rows of further ones are named. */
const MOST_LEDGERS = 12;

export interface Facts {
  /** The first one is what the chart is about. */
  readonly ledgers: readonly Ledger[];
  /** Every claim that is drawn, in reading order. */
  readonly drawn: readonly Claim[];
  /** Claims beyond what a page can bear, and how many panels of them are left out. */
  readonly cut: ReadonlySet<Claim>;
  readonly further: number;
  readonly measures: readonly string[];
  /** Rows within the period and the places asked for, and those of them known in the state. */
  readonly here: ReadonlySet<Claim>;
  readonly known: ReadonlySet<Claim>;
  /** Claims that others speak of, as far as they are known in the state. */
  readonly byId: ReadonlyMap<string, Claim>;
  readonly state: State | undefined;
  /** Whether the file says when its figures were known. */
  readonly isDated: boolean;
  readonly knownOn: Day | undefined;
}

/** Rows within the period and the places asked for, of the measures that are drawn: what the states of knowledge are made of. */
export interface Scope {
  readonly here: readonly Claim[];
  readonly measures: readonly string[];
}

export function scopeOf(rows: readonly Claim[], query: Query, words: Words): Scope {
  const wanted = new Set(query.where.map((name) => name.toLowerCase()));
  const namesOf = ({place, placeIso}: Claim): readonly string[] => {
    const country = placeIso.slice(0, 2);
    return [place, placeIso, country, words.country(country)];
  };
  const isWanted = (row: Claim): boolean =>
    wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
  const {from = -Infinity, to = Infinity} = query;
  return {
    here: rows.filter((row) => row.date >= from && row.date <= to && isWanted(row)),
    measures: measuresOf(rows, query.measures),
  };
}

/** Undefined where the query leaves no claim. */
export function factsOf(rows: readonly Claim[], query: Query, {here, measures}: Scope): Facts | undefined {
  const now = known(here, query.knownOn);
  const all = found(rows, now, measures, query);
  const [ledgers, further] = [all.slice(0, MOST_LEDGERS), all.slice(MOST_LEDGERS)];
  if (ledgers.length === 0) return undefined;
  const drawn = [...new Set(ledgers.flatMap(({claims, official}) => (official ? [...claims, official] : claims)))];
  const dated = drawn.filter(({source}) => source.asOf !== undefined);
  const named = known(
    rows.filter(({id}) => id !== undefined),
    query.knownOn,
  );
  return {
    ledgers,
    drawn,
    cut: new Set(
      [...ledgers, ...further].flatMap(({all: every, claims}, i) => every.slice(i < MOST_LEDGERS ? claims.length : 0)),
    ),
    further: further.length,
    measures,
    here: new Set(here),
    known: new Set(now),
    byId: new Map(named.map((row) => [row.id ?? '', row])),
    state: query.knownOn,
    isDated: dated.length > 0,
    knownOn: query.knownOn?.day ?? max(dated, knownDay),
  };
}

/** The ledgers of every measure, single places last. */
function found(
  rows: readonly Claim[],
  now: readonly Claim[],
  measures: readonly string[],
  query: Query,
): readonly Ledger[] {
  const hasCodes = rows.some(({placeIso}) => placeIso !== '');
  const choice: Choice = {
    byFigure: query.view === 'by-figure',
    hasCodes,
    // places that are asked for are the whole, and so are those of a file without any
    partsAreWhole: query.where.length > 0 || !rows.some((row) => isWhole(row)),
  };
  const loose: Choice = {...choice, partsAreWhole: true};
  const strict = measures.flatMap((measure) => {
    const own = ledgersOf(measure, now, choice);
    // a measure that is asked for has its panel, also where only parts of the country are known
    return own.length === 0 && query.measures.length > 0 ? ledgersOf(measure, now, loose) : own;
  });
  const all = strict.length > 0 ? strict : measures.flatMap((measure) => ledgersOf(measure, now, loose));
  const isPlaces = ({form}: Ledger): boolean => form === 'places';
  return [...all.filter((ledger) => !isPlaces(ledger)), ...all.filter(isPlaces)];
}

/** Those asked for; else targets and how far they got; else all of the file. */
function measuresOf(rows: readonly Claim[], asked: readonly string[]): readonly string[] {
  const all = [...new Set(rows.map(({measure}) => measure))];
  if (asked.length > 0) return asked.filter((measure) => all.includes(measure));
  const usual = [TARGET, CALLED_UP].filter((measure) => all.includes(measure));
  return usual.length > 0 ? usual : all;
}

/** The denial of a claim in a state: on its day and after; one without a day only where everything is shown. */
export function denialIn({denial}: Claim, state: State | undefined): Denial | undefined {
  if (!denial || !state) return denial;
  // of the day of a minute nothing is known that has no hour
  const last = state.time === undefined ? state.day : state.day - 1;
  return denial.on !== undefined && denial.on <= last ? denial : undefined;
}
