import {isCounted, rank} from '../../data/estimate.js';
import {byAge} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';
import type {Totals} from './totals.js';

/** Who or where the rows are about, if they agree on one whole. */
export function placeOf({facts}: Context): string {
  const wholes = new Set(facts.days.flatMap(({chosen}) => chosen.map(({drawn}) => (drawn.placeType === 'country' ? drawn.place : ''))));
  wholes.delete('');
  return wholes.size === 1 ? [...wholes][0]! : '';
}

/** One or two sentences, true of the days drawn. */
export function daysSummary(context: Context): string {
  const {facts, say, words, day} = context;
  const counted = facts.days.filter((one): one is DayFigure & {figure: object} => one.figure !== undefined && isCounted(one.figure));
  const candidates = counted.some(({kind}) => kind === 'whole') ? counted.filter(({kind}) => kind === 'whole') : counted;
  const most = candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, one) => (!best || rank(one.figure) > rank(best.figure) ? one : best),
    undefined,
  );
  if (!most) return say.noDay;
  const none = facts.days.filter(({kind}) => kind === 'none').length;
  const part = facts.days.filter(({kind}) => kind === 'part').length;
  const cities = most.chosen.length === 1 ? most.chosen[0]!.drawn.cities : undefined;
  const sentences = [
    say.most(day(most.day), words.spoken(most.figure), cities),
    say.missing(none, facts.days.length, part),
    sumSentence(context),
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

function sumSentence({facts, say, words, day}: Context): string {
  const {sum, counter} = facts;
  if (!sum || sum.days < 2) return '';
  const spoken = words.spoken(sum.figure);
  const conflict = facts.totals.conflicts.find(({coversAll}) => coversAll);
  if (conflict) return say.sumAgainst(spoken, counter.kind, counter.name, day(conflict.total.end), words.spoken(conflict.total.count));
  const latest = latestCovering(facts.totals, facts.days);
  return latest ? say.sumAndLatest(spoken, day(latest.end), words.spoken(latest.count)) : say.sum(spoken);
}

/** The newest total printed by the main counter that covers every whole day found. */
function latestCovering({lines}: Totals, days: readonly DayFigure[]): Arrest | undefined {
  const found = days.filter(({kind}) => kind === 'whole');
  const covers = ({date, end}: Arrest): boolean => found.every(({day}) => day >= date && day <= end);
  const all = lines.flatMap(({steps}) => steps.map(({drawn}) => drawn));
  return all.filter(covers).sort((a, b) => a.end - b.end || byAge(a, b)).at(-1);
}
