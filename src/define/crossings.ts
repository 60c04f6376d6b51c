import {crossings} from '../charts/crossings/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

export type * from '../index.js';

register(crossings);
defineConflictChart();
