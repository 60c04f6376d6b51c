import {safeAddress} from '../data/address.js';
import type {Source} from '../data/source.js';
import type {Link, SourceLine} from './contract.js';

/** The sources of the drawn rows, each once with its publishers, in order of first use. */
export function sourceLines(sources: readonly Source[]): readonly SourceLine[] {
  const lines = new Map<string, Map<string, Link>>();
  for (const {name, publisher, url} of sources) {
    const speaker = name || publisher;
    if (!speaker) continue;
    const via = lines.get(speaker) ?? new Map<string, Link>();
    lines.set(speaker, via);
    const text = publisher || speaker;
    if (!via.has(text)) via.set(text, {text, address: safeAddress(url)});
  }
  return [...lines].map(([name, via]) => ({name, via: [...via.values()]}));
}
