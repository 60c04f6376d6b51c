import type {DatedEvent} from '../../../datasets/events.js';
import {isClaim, type VoteClaim} from '../../../datasets/referendums.js';
import {joined} from '../../../data/joined.js';
import {full} from '../../../messages/en.js';
import type {FactRow, FactTable, ModelInput, SortKey} from '../../../model/contract.js';
import {dayKey, factRow, restRows} from '../../../model/interaction/table.js';
import {kindWord, whenOf, type Context, type TimelineFiles} from '../context.js';
import {claimDay, filesOf} from '../select.js';
import {controlOf, countsOf, dayOfVote, figuresOf, voiceOf} from '../votes.js';

/**
 * Every event of the lanes and every claim of the list; separately the other rows of both files, each with the reason why it is not
 * drawn.
 */
export function tableOf({rows}: ModelInput<TimelineFiles>, context: Context): FactTable {
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
      return [
        ...restRows(
          events,
          new Set(selection.events),
          (event) => [event.title, whenOf(event, context), event.place],
          (event) => say.reasons[selection.asked.unmet(event) ?? 'later'],
        ),
        ...restRows(
          votes,
          new Set(selection.votes),
          (vote) => [say.votes.rest(vote.region), voiceOf(vote, context), dayOfVote(vote, context, 'long')],
          (vote) => say.reasons[selection.askedVotes.unmet(vote) ?? 'later'],
          {file: 'votes'},
        ),
      ];
    },
  };
}

const eventRow = (event: DatedEvent, hasVotes: boolean, context: Context): FactRow =>
  factRow(
    event.title,
    [
      kindWord(event.kind, context),
      whenOf(event, context),
      event.place,
      event.summary,
      event.evidence,
      ...(hasVotes ? ['', '', ''] : []),
    ],
    event.source,
    [event],
    {noSource: context.words.say.noSource, keys: [undefined, undefined, dayKey(event.date, event.time)]},
  );

function voteRow(vote: VoteClaim, context: Context): FactRow {
  const {say, words} = context;
  const {votes} = say;
  const {status, source, region, scope, claimedTurnout, claimedYes} = vote;
  const share = (text: string): string => text && votes.perCent(text);
  const said = [
    votes.claim(figuresOf(vote, context)),
    scope && votes.scope(scope),
    full(status),
    controlOf(vote, context),
    source.note,
  ];
  const cells = [
    isClaim(vote) ? votes.kind.claim : votes.kind.state,
    dayOfVote(vote, context, 'long'),
    region,
    joined(said),
    '',
    share(claimedTurnout),
    share(claimedYes),
    countsOf(vote, context).join(', '),
  ];
  const keyOf = (text: string): SortKey => (text ? Number(text) : undefined);
  const keys = [
    ...[undefined, undefined, dayKey(claimDay(vote)), undefined, undefined, undefined],
    ...[keyOf(claimedTurnout), keyOf(claimedYes), vote.yesVotes],
  ];
  const more = {noSource: words.say.noSource, file: 'votes', keys};
  return factRow(`${region}: ${voiceOf(vote, context)}`, cells, source, [vote], more);
}
