import {parseDay, type Day} from '../../data/day.js';
import type {Annotation} from '../../datasets/annotations.js';
import type {AnnotationMessages} from '../../messages/annotations/annotations-en.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel, DrawnPanel, DrawnPoint, Note} from '../contract.js';
import {sourceLinks} from '../provenance.js';
import type {Keys, State} from '../query.js';
import {inReadingOrder} from './reading-order.js';
import {Signs} from './signs.js';

/** The subject of an annotation: its keys, and the figure it names. */
interface Subject {
  readonly keys: Keys;
  readonly value?: number | undefined;
}

/** The marks of an annotation. */
interface Match {
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
function match({keys, value}: Subject, panels: readonly DrawnPanel[]): Match {
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

/** An annotation from a file, or from the page itself. */
export type Written = Pick<Annotation, 'chart' | 'keys' | 'text'> &
  Partial<Pick<Annotation, 'source' | 'value'>> & {
    /** The day on which it was known, if it has no source. */
    readonly asOf?: Day | undefined;
  };

/** An annotation with its marks in this chart, and its number, if it has one. */
interface Placed extends Match {
  readonly written: Written;
  readonly number: number | undefined;
}

/**
 * Adds annotations to the model, as known in a state: its text or a number at the mark if there is room, the text in the notes
 * with the name of its subject, and the text in the description of the mark. Annotations on a subject that is not drawn are left out; those
 * without a subject are notes.
 */
export function annotated<Model extends DrawnModel>(
  model: Model,
  type: string,
  all: readonly Written[],
  state: State | undefined,
  words: Words,
  say: AnnotationMessages,
): Model {
  const ours = all.filter((one) => (one.chart === '' || one.chart === type) && isKnown(one, state));
  const signs = new Signs(model);
  const drawn = ours.flatMap((written): readonly Omit<Placed, 'number'>[] => {
    const found = match(written, model.panels);
    const isGeneral = Object.keys(written.keys).length === 0;
    return isGeneral || found.isDrawn ? [{...found, written}] : [];
  });
  if (drawn.length === 0) return model;
  const withYear = spansYears(model, drawn);
  const textOf = ({keys, text}: Written, known: Keys = {}): string => {
    const subject = subjectOf(keys, known, withYear, words).filter((name) => !plain(text).includes(plain(name)));
    return subject.length > 0 ? say.about(subject, text) : text;
  };
  const placed = drawn.map((one): Placed => {
    const beside = ({keys}: DrawnPoint): string => textOf(one.written, keys);
    return {...one, number: signs.place(one.marks, one.written, beside)};
  });
  const notes = placed.map(({written, number, marks: [mark]}): Note => ({
    ...(number === undefined ? {} : {number}),
    ...(mark ? {point: mark.id} : {}),
    text: textOf(written),
    ...(written.source ? {links: sourceLinks(written.source, words)} : {}),
  }));
  const panels = model.panels.map((panel) => signs.on(tell(panel, placed, textOf, words, say)));
  return inReadingOrder({...model, panels, notes: [...model.notes, ...notes]});
}

/** Whether an annotation was known in the state shown. Without `as_of` it is known on the day it is about. */
function isKnown({keys, source, asOf}: Written, state: State | undefined): boolean {
  const day = source?.asOf ?? asOf ?? (keys.day === undefined ? undefined : parseDay(keys.day));
  if (!state || day === undefined) return true;
  if (day !== state.day || state.time === undefined) return day <= state.day;
  // without an hour it is the end of the day, as with figures
  const time = source?.asOfTime ?? '';
  return time !== '' && time <= state.time;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Whether the days lie in more than one year, so that dates need the year. */
function spansYears({panels}: DrawnModel, placed: readonly Pick<Placed, 'written'>[]): boolean {
  const days = [
    ...panels.flatMap(({points}) => points.flatMap(({keys, days: span = []}) => [keys.day, ...span])),
    ...placed.map(({written}) => written.keys.day),
  ];
  return new Set(days.flatMap((day) => day?.slice(0, 4) ?? [])).size > 1;
}

/** The names of the subject, without those that the mark already names. */
function subjectOf(keys: Keys, known: Keys, withYear: boolean, words: Words): readonly string[] {
  const {claimant, place, country, day} = keys;
  const date = day === undefined || known.day !== undefined ? undefined : parseDay(day);
  return [
    claimant !== undefined && known.claimant === undefined ? claimant : '',
    place !== undefined && known.place === undefined ? place : '',
    country !== undefined && known.country === undefined ? words.country(country) : '',
    date === undefined ? '' : words.day(date, 'day', withYear),
  ].filter((name) => name !== '');
}

/** Adds the annotations to the descriptions of their marks. */
function tell<Scene>(
  panel: DrawnPanel<Scene>,
  placed: readonly Placed[],
  textOf: (written: Written, known: Keys) => string,
  words: Words,
  say: AnnotationMessages,
): DrawnPanel<Scene> {
  const points = panel.points.map((point): DrawnPoint => {
    const texts = placed
      .filter(({marks}) => marks.some(({id}) => id === point.id))
      .map(({written}) => textOf(written, point.keys));
    if (texts.length === 0 || !point.card) return point;
    return {
      ...point,
      sentence: [point.sentence, ...texts.map(say.noted)].join(' '),
      card: {...point.card, facts: [...point.card.facts, ...texts.map((text) => ({term: words.say.term.note, text}))]},
    };
  });
  return {...panel, points};
}
