import {registerLazily} from '../element/registry.js';
import type {Chart} from '../model/contract.js';
import {forArrests, forPositions, rowsAndLabels, type Ahead} from './ahead.js';
import {defineConflictChart} from './define.js';

export type * from '../index.js';

/** Each chart: what is asked for together with it, and its code. */
const charts: Readonly<Record<string, readonly [Ahead, () => Promise<Chart>]>> = {
  arrests: [forArrests, async () => (await import('../charts/arrests/chart.js')).arrests],
  crossings: [rowsAndLabels, async () => (await import('../charts/crossings/chart.js')).crossings],
  mobilization: [rowsAndLabels, async () => (await import('../charts/mobilization/chart.js')).mobilization],
  positions: [forPositions, async () => (await import('../charts/positions/chart.js')).positions],
  timeline: [rowsAndLabels, async () => (await import('../charts/timeline/chart.js')).timeline],
};

for (const [type, [ahead, load]] of Object.entries(charts)) {
  registerLazily(type, (tag) => {
    for (const code of ahead(tag)) code.catch(() => undefined); // whoever needs it asks again
    return load();
  });
}
defineConflictChart();
