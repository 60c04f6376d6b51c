import {knownDay, stepsAround, type Snapshots} from '../../../model/as-of.js';
import type {Detail, Layout, ModelInput} from '../../../model/contract.js';
import {
  ACROSS,
  DOWN,
  movesAcross,
  movesIn,
  movesToGroups,
  together,
  type Navigation,
} from '../../../model/interaction/navigation.js';
import {
  contextOf,
  dayOf,
  laneOf,
  type Context,
  type Datum,
  type TimelineFiles,
  type TimelinePoint,
} from '../context.js';
import type {TimelineScene} from '../scene.js';
import {statesIn, type Selection} from '../select.js';
import {describe} from './describe.js';
import {figuresOf} from './figures.js';
import {tableOf} from './table.js';

/** Descriptions, keyboard moves and table of the timeline. */
export function detailOf(
  selection: Selection,
  _layout: Layout<TimelineScene, Datum>,
  input: ModelInput<TimelineFiles>,
): Detail<Datum, TimelineScene> {
  const context = contextOf(selection, input);
  return {
    describe: (datum) => describe(datum, context),
    navigate,
    table: () => tableOf(input, context),
    snapshots: () => snapshotsOf(context, input),
    figures: () => figuresOf(context, input.query.where),
  };
}

/** The days to step through: those with an event or a claim. */
function snapshotsOf(
  {selection, words, say}: Context,
  {query: {knownOn}}: Pick<ModelInput, 'query'>,
): Snapshots | undefined {
  const {events, asOf} = selection;
  const states = statesIn(selection);
  if (states.length < 2 || asOf === undefined) return undefined;
  const shown = words.day(asOf, 'long');
  return {
    kind: 'date',
    shown,
    ...stepsAround(states, knownOn && {day: knownOn.day}),
    sentence: say.clock(shown, events.filter((event) => knownDay(event) <= asOf).length),
  };
}

/** Page keys move by this many days. */
const WEEK = 7;

/** Along the events, Page keys by a week; also to the next lane. Along the claims, Page keys to the next region. */
function navigate({id, points}: {readonly id: string; readonly points: readonly TimelinePoint[]}): Navigation {
  if (id === 'votes') {
    const regions = [...new Set(points.map(({keys}) => keys.place))];
    const claims = regions.map((region) => points.filter(({keys}) => keys.place === region));
    return together(movesIn(points, DOWN), movesToGroups(claims));
  }
  const weeks = {page: WEEK, at: points.map(({datum}) => dayOf(datum))};
  const lanes: (TimelinePoint & {readonly x: number})[][] = [];
  for (const point of points) {
    const {x, width} = point.box!;
    (lanes[laneOf(point.datum)] ??= []).push({...point, x: x + width / 2});
  }
  return together(movesIn(points, {...ACROSS, ...weeks}), movesAcross(lanes));
}
