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
