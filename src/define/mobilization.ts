import {mobilization} from '../charts/mobilization/chart.js';
import {register} from '../element/registry.js';
import {defineConflictChart} from './define.js';

export type * from '../index.js';

register(mobilization);
defineConflictChart();
