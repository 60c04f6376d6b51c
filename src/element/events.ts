/** What the element tells the page. */
import type {ProblemCode, Severity} from '../data/problem.js';
import type {Keys} from '../model/query.js';

export interface ReadyDetail {
  /** Rows of the files with something in them, and how many were left out. */
  readonly rows: number;
  readonly leftOut: number;
  /** Kinds of warnings. */
  readonly warnings: number;
}

/** Drawn for the first time, and again after each new reading. */
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

declare global {
  // of elements, of documents and of windows alike: the events rise from the tag through all of them
  interface GlobalEventHandlersEventMap {
    'conflict-ready': ConflictReadyEvent;
    'conflict-select': ConflictSelectEvent;
    'conflict-problem': ConflictProblemEvent;
  }
}
