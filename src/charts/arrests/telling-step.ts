import {rank} from '../../data/estimate.js';
import {known} from '../../model/known.js';
import type {State} from '../../model/query.js';
import type {TellingContext} from './context.js';
import {dayFigures, type DayFigure} from './day-figures.js';
import {partOf} from './points.js';
import {citiesOf} from './summary.js';
import {join, whatOf} from './telling-days.js';

/** So many changes are said one by one. */
const MOST_CHANGES = 3;

/** What changed with the state shown: `As known on 22 September, 09:51. 21 September: at least 1,323 detentions …`. */
export function tellStep(before: State | undefined, context: TellingContext): string {
  const {facts, telling, words, day} = context;
  const {scope, totals} = facts;
  const was = new Map(
    before ? dayFigures({...scope, state: before}, before.day).map((figure) => [figure.day, figure]) : [],
  );
  const ofDays = facts.days.flatMap((figure) => changeOf(figure, was.get(figure.day), context));
  const printed = [...totals.lines.flatMap(({steps}) => steps), ...totals.brackets];
  const old = new Set(before ? known(scope.totals, before) : []);
  const ofTotals = printed
    .filter(({rows}) => rows.some((one) => !old.has(one)))
    .map(({rows, figure}) => telling.total(words.period(rows[0]!.date, rows[0]!.end), whatOf(figure, context)));
  const changes = [...ofDays, ...ofTotals];
  const shown = day(scope.state?.day ?? facts.knownOn ?? scope.to);
  const time = scope.state?.time;
  return join([
    telling.knownOn(time === undefined ? shown : words.say.knownAt(shown, time, '')),
    ...(changes.length > 0 ? changes.slice(0, MOST_CHANGES) : [telling.noChange]),
    changes.length > MOST_CHANGES ? telling.moreChanges(changes.length - MOST_CHANGES) : '',
  ]);
}

function changeOf(figure: DayFigure, was: DayFigure | undefined, context: TellingContext): readonly string[] {
  const {telling, words, day} = context;
  if (!figure.figure) return [];
  const [name, what] = [day(figure.day), whatOf(figure.figure, context)];
  const cities = citiesOf(figure);
  const rest = [
    figure.kind === 'part' ? telling.place(partOf(figure, context)) : '',
    figure.unfinished ? telling.unfinished('') : '',
  ];
  if (!was?.figure) return [join([telling.day(name, what, cities), ...rest])];
  const spoken = words.spoken(was.figure);
  if (spoken === words.spoken(figure.figure)) return [];
  return [join([telling.changed(name, what, cities, spoken, rank(figure.figure) - rank(was.figure)), ...rest])];
}
