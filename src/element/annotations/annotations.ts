import type {Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel} from '../../model/contract.js';
import type {State} from '../../model/query.js';
import type {Requests} from '../source/file-request.js';

/** The tag, for what stands in its annotations. */
export interface AnnotatedTag extends Element {
  readonly type: string;
  readonly src: string;
  readonly annotations: string;
  readonly corrections: string;
  readonly encoding: string;
}

/** What stands in the annotations of a chart. The same value until something in it has changed. */
export interface Annotations {
  /** The model with it. */
  add(model: DrawnModel, context: AnnotationContext): DrawnModel;
}

/** The chart that it is added to. */
export interface AnnotationContext {
  readonly type: string;
  /** Its files, by attribute. */
  readonly files: Requests;
  /** The state that is shown. */
  readonly state: State | undefined;
  readonly words: Words;
  readonly today: Day;
}
