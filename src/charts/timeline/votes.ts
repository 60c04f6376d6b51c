import {groups, max} from 'd3';
import {yearOf} from '../../data/day.js';
import {joined} from '../../data/joined.js';
import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {ListRow} from '../../model/contract.js';
import {idsOf} from '../../model/marks/figure-scene.js';
import type {Claimed, Context, TimelineList, TimelinePoint} from './context.js';
import type {TimelineScene} from './scene.js';
import {claimDay} from './select.js';

/** A table of what is claimed on votes: a row for each region, scope and voice. Its card has each claim with its source. */
export function votesPanel(context: Context): TimelineList {
  const {selection, say} = context;
  const regions = groups(selection.votes, ({region}) => region);
  const rows = regions.flatMap(([, votes]) => rowsOf(votes));
  const hasVoices = regions.some(([, votes]) => voicesIn(votes) > 1);
  return {
    kind: 'list',
    unit: 'claim',
    id: 'votes',
    place: 'whole',
    layout: 'plain',
    ruled: true,
    heading: say.votes.heading,
    subheading: say.votes.subheading(!hasVoices),
    head: say.votes.head,
    groups: [{id: 'votes', rows: rows.map((claimed) => rowOf(claimed, hasVoices, context))}],
    foot: rows.some((claimed) => cellsOf(claimed, context).includes(say.votes.none)) ? [say.votes.noneMeans] : [],
    hint: say.votes.press,
    points: rows.map((claimed): TimelinePoint => {
      const all = [...claimed.claims, ...claimed.others];
      const keys = {place: all[0]!.region};
      return {id: rowId(claimed), datum: {kind: 'vote', ...claimed}, keys, ...idsOf(all), file: 'votes'};
    }),
  };
}

/**
 * The claims of a region by scope and voice, the newest first. A count that is not finished, where the same voice has come further
 * elsewhere in the region, is only in the card of the first row, and so is what was said without a figure.
 */
function rowsOf(votes: readonly VoteClaim[]): readonly Claimed[] {
  const all = groups(votes.filter(isClaim), ({scope, claimedBy}) => `${scope}\n${claimedBy}`)
    .map(([, of]) => [...of].sort(inTime))
    .sort((a, b) => inTime(b.at(-1)!, a.at(-1)!));
  const reached = (of: readonly VoteClaim[]): number => max(of, ({counted}) => Number(counted || NaN)) ?? NaN;
  const voice = ([claim]: readonly VoteClaim[]): string | undefined => claim?.claimedBy;
  const rows = all.filter((of) => !all.some((one) => voice(one) === voice(of) && reached(one) > reached(of)));
  const rest = votes.filter((vote) => !rows.flat().includes(vote));
  if (rows.length === 0) return [{claims: rest, others: []}];
  return rows.map((claims) => {
    const isHome = (vote: VoteClaim): boolean =>
      claims === (rows.find((of) => voice(of) === vote.claimedBy) ?? rows[0]);
    return {claims, others: rest.filter(isHome)};
  });
}

/** How many claim something on the vote. */
const voicesIn = (votes: readonly VoteClaim[]): number =>
  new Set(votes.filter(isClaim).map(({claimedBy}) => claimedBy)).size;

const rowId = ({claims}: Claimed): string => `votes:${claims[0]!.row}`;

function rowOf(claimed: Claimed, hasVoices: boolean, context: Context): ListRow<TimelineScene> {
  const {region, scope, claimedBy} = claimed.claims.at(-1)!;
  const lines = [scope, hasVoices ? claimedBy : ''].filter((text) => text !== '');
  return {
    point: rowId(claimed),
    name: region,
    ...(lines.length > 0 ? {lines} : {}),
    cells: cellsOf(claimed, context),
    ...(claimed.claims.some(isClaim) ? {} : {quiet: true}),
  };
}

/** The columns: how much was counted, the turnout, and yes. */
const cellsOf = ({claims}: Claimed, context: Context): readonly string[] => {
  const {counted, turnout, yes} = latest(claims, context);
  const {perCent, none} = context.say.votes;
  return [counted && perCent(counted), turnout, yes].map((text) => text || none);
};

/** What a row says: of each figure what was claimed last. Shares have their sign, but for the one counted. */
export function latest(
  claims: readonly VoteClaim[],
  {words, say: {votes: say}}: Context,
): {readonly counted: string; readonly turnout: string; readonly yes: string} {
  const share = (text: string): string => text && say.perCent(text);
  return {
    counted: newest(claims, ({counted}) => counted),
    turnout: newest(claims, ({claimedTurnout}) => share(claimedTurnout)),
    yes: newest(claims, ({claimedYes, yesVotes}) =>
      claimedYes || yesVotes === undefined ? share(claimedYes) : say.yesVotes(words.number(yesVotes)),
    ),
  };
}

/** What was claimed last; several texts if nothing says which of them is the last. */
function newest(claims: readonly VoteClaim[], textOf: (claim: VoteClaim) => string): string {
  const given = claims.filter((claim) => textOf(claim) !== '');
  const last = given.at(-1);
  return [...new Set(given.filter((claim) => !last || inTime(claim, last) === 0).map(textOf))].join(' / ');
}

/** By day; on one day by the share counted, if both say it. */
const inTime = (a: VoteClaim, b: VoteClaim): number =>
  (claimDay(a) ?? -Infinity) - (claimDay(b) ?? -Infinity) ||
  (a.counted && b.counted ? Number(a.counted) - Number(b.counted) : 0);

/** The claimant, else the source. */
export const voiceOf = (vote: VoteClaim, {words}: Context): string =>
  vote.claimedBy || vote.source.name || vote.source.publisher || words.say.noSource;

/** `97.05% yes on a turnout of 76.86%, all votes counted`; '' without a figure. */
export function figuresOf(vote: VoteClaim, context: Context): string {
  const {claimedTurnout, claimedYes, counted} = vote;
  const {perCent, shares, counted: ofCounted} = context.say.votes;
  const [yes, turnout] = [claimedYes && perCent(claimedYes), claimedTurnout && perCent(claimedTurnout)];
  return joined([shares(yes, turnout), ...countsOf(vote, context), counted && ofCounted(counted)], ', ');
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
export function dayOfVote(vote: VoteClaim, {words, selection}: Context, style: 'short' | 'long'): string {
  const day = claimDay(vote);
  const years = new Set(selection.votes.map(claimDay).flatMap((one) => (one === undefined ? [] : yearOf(one))));
  return day === undefined ? '' : words.day(day, style, years.size > 1);
}

/** The days of the vote itself. */
export function heldOn({start, end}: VoteClaim, {words}: Context): string {
  const [from, to] = [start ?? end, end ?? start];
  return from === undefined || to === undefined ? '' : words.period(from, to);
}
