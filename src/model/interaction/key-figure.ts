import {greatest} from 'd3';
import {joined} from '../../data/joined.js';
import type {Source} from '../../data/source.js';
import type {Words} from '../../messages/words.js';
import type {KeyFigure} from '../contract.js';
import {knownWhen, sourceLinks, who} from '../provenance.js';
import {knownKey} from './table.js';

/** At most this many names and this many links under a key figure; the chart has all of them. */
const MOST_NAMES = 3;
const MOST_LINKS = 4;

type Sourced = readonly {readonly source: Source}[];

/** Who says a figure, with the kind of source, and when the newest of its rows became known; the first pages of its sources. */
export function saidBy(rows: Sourced, words: Words): Pick<KeyFigure, 'by' | 'links'> {
  const newest = greatest(rows, ({source}) => knownKey(source));
  const known = newest ? knownWhen(newest.source, words) : '';
  const names = rows.map(({source}) => who(source, words));
  return {by: joined([listed(names, words), known && words.say.knownOn(known)], ', '), links: pagesOf(rows, words)};
}

/** Texts, each once, the first ones in full. */
export function listed(texts: readonly string[], {say}: Words): string {
  const all = [...new Set(texts)];
  const more = all.length - MOST_NAMES;
  return joined([...all.slice(0, MOST_NAMES), more > 0 ? say.andMore(more) : ''], '; ');
}

/** The pages that can be opened, each once. */
export function pagesOf(rows: Sourced, words: Words): KeyFigure['links'] {
  const links = rows.flatMap(({source}) => sourceLinks(source, words)).filter(({address}) => address !== '');
  return [...new Map(links.map((link) => [link.address, link])).values()].slice(0, MOST_LINKS);
}
