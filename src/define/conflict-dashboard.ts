import './conflict-chart.js';
import {grid} from '../charts/index.js';
import {ConflictDashboard} from '../element/dashboard/conflict-dashboard.js';

export type * from '../index.js';

ConflictDashboard.grid = grid;
if (!customElements.get('conflict-dashboard')) customElements.define('conflict-dashboard', ConflictDashboard);
