import {defineConflictChart} from './define.js';
import {registerLazily} from '../element/registry.js';

/** Charts that have rows and labels at every width: the code for both is on its way with them. */
function withRows<C>(chart: Promise<C>): Promise<C> {
  void import('../element/rows.js').catch(() => undefined);
  return withLabels(chart);
}

function withLabels<C>(chart: Promise<C>): Promise<C> {
  for (const code of [import('../model/text-width.js'), import('../model/wrap.js')]) code.catch(() => undefined);
  return chart;
}

registerLazily('arrests', async () => (await import('../charts/arrests/chart.js')).arrests);
registerLazily('crossings', async () => (await withRows(import('../charts/crossings/chart.js'))).crossings);
registerLazily('mobilization', async () => (await withRows(import('../charts/mobilization/chart.js'))).mobilization);
registerLazily('positions', async () => (await withLabels(import('../charts/positions/chart.js'))).positions);
registerLazily('timeline', async () => (await withRows(import('../charts/timeline/chart.js'))).timeline);
defineConflictChart();
