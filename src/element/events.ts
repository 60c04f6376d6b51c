/** What the element tells the page. Each in a module of its own, for each is dispatched by code that loads at another time. */
import type {ConflictProblemEvent} from './problem-event.js';
import type {ConflictReadyEvent} from './ready-event.js';
import type {ConflictSelectEvent} from './select-event.js';

export {ConflictProblemEvent, type ProblemDetail} from './problem-event.js';
export {ConflictReadyEvent, type ReadyDetail} from './ready-event.js';
export {ConflictSelectEvent} from './select-event.js';

declare global {
  // of elements, of documents and of windows alike: the events rise from the tag through all of them
  interface GlobalEventHandlersEventMap {
    'conflict-ready': ConflictReadyEvent;
    'conflict-select': ConflictSelectEvent;
    'conflict-problem': ConflictProblemEvent;
  }
}
