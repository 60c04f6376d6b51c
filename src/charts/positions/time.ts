import {ascending, max, min} from 'd3';
import type {Statement} from '../../datasets/positions.js';
import type {Layout, ListRow, Note, Panel} from '../../model/contract.js';
import {columnsWithSide} from '../../model/frame.js';
import {safeTextWidth} from '../../model/labels/text-width.js';
import type {Query} from '../../model/query.js';
import {
  answerId,
  answerPoint,
  isOtherYear,
  stanceWord,
  stateDay,
  whenSaid,
  type Context,
  type Datum,
  type PositionsList,
} from './context.js';
import {timeLegendOf} from './legend.js';
import type {PositionsScene} from './scene.js';
import {answersOf, countryName, isChange, isOfGovernment, type Answer} from './select.js';
import {timeSummaryOf} from './summary.js';
import {stripesPanel} from './stripes.js';

/** Width of the list of changes beside the stripes, px. */
const SIDE = 352;

/** At most this many later statements are named. */
const MOST_LATER = 30;

type TimeLayout = Pick<
  Layout<PositionsScene, Datum>,
  'subtitle' | 'summary' | 'columns' | 'panels' | 'legend' | 'notes'
> & {
  /** All statements drawn. */
  readonly statements: readonly Statement[];
};

/** Statements over time: stripes with the changes beside or under them; at S only the changes. */
export function layoutOverTime(context: Context, query: Pick<Query, 'from' | 'to' | 'knownOn'>): TimeLayout {
  const {selection, say, size, words, width} = context;
  const spoken = selection.governments.filter(({standing}) => standing.length > 0);
  const rows = spoken.map(answersOf);
  const answers = rows.flat();
  const days = answers.flatMap(({day}) => day ?? []);
  const from = query.from ?? min(days);
  // the axis runs to the end asked for, the stripes to the day of the state
  const to = query.to ?? max([...days, query.knownOn?.day ?? -Infinity]);
  // a change without a day may not belong to the period
  const changes = answers
    .filter((one) => isChange(one) && (one.day ?? -Infinity) >= (from ?? Infinity))
    .sort((a, b) => ascending(a.day, b.day));
  const hasAxis = from !== undefined && to !== undefined && from <= to && answers.length > 0;
  const isBeside = size === 'L' && changes.length > 0;
  const columns = isBeside ? columnsWithSide(width, SIDE) : [width];
  const isList = size === 'S' && changes.length > 0;
  const stripes =
    hasAxis && !isList
      ? stripesPanel(context, rows, {from, to, width: columns[0], place: isBeside ? 'first' : 'whole'})
      : undefined;
  const list = changes.length > 0 ? [changesPanel(context, changes, isBeside ? 'second' : 'whole')] : [];
  return {
    subtitle: say.time.subtitle(selection.governments.length, hasAxis ? words.period(from, to) : ''),
    summary: timeSummaryOf(context, rows),
    columns,
    panels: [...(stripes ? [stripes.panel] : []), ...list],
    legend: stripes ? timeLegendOf(stripes.panel.scene.pieces, answers, context) : [],
    notes: [...(stripes?.remark ? [{text: stripes.remark}] : []), ...notesOf(context)],
    statements: spoken.flatMap(({standing, earlier}) => [...standing, ...earlier]),
  };
}

/** What is not in the drawing: later statements, and governments for which none was found. */
function notesOf(context: Context): readonly Note[] {
  const {selection, say, words} = context;
  const later = selection.later
    .filter(isOfGovernment)
    .sort((one, other) => ascending(one.date, other.date))
    .map((one) => say.time.laterOne(countryName(one, words), whenSaid(one, context, 'long', true)));
  const more = later.splice(MOST_LATER).length;
  const silent = selection.governments.filter(({standing}) => standing.length === 0).map(({name}) => name);
  return [
    ...(later.length > 0 ? [{text: say.time.later(more > 0 ? [...later, words.say.andMore(more)] : later)}] : []),
    ...(silent.length > 0 ? [{text: say.time.noneBy(stateDay(context), silent)}] : []),
  ];
}

/** At most this many changes are listed: longer lists do not help, and would slow down the page. */
const MOST = 500;

/** Changes of answer, and two answers on one day, by date; if there are too many, the newest. */
function changesPanel(context: Context, all: readonly Answer[], place: Panel['place']): PositionsList {
  const {time} = context.say;
  const changes = all.slice(-MOST);
  return {
    kind: 'list',
    id: 'changes',
    place,
    layout: 'plain',
    // the dates come first
    nameWidth: Math.ceil(Math.max(...changes.map((one) => safeTextWidth(dateOf(one, context), 14)))),
    groups: [{id: 'changes', heading: time.changes, rows: changes.map((one) => rowOf(one, context))}],
    unit: 'change',
    ...(all.length > MOST ? {foot: [time.newest(MOST, all.length)]} : {}),
    points: changes.map((one) => answerPoint('changes', one)),
  };
}

function rowOf(answer: Answer, context: Context): ListRow<never> {
  const {say} = context;
  const {government, statements, stances, before, isNew} = answer;
  const called = (one: Answer): readonly string[] => one.stances.map((stance) => say.stances[stance]);
  const two = say.time.two(statements.map((one) => ({who: one.role || one.speaker, stance: stanceWord(one, context)})));
  const from = before && isNew ? called(before) : [];
  const change = stances.length < 2 ? say.time.change(from, called(answer)) : say.time.both(from, two);
  return {
    point: answerId('changes', answer),
    name: government.name,
    lines: [stances.length > 1 && from.length === 0 ? two : change],
    date: dateOf(answer, context),
  };
}

/** In short form: readers use the dates to find a change in the list. */
function dateOf({day, statements}: Answer, {selection, words}: Context): string {
  if (day === undefined) return '';
  return words.day(day, statements[0]?.precision === 'month' ? 'month' : 'short', isOtherYear(day, selection.asOf));
}
