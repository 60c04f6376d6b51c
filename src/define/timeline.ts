import {timeline} from '../charts/timeline/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

export type * from '../index.js';

register(timeline);
defineConflictChart();
