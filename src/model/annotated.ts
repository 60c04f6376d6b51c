import type {Annotation} from '../datasets/annotations.js';
import type {MarginMessages} from '../messages/margin-en.js';
import type {Words} from '../messages/words.js';
import {circlesAt} from './circles.js';
import type {ChartModel, Note, Panel, Point} from './contract.js';
import {sourceLinks} from './provenance.js';
import type {Keys} from './query.js';

/** More numbers than these beside the marks help nobody; the notes hold all texts. */
const MOST_NUMBERS = 5;

/** Words beside the marks: of a file, or of the page itself. */
export type Written = Pick<Annotation, 'chart' | 'keys' | 'text'> & Partial<Pick<Annotation, 'source'>>;

/** Words that this chart has a place for: the points they are about, and their number, where they have one. */
interface Placed {
  readonly written: Written;
  readonly points: readonly Point[];
  readonly number: number | undefined;
}

/**
 * The model with words beside its marks: a number at the mark where there is room, the text among the notes, and in what is
 * said of the mark. Words about a mark that is not drawn are left out with it; words about none are notes.
 */
export function annotated<Scene>(
  model: ChartModel<Scene>,
  type: string,
  all: readonly Written[],
  words: Words,
  say: MarginMessages,
): ChartModel<Scene> {
  const placed = placeOf(
    model,
    all.filter(({chart}) => chart === '' || chart === type),
  );
  if (placed.length === 0) return model;
  const notes = placed.map(({written: {text, source}, number}): Note => ({
    ...(number === undefined ? {} : {number}),
    text,
    ...(source ? {links: sourceLinks(source, words)} : {}),
  }));
  const isFirst = firstPanels(model, placed);
  const panels = model.panels.map((panel) => withNumbers(tell(panel, placed, words, say), isFirst.get(panel.id) ?? []));
  return {...model, panels, notes: [...model.notes, ...notes]};
}

function placeOf({panels, notes}: ChartModel, all: readonly Written[]): readonly Placed[] {
  const points = panels.flatMap((panel) => panel.points);
  const taken = Math.max(0, ...notes.map(({number}) => number ?? 0));
  let count = 0;
  return all.flatMap((written) => {
    const isGeneral = Object.keys(written.keys).length === 0;
    const about = isGeneral ? [] : nearestTo(written.keys, points);
    if (!isGeneral && about.length === 0) return [];
    const hasNumber = about.length > 0 && count < MOST_NUMBERS;
    return [{written, points: about, number: hasNumber ? taken + (count += 1) : undefined}];
  });
}

/** Where each number stands: in the first panel that has a mark it is about, and not in every one. */
function firstPanels({panels}: ChartModel, placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const first = new Map<string, readonly Placed[]>();
  for (const one of placed) {
    const panel = panels.find(({points}) => points.some(({id}) => one.points.some((point) => point.id === id)));
    if (panel) first.set(panel.id, [...(first.get(panel.id) ?? []), one]);
  }
  return first;
}

/** The points that share the most keys with the words, and contradict none: a country knows no day, and is meant all the same. */
function nearestTo(wanted: Keys, points: readonly Point[]): readonly Point[] {
  const shared = ({keys}: Point): number => {
    const names = (Object.keys(wanted) as (keyof Keys)[]).filter((name) => keys[name] !== undefined);
    return names.every((name) => wanted[name]?.toLowerCase() === keys[name]?.toLowerCase()) ? names.length : 0;
  };
  const most = Math.max(0, ...points.map(shared));
  return most === 0 ? [] : points.filter((point) => shared(point) === most);
}

/** What is written of a mark is said with it. */
function tell<Scene>(panel: Panel<Scene>, placed: readonly Placed[], words: Words, say: MarginMessages): Panel<Scene> {
  const points = panel.points.map((point): Point => {
    const texts = placed.filter((one) => one.points.some(({id}) => id === point.id)).map(({written}) => written.text);
    if (texts.length === 0 || point.sentence === '') return point;
    return {
      ...point,
      sentence: [point.sentence, ...texts.map(say.noted)].join(' '),
      card: {...point.card, facts: [...point.card.facts, ...texts.map((text) => ({term: words.say.term.note, text}))]},
    };
  });
  return {...panel, points};
}

/** Numbers at the first mark that the words are about. */
function withNumbers<Scene>(panel: Panel<Scene>, placed: readonly Placed[]): Panel<Scene> {
  const numbered = placed.flatMap(({points, number}) => {
    const point = panel.points.find(({id}) => points.some((one) => one.id === id));
    return point && number !== undefined ? [{point, number}] : [];
  });
  if (numbered.length === 0) return panel;
  if (panel.kind === 'drawing') return {...panel, circles: circlesAt(numbered, panel)};
  return {...panel, numbers: new Map(numbered.map(({point: {id}, number}) => [id, number]))};
}
