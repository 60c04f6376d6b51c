import {sampleOf} from '../reading/file-text.js';
import {looksLike} from './looks-like.js';
import type {Problem} from '../problem.js';

/** What a file that cannot be read is written in, as far as its bytes tell, with a cell of it; '' for nothing known. */
export function encodingGuess({detail, bytes}: Problem): {readonly looks: string; readonly sample: string} {
  const found = bytes && looksLike(bytes);
  if (found !== undefined) return {looks: found, sample: sampleOf(bytes!, found)};
  return {looks: String(detail?.['looks'] ?? ''), sample: String(detail?.['sample'] ?? '')};
}
