import {crossings} from '../charts/crossings/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

register(crossings);
defineConflictChart();
