import {ascending, group, max} from 'd3';
import type {Day} from '../../../data/day.js';
import {openEnded, rank, type Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {latestClaims, knownAsOf, knownDay, type Claims} from '../../../model/as-of.js';
import {officialOf, rowsOf, sumOf, type Official} from '../days/figures.js';
import {isWhole, type Filtered} from '../filter.js';

/** A city with the sum of its drawn counts over the days of the period. */
export interface CityFigure {
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly figure: Estimate;
  readonly days: readonly {readonly day: Day; readonly chosen: Claims<Arrest>}[];
  /** Rows about these days of the city that were left out. */
  readonly lost: number;
  /** What officials say about the same days. */
  readonly official: Official | undefined;
  /** The total that the main counter printed for the city over several days. */
  readonly ownTotal: Claims<Arrest> | undefined;
  /** Longitude and latitude in degrees, two decimals. */
  readonly place: readonly [number, number] | undefined;
}

export interface Cities {
  readonly list: readonly CityFigure[];
  /** Cities that a total counts and no row names: at least this many, by that day. */
  readonly unnamed: {readonly count: number; readonly counted: number; readonly by: Day} | undefined;
  /** Older totals of a city, and totals by other counters. */
  readonly otherTotals: readonly Arrest[];
}

const isCity = (row: Arrest): boolean => row.placeType === 'city' || (row.placeType === '' && row.place !== '');

export function citiesOf(filtered: Filtered, counter: string, only?: Day): Cities {
  const rows = filtered.daily.filter((row) => isCity(row) && (only === undefined || row.date === only));
  // a total over several days says nothing about one day
  const totals = only === undefined ? knownAsOf(filtered.totals, filtered.state).filter(isCity) : [];
  const list = [...group(rows, ({place, region}) => `${place} ${region}`).values()]
    .flatMap((claims) => cityOf(claims, totals, filtered, counter))
    .sort((a, b) => rank(b.figure) - rank(a.figure) || ascending(a.name, b.name) || ascending(a.region, b.region));
  const shown = new Set(list.flatMap(({ownTotal}) => ownTotal?.rows ?? []));
  return {
    list,
    unnamed: only === undefined ? unnamedOf(filtered, list) : undefined,
    otherTotals: filtered.totals.filter((row) => isCity(row) && !shown.has(row)),
  };
}

function cityOf(
  claims: readonly Arrest[],
  totals: readonly Arrest[],
  filtered: Filtered,
  counter: string,
): readonly CityFigure[] {
  const [{place: name, region} = {place: '', region: ''}] = claims;
  const left = group(
    filtered.lost.filter(({about}) => about?.place === name && about.region === region),
    ({date}) => date,
  );
  const days = [...group(claims, ({date}) => date)]
    .flatMap(([day, ofDay]): CityFigure['days'] => {
      const chosen = latestClaims(ofDay, filtered.state, filtered.events ? 'events' : 'claims');
      if (!chosen) return [];
      return [{day, chosen: left.has(day) ? {...chosen, figure: openEnded(chosen.figure)} : chosen}];
    })
    .sort((a, b) => a.day - b.day);
  const figure = sumOf(days.map(({chosen}) => chosen.figure));
  const first = days[0]?.chosen.rows[0];
  if (!figure || !first) return [];
  const own = totals.filter(
    ({place, region, source}) => place === first.place && region === first.region && source.name === counter,
  );
  const [placed] = claims
    .filter(({latitude, longitude}) => latitude !== undefined && longitude !== undefined)
    .sort((a, b) => a.latitude! - b.latitude! || a.longitude! - b.longitude!);
  return [
    {
      name: first.place,
      region: first.region,
      country: first.country,
      figure,
      days,
      lost: rowsOf(days.flatMap(({day}) => left.get(day) ?? [])),
      official: officialOf(days.map(({chosen}) => chosen)),
      ownTotal: latestOf(own, filtered),
      place: placed ? [placed.longitude!, placed.latitude!] : undefined,
    },
  ];
}

/** The newest total of one city, whatever its period. If several became known on one day, the one that ends last. */
function latestOf(totals: readonly Arrest[], {state, events}: Filtered): Claims<Arrest> | undefined {
  if (events) return undefined;
  const known = ({rows}: Claims<Arrest>): number => max(rows, knownDay)!;
  return [...group(totals, ({date, end}) => `${date} ${end}`).values()]
    .flatMap((claims) => latestClaims(claims, state) ?? [])
    .sort((a, b) => {
      const [one, other] = [a.rows[0]!, b.rows[0]!];
      return known(a) - known(b) || one.end - other.end || other.date - one.date;
    })
    .at(-1);
}

/** Cities counted minus cities named, up to the day of the total that counts the most. */
function unnamedOf({totals, state}: Filtered, list: readonly CityFigure[]): Cities['unnamed'] {
  const counted = knownAsOf(totals, state).filter((row) => isWhole(row) && row.cities !== undefined);
  const largest = max(counted, (row) => row.cities);
  // if several are equal, the one that ends last
  const [most] = counted.filter(({cities}) => cities === largest).sort((a, b) => b.end - a.end || a.date - b.date);
  if (!most?.cities) return undefined;
  const named = list.filter(({days}) => days.some(({day}) => day >= most.date && day <= most.end)).length;
  return {count: Math.max(0, most.cities - named), counted: most.cities, by: most.end};
}
