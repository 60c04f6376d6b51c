import {groups} from 'd3';
import type {Estimate} from '../../../data/estimate.js';
import {joined} from '../../../data/joined.js';
import type {Arrest} from '../../../datasets/arrests.js';
import type {Card} from '../../../model/contract.js';
import {soleRow, speakerOf, speakersOf, type Claims, type Side} from '../../../model/as-of.js';
import {knownWhen, sourceFacts, sourceLinks, speakers, who} from '../../../model/provenance.js';
import type {Context} from '../context.js';
import {rowsOf, type Official} from '../days/figures.js';
import type {DetailMessages} from './messages.js';

/** At most this many parts of a sum and this many links in a card. */
const MOST_PARTS = 6;
const MOST_LINKS = 4;
/** At most this many sources and counts named for one figure. */
const MOST_SOURCES = 4;
const MOST_COUNTS = 12;

/** The context of sentences, cards and the table. */
export interface DetailContext extends Context {
  readonly detail: DetailMessages;
}

/** `at least 840 detentions`; an amount in words, without a count, has no number. */
export function whatOf(figure: Estimate, {detail, words}: DetailContext): string {
  if (figure.bound === 'uncounted') return detail.notCounted;
  if (figure.bound === 'withheld' && figure.high === Infinity) return detail.withheld;
  return detail.detentions(words.spoken(figure));
}

/** Why there is no number. */
export const protectedSentence = ({bound}: Estimate, {detail}: DetailContext): string =>
  bound === 'withheld' ? detail.protected : '';

export const lostSentence = (lost: number, {detail}: DetailContext): string => (lost > 0 ? detail.lost(lost) : '');

/** The earlier counts, with the counter if it is a different one. */
export function earlierSentence({rows, earlier}: Side<Arrest>, {detail, words}: DetailContext): string {
  const last = earlier.at(-1);
  if (!last) return '';
  const by = speakerOf(last.source);
  return detail.earlier(earlier.length, words.spoken(last.count), speakersOf(rows).includes(by) ? '' : by);
}

/** The counters, with the names for each kind of source. */
export function sourceSentence(rows: readonly Arrest[], {detail, words}: DetailContext): string {
  const named = [...new Map(rows.map(({source}) => [speakerOf(source), source]))].filter(([name]) => name !== '');
  if (named.length === 0) return detail.noSource;
  const more = named.length - MOST_SOURCES;
  const kinds = groups(named.slice(0, MOST_SOURCES), ([, {kind}]) => kind);
  return joined([
    ...kinds.map(([kind, of]) =>
      detail.source(
        words.say.kinds[kind],
        of.map(([name]) => name),
      ),
    ),
    more > 0 ? detail.moreSources(more) : '',
  ]);
}

/** What is added up, or the counts of which none is known to be the newest: `2 sources: 3 and 9.` */
export function severalSentence({rows, how}: Side<Arrest>, {detail, words}: DetailContext): string {
  const count = rowsOf(rows);
  if (how === 'sum') return count > 1 ? detail.events(count) : '';
  if (rows.length === 1) return '';
  const figures = [...new Set(rows.map((row) => words.spoken(row.count)))];
  return detail.tie(speakersOf(rows).length, rows.length, figures.slice(0, MOST_COUNTS));
}

/** `at least 3,500, Russian Interior Ministry` */
export const officially = ({figure, rows}: Official, {words}: DetailContext): string =>
  [words.spoken(figure), ...speakersOf(rows)].join(', ');

type Fact = Card['facts'][number];

export const lostFact = (lost: number, {detail: {card}}: DetailContext): Fact => ({
  term: card.lost,
  text: lost > 0 ? card.lostRows(lost) : '',
});

/** Facts of every figure: its bound, earlier counts, counter, and as-of time. */
export function figureFacts(side: Side<Arrest>, context: DetailContext): readonly Fact[] {
  const {detail, words} = context;
  const {figure, earlier} = side;
  const only = soleRow(side);
  const [first, last] = [earlier[0], earlier.at(-1)];
  const range =
    first && last ? detail.card.earlierCounts(words.spoken(first.count), words.spoken(last.count), earlier.length) : '';
  const ofOne = only
    ? [
        {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
        {term: detail.card.cities, text: only.cities === undefined ? '' : words.number(only.cities)},
        {term: words.say.term.countedBy, text: who(only.source, words), first: true},
        ...sourceFacts(only.source, words),
      ]
    : severalFacts(side, context);
  return [...ofOne, {term: detail.card.earlier, text: range}];
}

/** Facts of a figure made of several claims: its parts and its counters. */
function severalFacts({figure, rows, how}: Side<Arrest>, {detail, words}: DetailContext): readonly Fact[] {
  const counts = rows
    .slice(0, MOST_COUNTS)
    .map((row) => detail.card.countBy(words.spoken(row.count), who(row.source, words)));
  const more = rows.length > MOST_COUNTS ? [words.say.andMore(rows.length - MOST_COUNTS)] : [];
  return [
    {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
    how === 'sum'
      ? {term: detail.card.events, text: words.number(rowsOf(rows))}
      : {term: detail.card.counts, text: [...counts, ...more].join('; ')},
    {term: words.say.term.countedBy, text: speakers(rows, words), first: true},
    {term: words.say.term.known, text: [...new Set(rows.map(({source}) => knownWhen(source, words)))].join('; ')},
  ];
}

/** The places whose counts a figure adds up. */
export function partsFact(chosen: readonly Claims<Arrest>[], {detail, words}: DetailContext): Fact {
  const named = chosen.slice(0, MOST_PARTS).map(({figure, rows}) => `${rows[0]!.place} ${words.spoken(figure)}`);
  const more = chosen.length > MOST_PARTS ? [detail.card.moreParts(chosen.length - MOST_PARTS)] : [];
  return {term: detail.card.parts, text: [...named, ...more].join(', ')};
}

export const linksOf = (rows: readonly Arrest[], {words}: DetailContext): Card['links'] =>
  rows.flatMap(({source}) => sourceLinks(source, words)).slice(0, MOST_LINKS);
