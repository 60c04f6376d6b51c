import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';

/** Who or where the rows are about, if they agree on one whole. */
export function placeOf({facts}: Context): string {
  const wholes = new Set(
    facts.days.flatMap(({chosen}) => chosen.map(({drawn}) => (drawn.placeType === 'country' ? drawn.place : ''))),
  );
  wholes.delete('');
  return wholes.size === 1 ? [...wholes][0]! : '';
}

/** One or two sentences, true of the days drawn; `ofTotals` is how their sum goes with what was printed. */
export function daysSummary({facts, say, words, day}: Context, ofTotals: string): string {
  const counted = facts.days.filter(({figure}) => figure && isCounted(figure));
  const whole = counted.filter(({kind}) => kind === 'whole');
  const numberOf = ({figure}: DayFigure): number => rank(figure!);
  const candidates = whole.length > 0 ? whole : counted;
  const highest = max(candidates, numberOf);
  const most = candidates.find((one) => numberOf(one) === highest);
  if (!most) return say.noDay;
  const {sum} = facts;
  const count = (of: DayFigure['kind']): number => facts.days.filter(({kind}) => kind === of).length;
  const cities = most.chosen.length === 1 ? most.chosen[0]!.drawn.cities : undefined;
  const sentences = [
    say.most(day(most.day), words.spoken(most.figure!), cities),
    say.missing(count('none'), facts.days.length, count('part')),
    sum && sum.days > 1 ? ofTotals || say.sum(words.spoken(sum.figure)) : '',
  ];
  return sentences.filter((text) => text !== '').join(' ');
}
