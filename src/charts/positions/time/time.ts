import {ascending, max, min} from 'd3';
import type {Statement} from '../../../datasets/positions.js';
import type {Layout, Note} from '../../../model/contract.js';
import {columnsWithSide} from '../../../model/frame.js';
import type {Query} from '../../../model/query.js';
import {stateDay, whenSaid, type Context} from '../context.js';
import type {Datum} from '../datum.js';
import {timeLegendOf} from '../legend.js';
import type {PositionsScene} from '../scene.js';
import {answersOf, countryName, isChange, isOfGovernment} from '../select.js';
import {timeSummaryOf} from '../summary.js';
import {changesPanel} from './changes.js';
import {stripesPanel} from './stripes.js';

/** Width of the list of changes beside the stripes, px. */
const SIDE = 352;

/** So many statements of later days are named. */
const MOST_LATER = 30;

type TimeLayout = Pick<
  Layout<PositionsScene, Datum>,
  'subtitle' | 'summary' | 'columns' | 'panels' | 'key' | 'notes'
> & {
  /** All that is drawn. */
  readonly statements: readonly Statement[];
};

/** Who said what when: stripes and the changes beside them, under them, or at S alone. */
export function layoutOverTime(context: Context, query: Pick<Query, 'from' | 'to' | 'knownOn'>): TimeLayout {
  const {selection, say, size, words, width} = context;
  const spoken = selection.governments.filter(({standing}) => standing.length > 0);
  const rows = spoken.map(answersOf);
  const answers = rows.flat();
  const days = answers.flatMap(({day}) => day ?? []);
  const from = query.from ?? min(days);
  // the axis runs to the end that was asked for, the stripes to the day of the state
  const to = query.to ?? max([...days, query.knownOn?.day ?? -Infinity]);
  // nobody can say whether a change without a day is one of the period
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
    key: stripes ? timeLegendOf(stripes.panel.scene.pieces, answers, context) : [],
    notes: [...(stripes?.remark ? [{text: stripes.remark}] : []), ...notesOf(context)],
    statements: spoken.flatMap(({standing, earlier}) => [...standing, ...earlier]),
  };
}

/** What is not in the picture: statements of later days, and governments of which none was found. */
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
