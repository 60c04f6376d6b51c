import type {ProblemCode, Severity} from '../data/problem.js';

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
