import type {KeyEntry, Note, Panel} from '../../model/contract.js';
import type {Shapes} from '../../model/shapes.js';
import type {PartsContext} from './context.js';
import {citiesList} from './model-cities.js';
import {mapPanel} from './model-map.js';
import {placeOf} from './summary.js';
import type {ArrestsScene, SampleScene} from './scene.js';

export type Sign = SampleScene['sign'];

/** What a view adds to the whole. */
export interface Drawn {
  readonly columns: readonly number[];
  readonly panels: readonly Panel<ArrestsScene>[];
  readonly key: readonly KeyEntry<ArrestsScene>[];
  readonly notes: readonly Note[];
  readonly gaps: readonly string[];
  /** What the drawing is, where its title does not say it: sums of weeks. */
  readonly remark?: string;
}

/** A sign of the key with its words. */
export const keyEntry = (sign: Sign, text: string): KeyEntry<ArrestsScene> => ({
  text,
  sample: {width: 26, height: 14, scene: {kind: 'sample', sign}},
});

/** The ranking of the cities. */
export function citiesView(context: PartsContext): Drawn {
  const {facts, more, width, day, say, words} = context;
  const {list, unnamed} = facts.cities;
  const {name, kind} = facts.counter;
  const own = list.find(({ownTotal}) => ownTotal)?.ownTotal;
  const open = facts.shownCities.list.some(({figure}) => figure.bound === 'at_least');
  return {
    columns: [width],
    panels: [citiesList(context, 'view', width)],
    key: [
      ...(open ? [keyEntry('at-least', say.key.atLeast)] : []),
      ...(own ? [keyEntry('own-total', more.key.ownTotal(kind, name, words.period(own.date, own.end)))] : []),
    ],
    notes: [],
    gaps: list.length > 0 && unnamed && unnamed.count > 0 ? [more.notes.unnamed(unnamed.count, day(unnamed.by))] : [],
  };
}

/** The cities as dots. */
export function mapView(context: PartsContext, shapes: Shapes | undefined): Drawn {
  const {panel, notes} = mapPanel(context, shapes);
  return {...citiesView(context), panels: [panel], key: [], notes: notes.map((text) => ({text}))};
}

/** The words under the title of both. */
export function citiesSubtitle(context: PartsContext, view: 'cities' | 'map'): string {
  const {facts, more, words} = context;
  const counter = facts.counter.name;
  const others = facts.cities.list.some(({days}) => days.some(({chosen}) => chosen.drawn.source.name !== counter));
  const period = words.period(facts.scope.from, facts.scope.to);
  const subtitle = more.subtitle(placeOf(context), period, more.counters(counter, others));
  return view === 'map' ? `${subtitle}. ${more.area}` : subtitle;
}

/** Signs of the key for printed totals and the sum of the days. */
export function totalsKey({facts, more}: PartsContext): Drawn['key'] {
  if (facts.totals.lines.length === 0) return [];
  const sum =
    facts.sum && facts.totals.lines.some(({start}) => start === facts.scope.from)
      ? [keyEntry('sum', more.key.sum)]
      : [];
  return [keyEntry('total', more.key.total(facts.counter.name)), ...sum];
}

/** Sums and totals that cannot both be right. */
export function conflictNotes({facts, more, words, day}: PartsContext): readonly Note[] {
  const {kind, name} = facts.counter;
  return facts.totals.conflicts.map(({sum, total}) => {
    const found = facts.days.filter((one) => one.kind === 'whole' && one.day >= total.date && one.day <= total.end);
    const last = found.at(-1)?.day ?? total.end;
    const [said, printed] = [words.spoken(sum), words.spoken(total.count)];
    return {text: more.notes.conflict(said, day(last), kind, name, printed, day(total.end))};
  });
}
