import {html, type TemplateResult} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Words} from '../messages/words.js';
import type {StatusParts} from '../view/status.js';
import type {Trouble} from './conflict-chart.js';

export interface FailureParts {
  readonly problem: Problem;
  readonly problems: readonly Problem[];
  readonly status: StatusParts;
  readonly words: Words;
  /** What says it in full; undefined while it is on its way. */
  readonly face: typeof import('./face.js') | undefined;
  readonly trouble: Trouble | undefined;
  /** It will not come: the little that is said without it. */
  readonly isLost: boolean;
  readonly debug: boolean;
  readonly again: () => void;
}

/** What the page gave stays in sight; under it, why there is no drawing. A failed load never looks like an empty chart. */
export function failure({
  problem,
  problems,
  status,
  words,
  face,
  trouble,
  isLost,
  debug,
  again,
}: FailureParts): TemplateResult {
  if (!face || !trouble) {
    return html`<slot></slot>${isLost ? html`<p role="status">${status.say.notLoaded}</p>` : ''}`;
  }
  const parts = {...status, head: face.head(status), fileLine: face.fileLine(status)};
  return html`<slot></slot
    >${trouble.failed(parts, words.of(trouble.troubleMessages), problem, problems, trouble.sentences, debug, again)}`;
}
