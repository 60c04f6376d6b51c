/**
 * Who is measured. `entries` are the pages' modules by kind of chart; a kind that is missing is one the library cannot draw.
 * `style` is the library's style sheet, where it needs one.
 */
const entries = (name, ...kinds) => Object.fromEntries(kinds.map((kind) => [kind, `${name}-${kind}.js`]));

/** `LIMIT`: the chart already drawn, no script. `OURS`: this package, as it ships. */
export const LIMIT = 'limit';
export const OURS = 'conflict-charts';
/** All ratios are to this one. */
export const BASE = 'd3';

export const peers = [
  {name: LIMIT, title: 'limit (static SVG)'},
  {name: OURS, title: '**conflict-charts**'},
  {name: BASE, title: 'd3 by hand + PapaParse', entries: entries('d3', 'bars', 'map')},
  {name: 'uplot', title: 'uPlot (canvas)', entries: entries('uplot', 'bars'), style: 'uplot/dist/uPlot.min.css'},
  {name: 'chartjs', title: 'Chart.js (canvas)', entries: entries('chartjs', 'bars')},
  {name: 'plot', title: 'Observable Plot', entries: entries('plot', 'bars', 'map')},
  {name: 'echarts', title: 'ECharts (canvas)', entries: entries('echarts', 'bars', 'map')},
  {name: 'vega', title: 'Vega-Embed (canvas)', entries: entries('vega', 'bars', 'map', 'dashboard')},
];

export const draws = (peer, kind) => (peer.entries ? kind in peer.entries : peer.name === OURS || kind !== 'dashboard');
