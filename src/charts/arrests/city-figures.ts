import {max} from 'd3';
import type {Day} from '../../data/day.js';
import {rank, type Estimate} from '../../data/estimate.js';
import {choose, known, type Chosen} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import {officialOf, sumOf, type Official} from './day-figures.js';
import {isWhole, type Scope} from './scope.js';
import {group} from '../../model/groups.js';

/** A city: the sum over the days of the period of the counts drawn for it. */
export interface CityFigure {
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly figure: Estimate;
  readonly days: readonly {readonly day: Day; readonly chosen: Chosen<Arrest>}[];
  /** What officials say of the same days. */
  readonly official: Official | undefined;
  /** What the main counter itself printed for the city over several days. */
  readonly ownTotal: Arrest | undefined;
  /** Degrees, two decimals. */
  readonly place: readonly [number, number] | undefined;
}

export interface Cities {
  readonly list: readonly CityFigure[];
  /** Cities that a total counted and no row names: at least so many, by that day. */
  readonly unnamed: {readonly count: number; readonly counted: number; readonly by: Day} | undefined;
  /** Totals of a city by anybody else, and older ones. */
  readonly otherTotals: readonly Arrest[];
}

const isCity = (row: Arrest): boolean => row.placeType === 'city' || (row.placeType === '' && row.place !== '');

export function citiesOf(scope: Scope, counter: string, only?: Day): Cities {
  const rows = scope.daily.filter((row) => isCity(row) && (only === undefined || row.date === only));
  // totals over several days say nothing of one day
  const totals = only === undefined ? known(scope.totals, scope.state).filter(isCity) : [];
  const list = [...group(rows, ({place, region}) => `${place} ${region}`).values()]
    .flatMap((claims) => cityOf(claims, totals, scope, counter))
    .sort((a, b) => rank(b.figure) - rank(a.figure) || (a.name < b.name ? -1 : 1));
  const shown = new Set(list.map(({ownTotal}) => ownTotal));
  return {
    list,
    unnamed: only === undefined ? unnamedOf(scope, list) : undefined,
    otherTotals: scope.totals.filter((row) => isCity(row) && !shown.has(row)),
  };
}

function cityOf(
  claims: readonly Arrest[],
  totals: readonly Arrest[],
  scope: Scope,
  counter: string,
): readonly CityFigure[] {
  const days = [...group(claims, ({date}) => date)]
    .map(([day, ofDay]) => ({day, chosen: choose(ofDay, scope.state)}))
    .filter((found): found is CityFigure['days'][number] => found.chosen !== undefined)
    .sort((a, b) => a.day - b.day);
  const figure = sumOf(days.map(({chosen}) => chosen.drawn.count));
  const first = days[0]?.chosen.drawn;
  if (!figure || !first) return [];
  const own = totals.filter(
    ({place, region, source}) => place === first.place && region === first.region && source.name === counter,
  );
  const placed = claims.find(({latitude, longitude}) => latitude !== undefined && longitude !== undefined);
  return [
    {
      name: first.place,
      region: first.region,
      country: first.country,
      figure,
      days,
      official: officialOf(days.map(({chosen}) => chosen)),
      ownTotal: choose(own, scope.state)?.drawn,
      place: placed ? [placed.longitude!, placed.latitude!] : undefined,
    },
  ];
}

/** Cities counted less cities named, up to the day of the total that counted the most. */
function unnamedOf({totals, state}: Scope, list: readonly CityFigure[]): Cities['unnamed'] {
  const counted = known(totals, state).filter((row) => isWhole(row) && row.cities !== undefined);
  const most = counted.find(({cities}) => cities === max(counted, (row) => row.cities));
  if (!most?.cities) return undefined;
  const named = list.filter(({days}) => days.some(({day}) => day >= most.date && day <= most.end)).length;
  return {count: Math.max(0, most.cities - named), counted: most.cities, by: most.end};
}
