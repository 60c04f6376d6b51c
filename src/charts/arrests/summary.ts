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
  const counted = facts.days.filter(
    (one): one is DayFigure & {figure: object} => one.figure !== undefined && isCounted(one.figure),
  );
  const candidates = counted.some(({kind}) => kind === 'whole')
    ? counted.filter(({kind}) => kind === 'whole')
    : counted;
  const most = candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, one) => (!best || rank(one.figure) > rank(best.figure) ? one : best),
    undefined,
  );
  if (!most) return say.noDay;
  const {sum} = facts;
  const none = facts.days.filter(({kind}) => kind === 'none').length;
  const part = facts.days.filter(({kind}) => kind === 'part').length;
  const cities = most.chosen.length === 1 ? most.chosen[0]!.drawn.cities : undefined;
  const sentences = [
    say.most(day(most.day), words.spoken(most.figure), cities),
    say.missing(none, facts.days.length, part),
    sum && sum.days > 1 ? ofTotals || say.sum(words.spoken(sum.figure)) : '',
  ];
  return sentences.filter((text) => text !== '').join(' ');
}
