import {joined} from '../../../data/joined.js';
import {hasSource, type Source} from '../../../data/source.js';
import type {VoteClaim} from '../../../datasets/referendums.js';
import type {DatedEvent} from '../../../datasets/events.js';
import {full} from '../../../messages/en.js';
import type {Words} from '../../../messages/words.js';
import type {Description, Link} from '../../../model/contract.js';
import {described} from '../../../model/interaction/table.js';
import {sourceFacts, sourceLinks, who} from '../../../model/provenance.js';
import {kindWord, whenOf, type Claimed, type Context, type Datum} from '../context.js';
import {controlOf, dayOfVote, figuresOf, heldOn, latest} from '../votes.js';

/** The description of a mark or a row. */
export function describe(datum: Datum, context: Context): Description {
  switch (datum.kind) {
    case 'event':
      return describeEvent(datum.event, context);
    case 'more':
      return describeMore(datum.events, context.selection.lanes[datum.lane]!.kind, context);
    case 'vote':
      return describeVote(datum, context);
  }
}

/** The source with its kind, else the publisher. */
const sourceOf = (source: Source, words: Words): string =>
  source.name ? who(source, words) : source.publisher || source.url || words.say.noSource;

/** Who reported a claim: the source if it is not the claimant, else the publisher. */
const relayOf = ({source, claimedBy}: VoteClaim, {words}: Context): string =>
  source.name && source.name !== claimedBy ? source.name : source.publisher || source.name || words.say.noSource;

/** An event: one short sentence for the ear, the rest in the card and in the list. */
function describeEvent(event: DatedEvent, context: Context): Description {
  const {say, words} = context;
  const {title, place, summary, evidence, source} = event;
  const when = whenOf(event, context);
  const kind = kindWord(event.kind, context);
  const sentences = [
    say.sentence.event(when, title, say.about(kind, place)),
    evidence ? say.sentence.evidence(evidence) : '',
    say.sentence.source(sourceOf(source, words)),
  ];
  const {term} = words.say;
  const facts = [
    {term: say.card.when, text: when, first: true},
    {term: say.card.kind, text: kind},
    {term: say.card.place, text: place, first: true},
    {term: say.card.evidence, text: evidence},
    {term: term.source, text: source.name || !hasSource(source) ? who(source, words) : ''},
  ];
  return described(
    title,
    sentences,
    title,
    [...facts, ...sourceFacts(source, words, false)],
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

/** The newest claim in one sentence; in the card each claim with its day and its source. */
function describeVote({claims, others}: Claimed, context: Context): Description {
  const {say, words} = context;
  const {card, claim, sentence, shares} = say.votes;
  const last = claims.at(-1)!;
  const {region, scope, claimedBy} = last;
  const subject = scope ? card.heading(region, scope) : region;
  const all = [...others, ...claims];
  const told = all.map((one) => ({
    term: dayOfVote(one, context, 'short') || card.claim,
    text: joined([
      claim(figuresOf(one, context)),
      one.scope === scope || one.scope === '' ? '' : say.votes.scope(one.scope),
      one.source.note && full(one.source.note),
      say.sentence.source(relayOf(one, context)),
    ]),
  }));
  const each = (textOf: (one: VoteClaim) => string): string => [...new Set(all.map(textOf).filter(Boolean))].join('; ');
  const {yes, turnout, counted} = latest(claims, context);
  const said = joined([shares(yes, turnout), counted && say.votes.counted(counted)], ', ');
  const facts = [
    {term: card.claimedBy, text: claimedBy, first: true},
    ...told,
    {term: card.held, text: heldOn(last, context)},
    {term: card.received, text: last.status},
    {term: card.control, text: each((one) => controlOf(one, context))},
    {term: words.say.term.checked, text: each(({source}) => words.say.checked(source.verified))},
  ];
  const links = all.flatMap(({source}) => sourceLinks(source, words));
  const isFirst = (link: Link, i: number): boolean =>
    links.findIndex(({text, address}) => text === link.text && address === link.address) === i;
  return described(
    region,
    [
      sentence(subject, dayOfVote(last, context, 'long'), said, claimedBy),
      // each claim has its source in the card
      claimedBy ? '' : say.sentence.source(relayOf(last, context)),
    ],
    joined([subject, said], ': '),
    facts,
    links.filter(isFirst),
  );
}
