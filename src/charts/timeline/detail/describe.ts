import {hasSource, type Source} from '../../../data/source.js';
import type {VoteClaim} from '../../../datasets/referendums.js';
import type {DatedEvent} from '../../../datasets/events.js';
import type {Words} from '../../../messages/words.js';
import type {Description} from '../../../model/contract.js';
import {described} from '../../../model/interaction/table.js';
import {sourceFacts, sourceLinks, who} from '../../../model/provenance.js';
import {kindWord, whenOf, type Context, type Datum} from '../context.js';
import {claimOf, controlOf, countsOf, dayOfVote, heldOn, voiceOf} from '../votes.js';

/** The description of a mark or a row. */
export function describe(datum: Datum, context: Context): Description {
  switch (datum.kind) {
    case 'event':
      return describeEvent(datum.event, datum.lane === undefined, context);
    case 'more':
      return describeMore(datum.events, context.selection.lanes[datum.lane]!.kind, context);
    case 'vote':
      return describeVote(datum.vote, context);
  }
}

/** The source with its kind, else the publisher. */
const speakerOf = (source: Source, words: Words): string =>
  source.name ? who(source, words) : source.publisher || source.url || words.say.noSource;

/** An event: short for the lanes, in full for the list. */
function describeEvent(event: DatedEvent, isInFull: boolean, context: Context): Description {
  const {say, words} = context;
  const {title, place, summary, evidence, source} = event;
  const when = whenOf(event, context);
  const kind = kindWord(event.kind, context);
  const sentences = [
    say.sentence.event(when, title, say.about(kind, place)),
    isInFull ? say.sentence.text(summary) : '',
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
  return described(
    title,
    sentences,
    title,
    [...facts, ...sourceFacts(source, words)],
    sourceLinks(source, words),
    summary,
  );
}

/** Several events that have no mark of their own, as one item. */
function describeMore(events: readonly DatedEvent[], kind: string, context: Context): Description {
  const {say, words} = context;
  const [first, last] = [events[0]!.date, events.at(-1)!.date];
  const word = kindWord(kind, context);
  const period = words.period(first, last);
  const sentence = say.sentence.more(events.length, word, period);
  const facts = [{term: say.card.when, text: period}];
  return described(word, [sentence], say.card.more(events.length, word), facts, [], sentence);
}

/** A claim in one sentence, with all that is known about it. */
function describeVote(vote: VoteClaim, context: Context): Description {
  const {say, words} = context;
  const {region, scope, status, source, claimedBy, claimedTurnout, claimedYes, counted} = vote;
  const voice = voiceOf(vote, context);
  const {card, perCent} = say.votes;
  const share = (text: string): string => text && perCent(text);
  const sentences = [
    say.votes.sentence(region, dayOfVote(vote, context, 'long'), claimOf(vote, context)),
    status && say.votes.status(status),
    controlOf(vote, context),
    source.note && say.votes.status(source.note),
  ];
  const facts = [
    {term: card.claimedBy, text: claimedBy},
    {term: card.turnout, text: share(claimedTurnout)},
    {term: card.yes, text: share(claimedYes)},
    {term: card.counts, text: countsOf(vote, context).join(', ')},
    {term: card.counted, text: share(counted)},
    {term: card.scope, text: scope},
    {term: card.held, text: heldOn(vote, context)},
    {term: card.received, text: status},
    {term: card.control, text: controlOf(vote, context)},
    {term: words.say.term.source, text: source.name === claimedBy ? '' : source.name},
  ];
  return described(
    region,
    sentences,
    card.heading(region, voice),
    [...facts, ...sourceFacts(source, words)],
    sourceLinks(source, words),
  );
}
