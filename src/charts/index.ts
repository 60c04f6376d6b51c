import type {Tag} from '../element/registry.js';
import type {Chart} from '../model/contract.js';
import {hasMap} from './positions/all-views.js';

/** How a chart gets onto a page. */
export interface ChartEntry {
  /** Loads its code. */
  readonly load: () => Promise<Chart>;
  /** Loads what a tag needs besides its chart, in parallel: if the chart loaded it, it would come one round trip later. */
  readonly prefetch?: (tag: Tag) => readonly Promise<unknown>[];
}

/** The names of countries, and the boundaries of a map. */
const forPositions: ChartEntry['prefetch'] = ({view, clientWidth}) => [
  import('../datasets/countries/countries.js'),
  ...(hasMap(view, clientWidth) ? [import('../geo/europe.js'), import('../geo/boundaries.js')] : []),
];

/**
 * The list of all charts, by the value of the attribute `type`, read by the loader, the command line and the tests. The build and
 * the lint rules use the folder names beside it (tools/charts.js); a test checks that both agree. Charts are loaded from here and
 * never imported, so a page does not pay for the code of other charts.
 */
export const charts = {
  arrests: {load: async () => (await import('./arrests/chart.js')).arrests},
  crossings: {load: async () => (await import('./crossings/chart.js')).crossings},
  mobilization: {load: async () => (await import('./mobilization/chart.js')).mobilization},
  positions: {load: async () => (await import('./positions/chart.js')).positions, prefetch: forPositions},
  timeline: {load: async () => (await import('./timeline/chart.js')).timeline},
} satisfies Readonly<Record<string, ChartEntry>>;

/** The charts of a dashboard's ready grid, in order: the attributes that name their files. */
export const grid = [
  {type: 'arrests', files: {src: 'arrests'}, isWide: true},
  {type: 'mobilization', files: {src: 'mobilization'}, isWide: false},
  {type: 'positions', files: {src: 'positions'}, isWide: false},
  {type: 'timeline', files: {src: 'events', votes: 'votes'}, isWide: true},
  {type: 'crossings', files: {src: 'crossings'}, isWide: true},
] as const;

/** A value of the attribute `type`. */
export type ChartType = keyof typeof charts;
