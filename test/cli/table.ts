import {below} from '../data/random.js';
import type {Equation} from './attack.js';

/** A small table of made-up counts by city and day, in regions, with some of its totals printed. */
export interface Table {
  /** Rows of a file of arrests, and the names of their cells. */
  readonly lines: readonly string[];
  readonly cells: readonly string[];
  /** All cells, printed or not. */
  readonly values: ReadonlyMap<string, number>;
  /** All sums: an attacker knows the regions of the country and their cities. */
  readonly equations: readonly Equation[];
}

export const HEADER = 'date,date_end,place_type,place,region,country,count,source';

export interface Shape {
  /** The share of the cities of a day, and of the totals, that is printed: 0 to 1. */
  readonly cities: number;
  readonly totals: number;
}

export function randomTable(next: () => number, {cities: listed, totals}: Shape): Table {
  const regions = 1 + below(next, 3);
  const days = 1 + below(next, 3);
  const values = new Map<string, number>();
  const equations: Equation[] = [];
  const lines: string[] = [];
  const cells: string[] = [];
  const day = (at: number) => `2022-09-${21 + at}`;
  const add = (level: string, place: string, region: string, from: number, to: number, parts?: string[]): string => {
    const name = [level, place, region, from, to].join(' ');
    const value = parts
      ? parts.reduce((sum, part) => sum + values.get(part)!, 0)
      : next() < 0.5
        ? below(next, 5)
        : 5 + below(next, 12);
    values.set(name, value);
    if (parts) equations.push([name, parts]);
    if (next() < (parts ? totals : listed)) {
      lines.push([day(from), day(to), level, place, region, 'RU', value, 'x'].join(','));
      cells.push(name);
    }
    return name;
  };
  const all = Array.from({length: days}, (_, at) => at);
  const last = days - 1;
  /** The days of a place and, if there are several, its period. */
  const over = (
    level: string,
    place: string,
    region: string,
    ofDay: (at: number) => string[] | undefined,
    ofPeriod?: () => string[],
  ) => {
    const names = all.map((at) => add(level, place, region, at, at, ofDay(at)));
    if (days > 1) {
      const period = add(level, place, region, 0, last, names);
      if (ofPeriod) equations.push([period, ofPeriod()]);
    }
    return (from: number, to: number) => [level, place, region, from, to].join(' ');
  };
  const ofRegions = Array.from({length: regions}, (_, region) => {
    const ofCities = Array.from({length: 1 + below(next, 3)}, (__, city) =>
      over('city', `C${region}${city}`, `R${region}`, () => undefined),
    );
    return over(
      'region',
      `R${region}`,
      '',
      (at) => ofCities.map((name) => name(at, at)),
      () => ofCities.map((name) => name(0, last)),
    );
  });
  over(
    'country',
    'Russia',
    '',
    (at) => ofRegions.map((name) => name(at, at)),
    () => ofRegions.map((name) => name(0, last)),
  );
  return {lines, cells, values, equations};
}
