import type {DrawnPanel, DrawnPoint} from '../contract.js';
import type {Keys} from '../query.js';

/** The subject of an annotation: its keys, and the figure it names. */
export interface Subject {
  readonly keys: Keys;
  readonly value?: number | undefined;
}

/** The marks of an annotation. */
export interface Match {
  /** The one mark it is about, once for each panel that shows it; empty if it is not about exactly one mark. */
  readonly marks: readonly DrawnPoint[];
  /** Whether its subject is in the chart at all. */
  readonly isDrawn: boolean;
}

/** Whom or what a note is about; its day says when. */
const SUBJECTS = ['place', 'country', 'claimant'] as const;

const isSame = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();

/**
 * Finds the one mark that has all keys of an annotation, and the figure it names. A mark without a day (a country, a city) also
 * matches an annotation on one of its days. An annotation on a day alone belongs to the mark of the whole day, never to each
 * mark of that day.
 */
export function match({keys, value}: Subject, panels: readonly DrawnPanel[]): Match {
  const points = panels.flatMap((panel) => panel.points);
  const names = SUBJECTS.filter((name) => keys[name] !== undefined);
  const isOnDay = keys.day !== undefined && names.length === 0;
  const fits = (point: DrawnPoint): boolean =>
    names.every((name) => isSame(keys[name], point.keys[name])) &&
    (keys.day === undefined || isSame(keys.day, point.keys.day) || (!isOnDay && isWithoutDay(point))) &&
    (value === undefined || (point.values?.includes(value) ?? names.length > 0));
  if (keys.day === undefined && names.length === 0 && value === undefined) return {marks: [], isDrawn: true};
  const found = points.filter(fits);
  const ofDay = found.filter(({isDay}) => isDay);
  const isDrawn = isOnDay ? points.some((point) => isIn(keys.day!, point)) : found.length > 0;
  if (isOnDay) return {marks: one(ofDay.length > 0 ? ofDay : value === undefined ? [] : found, panels), isDrawn};
  return {marks: one(nearest(found, keys, names.length), panels), isDrawn};
}

const isWithoutDay = ({keys, days}: DrawnPoint): boolean => keys.day === undefined && days === undefined;

/** Days written as `YYYY-MM-DD` sort like days. */
const isIn = (day: string, {keys, days}: DrawnPoint): boolean =>
  keys.day === day || (days !== undefined && days[0] <= day && day <= days[1]);

/** Of marks that fit: those that name the day too, if any; of these, those without other subject keys, if any. */
function nearest(found: readonly DrawnPoint[], {day}: Keys, names: number): readonly DrawnPoint[] {
  const onDay = day === undefined ? [] : found.filter(({keys}) => keys.day !== undefined);
  const fitting = onDay.length > 0 ? onDay : found;
  const exact = fitting.filter(({keys}) => SUBJECTS.filter((name) => keys[name] !== undefined).length === names);
  return exact.length > 0 ? exact : fitting;
}

/** One thing can be a mark in several panels. Two marks of one panel are two things: then the result is empty. */
function one(points: readonly DrawnPoint[], panels: readonly DrawnPanel[]): readonly DrawnPoint[] {
  const [first] = points;
  if (!first) return [];
  const isOne =
    panels.every((panel) => panel.points.filter((point) => points.includes(point)).length < 2) &&
    points.every(({keys, name}) => name === first.name && JSON.stringify(keys) === JSON.stringify(first.keys));
  return isOne ? points : [];
}
