import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import {soleRow, speakersOf} from '../../model/known.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';

/** Who or where the rows are about, if they agree on one whole. */
export function placeOf({facts}: Context): string {
  const wholes = new Set(
    facts.days.flatMap(({chosen}) =>
      chosen.flatMap(({rows}) => rows.map(({placeType, place}) => (placeType === 'country' ? place : ''))),
    ),
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
  const sentences = [
    say.most(day(most.day), words.spoken(most.figure!), citiesOf(most)),
    say.missing(count('none'), facts.days.length - count('later'), count('part')),
    sum && sum.days > 1 ? ofTotals || say.sum(words.spoken(sum.figure)) : '',
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

/** In how many cities a day was counted; of several claims nothing is said. */
export function citiesOf({chosen}: DayFigure): number | undefined {
  const [only] = chosen;
  return only && chosen.length === 1 ? soleRow(only)?.cities : undefined;
}

/** Who counted the days that are drawn: the main counter where most of them are its own, else how many counted. */
export function counterOf({facts, say}: Context): string {
  const {name} = facts.counter;
  const found = facts.days.filter(({figure}) => figure !== undefined);
  const rows = found.flatMap(({chosen}) => chosen.flatMap((one) => one.rows));
  const own = found.filter(({chosen}) => chosen.every((one) => one.rows.every(({source}) => source.name === name)));
  const names = new Set(speakersOf(rows).filter((speaker) => speaker !== ''));
  if (own.length * 2 > found.length || names.size === 0) return name;
  return names.size === 1 ? name : say.sources(names.size);
}
