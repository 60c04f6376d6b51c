import type {Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel} from '../../model/contract.js';
import type {State} from '../../model/query.js';
import type {Requests} from '../source/file-request.js';

/** The part of the tag that annotations and corrections need. */
export interface AnnotatedTag extends Element {
  readonly type: string;
  readonly src: string;
  readonly annotations: string;
  readonly corrections: string;
  readonly encoding: string;
}

/** Annotations and corrections. The same object until something in it changes. */
export interface Annotations {
  /** Returns the model with them added. */
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
