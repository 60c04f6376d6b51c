import type {ReactiveControllerHost} from 'lit';
import type {DrawnPanel} from '../../model/contract.js';
import type {Keys} from '../../model/query.js';

export type Announced = 'firstPoint' | 'lastPoint' | 'summary' | 'snapshots';

/** The tag, for what answers its reader. */
export interface ActiveHost extends ReactiveControllerHost, Element {
  /** Panels as drawn now. */
  readonly panels: readonly DrawnPanel[];
  /** Draws what has these domain keys before the rest. */
  follow(keys: Keys): void;
  /** Tells screen readers: there is no further point that way, the summary again, or the state stepped to. */
  say(text: Announced): void;
}
