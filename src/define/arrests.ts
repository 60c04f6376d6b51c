import {arrests} from '../charts/arrests/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

export type * from '../index.js';

register(arrests);
defineConflictChart();
