import {groups, max, min} from 'd3';
import {layersByAge} from '../../data/source.js';
import {isoDay, yearOf} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {DataPoint} from '../../model/contract.js';
import type {SizeClass} from '../../model/frame.js';
import {idsOf, valuesOf} from '../../model/marks/figure-scene.js';

/** The two measures with panels that are more than a ledger. */
export const TARGET = 'target';
export const CALLED_UP = 'called_up';

/** At most this many claims of one ledger are drawn: more would freeze the page, and nobody reads them. */
const MOST_CLAIMS = 500;

/** Claims on one quantity: for a whole country, or for its parts. Each measure has its own ledgers. */
export interface Ledger {
  /** Stays the same when the file or the query changes. */
  readonly id: string;
  /** Rows of claims; progress over time; places by their highest figure. */
  readonly form: 'claims' | 'progress' | 'places';
  readonly measure: string;
  /** The country the claims are about; '' if the file names none, or for places. */
  readonly country: string;
  /** All claims in row order, then the first of them, which are drawn. */
  readonly all: readonly Claim[];
  readonly claims: readonly Claim[];
  /** The claim drawn as a line: the official figure; in a progress ledger the official target. */
  readonly official: Claim | undefined;
}

export interface Choice {
  readonly byFigure: boolean;
  /** Whether any row of the file has a place code. */
  readonly hasCodes: boolean;
  /** Places are drawn on their own: there is no whole, or the query asks for them. */
  readonly partsAreWhole: boolean;
}

/** About a whole country, by its code, or in a file that names no places. */
export const isWhole = ({placeIso, place}: Claim): boolean =>
  placeIso.length === 2 || (placeIso === '' && place === '');

/** Identifies a place: its code, else its name. */
const placeKey = ({placeIso, place}: Claim): string => placeIso || place;

export function ledgersOf(
  measure: string,
  now: readonly Claim[],
  {byFigure, hasCodes, partsAreWhole}: Choice,
): readonly Ledger[] {
  const rows = now.filter((row) => row.measure === measure);
  // in a file with codes, a name without a code is not a single place: `53 regions of Russia`
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

/** The datum of a point: a claim, and its index in its ledger. */
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
 * The latest exact claim by an official, else the latest one with a number. Undefined if officials said different things on that
 * day and neither is known to be later: file order does not decide.
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

/** A target has one official figure. For other measures officials give many: a line only helps to compare with other voices. */
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

/** The lowest and highest figure of a ledger; undefined if none has a number. */
export function spanOf({all}: Ledger): readonly [number, number] | undefined {
  const figures = all.map(({figure}) => figure).filter(isCounted);
  const low = min(figures, (figure) => (figure.bound === 'range' ? figure.low : rank(figure)));
  const high = max(figures, rank);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Whether days need their year. */
export const spansYears = ({claims}: Ledger): boolean => new Set(claims.map(({date}) => yearOf(date))).size > 1;

/**
 * The ratio of a claim to the official target, to one decimal; undefined if they cannot be compared. Other official figures, such
 * as losses, change from day to day: a claim from another day cannot be compared with them.
 */
export function ratioOf(value: number, official: Claim | undefined): number | undefined {
  const base = official?.measure === TARGET ? rank(official.figure) : 0;
  return base > 0 ? Math.round((value / base) * 10) / 10 : undefined;
}

/** With more claims than this, the first ones are shown until the reader asks for all. */
export const MANY = 30;

/** A drawing narrower than this has no room for a scale beside its names, px. */
const LEAST_SCALE = 460;

/** Rows of text with a track each: if there is no room for one scale, nothing to put on it, or too much. */
export const isList = (ledger: Ledger, size: SizeClass, width: number): boolean =>
  size === 'S' ||
  ledger.claims.length > MANY ||
  spanOf(ledger) === undefined ||
  (size === 'M' && (ledger.form === 'claims' || (ledger.form === 'places' && width < LEAST_SCALE)));
