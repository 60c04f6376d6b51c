/** The events of the element. */
import type {ProblemCode, Severity} from '../data/problem.js';
import type {Keys, LinkedQuery} from '../model/query.js';

export interface ReadyDetail {
  /** The number of rows in the files that are not empty, and of those left out. */
  readonly rows: number;
  readonly leftOut: number;
  /** The number of kinds of warnings. */
  readonly warnings: number;
  /** Whether a reader stopped a long file: then rows are missing. */
  readonly isPartial: boolean;
}

/** The chart is drawn for the first time, and after each new reading of a file. */
export class ConflictReadyEvent extends CustomEvent<ReadyDetail> {
  static readonly type = 'conflict-ready';
  constructor(detail: ReadyDetail) {
    super(ConflictReadyEvent.type, {bubbles: true, composed: true, detail});
  }
}

/** The domain keys of the mark that is pinned or focused; empty for none. */
export class ConflictSelectEvent extends CustomEvent<Keys> {
  static readonly type = 'conflict-select';
  constructor(detail: Keys) {
    super(ConflictSelectEvent.type, {bubbles: true, composed: true, detail});
  }
}

export interface ProblemDetail {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file?: string;
  readonly row?: number;
  readonly column?: number;
  readonly value?: string;
  /** The problem in words, in the language of the element. */
  readonly sentence: string;
}

/** Something is wrong with a file, a row or an attribute. */
export class ConflictProblemEvent extends CustomEvent<ProblemDetail> {
  static readonly type = 'conflict-problem';
  constructor(detail: ProblemDetail) {
    super(ConflictProblemEvent.type, {bubbles: true, composed: true, detail});
  }
}

/** A reader has changed the filter of a dashboard, or what is pinned in its charts. */
export class ConflictFilterEvent extends CustomEvent<LinkedQuery> {
  static readonly type = 'conflict-filter';
  constructor(detail: LinkedQuery) {
    super(ConflictFilterEvent.type, {bubbles: true, composed: true, detail});
  }
}

declare global {
  // for elements, documents and windows, because the events bubble through all of them
  interface GlobalEventHandlersEventMap {
    'conflict-ready': ConflictReadyEvent;
    'conflict-select': ConflictSelectEvent;
    'conflict-problem': ConflictProblemEvent;
    'conflict-filter': ConflictFilterEvent;
  }
}
