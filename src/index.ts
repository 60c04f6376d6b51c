/** Everything an app imports by name. Nothing here defines an element: `conflict-charts/define/…` does. */
import type {ConflictChart} from './element/conflict-chart.js';
import type {ConflictDashboard} from './element/dashboard/conflict-dashboard.js';

export {buildModel, readQuery, type ModelOptions} from './build-model.js';
export {ConflictChart} from './element/conflict-chart.js';
export {ConflictDashboard} from './element/dashboard/conflict-dashboard.js';
export {ConflictFilterEvent, ConflictProblemEvent, ConflictReadyEvent, ConflictSelectEvent} from './element/events.js';
export type {ProblemDetail, ReadyDetail} from './element/events.js';
export {register, registerLazily, type Tag} from './element/registry.js';
export type {QueryAttributes, ReadQuery} from './element/attributes.js';
export type * from './model/contract.js';
export type {KeyName, Keys, LinkedQuery, LinkName, Query, State} from './model/query.js';
export type {Estimate, Bound} from './data/estimate.js';
export type {Dataset, FileRow} from './data/dataset.js';
export {read, type Reading, type ReadingOptions} from './data/reading/reading.js';

declare global {
  interface HTMLElementTagNameMap {
    'conflict-chart': ConflictChart;
    'conflict-dashboard': ConflictDashboard;
  }
}
