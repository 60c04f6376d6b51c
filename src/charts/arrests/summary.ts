import {joined} from '../../data/joined.js';
import {greatest, max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Note} from '../../model/contract.js';
import {knownDay, speakersOf, type Claims} from '../../model/as-of.js';
import type {Context} from './context.js';
import type {DayFigure} from './days/figures.js';
import {cityCount} from './days/values.js';
import type {Conflict, Totals} from './totals/figures.js';

/** At most this many totals of one line, and this many names of counters, in a sentence. */
const MOST_IN_WORDS = 3;
const MOST_NAMES = 3;

/** The country the rows are about, if there is only one. */
export function placeOf({selection}: Context): string {
  const rows = selection.days.flatMap(({chosen}) => chosen.flatMap((one) => one.rows));
  const wholes = new Set(rows.flatMap(({placeType, place}) => (placeType === 'country' ? place : '') || []));
  return wholes.size === 1 ? [...wholes][0]! : '';
}

export function daysSubtitle(context: Context): string {
  const {selection, say, words} = context;
  const {from, to, events} = selection.rows;
  const subtitle = say.subtitle(placeOf(context), words.period(from, to), daysCounter(context));
  if (events) return words.say.remarked(subtitle, say.sumsOfEvents);
  const isSum = selection.days.some(({kind, chosen}) => kind === 'whole' && chosen.length > 1);
  return isSum ? words.say.remarked(subtitle, say.sumsOfPlaces) : subtitle;
}

/** The main counter if most days drawn are its own, else the number of counters. */
function daysCounter({selection, say}: Context): string {
  const {name} = selection.counter;
  const found = selection.days.filter(({figure}) => figure !== undefined);
  const own = found.filter(({chosen}) => chosen.every(({rows}) => rows.every(({source}) => source.name === name)));
  const speakers = speakersOf(found.flatMap(({chosen}) => chosen.flatMap(({rows}) => rows)));
  const named = speakers.filter((speaker) => speaker !== '').length;
  return own.length * 2 > found.length || named < 2 ? name : say.sources(named);
}

/** The subtitle of ranking and map. */
export function citiesSubtitle(context: Context): string {
  const {selection, say, words} = context;
  const counter = selection.counter.name;
  const names = selection.cities.list.flatMap(({days}) =>
    days.flatMap(({chosen}) => chosen.rows.map(({source}) => source.name)),
  );
  const named = names.filter((name) => name !== '');
  const own = named.filter((name) => name === counter).length;
  const all = new Set(named).size;
  const isMain = own > names.length / 2 || all < 2;
  const main = isMain ? counter : say.sources(all);
  const period = words.period(selection.rows.from, selection.rows.to);
  return say.cities.subtitle(placeOf(context), period, say.cities.counters(main, isMain && own < names.length));
}

/** The days with a number, and the first one with the highest: a whole day if there is any. */
export function countedDays(days: readonly DayFigure[]): {
  readonly counted: readonly DayFigure[];
  readonly whole: readonly DayFigure[];
  readonly most: DayFigure | undefined;
} {
  const counted = days.filter(({figure}) => figure && isCounted(figure));
  const whole = counted.filter(({kind}) => kind === 'whole');
  const numberOf = ({figure}: DayFigure): number => rank(figure!);
  return {counted, whole, most: greatest(whole.length > 0 ? whole : counted, numberOf)};
}

/** One or two sentences about the days drawn. */
export function daysSummary(context: Context): string {
  const {selection, say, words, day} = context;
  const {days, sum} = selection;
  const {counted, most} = countedDays(days);
  if (!most) return say.noDay;
  const count = (of: DayFigure['kind']): number => days.filter(({kind}) => kind === of).length;
  return joined([
    say.most(day(most.day), words.spoken(most.figure!), cityCount(most), counted.length === 1),
    say.missing(count('none'), days.length - count('later'), count('part')),
    sum && sum.days > 1 ? totalSentence(context) || say.sum(words.spoken(sum.figure)) : '',
  ]);
}

/** The summary says it; the others are notes. */
const conflictInSummary = ({conflicts}: Totals): Conflict | undefined => conflicts.find(({coversAll}) => coversAll);

/** Compares the sum of the days with the printed total; '' if no total covers every day found. */
function totalSentence({selection, say, words, day}: Context): string {
  const {sum, counter, totals} = selection;
  const spoken = words.spoken(sum!.figure);
  const conflict = conflictInSummary(totals);
  if (conflict) {
    const {rows, figure} = conflict.total;
    return say.totals.sumAgainst(spoken, counter.name, day(rows[0]!.end), words.spoken(figure));
  }
  const latest = latestCovering({selection});
  return latest ? say.totals.sumAndLatest(spoken, day(latest.rows[0]!.end), words.spoken(latest.figure)) : '';
}

/** The newest total by the main counter that covers every whole day found. */
export function latestCovering({selection}: Pick<Context, 'selection'>): Claims<Arrest> | undefined {
  const found = selection.days.filter(({kind}) => kind === 'whole');
  const covers = ({rows: [first]}: Claims<Arrest>): boolean =>
    found.every(({day}) => day >= first!.date && day <= first!.end);
  const known = ({rows}: Claims<Arrest>): number => max(rows, knownDay)!;
  return selection.totals.lines
    .flatMap(({steps}) => steps)
    .filter(covers)
    .sort((a, b) => a.rows[0]!.end - b.rows[0]!.end || known(a) - known(b))
    .at(-1);
}

/** One or two sentences about the cities. */
export function citiesSummary({selection, say, words, day}: Context): string {
  const {list, unnamed} = selection.cities;
  if (list.length === 0) return say.cities.none;
  const top = say.cities.top(list.slice(0, 3).map(({name, figure}) => `${name} ${words.spoken(figure)}`));
  const named = unnamed
    ? say.cities.namedAndCounted(list.length, selection.counter.name, unnamed.counted, day(unnamed.by))
    : say.cities.named(list.length);
  return `${top} ${named}`;
}

/** The totals in sentences, for a narrow element: the newest of each line; all of them are in the table. */
export function totalsSentences(context: Context): string {
  const {selection, say, words, day} = context;
  const {lines, brackets} = selection.totals;
  const own = lines.flatMap(({steps}) =>
    steps.slice(-MOST_IN_WORDS).map(({figure, rows}) => say.totals.by(words.spoken(figure), day(rows[0]!.end))),
  );
  const others = brackets.map(({figure, rows}) =>
    say.totals.other(words.spoken(figure), words.period(rows[0]!.date, rows[0]!.end), namesOf(rows, context)),
  );
  return joined([own.length > 0 ? say.totals.inAll(own) : '', ...others]);
}

/** Sums and totals that cannot both be right, besides those in the summary. */
export function conflictNotes({selection, say, words, day}: Context): readonly Note[] {
  const {totals, sum: all, counter} = selection;
  const told = all && all.days > 1 ? conflictInSummary(totals) : undefined;
  const others = totals.conflicts.filter((one) => one !== told);
  return others.map(({sum, last, total}) => {
    const [added, printed] = [words.spoken(sum), words.spoken(total.figure)];
    return {text: say.totals.conflict(added, day(last), counter.name, printed, day(total.rows[0]!.end))};
  });
}

/** The counters: up to three names, else their number. */
export function namesOf(rows: readonly Arrest[], {say}: Context): string {
  const names = speakersOf(rows).filter((name) => name !== '');
  return names.length > MOST_NAMES ? say.sources(names.length) : say.list(names);
}
