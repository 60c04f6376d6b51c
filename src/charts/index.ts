import type {Tag} from '../element/registry.js';
import type {Chart} from '../model/contract.js';
import {hasMap} from './positions/all-views.js';

/** How a chart gets onto a page. */
export interface ChartEntry {
  /** Loads its code. */
  readonly load: () => Promise<Chart>;
  /**
   * Loads what a tag needs besides its chart, at the same time. If it were found only when the chart is there, it would come one
   * round trip later.
   */
  readonly prefetch?: (tag: Tag) => readonly Promise<unknown>[];
}

/** The names of countries, and the boundaries of a map. */
const forPositions: ChartEntry['prefetch'] = ({view, clientWidth}) => [
  import('../datasets/countries/countries.js'),
  ...(hasMap(view, clientWidth) ? [import('../geo/europe.js'), import('../geo/boundaries.js')] : []),
];

/**
 * The list of all charts, by the value of the attribute `type`. It is the only one: the loader, the command line and the tests
 * read it; the build and the lint rules take the names of the folders beside it (tools/charts.js), which a test holds to be the
 * same. Charts are only ever loaded from here, never imported: the list costs no page the code of a chart.
 */
export const charts = {
  arrests: {load: async () => (await import('./arrests/chart.js')).arrests},
  crossings: {load: async () => (await import('./crossings/chart.js')).crossings},
  mobilization: {load: async () => (await import('./mobilization/chart.js')).mobilization},
  positions: {load: async () => (await import('./positions/chart.js')).positions, prefetch: forPositions},
  timeline: {load: async () => (await import('./timeline/chart.js')).timeline},
} satisfies Readonly<Record<string, ChartEntry>>;

/** A value of the attribute `type`. */
export type ChartType = keyof typeof charts;
