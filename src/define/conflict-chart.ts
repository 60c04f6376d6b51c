import {defineConflictChart} from './define.js';
import {registerLazily} from '../element/registry.js';

registerLazily('arrests', async () => (await import('../charts/arrests/chart.js')).arrests);
registerLazily('mobilization', async () => (await import('../charts/mobilization/chart.js')).mobilization);
registerLazily('positions', async () => (await import('../charts/positions/chart.js')).positions);
registerLazily('timeline', async () => (await import('../charts/timeline/chart.js')).timeline);
defineConflictChart();
