import type {TemplateResult} from 'lit';
import type {Problem} from '../data/problem.js';
import {troubleMessages} from '../messages/trouble-en.js';
import type {StatusParts} from '../view/status.js';
import {failed} from '../view/trouble.js';
import type {TroubleParts} from './strips.js';

interface FailureParts extends TroubleParts {
  readonly problem: Problem;
  readonly status: StatusParts;
  readonly face: typeof import('./face.js');
  readonly again: () => void;
}

/** Why there is no drawing, under the words of the tag. A failed load never looks like an empty chart. */
export const failure = ({
  problem,
  source: {problems},
  status,
  words,
  face,
  sentences,
  tag: {debug},
  again,
}: FailureParts): TemplateResult => {
  const parts = {...status, head: face.head(status), fileLine: face.fileLine(status)};
  return failed(parts, words.of(troubleMessages), problem, problems, sentences, debug, again);
};
