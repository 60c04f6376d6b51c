import type {ChartModel, ModelInput, Panel, Preview, RowsOf} from '../../model/contract.js';
import {statesOf, stepsAround, type Clock} from '../../model/clock.js';
import {contentWidth, sizeOf} from '../../model/frame.js';
import {knownDay} from '../../model/known.js';
import {emptyModel} from '../../model/empty-model.js';
import {sourceLines} from '../../model/source-lines.js';
import type {Query} from '../../model/query.js';
import {contextOf, type Context, type TimelineFiles} from './context.js';
import {factsOf, published} from './facts.js';
import {keyOf} from './key.js';
import type {TimelineMessages} from './messages.js';
import {lanesPanel} from './model-lanes.js';
import {listPanel} from './model-list.js';
import {votesPanel} from './model-votes.js';
import type {TimelineScene} from './scene.js';
import {summaryOf} from './summary.js';
import {tableOf} from './table.js';

/** Rows and a query in, everything there is to draw and to say out. */
export function timelineModel(input: ModelInput<TimelineFiles>, say: TimelineMessages): ChartModel<TimelineScene> {
  const {query, words, width, today} = input;
  // a tag need not name the file of votes
  const rows: Partial<RowsOf<TimelineFiles>> = input.rows;
  const [events, votes] = [rows.src ?? [], rows.votes ?? []];
  const facts = factsOf(events, votes, query);
  const title = query.heading || say.title;
  const caveat = query.caveat || say.caveat;
  if (!facts)
    return emptyModel(
      query,
      width,
      {title, caveat},
      events.length + votes.length > 0 ? filterOf(input, say) : undefined,
    );
  const context = contextOf(input, say, facts);
  const dated = [...facts.events, ...facts.votes].filter(({source}) => source.asOf !== undefined);
  const {asOf} = facts;
  return {
    columns: [contentWidth(width)],
    panels: panelsOf(context),
    title,
    subtitle:
      query.subtitle ||
      say.subtitle(words.period(facts.from, facts.to), query.where, facts.events.length, events.length),
    caveat,
    summary: summaryOf(context),
    key: keyOf(context),
    notes: [],
    table: tableOf(events, votes, query, context),
    sources: sourceLines([...facts.events, ...facts.votes].map(({source}) => source)),
    known: asOf === undefined ? '' : words.say.asOf(words.day(asOf, 'long')),
    // of files that do not say when they were known, no age can be told
    ...(facts.events.some(({source}) => source.asOf !== undefined)
      ? {age: today - Math.max(...dated.map(({source}) => source.asOf!))}
      : {}),
    gaps: facts.votes.length > 0 ? [say.votes.gap] : [],
    offers: [],
    ...clockOf(context, query),
  };
}

/** Lanes first, at every width; then what is to be read. */
function panelsOf(context: Context): readonly Panel<TimelineScene>[] {
  const {events, votes} = context.facts;
  return [
    ...(events.length > 0 ? [lanesPanel(context), listPanel(context)] : []),
    ...(votes.length > 0 ? [votesPanel(context)] : []),
  ];
}

/** Days to step through: on each of them something happened or was claimed. */
function clockOf({facts, words, say}: Context, {knownOn}: Query): {readonly clock?: Clock} {
  const states = statesOf([...facts.here, ...published(facts.votesHere)], false);
  if (states.length < 2 || facts.asOf === undefined) return {};
  const shown = words.day(facts.asOf, 'long');
  return {
    clock: {
      kind: 'date',
      shown,
      ...stepsAround(states, knownOn && {day: knownOn.day}),
      sentence: say.clock(shown, facts.events.filter((event) => knownDay(event) <= facts.asOf!).length),
    },
  };
}

/** The words of a filter that leaves nothing. */
function filterOf({query, words}: ModelInput<TimelineFiles>, say: TimelineMessages): readonly string[] {
  const {from, to, knownOn, where} = query;
  return [
    ...where,
    ...(from === undefined && to === undefined ? [] : [words.period(from ?? to!, to ?? from!)]),
    ...(knownOn === undefined ? [] : [say.asOf(words.day(knownOn.day, 'long'))]),
  ];
}

/** Usual heights of the plot, px. */
const HEIGHT = {S: 2150, M: 1560, L: 900} as const;

/** Before the file is there: the words of the tag and the height the plot will take. */
export const timelinePreview = ({heading, subtitle}: Query, width: number, say: TimelineMessages): Preview => ({
  title: heading || say.title,
  subtitle,
  height: HEIGHT[sizeOf(width)],
});
