import {group} from 'd3';
import {safeAddress} from '../data/address.js';
import type {Estimate} from '../data/estimate.js';
import {speakerOf, type Source} from '../data/source.js';
import type {Words} from '../messages/words.js';
import type {Card, FactRow, Link, MainSources, SourceLine} from './contract.js';
import {safeTextWidth} from './labels/text-width.js';

/** Groups with the most rows first, else in order of first use. */
const mostFirst = (groups: ReadonlyMap<string, readonly Source[]>): readonly (readonly [string, readonly Source[]])[] =>
  [...groups].sort(([, a], [, b]) => b.length - a.length);

/**
 * The sources of the drawn rows, one line for each speaker. Speakers with a name (an authority, a monitor, anybody) come before those
 * without one, then whoever has the most rows, then whoever is used first. An authority does not come before a monitor: it is not more
 * often right. A page is named once, for the first of its speakers; again only for a speaker who has no other.
 */
export function sourceLines(sources: readonly Source[]): readonly SourceLine[] {
  const isNamed = (rows: readonly Source[]): number => Number(rows.some(({kind}) => kind !== 'unnamed'));
  const spoken = group(
    sources.filter((one) => speakerOf(one)),
    speakerOf,
  );
  const used = new Set<string>();
  return [...mostFirst(spoken)]
    .sort(([, a], [, b]) => isNamed(b) - isNamed(a))
    .map(([name, rows]) => {
      const pages = mostFirst(group(rows, ({publisher}) => publisher || name)).map(([text, all]): Link => ({
        text,
        address: all.map(({url}) => safeAddress(url)).find(Boolean) ?? '',
      }));
      const others = pages.filter(({text, address}) => !used.has(address || text));
      for (const {text, address} of others) used.add(address || text);
      return {name, via: others.length > 0 ? others : pages.slice(0, 1)};
    });
}

/** The line of sources: size of its text, greatest width, and room for its other words (`Sources: …, and 28 more.`), px. */
const LINE = {size: 14, most: 640, rest: 170};

/** The first sources, each with its first page, that fit on one line under the chart; at least one. */
export function mainSources(sources: readonly SourceLine[], width: number): MainSources {
  let room = Math.min(width, LINE.most) - LINE.rest;
  const fits = ({name, via: [page]}: SourceLine, i: number): boolean => {
    room -= safeTextWidth(page && page.text !== name ? `${name} via ${page.text}; ` : `${name}; `, LINE.size);
    return i === 0 || room >= 0;
  };
  const lines = sources.filter(fits).map(({name, via}) => ({name, via: via.slice(0, 1)}));
  const isAll = lines.length === sources.length && sources.every(({via}) => via.length === 1);
  return {lines, more: sources.length - lines.length, isAll};
}

/** Who counted or said it, with the kind of source: `OVD-Info (monitor)`. */
export function who({name, publisher, kind}: Source, {say}: Words): string {
  const spoken = name || publisher;
  return spoken ? `${spoken} (${say.kinds[kind]})` : say.noSource;
}

/** Who counted, each once with the kind of source. */
export const speakers = (rows: readonly {readonly source: Source}[], words: Words): string =>
  [...new Set(rows.map(({source}) => who(source, words)))].join('; ');

/** `at least, about` */
export const boundWords = ({bound, about}: Estimate, {say: {bounds}}: Words): string =>
  bounds[bound] + (about ? `, ${bounds.about}` : '');

/** When it became known: `26 September 2022, 09:51 Moscow time`. */
export function knownWhen({asOf, asOfTime, zone}: Source, words: Words): string {
  if (asOf === undefined) return '';
  const day = words.day(asOf, 'long');
  return asOfTime ? words.say.knownAt(day, asOfTime, zone) : day;
}

/** The last facts of every card: when it was known, publisher, check, note. `isFirst`: no other day stands under the heading. */
export function sourceFacts(source: Source, words: Words, isFirst = true): Card['facts'] {
  const {term} = words.say;
  return [
    {term: term.known, text: knownWhen(source, words), first: isFirst},
    {term: term.publisher, text: source.publisher},
    {term: term.checked, text: words.say.checked(source.verified)},
    {term: term.note, text: source.note},
  ].filter(({text}) => text !== '');
}

/** Links with which a reader can check it. */
export function sourceLinks({publisher, name, url, archiveUrl}: Source, {say}: Words): readonly Link[] {
  const links: Link[] = [];
  if (publisher || name || url) links.push({text: publisher || name || url, address: safeAddress(url)});
  if (archiveUrl) links.push({text: say.archived, address: safeAddress(archiveUrl)});
  return links;
}

/** The link of a row of the table. */
export function tableLink(source: Source): Pick<FactRow, 'link'> {
  const text = source.publisher || source.name || source.url;
  return text ? {link: {text, address: safeAddress(source.url)}} : {};
}
