import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {List, ListGroup, ListRow, Point} from '../../model/contract.js';
import {DOWN, movesIn} from '../../model/moves.js';
import {sourceFacts, sourceLinks} from '../../model/provenance.js';
import type {Context} from './context.js';
import type {TimelineScene} from './scene.js';
import {claimOf, controlOf, countsOf, dayOfVote, figuresOf, heldOn, scopeOf, voiceOf} from './votes-text.js';
import {groups} from '../../model/groups.js';

/** Claims on votes, one row for each claim and scope: who makes it, how it was received, who controlled the region. */
export function votesPanel(context: Context): List<TimelineScene> {
  const {facts, say} = context;
  const byRegion = groups(facts.votes, ({region}) => region);
  const firsts = byRegion.map(([, [first]]) => rowId(first!));
  const moves = movesIn(facts.votes.map(rowId), DOWN);
  const points = byRegion.flatMap(([, votes], at) =>
    votes.map((vote): Point => {
      const id = rowId(vote);
      const [pageUp, pageDown] = [firsts[at - 1], firsts[at + 1]];
      return {
        ...tellVote(vote, context),
        id,
        moves: {...moves(id), ...(pageUp ? {pageUp} : {}), ...(pageDown ? {pageDown} : {})},
      };
    }),
  );
  return {
    kind: 'list',
    id: 'votes',
    place: 'whole',
    layout: 'texts',
    heading: say.votes.heading,
    subheading: say.votes.subheading,
    groups: byRegion.map(([region, votes]) => groupOf(region, votes, context)),
    points,
  };
}

const rowId = ({row}: VoteClaim): string => `votes:${row}`;

function groupOf(region: string, votes: readonly VoteClaim[], context: Context): ListGroup<TimelineScene> {
  const oblast = votes.find((vote) => vote.oblast !== '')?.oblast ?? '';
  return {
    id: region,
    heading: region,
    ...(oblast && oblast !== region ? {count: oblast} : {}),
    rows: votes.map((vote, i) => rowOf(vote, votes[i - 1], context)),
  };
}

/** How claims were received is said where it is new: else it stands in the row before. */
function rowOf(vote: VoteClaim, before: VoteClaim | undefined, context: Context): ListRow<TimelineScene> {
  const {say, words} = context;
  const {status, source} = vote;
  const isFigure = isClaim(vote);
  const by = isFigure ? say.votes.by(voiceOf(vote, context), scopeOf(vote, context)) : '';
  const received = status && status !== before?.status ? say.votes.status(status) : '';
  const lines = [by, received, controlOf(vote, context)].filter((text) => text !== '');
  const day = dayOfVote(vote, context, 'short');
  const links = sourceLinks(source, words);
  return {
    point: rowId(vote),
    name: isFigure ? say.votes.claimed(figuresOf(vote, context)) : say.votes.noFigures(dayOfVote(vote, context, 'day')),
    ...(isFigure ? {} : {quiet: true}),
    ...(lines.length > 0 ? {lines} : {}),
    ...(source.note ? {aside: [say.votes.status(source.note)]} : {}),
    about: [
      ...(day ? [{text: day, address: ''}] : []),
      ...(links.length > 0 ? links : [{text: words.say.noSource, address: ''}]),
    ],
  };
}

/** A claim in one sentence, and all that is known of it. Its day is that of the claim: it chooses none in the lanes. */
function tellVote(vote: VoteClaim, context: Context): Omit<Point, 'id' | 'moves'> {
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
  return {
    keys: {place: region},
    name: region,
    ...(vote.id === undefined ? {} : {ids: [vote.id], file: 'votes'}),
    sentence: sentences.filter((text) => text !== '').join(' '),
    card: {
      heading: card.heading(region, voice),
      facts: [...facts.filter(({text}) => text !== ''), ...sourceFacts(source, words)],
      links: sourceLinks(source, words),
    },
  };
}
