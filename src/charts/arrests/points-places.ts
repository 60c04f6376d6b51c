import {isoDay} from '../../data/day.js';
import {valuesOf} from '../../model/values.js';
import type {Chosen} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {CityFigure} from './city-figures.js';
import type {Context} from './context.js';
import type {DaysSum} from './day-figures.js';
import {idsOf, type Told} from './points.js';

export function totalPoint(chosen: Chosen<Arrest>, {tell, words}: Context): Told {
  const {row, date, end} = chosen.rows[0]!;
  return {
    id: `total:${row}`,
    keys: {day: isoDay(end)},
    ...valuesOf([chosen.figure]),
    name: words.period(date, end),
    ...idsOf(chosen.rows),
    ...tell.total(chosen),
  };
}

export const SUM_ID = 'sum';
export const sumPoint = (sum: DaysSum, {tell, day}: Context): Told => ({
  id: SUM_ID,
  keys: {},
  ...valuesOf([sum.figure]),
  name: day(sum.day),
  ...tell.sum(sum),
});

export const cityId = ({name, region}: CityFigure): string => `city:${name}:${region}`;
export const cityPoint = (city: CityFigure, {tell}: Context): Told => ({
  id: cityId(city),
  keys: {place: city.name},
  name: city.name,
  ...valuesOf([city.figure]),
  ...idsOf(city.days.flatMap(({chosen}) => chosen.rows)),
  ...tell.city(city),
});
