import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {ListGroup, ListRow} from '../../model/contract.js';
import {groups} from '../../model/groups.js';
import {idsOf} from '../../model/values.js';
import {sourceLinks} from '../../model/provenance.js';
import type {Context, TimelineList, TimelinePoint} from './context.js';
import type {TimelineScene} from './scene.js';
import {controlOf, dayOfVote, figuresOf, scopeOf, voiceOf} from './votes-text.js';

/** Claims on votes, one row for each claim and scope: who makes it, how it was received, who controlled the region. */
export function votesPanel(context: Context): TimelineList {
  const {selection, say} = context;
  const byRegion = groups(selection.votes, ({region}) => region);
  return {
    kind: 'list',
    id: 'votes',
    place: 'whole',
    layout: 'texts',
    heading: say.votes.heading,
    subheading: say.votes.subheading,
    groups: byRegion.map(([region, votes]) => groupOf(region, votes, context)),
    points: byRegion.flatMap(([, votes]) => votes.map(votePoint)),
  };
}

const rowId = ({row}: VoteClaim): string => `votes:${row}`;

/** Its day is that of the claim: it chooses none in the lanes. */
const votePoint = (vote: VoteClaim): TimelinePoint => ({
  id: rowId(vote),
  datum: {kind: 'vote', vote},
  keys: {place: vote.region},
  ...idsOf([vote]),
  file: 'votes',
});

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
