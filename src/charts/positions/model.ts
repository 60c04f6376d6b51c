import {min} from 'd3';
import {stepsAround, type Clock} from '../../model/clock.js';
import type {OldModel} from '../../model/old-contract.js';
import {emptyModel} from '../../model/empty-model.js';
import {sourceLines} from '../../model/source-lines.js';
import type {Query} from '../../model/query.js';
import {contextOf, countryName, groupWord, type Context, type Drawn} from './context.js';
import {factsOf, type Facts} from './facts.js';
import type {PositionsMessages} from './messages.js';
import {mapPanel} from './model-map.js';
import {offersOf} from './offers.js';
import type {PositionsScene} from './scene.js';
import {drawnSources} from './sources.js';
import {badgeOf, plateSample} from './square.js';
import {summaryOf} from './summary.js';
import {titleOf} from './names.js';
import {viewOf, type View} from './needs.js';
import type {PositionsInput} from './parts.js';

type Model = OldModel<PositionsScene>;
type Key = Model['key'];

/** Rows and a query in, everything there is to draw and to say out. */
export function positionsModel(input: PositionsInput, say: PositionsMessages): Model {
  const {query, words, rows, parts, telling, today} = input;
  const view = viewOf(query.view);
  const facts = factsOf(rows.src, query, untilOf(query, view), (one) => countryName(one, words), words.compare);
  if (!facts) return nothing(input, say);
  const context = contextOf(input, say, facts);
  const day = facts.asOf === undefined ? '' : words.day(facts.asOf, 'long');
  const table = telling?.tableOf(context) ?? {caption: '', label: '', columns: [], rows: [], rest: []};
  const shared = {
    caveat: query.caveat || say.caveat,
    table,
    known: day === '' ? '' : words.say.asOf(day),
    gaps: [],
    offers: offersOf(view, context),
    ...(facts.asOf === undefined ? {} : {age: today - facts.asOf}),
  };
  if (view === 'time' && parts?.time) {
    const clock = query.knownOn && clockOf(facts, query, day, shared.known);
    return {...shared, ...clock, ...parts.time.overTime(input, context)};
  }
  const {needsKey = false, ...drawn} = drawnAs(view, context, input);
  const summary = summaryOf(context);
  return {
    ...shared,
    ...drawn,
    sources: sourceLines(drawnSources(context, drawn.panels)),
    title: query.heading || titleOf(view, say),
    subtitle: query.subtitle || say.subtitle(facts.governments.length, day),
    summary,
    key: keyOf(context, drawn.panels, needsKey),
    notes: [],
    ...clockOf(facts, query, day, `${shared.known} ${summary}`),
  };
}

/** The last day of the state; over time the end of the axis is one too. */
const untilOf = ({knownOn, to}: Query, view: View): number | undefined =>
  view === 'time' ? min([knownOn?.day, to], (day) => day) : knownOn?.day;

/** Steps through the days on which somebody spoke. Nothing is corrected on the way: a date is chosen. */
function clockOf({days}: Facts, {knownOn}: Query, shown: string, sentence: string): {readonly clock?: Clock} {
  const states = days.map((day) => ({day}));
  return states.length < 2 ? {} : {clock: {kind: 'date', shown, ...stepsAround(states, knownOn), sentence}};
}

function drawnAs(view: View, context: Context, {shapes, parts = {}, telling}: PositionsInput): Drawn {
  const {size, width} = context;
  const columns = [width];
  if (view === 'tiles') {
    const tiles = parts.tiles?.tilesPanel(context, width, 'whole', size !== 'S');
    return {columns, panels: tiles ? [tiles.panel] : [], needsKey: !tiles?.hasKey};
  }
  if (view === 'map' && size === 'M' && shapes) {
    return {columns, panels: [mapPanel(context, shapes, width, 'whole')], needsKey: true};
  }
  return (parts.list ?? telling)?.arranged(view, context, shapes, parts.tiles) ?? {columns, panels: []};
}

function keyOf(context: Context, panels: Drawn['panels'], withStances: boolean): Key {
  const {facts, say, words} = context;
  const stances = facts.groups.map(({stance, governments}) => ({
    text: `${words.number(governments.length)} ${groupWord(stance, context)}`,
    sample: badgeOf(stance),
  }));
  // the sign has a motif where there is one to show
  const old =
    facts.governments.find((one) => one.old && one.stance !== 'open') ?? facts.governments.find((one) => one.old);
  const plate = panels
    .flatMap((panel) => (panel.kind === 'drawing' && 'plates' in panel.scene ? (panel.scene.plates ?? []) : []))
    .at(0);
  return [
    ...(withStances ? stances : []),
    ...(old ? [{text: say.old, sample: badgeOf(old.stance, true)}] : []),
    ...(plate ? [{text: say.voice, sample: plateSample(plate.text)}] : []),
  ];
}

/** A filter left no country. */
function nothing({query, width, rows}: PositionsInput, say: PositionsMessages): Model {
  const title = query.heading || titleOf(viewOf(query.view), say);
  return emptyModel(
    query,
    width,
    {title, caveat: query.caveat || say.caveat},
    rows.src.length > 0 ? query.where : undefined,
  );
}
