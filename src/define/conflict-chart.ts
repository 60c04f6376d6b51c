import {registerLazily, type Tag} from '../element/registry.js';
import type {Chart} from '../model/contract.js';
import {forArrests, forPositions, rowsAndLabels, type Ahead} from './ahead.js';
import {defineConflictChart} from './define.js';

const withAhead = (ahead: Ahead, load: () => Promise<Chart>) => (tag: Tag) => {
  for (const code of ahead(tag)) code.catch(() => undefined); // whoever needs it asks again
  return load();
};

registerLazily(
  'arrests',
  withAhead(forArrests, async () => (await import('../charts/arrests/chart.js')).arrests),
);
registerLazily(
  'crossings',
  withAhead(rowsAndLabels, async () => (await import('../charts/crossings/chart.js')).crossings),
);
registerLazily(
  'mobilization',
  withAhead(rowsAndLabels, async () => (await import('../charts/mobilization/chart.js')).mobilization),
);
registerLazily(
  'positions',
  withAhead(forPositions, async () => (await import('../charts/positions/chart.js')).positions),
);
registerLazily(
  'timeline',
  withAhead(rowsAndLabels, async () => (await import('../charts/timeline/chart.js')).timeline),
);
defineConflictChart();
