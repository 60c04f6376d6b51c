import {defineConflictChart} from './define.js';
import {registerLazily} from '../element/registry.js';

registerLazily('arrests', async () => (await import('../charts/arrests/chart.js')).arrests);
defineConflictChart();
