import type {KeyFigure} from '../../../model/contract.js';
import {saidBy} from '../../../model/interaction/key-figure.js';
import {thingOf} from '../context.js';
import type {Figure} from '../figures.js';
import {highestDay, totalsIn} from '../summary.js';
import {isUnfinished, type DetailContext} from './describe.js';

/** The highest count for one day, of the first measure; without counts by day, the highest total. */
export function figuresOf(context: DetailContext): readonly KeyFigure[] {
  const {words, detail} = context;
  const day = highestDay(context);
  const {highest, counted, isMixed} = totalsIn(context);
  if (day) {
    const {most, higher, isOnly} = day;
    const other = higher ? words.spoken(higher.drawn.count) : '';
    const what = whatOf(most, words.day(most.drawn.end, 'long'), true, context);
    return [figureOf(most, detail.key.day(what, isUnfinished(most, context), isOnly, other), context)];
  }
  if (!highest) return [];
  const {date, end} = highest.drawn;
  const what = whatOf(highest, words.period(date, end), date === end, context);
  return [figureOf(highest, detail.key.total(what, counted.length, isMixed), context)];
}

const figureOf = ({drawn, rows}: Figure, text: string, {words}: DetailContext): KeyFigure => ({
  ...{value: words.label(drawn.count), text, ...saidBy(rows, words)},
});

/** What is counted, where and when. */
function whatOf({drawn}: Figure, period: string, isDay: boolean, context: DetailContext): string {
  const {words, say, detail} = context;
  const {count, crossing, isPart} = drawn;
  const where = isPart ? say.places(crossing === '' ? [] : [crossing], true) : '';
  return detail.key.what(thingOf(drawn, context, words.label(count) === words.number(1)), where, period, isDay);
}
