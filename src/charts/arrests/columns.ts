import {isoDay} from '../../data/day.js';
import type {Calendar, PlacedSpan} from '../../model/calendar.js';
import {steps} from '../../model/domain.js';
import type {Context} from './context.js';
import {sumOfDays, type ColumnFigure, type DayFigure} from './day-figures.js';
import {dayId, dayPoint, idsOf, type Told} from './points.js';

/** One column, with the point it is. */
export interface Column extends ColumnFigure {
  readonly told: Told;
}

export function columnsOf({spans}: Calendar, context: Context): readonly Column[] {
  const {days} = context.facts;
  const byDay = new Map(days.map((figure) => [figure.day, figure]));
  return spans.map((span) => {
    const inside = steps(span.from, span.to).flatMap((day) => byDay.get(day) ?? []);
    const single = inside.length === 1 && span.from === span.to ? inside[0] : undefined;
    return single ? ofDay(span, single, context) : ofDays(span, inside, context);
  });
}

const ofDay = (span: PlacedSpan, day: DayFigure, context: Context): Column => ({
  span,
  kind: day.kind,
  figure: day.figure,
  day,
  inside: [day],
  unfinished: day.unfinished,
  told: dayPoint(day, context),
});

/** A week or a month is the sum of its whole days found; a part is in no sum. */
function ofDays(span: PlacedSpan, inside: readonly DayFigure[], {tell, words}: Context): Column {
  const figure = sumOfDays(inside);
  const isLater = inside.length > 0 && inside.every(({kind}) => kind === 'later');
  const column = {
    span,
    kind: figure ? ('whole' as const) : isLater ? ('later' as const) : ('none' as const),
    figure,
    day: undefined,
    inside,
  };
  const name = words.period(span.from, span.to);
  const days = [isoDay(span.from), isoDay(span.to)] as const;
  const ids = idsOf(inside.flatMap(({kind, chosen}) => (kind === 'whole' ? chosen.flatMap(({rows}) => rows) : [])));
  return {...column, told: {id: dayId(span.from), keys: {}, days, ...ids, name, ...tell.span(column)}};
}
