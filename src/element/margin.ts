import type {Day} from '../data/day.js';
import type {Words} from '../messages/words.js';
import type {DrawnModel} from '../model/contract.js';
import type {State} from '../model/query.js';
import type {Requests} from './source-controller.js';

/** The tag, for what stands in its margin. */
export interface MarginTag extends Element {
  readonly type: string;
  readonly src: string;
  readonly annotations: string;
  readonly corrections: string;
  readonly encoding: string;
}

/** What stands in the margin of a chart. The same value until something in it has changed. */
export interface Margin {
  /** The model with it. */
  add(model: DrawnModel, context: MarginContext): DrawnModel;
}

/** The chart that it is added to. */
export interface MarginContext {
  readonly type: string;
  /** Its files, by attribute. */
  readonly files: Requests;
  /** The state that is shown. */
  readonly state: State | undefined;
  readonly words: Words;
  readonly today: Day;
}
