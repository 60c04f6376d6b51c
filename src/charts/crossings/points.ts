import {isoDay} from '../../data/day.js';
import type {Card, Point, PointId} from '../../model/contract.js';
import {speakersOf} from '../../model/known.js';
import {sourceFacts, sourceLinks, who} from '../../model/provenance.js';
import type {Keys} from '../../model/query.js';
import type {Context} from './context.js';
import {inOrder, isBeside, type Days, type Figure, type Totals} from './facts.js';
import {TRIPS} from './names.js';
import {group} from '../../model/groups.js';
import {valuesOf} from '../../model/values.js';

/** So many other figures of a day are said with each. */
const MOST_BESIDE = 4;
/** More sources of one figure than these are their number. */
const MOST_SOURCES = 4;

/** A point before it has a place on the page and keys that lead from it. */
export type Told = Omit<Point, 'box'>;

export const figureId = (panel: string, {drawn}: Figure): PointId => `${panel}:${drawn.row}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** The figures of a panel, each with what other sources say of its day. */
export function tellDays(days: Days, context: Context): readonly (readonly [Figure, Told])[] {
  const figures = inOrder(days);
  const ofDay = group(figures, ({drawn}) => drawn.end);
  return figures.map((figure) => {
    const others = ofDay.get(figure.drawn.end)!.filter((one) => isBeside(one, figure));
    return [figure, tellDay(figure, days, others, context)];
  });
}

function tellDay(figure: Figure, days: Days, others: readonly Figure[], context: Context): Told {
  const {say, day: write, facts, today} = context;
  const {drawn} = figure;
  const said = others
    .slice(0, MOST_BESIDE)
    .map((one) => say.sentence.besideOf(shortOf(one.drawn, context), whoOf(one, context)));
  const beside = others.length > MOST_BESIDE ? [...said, say.more(others.length - MOST_BESIDE)] : said;
  const isLong = drawn.end > drawn.date;
  const isUnfinished = TRIPS.includes(drawn.measure) && (facts.state?.day ?? today) <= drawn.end;
  const when = write(drawn.end);
  return {
    ...base(figure, days.id, true, drawn.crossing || context.placeName(drawn)),
    sentence: joined([
      say.sentence.figure(when, context.what(drawn)),
      say.sentence.place(drawn.crossing, drawn.isPart),
      isLong ? say.sentence.hours : '',
      isUnfinished ? say.sentence.soFar : '',
      beside.length > 0 ? say.sentence.beside(beside) : '',
      ...sourceSentences(figure, context),
    ]),
    card: cardOf(
      figure,
      when,
      [
        {term: say.card.time, text: isLong ? say.card.hours : ''},
        {term: say.card.beside, text: beside.join('; ')},
      ],
      context,
    ),
  };
}

/** What a total says, and its place among the others. */
export function tellTotal(figure: Figure, place: number, {id, figures}: Totals, context: Context): Told {
  const {say, words} = context;
  const {drawn} = figure;
  const when = words.period(drawn.date, drawn.end);
  return {
    ...base(figure, id, drawn.date === drawn.end, context.placeName(drawn) || drawn.crossing),
    sentence: joined([
      say.sentence.figure(when, context.what(drawn)),
      say.sentence.place(drawn.crossing, drawn.isPart),
      figures.length > 1 ? say.sentence.total(place + 1, figures.length) : '',
      ...sourceSentences(figure, context),
    ]),
    card: cardOf(figure, when, [], context),
  };
}

function base(
  figure: Figure,
  panel: string,
  isOfDay: boolean,
  name: string,
): Pick<Point, 'id' | 'keys' | 'days' | 'values' | 'name' | 'moves' | 'ids'> {
  const {count, date, end, from, to, crossing} = figure.drawn;
  const ids = figure.rows.flatMap(({id}) => id ?? []);
  const country = to === '' ? from : to;
  const keys: Keys = {
    ...(isOfDay ? {day: isoDay(end)} : {}),
    ...(crossing === '' ? {} : {place: crossing}),
    ...(/^[A-Z]{2}$/.test(country) ? {country} : {}),
  };
  return {
    id: figureId(panel, figure),
    keys,
    ...(isOfDay ? {} : {days: [isoDay(date), isoDay(end)] as const}),
    ...valuesOf([count]),
    name,
    ...(ids.length > 0 ? {ids} : {}),
    moves: {},
  };
}

/** The figure alone: what it counts is said already. */
const shortOf = ({count, word}: Figure['drawn'], {words, say}: Context): string =>
  count.bound === 'uncounted' ? say.quoted(word) : words.spoken(count);

/** Who says it, with the kind of source; of several how many they are. */
function whoOf({rows}: Figure, {say, words}: Context): string {
  const all = [...new Set(rows.map(({source}) => who(source, words)))];
  return all.length > MOST_SOURCES ? say.sources(all.length) : all.join(', ');
}

/** What a figure of several rows is made of. */
function severalSentence({rows, how}: Figure, {say, words}: Context): string {
  const count = rows.reduce((sum, row) => sum + row.rows, 0);
  if (how === 'sum') return count > 1 ? say.sentence.events(count) : '';
  return rows.length > 1 ? say.sentence.tie(rows.length, [...new Set(rows.map((row) => words.spoken(row.count)))]) : '';
}

function sourceSentences(figure: Figure, context: Context): readonly string[] {
  const {say, words} = context;
  const {drawn, earlier, rows, lost} = figure;
  const last = earlier.at(-1);
  const {name, publisher, kind} = drawn.source;
  const speaker = name || publisher;
  const isSeveral = speakersOf(rows).length > 1;
  return [
    severalSentence(figure, context),
    lost > 0 ? say.sentence.lost(lost) : '',
    drawn.count.bound === 'withheld' ? say.sentence.withheld : '',
    last ? say.sentence.earlier(earlier.length, words.spoken(last.count)) : '',
    isSeveral
      ? say.sentence.sources(whoOf(figure, context))
      : speaker
        ? say.sentence.source(words.say.kinds[kind], speaker)
        : say.sentence.noSource,
  ];
}

function cardOf(figure: Figure, when: string, more: Card['facts'], context: Context): Card {
  const {say, words} = context;
  const {drawn, earlier, rows, lost} = figure;
  const {count, source, crossing, isPart, word} = drawn;
  const [first, last] = [earlier[0], earlier.at(-1)];
  const isRangeOf = count.bound === 'range' && count.value !== undefined;
  const facts = [
    {term: say.card.where, text: isPart ? say.partOf(crossing) : crossing},
    {term: words.say.term.bound, text: words.say.bounds[count.bound]},
    {term: words.say.term.printed, text: isRangeOf ? words.amount(count.value) : ''},
    {term: say.card.word, text: count.bound === 'uncounted' ? word : ''},
    ...more,
    {term: words.say.term.countedBy, text: whoOf(figure, context)},
    {term: say.card.lost, text: lost > 0 ? say.card.lostRows(lost) : ''},
    ...(rows.length === 1 ? sourceFacts(source, words) : []),
    {
      term: say.card.earlier,
      text:
        first && last
          ? say.card.earlierCounts(words.spoken(first.count), words.spoken(last.count), earlier.length)
          : '',
    },
  ].filter(({text}) => text !== '');
  return {heading: say.card.heading(when, context.what(drawn)), facts, links: sourceLinks(source, words)};
}
