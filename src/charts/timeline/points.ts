import {isoDay} from '../../data/day.js';
import {hasSource, type Source} from '../../data/source.js';
import type {DatedEvent} from '../../datasets/events.js';
import type {Words} from '../../messages/words.js';
import type {Point} from '../../model/contract.js';
import {sourceFacts, sourceLinks, who} from '../../model/provenance.js';
import {kindWord, whenOf, type Context} from './context.js';

/** A point before it has a place: what it is about, what is said of it, its card. */
export type Told = Omit<Point, 'id' | 'box' | 'moves'>;

/** Who says so: the source with its kind, else who printed it. */
export const speakerOf = (source: Source, words: Words): string =>
  source.name ? who(source, words) : source.publisher || source.url || words.say.noSource;

/**
 * An event in the lanes, in a few words, or in the list, in all of them. Only the lanes choose a day: a row that is pinned
 * to be read must not take its neighbours away.
 */
export function tellEvent(event: DatedEvent, where: 'lanes' | 'list', context: Context): Told {
  const {say, words} = context;
  const {title, place, summary, evidence, source, id} = event;
  const when = whenOf(event, context);
  const kind = kindWord(event.kind, context);
  const sentences = [
    say.sentence.event(when, title, say.about(kind, place)),
    where === 'list' ? say.sentence.text(summary) : '',
    evidence ? say.sentence.evidence(evidence) : '',
    say.sentence.source(speakerOf(source, words)),
  ];
  const {term} = words.say;
  const facts = [
    {term: say.card.when, text: when},
    {term: say.card.kind, text: kind},
    {term: say.card.place, text: place},
    {term: say.card.evidence, text: evidence},
    {term: term.source, text: source.name || !hasSource(source) ? who(source, words) : ''},
  ];
  return {
    keys: {
      ...(where === 'lanes' && event.precision !== 'month' ? {day: isoDay(event.date)} : {}),
      ...(place ? {place} : {}),
    },
    name: title,
    ...(id === undefined ? {} : {ids: [id]}),
    sentence: sentences.filter((text) => text !== '').join(' '),
    card: {
      heading: title,
      facts: [...facts.filter(({text}) => text !== ''), ...sourceFacts(source, words)],
      ...(summary ? {note: summary} : {}),
      links: sourceLinks(source, words),
    },
  };
}

/** Events that have no mark of their own, as one. */
export function tellMore(events: readonly DatedEvent[], kind: string, context: Context): Told {
  const {say, words} = context;
  const [first, last] = [events[0]!.date, events.at(-1)!.date];
  const word = kindWord(kind, context);
  const period = words.period(first, last);
  return {
    // a day is chosen by it only where there is one
    keys: first === last ? {day: isoDay(first)} : {},
    ...(first === last ? {} : {days: [isoDay(first), isoDay(last)] as const}),
    name: word,
    sentence: say.sentence.more(events.length, word, period),
    card: {
      heading: say.card.more(events.length, word),
      facts: [{term: say.card.when, text: period}],
      note: say.sentence.more(events.length, word, period),
      links: [],
    },
  };
}
