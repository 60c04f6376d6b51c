import type {ReactiveControllerHost} from 'lit';
import type {DrawnPanel} from '../../model/contract.js';
import type {Keys} from '../../model/query.js';

export type Announced = 'firstPoint' | 'lastPoint' | 'summary' | 'snapshots';

/** The tag, as the interaction code sees it. */
export interface ActiveHost extends ReactiveControllerHost, Element {
  /** Panels as drawn now. */
  readonly panels: readonly DrawnPanel[];
  /** Redraws the chart with these keys in focus. */
  follow(keys: Keys): void;
  /** Announces to screen readers: no more points in that direction, the summary again, or the new state. */
  say(text: Announced): void;
}
