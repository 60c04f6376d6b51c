import {max} from 'd3';
import type {Day} from '../../data/day.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import {known, knownDay} from '../../model/known.js';
import type {Query, State} from '../../model/query.js';
import {CALLED_UP, isWhole, ledgersOf, TARGET, type Choice, type Ledger} from './ledgers.js';

/** At most this many panels are drawn; the rows of further ones are named under the table. */
const MOST_LEDGERS = 12;

/** What the query asks for, in any state of knowledge. */
export interface Scope {
  /** Rows within the period and the places asked for. */
  readonly here: readonly Claim[];
  /** The measures that are drawn. */
  readonly measures: readonly string[];
}

/** The claims that are drawn, before they have a place on the page. */
export interface Selection extends Scope {
  /** The first one is what the chart is about. */
  readonly ledgers: readonly Ledger[];
  /** The page asked for measures, and there are several panels: each has a heading and a sentence. */
  readonly isNamed: boolean;
  /** Every claim that is drawn, in reading order. */
  readonly drawn: readonly Claim[];
  /** Claims that are too many to be drawn, and how many panels are left out. */
  readonly cut: ReadonlySet<Claim>;
  readonly further: number;
  /** Rows of `here` that are known in the state. */
  readonly known: ReadonlySet<Claim>;
  /** Claims that others refer to by their id, as far as they are known in the state. */
  readonly byId: ReadonlyMap<string, Claim>;
  readonly state: State | undefined;
  /** Whether the file says when its figures were known. */
  readonly isDated: boolean;
  readonly knownOn: Day | undefined;
}

export function scopeOf(rows: readonly Claim[], query: Query, words: Pick<Words, 'country'>): Scope {
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

/** Those asked for; else targets and how far they got; else all of the file. */
function measuresOf(rows: readonly Claim[], asked: readonly string[]): readonly string[] {
  const all = [...new Set(rows.map(({measure}) => measure))];
  if (asked.length > 0) return asked.filter((measure) => all.includes(measure));
  const usual = [TARGET, CALLED_UP].filter((measure) => all.includes(measure));
  return usual.length > 0 ? usual : all;
}

/** Undefined where the query leaves no claim. */
export function select(rows: readonly Claim[], query: Query, scope: Scope): Selection | undefined {
  const now = known(scope.here, query.knownOn);
  const all = allLedgers(rows, now, scope.measures, query);
  const [ledgers, further] = [all.slice(0, MOST_LEDGERS), all.slice(MOST_LEDGERS)];
  if (ledgers.length === 0) return undefined;
  const drawn = [...new Set(ledgers.flatMap(({claims, official}) => (official ? [...claims, official] : claims)))];
  const dated = drawn.filter(({source}) => source.asOf !== undefined);
  const withId = rows.filter(({id}) => id !== undefined);
  return {
    ...scope,
    ledgers,
    isNamed: query.measures.length > 0 && ledgers.length > 1,
    drawn,
    cut: new Set([
      ...ledgers.flatMap((ledger) => ledger.all.slice(ledger.claims.length)),
      ...further.flatMap((ledger) => ledger.all),
    ]),
    further: further.length,
    known: new Set(now),
    byId: new Map(known(withId, query.knownOn).map((row) => [row.id ?? '', row])),
    state: query.knownOn,
    isDated: dated.length > 0,
    knownOn: query.knownOn?.day ?? max(dated, knownDay),
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
