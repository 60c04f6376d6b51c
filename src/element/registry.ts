import type {Chart} from '../model/contract.js';

/** Version of the contract between element and charts: bundles of one version share a registry. */
export const CONTRACT = 1;

/** The facts about a tag before its chart is loaded: attributes, and its width in CSS px. */
export interface Tag {
  readonly view: string;
  readonly from: string;
  readonly to: string;
  readonly clientWidth: number;
}

type Loader = (tag: Tag) => Promise<Chart>;

interface Registry {
  readonly charts: Map<string, Chart | Loader>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for(`conflict-charts.registry.${CONTRACT}`);

/** One registry for the page, whichever bundle loads first. */
function registry(): Registry {
  const page = globalThis as typeof globalThis & {[KEY]?: Registry};
  return (page[KEY] ??= {charts: new Map(), listeners: new Set()});
}

/** Adds a chart type; the first one with a name stays. */
export function register(chart: Chart): void {
  add(chart.type, chart);
}

/**
 * Adds a chart type whose code loads when the first tag of the type comes near the viewport. `load` gets the facts about that
 * tag, so that it can request everything probably needed at once.
 */
export function registerLazily(type: string, load: Loader): void {
  add(type, load);
}

function add(type: string, entry: Chart | Loader): void {
  const {charts, listeners} = registry();
  const known = charts.get(type);
  // a loaded chart replaces one that must be fetched
  if (known && (typeof known !== 'function' || typeof entry === 'function')) return;
  charts.set(type, entry);
  for (const listener of listeners) listener();
}

const loading = new WeakMap<Loader, Promise<Chart>>();

/** The chart of a type, a promise of it, or undefined if no bundle on the page has it yet. */
export function chartOf(type: string, tag: Tag): Chart | Promise<Chart> | undefined {
  const {charts} = registry();
  const entry = charts.get(type);
  if (typeof entry !== 'function') return entry;
  // loaded once, for the first of its tags; after a failure it may load again
  const known = loading.get(entry) ?? Promise.resolve(entry(tag));
  loading.set(entry, known);
  known.then(
    (chart) => charts.set(type, chart),
    () => loading.delete(entry),
  );
  return known;
}

export const knownTypes = (): readonly string[] => [...registry().charts.keys()];

/** Calls back when another bundle adds a chart. Returns a function that removes the listener. */
export function onRegistered(listener: () => void): () => void {
  const {listeners} = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
