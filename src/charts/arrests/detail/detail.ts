import {rank} from '../../../data/estimate.js';
import {joined} from '../../../data/joined.js';
import type {Snapshots, Detail, Layout, ModelInput, Panel} from '../../../model/contract.js';
import {ACROSS, DOWN, movesAcross, movesIn, together, type Navigation} from '../../../model/interaction/navigation.js';
import {knownAsOf} from '../../../model/as-of.js';
import {parseState} from '../../../model/query.js';
import {contextOf, shownState, type ArrestsPoint, type Datum} from '../context.js';
import {dayFigures, type DayFigure} from '../days/figures.js';
import {cityCount, partOf} from '../days/values.js';
import type {ArrestsScene} from '../scene.js';
import type {ArrestsFiles, Selection} from '../select.js';
import {printedTotals} from '../totals/figures.js';
import {describe} from './describe.js';
import {figuresOf} from './figures.js';
import {detailMessages} from './messages.js';
import {whatOf, type DetailContext} from './sentences.js';
import {tableOf} from './table.js';

/** Descriptions, keyboard moves and table of the arrests. */
export function detailOf(
  selection: Selection,
  {panels}: Layout<ArrestsScene, Datum>,
  input: ModelInput<ArrestsFiles>,
): Detail<Datum, ArrestsScene> {
  const context: DetailContext = {...contextOf(selection, input), detail: input.words.of(detailMessages)};
  const moves = navigation(panels);
  return {
    describe: (datum) => describe(datum, context),
    navigate: () => moves,
    table: () => tableOf(panels, input, context),
    snapshots: () => snapshotsOf(context),
    figures: () => figuresOf(context),
  };
}

/**
 * Left and Right along the marks of a drawing; Page keys move a week of days, or a month of weeks. Up and Down lead to the mark
 * of the nearest time in the next drawing, and after the last one into the list; in a list and on the map, to the next place.
 */
function navigation(panels: readonly Panel<ArrestsScene, ArrestsPoint>[]): Navigation {
  const isList = ({kind, id}: Panel<ArrestsScene, ArrestsPoint>): boolean => kind === 'list' || id === 'map';
  const drawings = panels.filter((panel) => !isList(panel)).flatMap(runsOf);
  const lists = panels.filter(isList);
  const first = drawings.length > 0 ? lists.flatMap(({points}) => points.slice(0, 1)) : [];
  return together(
    movesAcross([...drawings, ...first.map(({id}) => [{id, x: -Infinity}])]),
    ...panels.map(({points, ...panel}) => {
      const page = points.some(({datum}) => datum.kind === 'span') ? 4 : 7;
      return movesIn(points, isList({points, ...panel}) ? DOWN : panel.id === 'days' ? {...ACROSS, page} : ACROSS);
    }),
  );
}

/** The marks of a drawing by time; the counts of each city are a run of their own. */
function runsOf({points}: Panel<ArrestsScene, ArrestsPoint>): readonly (readonly {id: string; x: number}[])[] {
  const cityOf = ({datum}: ArrestsPoint): string => (datum.kind === 'count' ? datum.city : '');
  const runs = [...new Set(points.map(cityOf))].map((city) => points.filter((point) => cityOf(point) === city));
  return runs.map((run) => run.map(({id, datum}) => ({id, x: timeOf(datum)})).sort((a, b) => a.x - b.x));
}

/** The day of a mark, the last one of a total, or the minute of a count. */
function timeOf(datum: Datum): number {
  switch (datum.kind) {
    case 'day':
      return datum.day.day;
    case 'official':
      return datum.day;
    case 'span':
      return datum.column.span.from;
    case 'total':
      return datum.total.rows[0]!.end;
    case 'sum':
      return datum.sum.day;
    case 'count':
      return datum.count.at;
    case 'city':
      return 0;
  }
}

function snapshotsOf(context: DetailContext): Snapshots | undefined {
  const {states} = context.selection;
  if (!states) return undefined;
  return {
    ...{kind: 'known', shown: shownState(context), ...states},
    get sentence() {
      return changesSince(states.earlier, context);
    },
  };
}

/** At most this many changes are described one by one. */
const MOST_CHANGES = 3;

/**
 * What changed with the state shown: `As known on 22 September, 09:51. 21 September: at least 1,323 detentions …`. `earlier` is the
 * previous state, in the form of `known-on`.
 */
function changesSince(earlier: string | undefined, context: DetailContext): string {
  const {selection, detail, words, day} = context;
  const {rows: all} = selection;
  const before = earlier === undefined ? undefined : parseState(earlier);
  const was = new Map(
    before ? dayFigures({...all, state: before}, before.day).map((figure) => [figure.day, figure]) : [],
  );
  const ofDays = selection.days.flatMap((figure) => changeOf(figure, was.get(figure.day), context));
  const old = new Set(before ? knownAsOf(all.totals, before) : []);
  const ofTotals = printedTotals(selection.totals)
    .filter(({rows}) => rows.some((one) => !old.has(one)))
    .map(({rows, figure}) => detail.total(words.period(rows[0]!.date, rows[0]!.end), whatOf(figure, context)));
  const changes = [...ofDays, ...ofTotals];
  const shown = day(all.state?.day ?? selection.knownOn ?? all.to);
  const time = all.state?.time;
  return joined([
    detail.knownOn(time === undefined ? shown : words.say.knownAt(shown, time, '')),
    ...(changes.length > 0 ? changes.slice(0, MOST_CHANGES) : [detail.noChange]),
    changes.length > MOST_CHANGES ? detail.moreChanges(changes.length - MOST_CHANGES) : '',
  ]);
}

function changeOf(figure: DayFigure, was: DayFigure | undefined, context: DetailContext): readonly string[] {
  const {detail, words, day} = context;
  if (!figure.figure) return [];
  const [name, what] = [day(figure.day), whatOf(figure.figure, context)];
  const cities = cityCount(figure);
  const rest = [
    figure.kind === 'part' ? detail.place(partOf(figure, context)) : '',
    figure.unfinished ? detail.unfinished('') : '',
  ];
  if (!was?.figure) return [joined([detail.day(name, what, cities), ...rest])];
  const spoken = words.spoken(was.figure);
  if (spoken === words.spoken(figure.figure)) return [];
  return [joined([detail.changed(name, what, cities, spoken, rank(figure.figure) - rank(was.figure)), ...rest])];
}
