import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {Context} from './context.js';
import {claimDay} from './facts.js';

/** Who says it: the claimant, or who told how things stood. */
export const voiceOf = (vote: VoteClaim, {words}: Context): string =>
  vote.claimedBy || vote.source.name || vote.source.publisher || words.say.noSource;

/** What is claimed, in one sentence that follows its claimant; '' where there is no figure. */
export function claimOf(vote: VoteClaim, context: Context): string {
  const {votes: say} = context.say;
  if (!isClaim(vote)) return '';
  const {claimedTurnout, claimedYes, counted, scope} = vote;
  const figures = [
    claimedTurnout && say.turnout(say.perCent(claimedTurnout)),
    claimedYes && say.yes(say.perCent(claimedYes)),
    ...countsOf(vote, context),
  ].filter((text) => text !== '');
  const about = [scope && say.scope(scope), counted && say.counted(counted)];
  return figures.length > 0 ? say.claims(figures, about) : say.claims(about.slice(1), about.slice(0, 1));
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
export function dayOfVote(vote: VoteClaim, {words}: Context, style: 'short' | 'long'): string {
  const day = claimDay(vote);
  return day === undefined ? '' : words.day(day, style);
}

/** The days of the vote itself. */
export function heldOn({start, end}: VoteClaim, {words}: Context): string {
  const [from, to] = [start ?? end, end ?? start];
  return from === undefined || to === undefined ? '' : words.period(from, to);
}
