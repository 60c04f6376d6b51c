import {groups} from 'd3';
import {yearOf} from '../../data/day.js';
import {isClaim, type VoteClaim} from '../../datasets/referendums.js';
import type {ListRow} from '../../model/contract.js';
import {idsOf} from '../../model/marks/figure-scene.js';
import type {Claims, Context, TimelineList, TimelinePoint} from './context.js';
import type {TimelineScene} from './scene.js';
import {claimDay} from './select.js';

/** A table of what is claimed on votes: a row for each region, scope and voice. Its card has each claim with its source. */
export function votesPanel(context: Context): TimelineList {
  const {selection, say} = context;
  const rows = groups(selection.votes, ({region}) => region).flatMap(([, votes]) => rowsOf(votes));
  return {
    kind: 'list',
    id: 'votes',
    place: 'whole',
    layout: 'plain',
    ruled: true,
    heading: say.votes.heading,
    subheading: say.votes.subheading,
    head: say.votes.head,
    groups: [{id: 'votes', rows: rows.map((claims) => rowOf(claims, context))}],
    foot: rows.some((claims) => cellsOf(claims, context).includes(say.votes.none)) ? [say.votes.noneMeans] : [],
    points: rows.map((claims): TimelinePoint => ({
      id: rowId(claims),
      datum: {kind: 'vote', claims},
      keys: {place: claims[0].region},
      ...idsOf(claims),
      file: 'votes',
    })),
  };
}

/** The claims of a region by scope and voice, the newest first. What was said without a figure stands with the first of its scope. */
function rowsOf(votes: readonly VoteClaim[]): readonly Claims[] {
  const claims = groups(votes.filter(isClaim), ({scope, claimedBy}) => `${scope}\n${claimedBy}`)
    .map(([, of]) => of)
    .sort((a, b) => (claimDay(b.at(-1)!) ?? 0) - (claimDay(a.at(-1)!) ?? 0));
  const rest = votes.filter((vote) => !isClaim(vote));
  const homeOf = ({scope}: VoteClaim): readonly VoteClaim[] | undefined =>
    claims.find(([claim]) => claim?.scope === scope) ?? claims[0];
  const rows = claims.map((of) => [...rest.filter((vote) => homeOf(vote) === of), ...of]);
  return (rows.length > 0 ? rows : [rest]) as readonly (readonly VoteClaim[])[] as readonly Claims[];
}

const rowId = ([{row}]: Claims): string => `votes:${row}`;

function rowOf(claims: Claims, context: Context): ListRow<TimelineScene> {
  const {region, scope} = claims.at(-1)!;
  return {
    point: rowId(claims),
    name: region,
    lines: [scope],
    cells: cellsOf(claims, context),
    ...(claims.some(isClaim) ? {} : {quiet: true}),
  };
}

/** The columns: how much was counted, the turnout, and yes. */
function cellsOf(claims: Claims, context: Context): readonly string[] {
  const {votes: say} = context.say;
  const share = (text: string): string => text && say.perCent(text);
  const columns = [
    newest(claims, ({counted}) => share(counted)),
    newest(claims, ({claimedTurnout}) => share(claimedTurnout)),
    newest(claims, ({claimedYes, yesVotes}) =>
      claimedYes || yesVotes === undefined ? share(claimedYes) : say.yesVotes(context.words.number(yesVotes)),
    ),
  ];
  return columns.map((texts) => texts.join(' / ') || say.none);
}

/** What was claimed last; several texts if one day has several. */
function newest(claims: Claims, textOf: (claim: VoteClaim) => string): readonly string[] {
  const given = claims.filter((claim) => textOf(claim) !== '');
  const last = given.at(-1);
  return [...new Set(given.filter((claim) => claimDay(claim) === (last && claimDay(last))).map(textOf))];
}

/** The claimant, else the source. */
export const voiceOf = (vote: VoteClaim, {words}: Context): string =>
  vote.claimedBy || vote.source.name || vote.source.publisher || words.say.noSource;

/** `97.05% yes on a turnout of 76.86%, all votes counted`; '' without a figure. */
export function figuresOf(vote: VoteClaim, context: Context): string {
  const {claimedTurnout, claimedYes, counted} = vote;
  const {votes: say} = context.say;
  const share = (text: string): string => text && say.perCent(text);
  return [
    say.shares(share(claimedYes), share(claimedTurnout)),
    ...countsOf(vote, context),
    counted && say.counted(counted),
  ]
    .filter((text) => text !== '')
    .join(', ');
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
