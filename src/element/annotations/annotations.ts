import type {Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel} from '../../model/contract.js';
import type {State} from '../../model/query.js';
import type {Requests} from '../source/file-request.js';

/** The tag, as far as its annotations and corrections need it. */
export interface AnnotatedTag extends Element {
  readonly type: string;
  readonly src: string;
  readonly annotations: string;
  readonly corrections: string;
  readonly encoding: string;
}

/** Words beside the marks, and corrections. The same value until something in it has changed. */
export interface Annotations {
  /** The model with them. */
  add(model: DrawnModel, context: AnnotationContext): DrawnModel;
}

/** The chart that they are added to. */
export interface AnnotationContext {
  readonly type: string;
  /** Its files, by attribute. */
  readonly files: Requests;
  /** The state that is shown. */
  readonly state: State | undefined;
  readonly words: Words;
  readonly today: Day;
}
