import type {DrawnPanel, DrawnPoint} from '../contract.js';
import type {Keys} from '../query.js';

/** What words speak of: their keys, and the figure they name. */
export interface Subject {
  readonly keys: Keys;
  readonly value?: number | undefined;
}

/** What the words of a note stand at. */
export interface Match {
  /** The one mark they speak of, once for each panel that shows it; none where they speak of no mark alone. */
  readonly marks: readonly DrawnPoint[];
  /** What they speak of is in the chart at all. */
  readonly isDrawn: boolean;
}

/** Whom or what a note is about; its day says when. */
const SUBJECTS = ['place', 'country', 'claimant'] as const;

const isSame = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();

/**
 * The one mark that has all keys of the words, and the figure that they name. A mark that stands for no day in particular
 * (a country, a city) is meant by words on one of its days. Words on a day alone belong to the day: to the mark that is the
 * whole day, never to each mark of it.
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

/** Days as text compare as days do. */
const isIn = (day: string, {keys, days}: DrawnPoint): boolean =>
  keys.day === day || (days !== undefined && days[0] <= day && day <= days[1]);

/** Of marks that fit, those that name the day too; and before those that are about more than the words, those that are not. */
function nearest(found: readonly DrawnPoint[], {day}: Keys, names: number): readonly DrawnPoint[] {
  const onDay = day === undefined ? [] : found.filter(({keys}) => keys.day !== undefined);
  const fitting = onDay.length > 0 ? onDay : found;
  const exact = fitting.filter(({keys}) => SUBJECTS.filter((name) => keys[name] !== undefined).length === names);
  return exact.length > 0 ? exact : fitting;
}

/** The same thing can be a mark in several panels; two marks of one panel are two things, and neither is meant alone. */
function one(points: readonly DrawnPoint[], panels: readonly DrawnPanel[]): readonly DrawnPoint[] {
  const [first] = points;
  if (!first) return [];
  const isOne =
    panels.every((panel) => panel.points.filter((point) => points.includes(point)).length < 2) &&
    points.every(({keys, name}) => name === first.name && JSON.stringify(keys) === JSON.stringify(first.keys));
  return isOne ? points : [];
}
