import {groups, max, min} from 'd3';
import {yearOf, type Day} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import {known, knownDay} from '../../model/known.js';
import type {Query} from '../../model/query.js';

/** The measures of the two panels that are more than a ledger. */
export const TARGET = 'target';
export const CALLED_UP = 'called_up';

/** Claims on one quantity: of a whole country, or of its parts. Measures never share one. */
export interface Ledger {
  /** Stays the same while the file and the query change. */
  readonly id: string;
  /** Rows of claims; how far it got over time; places by their highest figure. */
  readonly form: 'claims' | 'progress' | 'places';
  readonly measure: string;
  /** The whole the claims are about; '' where the file names none, or for places. */
  readonly country: string;
  /** In the order of the rows. */
  readonly claims: readonly Claim[];
  /** What is drawn as a line: the official figure, or the official target in how far it got. */
  readonly official: Claim | undefined;
}

export interface Facts {
  /** The first one is what the chart is about. */
  readonly ledgers: readonly Ledger[];
  /** Every claim that is drawn, in reading order. */
  readonly drawn: readonly Claim[];
  readonly measures: readonly string[];
  /** Rows within the period and the places asked for, and those of them known in the state. */
  readonly here: ReadonlySet<Claim>;
  readonly known: ReadonlySet<Claim>;
  readonly knownOn: Day | undefined;
}

const isPart = ({placeIso}: Claim): boolean => placeIso.length > 2;
const isWhole = ({placeIso, place}: Claim): boolean => placeIso.length === 2 || (placeIso === '' && place === '');

/** Undefined where the query leaves no claim. */
export function factsOf(rows: readonly Claim[], query: Query, words: Words): Facts | undefined {
  const wanted = new Set(query.where.map((name) => name.toLowerCase()));
  const namesOf = ({place, placeIso}: Claim): readonly string[] =>
    placeIso === '' ? [place] : [place, placeIso, placeIso.slice(0, 2), words.country(placeIso.slice(0, 2))];
  const isWanted = (row: Claim): boolean =>
    wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
  const {from = -Infinity, to = Infinity} = query;
  const here = rows.filter((row) => isWanted(row) && row.date >= from && row.date <= to);
  const now = known(here, query.knownOn);
  const measures = measuresOf(rows, query.measures);
  // places that are asked for are the whole, and so are those of a file without any
  const partsAreWhole = wanted.size > 0 || !rows.some(isWhole);
  const found = measures.flatMap((measure) => ledgersOf(measure, now, query.view === 'by-figure', partsAreWhole));
  const isPlaces = ({form}: Ledger): boolean => form === 'places';
  const ledgers = [...found.filter((ledger) => !isPlaces(ledger)), ...found.filter(isPlaces)];
  if (ledgers.length === 0) return undefined;
  const drawn = [...new Set(ledgers.flatMap(({claims, official}) => (official ? [...claims, official] : claims)))];
  const dated = drawn.filter(({source}) => source.asOf !== undefined);
  return {
    ledgers,
    drawn,
    measures,
    here: new Set(here),
    known: new Set(now),
    knownOn: query.knownOn?.day ?? max(dated, knownDay),
  };
}

/** Those asked for; else targets and how far they got; else all of the file. */
function measuresOf(rows: readonly Claim[], asked: readonly string[]): readonly string[] {
  const all = [...new Set(rows.map(({measure}) => measure))];
  if (asked.length > 0) return asked.filter((measure) => all.includes(measure));
  const usual = [TARGET, CALLED_UP].filter((measure) => all.includes(measure));
  return usual.length > 0 ? usual : all;
}

function ledgersOf(
  measure: string,
  now: readonly Claim[],
  byFigure: boolean,
  partsAreWhole: boolean,
): readonly Ledger[] {
  const rows = now.filter((row) => row.measure === measure);
  const places = rows.filter(isPart);
  const isOnePlace = partsAreWhole && new Set(places.map(({placeIso}) => placeIso)).size === 1;
  const whole = rows.some(isWhole) ? rows.filter(isWhole) : isOnePlace ? places : [];
  const ledgers = groups(whole, ({placeIso}) => placeIso).map(([iso, claims]): Ledger => {
    const isProgress = measure === CALLED_UP && claims.filter(({figure}) => isCounted(figure)).length > 1;
    return {
      id: `${measure}:${iso}`,
      form: isProgress ? 'progress' : 'claims',
      measure,
      country: claims[0]!.place,
      claims: [...claims].sort(byFigure && !isProgress ? lowestFirst : byDate),
      official: isProgress
        ? officialOf(now.filter((row) => row.measure === TARGET && row.placeIso === iso))
        : lineOf(measure, claims),
    };
  });
  if (measure !== TARGET || places.length === 0 || whole === places) return ledgers;
  return [
    ...ledgers,
    {id: `${measure}:places`, form: 'places', measure, country: '', claims: byPlace(places), official: undefined},
  ];
}

const byDate = (a: Claim, b: Claim): number => a.date - b.date || a.row - b.row;
/** Claims without a number come last. */
const height = ({figure}: Claim): number => (isCounted(figure) ? rank(figure) : Infinity);
const lowestFirst = (a: Claim, b: Claim): number => (height(a) === height(b) ? byDate(a, b) : height(a) - height(b));

/** The latest exact claim of an official, else the latest one with a number. */
export function officialOf(claims: readonly Claim[]): Claim | undefined {
  const officials = claims.filter(({source, figure}) => source.kind === 'official' && isCounted(figure)).sort(byDate);
  return officials.filter(({figure}) => figure.bound === 'exact').at(-1) ?? officials.at(-1);
}

/** A target has one official figure. Of anything else officials say many: a line only helps against other voices. */
const lineOf = (measure: string, claims: readonly Claim[]): Claim | undefined =>
  measure === TARGET || claims.some(({source}) => source.kind !== 'official') ? officialOf(claims) : undefined;

/** Places by their highest figure, then the figures of one place from the highest down. */
function byPlace(claims: readonly Claim[]): readonly Claim[] {
  const most = (of: readonly Claim[]): number => max(of, ({figure}) => (isCounted(figure) ? rank(figure) : 0)) ?? 0;
  return groups([...claims].sort(byDate), ({placeIso}) => placeIso)
    .sort(([, a], [, b]) => most(b) - most(a))
    .flatMap(([, ofPlace]) => [...ofPlace].sort((a, b) => most([b]) - most([a])));
}

/** What the figures of a ledger span; undefined where none has a number. */
export function spanOf({claims}: Ledger): readonly [number, number] | undefined {
  const figures = claims.map(({figure}) => figure).filter(isCounted);
  const low = min(figures, (figure) => (figure.bound === 'range' ? figure.low : rank(figure)));
  const high = max(figures, rank);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Whether days need their year. */
export const spansYears = ({claims}: Ledger): boolean => new Set(claims.map(({date}) => yearOf(date))).size > 1;

/**
 * How many times the official target a claim is, to one decimal; undefined where there is nothing to compare. Other figures
 * of officials, such as losses, change from day to day: a claim of another day is no multiple of them.
 */
export function ratioOf(value: number, official: Claim | undefined): number | undefined {
  const base = official?.measure === TARGET ? rank(official.figure) : 0;
  return base > 0 ? Math.round((value / base) * 10) / 10 : undefined;
}
