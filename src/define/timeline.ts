import {timeline} from '../charts/timeline/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

register(timeline);
defineConflictChart();
