import type {Keys} from '../model/query.js';

/** The domain keys of the mark that is pinned or focused; empty for none. */
export class ConflictSelectEvent extends CustomEvent<Keys> {
  static readonly type = 'conflict-select';
  constructor(detail: Keys) {
    super(ConflictSelectEvent.type, {bubbles: true, composed: true, detail});
  }
}
