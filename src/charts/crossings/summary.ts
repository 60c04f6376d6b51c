import {greatest, groups, least, sum} from 'd3';
import {joined} from '../../data/joined.js';
import {isCounted} from '../../data/estimate.js';
import {countryOf, dayWords, directionOf, inFull, speakerWords, whatOf, type Context} from './context.js';
import {certain, numberOf, TRIPS, type Figure} from './figures.js';

/** The highest figure of a day, how far the totals lie apart, and the amounts without a number, each with its source. */
export const summaryOf = (context: Context): string =>
  joined([mostOf(context), totalsOf(context), uncountedOf(context), withheldOf(context)]);

/** The highest certain figure of a day; another one, not certain or of a part, may be higher. */
export function highestDay({
  selection,
}: Pick<Context, 'selection'>):
  {readonly most: Figure; readonly higher: Figure | undefined; readonly isOnly: boolean} | undefined {
  const [first] = selection.days;
  const all = selection.days.filter(({measure}) => measure === first?.measure).flatMap(({dots}) => dots);
  const whole = all.filter(({drawn}) => !drawn.isPart);
  const of = whole.length > 0 ? whole : all;
  const best = greatest(of, certain);
  if (!best) return undefined;
  const most = certain(best) > 0 ? best : greatest(of, numberOf)!;
  const higher = all.filter((one) => numberOf(one) > numberOf(most));
  return {most, higher: greatest(higher, numberOf), isOnly: all.length === 1};
}

/** The totals with a number of the first list, the lowest and the highest of them, and whether they differ in border or period. */
export function totalsIn({selection}: Pick<Context, 'selection'>): {
  readonly counted: readonly Figure[];
  readonly lowest: Figure | undefined;
  readonly highest: Figure | undefined;
  readonly isMixed: boolean;
} {
  const counted = (selection.totals[0]?.figures ?? []).filter(({drawn}) => isCounted(drawn.count));
  const kinds = new Set(counted.map(({drawn: {date, end, from, to}}) => [date, end, from, to].join()));
  return {
    counted,
    lowest: least(counted, numberOf),
    highest: greatest(counted, numberOf),
    isMixed: kinds.size > 1,
  };
}

function mostOf(context: Context): string {
  const {say, words} = context;
  const found = highestDay(context);
  if (!found) return '';
  const {most, higher} = found;
  const other = higher ? say.higher(words.spoken(higher.drawn.count)) : '';
  return joined([
    say.most(whatOf(most.drawn, context), dayWords(most.drawn.end, context), speakerWords(most, context)),
    other,
  ]);
}

function totalsOf(context: Context): string {
  const {say, words} = context;
  const {counted, lowest, highest, isMixed} = totalsIn(context);
  if (!lowest || !highest) return '';
  if (counted.length === 1) return say.oneTotal(whatOf(highest.drawn, context), speakerWords(highest, context));
  const by = highest.drawn.source.kind === 'unnamed' ? words.say.kinds.unnamed : speakerWords(highest, context);
  return say.totals(counted.length, inFull(lowest, context), inFull(highest, context), by, isMixed);
}

function uncountedOf(context: Context): string {
  const {selection, say} = context;
  const found = selection.figures.filter(({drawn}) => drawn.count.bound === 'uncounted');
  const [first] = found;
  if (!first) return '';
  const {word, end} = first.drawn;
  return say.uncounted(found.length, say.uncountedOf(word, directionOf(first.drawn, context), dayWords(end, context)));
}

function withheldOf({selection, say}: Context): string {
  const count = selection.figures.filter(({drawn}) => drawn.count.bound === 'withheld').length;
  return count > 0 ? say.withheld(count) : '';
}

/** What is counted, where, and when. */
export function subtitleOf(context: Context): string {
  const {selection, say, words} = context;
  const rows = selection.figures.map(({drawn}) => drawn);
  const measures = selection.measures.filter((measure) => rows.some((row) => row.measure === measure));
  const origins = new Set(rows.map(({from}) => from));
  const [origin = ''] = origins.size === 1 ? origins : [];
  const hasTrips = measures.some((measure) => TRIPS.includes(measure));
  return say.subtitle(measures, countryOf(origin, context), words.period(selection.from, selection.to), hasTrips);
}

/** At most this many days with left-out rows are named. */
const MOST_LOST = 6;

/** Days with rows that were left out, if no figure mentions them. */
export function lostDays(context: Context): readonly string[] {
  const {selection, say} = context;
  const said = new Set(selection.figures.flatMap(({drawn, lost}) => (lost > 0 ? [drawn.date] : [])));
  const days = groups(selection.lost, ({date}) => date)
    .filter(([date]) => !said.has(date))
    .sort(([a], [b]) => a - b)
    .map(([date, of]) =>
      say.lostOn(
        dayWords(date, context),
        sum(of, ({rows}) => rows),
      ),
    );
  return days.length > 0 ? [say.lostDays(days.slice(0, MOST_LOST), Math.max(0, days.length - MOST_LOST))] : [];
}
