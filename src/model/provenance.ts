import {safeAddress} from '../data/address.js';
import type {Estimate} from '../data/estimate.js';
import type {Source} from '../data/source.js';
import type {Words} from '../messages/words.js';
import type {Card, FactRow, Link, SourceLine} from './contract.js';

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
