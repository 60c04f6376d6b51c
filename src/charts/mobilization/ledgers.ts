import {groups, max, min} from 'd3';
import {layersByAge} from '../../data/source.js';
import {isoDay, yearOf} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {DataPoint} from '../../model/contract.js';
import type {SizeClass} from '../../model/frame.js';
import {idsOf, valuesOf} from '../../model/marks/values.js';

/** The measures of the two panels that are more than a ledger. */
export const TARGET = 'target';
export const CALLED_UP = 'called_up';

/** At most this many claims of one ledger are drawn: a page that draws more of them freezes, and nobody reads them. */
const MOST_CLAIMS = 500;

/** Claims on one quantity: of a whole country, or of its parts. Measures never share one. */
export interface Ledger {
  /** Stays the same while the file and the query change. */
  readonly id: string;
  /** Rows of claims; how far it got over time; places by their highest figure. */
  readonly form: 'claims' | 'progress' | 'places';
  readonly measure: string;
  /** The whole the claims are about; '' where the file names none, or for places. */
  readonly country: string;
  /** Every claim in the order of the rows, and those of them that are drawn: the first ones. */
  readonly all: readonly Claim[];
  readonly claims: readonly Claim[];
  /** What is drawn as a line: the official figure, or the official target in how far it got. */
  readonly official: Claim | undefined;
}

export interface Choice {
  readonly byFigure: boolean;
  /** Whether any row of the file has the code of its place. */
  readonly hasCodes: boolean;
  /** Places are drawn for themselves: there is no whole, or they are asked for. */
  readonly partsAreWhole: boolean;
}

/** Of a whole country by its code, or of a file that names no places. */
export const isWhole = ({placeIso, place}: Claim): boolean =>
  placeIso.length === 2 || (placeIso === '' && place === '');

/** What tells one place from another: its code, else its name. */
const placeKey = ({placeIso, place}: Claim): string => placeIso || place;

export function ledgersOf(
  measure: string,
  now: readonly Claim[],
  {byFigure, hasCodes, partsAreWhole}: Choice,
): readonly Ledger[] {
  const rows = now.filter((row) => row.measure === measure);
  // in a file with codes a name without one is no single place: `53 regions of Russia`
  const isPart = (row: Claim): boolean => row.placeIso.length > 2 || (!isWhole(row) && (partsAreWhole || !hasCodes));
  const places = rows.filter(isPart);
  const isOnePlace = partsAreWhole && new Set(places.map(placeKey)).size === 1;
  const whole = rows.some(isWhole) ? rows.filter(isWhole) : isOnePlace ? places : [];
  const ledgers = groups(whole, ({placeIso}) => placeIso).map(([iso, claims]): Ledger => {
    const isProgress = measure === CALLED_UP && claims.filter(({figure}) => isCounted(figure)).length > 1;
    const all = [...claims].sort(byFigure && !isProgress ? lowestFirst : byDate);
    return {
      id: `${measure}:${iso}`,
      form: isProgress ? 'progress' : 'claims',
      measure,
      country: claims[0]!.place,
      all,
      claims: all.slice(0, MOST_CLAIMS),
      official: isProgress
        ? officialOf(now.filter((row) => row.measure === TARGET && placeKey(row) === placeKey(claims[0]!)))
        : lineOf(measure, claims),
    };
  });
  const arePlacesDrawn = measure === TARGET || (partsAreWhole && ledgers.length === 0);
  if (!arePlacesDrawn || places.length === 0 || whole === places) return ledgers;
  const all = byPlace(places);
  const claims = all.slice(0, MOST_CLAIMS);
  return [
    ...ledgers,
    {id: `${measure}:places`, form: 'places', measure, country: '', all, claims, official: undefined},
  ];
}

/** What a point shows: a claim, and its index in its ledger. */
export interface Datum {
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly ledger: Ledger;
  readonly place: number;
}

export type ClaimPoint = DataPoint<Datum>;

/** The points of a ledger, in the order of its claims. */
export const pointsOf = (ledger: Ledger): readonly ClaimPoint[] =>
  ledger.claims.map((claim, place) => ({
    id: `${ledger.id}:${claim.row}`,
    keys: {claimant: claim.claimant, ...(claim.precision === 'day' ? {day: isoDay(claim.date)} : {})},
    ...valuesOf([claim.figure]),
    ...idsOf([claim]),
    datum: {kind: 'claim', claim, ledger, place},
  }));

const byDate = (a: Claim, b: Claim): number => a.date - b.date || a.row - b.row;
/** Claims without a number come last. */
const height = ({figure}: Claim): number => (isCounted(figure) ? rank(figure) : Infinity);
const lowestFirst = (a: Claim, b: Claim): number => (height(a) === height(b) ? byDate(a, b) : height(a) - height(b));

/**
 * The latest exact claim of an official, else the latest one with a number. None where officials said different things on that day
 * and nothing tells which was later: their place in the file does not.
 */
export function officialOf(claims: readonly Claim[]): Claim | undefined {
  const officials = claims.filter(({source, figure}) => source.kind === 'official' && isCounted(figure));
  const exact = officials.filter(({figure}) => figure.bound === 'exact');
  const of = exact.length > 0 ? exact : officials;
  const day = max(of, ({date}) => date);
  const newest = [...(layersByAge(of.filter(({date}) => date === day)).at(-1) ?? [])].sort(byDate);
  const [first] = newest;
  const isOne = newest.every(({figure}) => figure.low === first?.figure.low && figure.high === first.figure.high);
  return isOne ? first : undefined;
}

/** A target has one official figure. Of anything else officials say many: a line only helps against other voices. */
const lineOf = (measure: string, claims: readonly Claim[]): Claim | undefined =>
  measure === TARGET || claims.some(({source}) => source.kind !== 'official') ? officialOf(claims) : undefined;

/** Places by their highest figure, then the figures of one place from the highest down. */
function byPlace(claims: readonly Claim[]): readonly Claim[] {
  const most = (of: readonly Claim[]): number => max(of, ({figure}) => (isCounted(figure) ? rank(figure) : 0)) ?? 0;
  return groups([...claims].sort(byDate), placeKey)
    .map(([, ofPlace]) => ({ofPlace, most: most(ofPlace)}))
    .sort((a, b) => b.most - a.most)
    .flatMap(({ofPlace}) => ofPlace.sort((a, b) => most([b]) - most([a])));
}

/** What the figures of a ledger span; undefined where none has a number. */
export function spanOf({all}: Ledger): readonly [number, number] | undefined {
  const figures = all.map(({figure}) => figure).filter(isCounted);
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

/** Of more claims than this the first ones are shown until a reader asks for all. */
export const MANY = 30;

/** Rows of text with a track each: where there is no room for one scale, nothing to put on it, or too much. */
export const isList = (ledger: Ledger, size: SizeClass): boolean =>
  size === 'S' ||
  ledger.claims.length > MANY ||
  spanOf(ledger) === undefined ||
  (size === 'M' && ledger.form !== 'progress');
