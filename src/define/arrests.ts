import {arrests} from '../charts/arrests/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

register(arrests);
defineConflictChart();
