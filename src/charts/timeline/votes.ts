import {groups} from 'd3';
import {yearOf} from '../../data/day.js';
import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {ListGroup, ListRow} from '../../model/contract.js';
import {sourceLinks} from '../../model/provenance.js';
import {idsOf} from '../../model/marks/figure-scene.js';
import type {Context, TimelineList, TimelinePoint} from './context.js';
import type {TimelineScene} from './scene.js';
import {claimDay} from './select.js';

/** Claims on votes, one row for each claim and scope: claimant, reception, control of the region. */
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

/** It has the day of the claim, but it chooses no day in the lanes. */
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

/** The reception of a claim is shown only if it differs from the previous row. */
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

/** The claimant, else the source. */
export const voiceOf = (vote: VoteClaim, {words}: Context): string =>
  vote.claimedBy || vote.source.name || vote.source.publisher || words.say.noSource;

/** The claimed figures; if there are none, how much was counted. */
export function figuresOf(vote: VoteClaim, context: Context): readonly string[] {
  const {votes: say} = context.say;
  const {claimedTurnout, claimedYes} = vote;
  const figures = [
    ...(claimedTurnout ? [say.turnout(say.perCent(claimedTurnout))] : []),
    ...(claimedYes ? [say.yes(say.perCent(claimedYes))] : []),
    ...countsOf(vote, context),
  ];
  return figures.length === 0 && vote.counted ? [say.counted(vote.counted)] : figures;
}

/** The scope of the figures, and how much was counted. */
function scopeOf(vote: VoteClaim, context: Context): readonly string[] {
  const {votes: say} = context.say;
  const {scope, counted} = vote;
  const isTold = counted === '' || figuresOf(vote, context)[0] === say.counted(counted);
  return [...(scope ? [say.scope(scope)] : []), ...(isTold ? [] : [say.counted(counted)])];
}

/** A claim with its claimant in one sentence, or the statement that there is no figure. */
export function claimOf(vote: VoteClaim, context: Context): string {
  const {votes: say} = context.say;
  const voice = voiceOf(vote, context);
  return isClaim(vote) ? say.claims(voice, figuresOf(vote, context), scopeOf(vote, context)) : say.states(voice);
}

/** The claimed votes, for and against. */
export const countsOf = ({yesVotes, noVotes}: VoteClaim, {say, words}: Context): readonly string[] => [
  ...(yesVotes === undefined ? [] : [say.votes.yesVotes(words.number(yesVotes))]),
  ...(noVotes === undefined ? [] : [say.votes.noVotes(words.number(noVotes))]),
];

/** The share of the region that was controlled, and the source for it. */
export const controlOf = ({shareControlled, shareBound, shareSource}: VoteClaim, {say}: Context): string =>
  shareControlled ? say.votes.control(shareBound, shareControlled, shareSource) : '';

/** When it became known; '' if the file has no day. */
export function dayOfVote(vote: VoteClaim, {words, selection}: Context, style: 'short' | 'day' | 'long'): string {
  const day = claimDay(vote);
  const years = new Set(selection.votes.map(claimDay).flatMap((one) => (one === undefined ? [] : yearOf(one))));
  return day === undefined ? '' : words.day(day, style, years.size > 1);
}

/** The days of the vote itself. */
export function heldOn({start, end}: VoteClaim, {words}: Context): string {
  const [from, to] = [start ?? end, end ?? start];
  return from === undefined || to === undefined ? '' : words.period(from, to);
}
