import {isCounted} from '../../data/estimate.js';
import {certain} from './certain.js';
import {inFull, speakerOf, type Context} from './context.js';
import {numberOf, type Figure} from './facts.js';
import {TRIPS} from './names.js';

/** The most of one day, the highest and the lowest total, what has no number: each with who says it, nothing added up. */
export const summaryOf = (context: Context): string =>
  [mostOf(context), totalsOf(context), uncountedOf(context), withheldOf(context)]
    .filter((text) => text !== '')
    .join(' ');

/** The first of those with the highest value. */
const greatest = (of: readonly Figure[], value: (one: Figure) => number): Figure | undefined =>
  of.reduce<Figure | undefined>((best, one) => (best && value(best) >= value(one) ? best : one), undefined);

/** The highest figure of a day that is certain: a ceiling may be higher, and is said beside it. */
function mostOf(context: Context): string {
  const {facts, say, words, day} = context;
  const [first] = facts.days;
  const all = facts.days.filter(({measure}) => measure === first?.measure).flatMap(({dots}) => dots);
  const whole = all.filter(({drawn}) => !drawn.isPart);
  const of = whole.length > 0 ? whole : all;
  const best = greatest(of, certain);
  if (!best) return '';
  const most = certain(best) > 0 ? best : greatest(of, numberOf)!;
  const higher = greatest(
    all.filter((one) => numberOf(one) > numberOf(most)),
    numberOf,
  );
  const other = higher ? words.spoken(higher.drawn.count) : '';
  return say.most(context.what(most.drawn), day(most.drawn.end), speakerOf(most, context), other);
}

function totalsOf(context: Context): string {
  const {facts, say} = context;
  const [first] = facts.totals;
  const counted = (first?.figures ?? []).filter(({drawn}) => isCounted(drawn.count));
  const [highest, lowest] = [counted[0], counted.at(-1)];
  if (!highest || !lowest) return '';
  const by = speakerOf(highest, context);
  if (counted.length === 1) return say.oneTotal(context.what(highest.drawn), by);
  const isUnnamed = highest.drawn.source.kind === 'unnamed';
  return say.totals(counted.length, inFull(lowest, context), inFull(highest, context), by, isUnnamed);
}

function uncountedOf({facts, say, day, direction}: Context): string {
  const found = facts.figures.filter(({drawn}) => drawn.count.bound === 'uncounted');
  const [first] = found;
  if (!first) return '';
  const {word, end} = first.drawn;
  return say.uncounted(found.length, say.uncountedOf(word, direction(first.drawn), day(end)));
}

function withheldOf({facts, say}: Context): string {
  const count = facts.figures.filter(({drawn}: Figure) => drawn.count.bound === 'withheld').length;
  return count > 0 ? say.withheld(count) : '';
}

/** What is counted, from where, when. */
export function subtitleOf({facts, say, words}: Context): string {
  const {from, to} = facts.scope;
  const rows = facts.figures.map(({drawn}) => drawn);
  const measures = facts.scope.measures.filter((measure) => rows.some((row) => row.measure === measure));
  const origins = new Set(rows.map((row) => row.from));
  const [origin = ''] = origins.size === 1 ? origins : [];
  const country = origin === '' ? '' : say.country(origin, words.country(origin));
  return say.subtitle(
    measures,
    country,
    words.period(from, to),
    measures.some((measure) => TRIPS.includes(measure)),
  );
}
