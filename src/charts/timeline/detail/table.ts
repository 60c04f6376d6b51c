import type {DatedEvent} from '../../../datasets/events.js';
import {isClaim, type VoteClaim} from '../../../datasets/referendums.js';
import type {FactRow, FactTable, ModelInput, RestRow} from '../../../model/contract.js';
import {tableLink} from '../../../model/provenance.js';
import type {Query} from '../../../model/query.js';
import {kindWord, whenOf, type Context, type TimelineFiles} from '../context.js';
import {claimDay, filesOf} from '../select.js';
import {claimOf, controlOf, countsOf, dayOfVote, voiceOf} from '../votes-text.js';

/** Every event of the lanes and every claim of the list; apart the other rows of both files, each with its reason. */
export function tableOf({rows, query}: ModelInput<TimelineFiles>, context: Context): FactTable {
  const {events, votes} = filesOf(rows);
  const {selection, say, words} = context;
  const {table} = say;
  const hasVotes = selection.votes.length > 0;
  const [head, ...others] = table.columns;
  return {
    caption: hasVotes ? table.captionVotes : table.caption(words.period(selection.from, selection.to)),
    label: hasVotes
      ? table.labelVotes(selection.events.length, selection.votes.length)
      : table.label(selection.events.length),
    columns: hasVotes ? [head!, ...others.slice(0, -1), ...say.votes.columns, others.at(-1)!] : table.columns,
    get rows() {
      return [
        ...selection.events.map((event) => eventRow(event, hasVotes, context)),
        ...selection.votes.map((vote) => voteRow(vote, context)),
      ];
    },
    get rest() {
      return [...restOf(events, query, context), ...restOfVotes(votes, query, context)];
    },
  };
}

const eventRow = (event: DatedEvent, hasVotes: boolean, context: Context): FactRow => ({
  head: event.title,
  cells: [
    kindWord(event.kind, context),
    whenOf(event, context),
    event.place,
    event.summary,
    event.evidence,
    ...(hasVotes ? ['', '', ''] : []),
  ],
  ...(tableLink(event.source).link ? tableLink(event.source) : {link: {text: context.words.say.noSource, address: ''}}),
  fileRows: [event.row],
});

function voteRow(vote: VoteClaim, context: Context): FactRow {
  const {say, words} = context;
  const {votes} = say;
  const {status, source, region, claimedTurnout, claimedYes} = vote;
  const share = (text: string): string => text && votes.perCent(text);
  const said = [claimOf(vote, context), status && votes.status(status), controlOf(vote, context), source.note];
  return {
    head: `${region}: ${voiceOf(vote, context)}`,
    cells: [
      isClaim(vote) ? votes.kind.claim : votes.kind.state,
      dayOfVote(vote, context, 'long'),
      region,
      said.filter((text) => text !== '').join(' '),
      '',
      share(claimedTurnout),
      share(claimedYes),
      countsOf(vote, context).join(', '),
    ],
    ...(tableLink(source).link ? tableLink(source) : {link: {text: words.say.noSource, address: ''}}),
    fileRows: [vote.row],
    file: 'votes',
  };
}

/** Why a row is not drawn: it is of another time or place, or was not there yet. */
function reasonOf(day: number | undefined, isHere: boolean, {from, to}: Query, {say}: Context): string {
  if (isHere) return say.reasons.later;
  const isOutside = day !== undefined && (day < (from ?? -Infinity) || day > (to ?? Infinity));
  return isOutside ? say.reasons.outside : say.reasons.place;
}

function restOf(events: readonly DatedEvent[], query: Query, context: Context): readonly RestRow[] {
  const drawn = new Set(context.selection.events);
  const here = new Set(context.selection.here);
  return events
    .filter((event) => !drawn.has(event))
    .map((event) => ({
      row: event.row,
      text: [event.title, whenOf(event, context), event.place].filter((text) => text !== '').join(', '),
      reason: reasonOf(event.date, here.has(event), query, context),
    }));
}

function restOfVotes(votes: readonly VoteClaim[], query: Query, context: Context): readonly RestRow[] {
  const drawn = new Set(context.selection.votes);
  const here = new Set(context.selection.votesHere);
  return votes
    .filter((vote) => !drawn.has(vote))
    .map((vote) => ({
      row: vote.row,
      file: 'votes',
      text: [context.say.votes.rest(vote.region), voiceOf(vote, context), dayOfVote(vote, context, 'long')]
        .filter((text) => text !== '')
        .join(', '),
      reason: reasonOf(claimDay(vote), here.has(vote), query, context),
    }));
}
