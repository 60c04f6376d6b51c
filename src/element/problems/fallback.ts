import type {TemplateResult} from 'lit';
import type {Problem} from '../../data/problem.js';
import {noticeMessages} from '../../messages/problems/notices-en.js';
import type {StatusParts} from '../../view/status.js';
import {emptyFile, failed} from '../../view/problems/problems.js';
import {addressOf, nameOf} from '../source/address.js';
import type {NoticeParts} from './notices.js';

export interface FallbackParts extends NoticeParts {
  /** Undefined if the file is good but has no rows. */
  readonly problem: Problem | undefined;
  readonly status: StatusParts;
  readonly again: () => void;
}

/** The reason why there is no drawing, under the texts of the tag. A failed load never looks like an empty chart. */
export function fallback({problem, source, status, words, sentences, tag, again}: FallbackParts): TemplateResult {
  const url = tag.src === '' ? undefined : addressOf(tag.src);
  const parts = {...status, address: url?.href ?? '', fileName: url ? nameOf(url) : ''};
  const say = words.of(noticeMessages);
  // problems of rows are listed if the file is the reason, not if the chart is
  const ofFile = problem === source.failure ? source.problems : [];
  return problem ? failed(parts, say, problem, ofFile, sentences, tag.debug, again) : emptyFile(parts, say);
}
