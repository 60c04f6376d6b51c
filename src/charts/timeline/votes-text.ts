import {yearOf} from '../../data/day.js';
import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {Context} from './context.js';
import {claimDay} from './select.js';

/** Who says it: the claimant, or who told how things stood. */
export const voiceOf = (vote: VoteClaim, {words}: Context): string =>
  vote.claimedBy || vote.source.name || vote.source.publisher || words.say.noSource;

/** The figures that are claimed; where there is no other, how much was counted. */
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

/** What the figures are about, and how much was counted. */
export function scopeOf(vote: VoteClaim, context: Context): readonly string[] {
  const {votes: say} = context.say;
  const {scope, counted} = vote;
  const isTold = counted === '' || figuresOf(vote, context)[0] === say.counted(counted);
  return [...(scope ? [say.scope(scope)] : []), ...(isTold ? [] : [say.counted(counted)])];
}

/** A claim in one sentence with who makes it, or that there is no figure. */
export function claimOf(vote: VoteClaim, context: Context): string {
  const {votes: say} = context.say;
  const voice = voiceOf(vote, context);
  return isClaim(vote) ? say.claims(voice, figuresOf(vote, context), scopeOf(vote, context)) : say.states(voice);
}

/** The votes as they are claimed, for and against. */
export const countsOf = ({yesVotes, noVotes}: VoteClaim, {say, words}: Context): readonly string[] => [
  ...(yesVotes === undefined ? [] : [say.votes.yesVotes(words.number(yesVotes))]),
  ...(noVotes === undefined ? [] : [say.votes.noVotes(words.number(noVotes))]),
];

/** How much of the region is controlled, and who says so. */
export const controlOf = ({shareControlled, shareBound, shareSource}: VoteClaim, {say}: Context): string =>
  shareControlled ? say.votes.control(shareBound, shareControlled, shareSource) : '';

/** When it was known; '' where the file does not say. */
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
