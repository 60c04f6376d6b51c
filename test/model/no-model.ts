import type {ChartModel} from '../../src/model/contract.js';

/** The model of a chart that draws nothing. */
export const NO_MODEL: ChartModel = {
  columns: [552],
  panels: [],
  title: '',
  subtitle: '',
  caveat: '',
  summary: '',
  legend: [],
  notes: [],
  table: {caption: '', label: '', columns: [], rows: [], rest: []},
  sources: [],
  mainSources: {lines: [], more: 0, isAll: true},
  known: '',
  gaps: [],
  viewOptions: [],
  figures: () => [],
};
