import type {Tag} from '../element/registry.js';
import type {Chart} from '../model/contract.js';
import {hasMap} from './positions/all-views.js';

/** How a chart gets onto a page. */
export interface ChartEntry {
  /** Loads its code. */
  readonly load: () => Promise<Chart>;
  /**
   * Asks for the code that a tag is likely to need besides its chart. It is asked for together with the chart: found only
   * when the chart is there, it would come one round trip later.
   */
  readonly ahead: (tag: Tag) => readonly Promise<unknown>[];
}

const labels = (): Promise<unknown> => import('../model/text-width.js');
const texts = (): Promise<unknown> => import('../model/wrap.js');

const forArrests: ChartEntry['ahead'] = () => [labels()];

/** For charts that have rows and labels at every width. */
const rowsAndLabels: ChartEntry['ahead'] = () => [labels(), texts()];

/** The boundaries of a map. */
const forPositions: ChartEntry['ahead'] = ({view, clientWidth}) => [
  labels(),
  texts(),
  import('../datasets/countries/countries.js'),
  ...(hasMap(view, clientWidth)
    ? [import('../geo/europe.js'), import('../geo/shapes.js'), import('../geo/rings.js')]
    : []),
];

/**
 * The list of all charts, by the value of the attribute `type`. It is the only one: the loader, the command line and the tests
 * read it; the build and the lint rules take the names of the folders beside it (tools/charts.js), which a test holds to be the
 * same. Charts are only ever loaded from here, never imported: the list costs no page the code of a chart.
 */
export const charts = {
  arrests: {load: async () => (await import('./arrests/chart.js')).arrests, ahead: forArrests},
  crossings: {load: async () => (await import('./crossings/chart.js')).crossings, ahead: rowsAndLabels},
  mobilization: {load: async () => (await import('./mobilization/chart.js')).mobilization, ahead: rowsAndLabels},
  positions: {load: async () => (await import('./positions/chart.js')).positions, ahead: forPositions},
  timeline: {load: async () => (await import('./timeline/chart.js')).timeline, ahead: rowsAndLabels},
} satisfies Readonly<Record<string, ChartEntry>>;

/** A value of the attribute `type`. */
export type ChartType = keyof typeof charts;
