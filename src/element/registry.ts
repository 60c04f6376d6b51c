import type {Chart} from '../model/contract.js';

/** Version of the contract between element and charts: bundles of one version share a registry. */
export const CONTRACT = 1;

/** What is known of a tag before its chart is there: attributes, and its width in CSS px. */
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

/** One for the page, whichever bundle came first. */
function registry(): Registry {
  const page = globalThis as typeof globalThis & {[KEY]?: Registry};
  return (page[KEY] ??= {charts: new Map(), listeners: new Set()});
}

/** Adds a kind of chart; the first of a name stays. */
export function register(chart: Chart): void {
  add(chart.type, chart);
}

/**
 * Adds a kind of chart whose code is loaded when the first tag of its type comes near the viewport. `load` is told what is
 * known of that tag, so that it can ask at once for all that is likely to be needed.
 */
export function registerLazily(type: string, load: Loader): void {
  add(type, load);
}

function add(type: string, entry: Chart | Loader): void {
  const {charts, listeners} = registry();
  const known = charts.get(type);
  // a chart that is here is better than one that has to be fetched
  if (known && (typeof known !== 'function' || typeof entry === 'function')) return;
  charts.set(type, entry);
  for (const listener of listeners) listener();
}

const loading = new WeakMap<Loader, Promise<Chart>>();

/** The chart of a type: itself, a promise of it, or undefined where no bundle on the page has it yet. */
export function chartOf(type: string, tag: Tag): Chart | Promise<Chart> | undefined {
  const {charts} = registry();
  const entry = charts.get(type);
  if (typeof entry !== 'function') return entry;
  // asked for once, by the first of its tags; what failed may be asked for again
  const known = loading.get(entry) ?? Promise.resolve(entry(tag));
  loading.set(entry, known);
  known.then(
    (chart) => charts.set(type, chart),
    () => loading.delete(entry),
  );
  return known;
}

export const knownTypes = (): readonly string[] => [...registry().charts.keys()];

/** Calls back when another bundle adds a chart. Returns what ends it. */
export function onRegistered(listener: () => void): () => void {
  const {listeners} = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
