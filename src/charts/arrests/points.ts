import {isoDay, type Day} from '../../data/day.js';
import type {Point} from '../../model/contract.js';
import {speakersOf} from '../../model/known.js';
import {valuesOf} from '../../model/values.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';

/** A point before it has a place: what it is about and what is said of it. */
export type Told = Omit<Point, 'box' | 'moves'>;

export const dayId = (day: Day): string => `day:${isoDay(day)}`;

/** What corrections call the rows that are in a point, and whether it adds them up. */
export const idsOf = (rows: readonly Arrest[]): Pick<Point, 'ids' | 'isSum'> => {
  const ids = rows.flatMap(({id}) => id || []);
  return ids.length > 0 ? {ids, ...(rows.length > 1 ? {isSum: true} : {})} : {};
};

export const dayPoint = (figure: DayFigure, {tell}: Context): Told => ({
  id: dayId(figure.day),
  keys: {day: isoDay(figure.day)},
  isDay: true,
  ...valuesOf([...(figure.figure ? [figure.figure] : []), ...figure.trail.map(({count}) => count)]),
  ...idsOf(figure.chosen.flatMap(({rows}) => rows)),
  ...tell.day(figure),
});

export const officialPoint = ({day, official}: DayFigure, {tell, day: write, say}: Context): Told => ({
  id: `official:${isoDay(day)}`,
  keys: {day: isoDay(day)},
  name: `${write(day)}, ${say.key.official}`,
  ...valuesOf(official ? [official.figure] : []),
  ...idsOf(official?.rows ?? []),
  ...tell.official(write(day), official!),
});

/** More names than these are their number. */
const MOST_NAMES = 3;

/** Who counted, in few words: each by name, or how many they are. */
export function namesOf(rows: readonly Arrest[], {say}: Context): string {
  const names = speakersOf(rows).filter((name) => name !== '');
  return names.length > MOST_NAMES ? say.sources(names.length) : say.list(names);
}

/** What is written on a day with a part only: `Dagestan only`, `3 cities only`. */
export function partOf({chosen}: DayFigure, {say}: Context): string {
  const [first] = chosen;
  if (!first) return '';
  const {place, placeType} = first.rows[0]!;
  return chosen.length === 1 ? say.only(place) : say.placesOnly(chosen.length, placeType);
}

/** What is written beside the figure of a day that is only a part, or not the last word: `Dagestan only`, `so far, 18:00`. */
export const remarksOf = (day: DayFigure, context: Context): readonly string[] =>
  [
    day.kind === 'part' ? partOf(day, context) : '',
    day.unfinished ? context.say.soFar(day.unfinished.time) : '',
    day.figure && day.lost > 0 ? context.say.lost(day.lost) : '',
  ].filter((text) => text !== '');
