import {parseDay, type Day} from '../../data/day.js';
import type {Annotation} from '../../datasets/annotations.js';
import type {AnnotationMessages} from '../../messages/annotations/annotations-en.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel, DrawnPanel, DrawnPoint, Note} from '../contract.js';
import {match, type Match} from './matching.js';
import {sourceLinks} from '../provenance.js';
import type {Keys, State} from '../query.js';
import {Signs} from './signs.js';

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
 * Adds annotations to the model, as known in a state: a number at the mark if there is room, the text in the notes with the name
 * of its subject, and the text in the description of the mark. Annotations on a subject that is not drawn are left out; those
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
  const placed = ours.flatMap((written): readonly Placed[] => {
    const found = match(written, model.panels);
    const isGeneral = Object.keys(written.keys).length === 0;
    if (!isGeneral && !found.isDrawn) return [];
    return [{...found, written, number: signs.place(found.marks, written)}];
  });
  if (placed.length === 0) return model;
  const withYear = spansYears(model, placed);
  const textOf = ({keys, text}: Written, known: Keys = {}): string => {
    const subject = subjectOf(keys, known, withYear, words).filter((name) => !plain(text).includes(plain(name)));
    return subject.length > 0 ? say.about(subject, text) : text;
  };
  const notes = placed.map(({written, number}): Note => ({
    ...(number === undefined ? {} : {number}),
    text: textOf(written),
    ...(written.source ? {links: sourceLinks(written.source, words)} : {}),
  }));
  const panels = model.panels.map((panel) => signs.on(tell(panel, placed, textOf, words, say)));
  return {...model, panels, notes: [...model.notes, ...notes]};
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
function spansYears({panels}: DrawnModel, placed: readonly Placed[]): boolean {
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
