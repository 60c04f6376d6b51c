import {joined} from '../../../data/joined.js';
import {rank} from '../../../data/estimate.js';
import {known} from '../../../model/known.js';
import {parseState} from '../../../model/query.js';
import {dayFigures, type DayFigure} from '../days/figures.js';
import {cityCount, partOf} from '../days/values.js';
import {printedTotals} from '../totals/figures.js';
import {whatOf, type DetailContext} from './sentences.js';

/** So many changes are said one by one. */
const MOST_CHANGES = 3;

/**
 * What changed with the state shown: `As known on 22 September, 09:51. 21 September: at least 1,323 detentions …`. `earlier` is
 * the state before it, as `known-on` has it.
 */
export function changesSince(earlier: string | undefined, context: DetailContext): string {
  const {selection, detail, words, day} = context;
  const {rows: all} = selection;
  const before = earlier === undefined ? undefined : parseState(earlier);
  const was = new Map(
    before ? dayFigures({...all, state: before}, before.day).map((figure) => [figure.day, figure]) : [],
  );
  const ofDays = selection.days.flatMap((figure) => changeOf(figure, was.get(figure.day), context));
  const old = new Set(before ? known(all.totals, before) : []);
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
