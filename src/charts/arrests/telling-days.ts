import type {Estimate} from '../../data/estimate.js';
import type {Card} from '../../model/contract.js';
import {soleRow, speakerOf, speakersOf, type Chosen, type Side} from '../../model/known.js';
import {groups} from '../../model/groups.js';
import {knownWhen, sourceFacts, sourceLinks, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {TellingContext} from './context.js';
import {rowsOf, type ColumnFigure, type DayFigure, type Official} from './day-figures.js';
import {partOf} from './points.js';
import {citiesOf} from './summary.js';
import type {Named, Said} from './teller.js';

/** So many parts of a sum are named in a card, and so many links given. */
const MOST_PARTS = 6;
const MOST_LINKS = 4;
/** So many sources of one figure are named, and so many of its counts. */
const MOST_SOURCES = 4;
const MOST_COUNTS = 12;

/** `at least 840 detentions`; a figure that is named and not counted has no number. */
export function whatOf(figure: Estimate, {telling, words}: TellingContext): string {
  if (figure.bound === 'uncounted') return telling.notCounted;
  if (figure.bound === 'withheld' && figure.high === Infinity) return telling.withheld;
  return telling.detentions(words.spoken(figure));
}

/** Why a number is not there. */
export const protectedSentence = ({bound}: Estimate, {telling}: TellingContext): string =>
  bound === 'withheld' ? telling.protected : '';

export const join = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

/** What was counted before; by whom, where that is somebody else. */
export function earlierSentence({rows, earlier}: Side<Arrest>, {telling, words}: TellingContext): string {
  const last = earlier.at(-1);
  if (!last) return '';
  const by = speakerOf(last.source);
  return telling.earlier(earlier.length, words.spoken(last.count), speakersOf(rows).includes(by) ? '' : by);
}

/** Who counted, each kind of source with its names. */
export function sourceSentence(rows: readonly Arrest[], {telling, words}: TellingContext): string {
  const named = [...new Map(rows.map(({source}) => [speakerOf(source), source]))].filter(([name]) => name !== '');
  if (named.length === 0) return telling.noSource;
  const more = named.length - MOST_SOURCES;
  return join([
    ...groups(named.slice(0, MOST_SOURCES), ([, {kind}]) => kind).map(([kind, of]) =>
      telling.source(
        words.say.kinds[kind],
        of.map(([name]) => name),
      ),
    ),
    more > 0 ? telling.moreSources(more) : '',
  ]);
}

/** What is added up, or what the sources say of which nothing tells which is newer: `2 sources: 3 and 9.` */
export function severalSentence({rows, how}: Side<Arrest>, {telling, words}: TellingContext): string {
  const count = rowsOf(rows);
  if (how === 'sum') return count > 1 ? telling.events(count) : '';
  if (rows.length === 1) return '';
  const figures = [...new Set(rows.map((row) => words.spoken(row.count)))];
  return telling.tie(speakersOf(rows).length, rows.length, figures.slice(0, MOST_COUNTS));
}

export const lostSentence = (lost: number, {telling}: TellingContext): string => (lost > 0 ? telling.lost(lost) : '');
export const lostFact = (lost: number, {telling}: TellingContext): Card['facts'] =>
  lost > 0 ? [{term: telling.card.lost, text: telling.card.lostRows(lost)}] : [];

/** `at least 3,500, Russian Interior Ministry`; of several that nothing sets in an order, `… (2 sources: 3 and 9)`. */
export const officially = ({figure, rows}: Official, {words}: TellingContext): string =>
  [words.spoken(figure), ...speakersOf(rows)].join(', ');

/** Facts of a figure that is no single claim: what it is made of, and who counted. */
function severalFacts({figure, rows, how}: Side<Arrest>, {telling, words}: TellingContext): Card['facts'] {
  const counts = rows
    .slice(0, MOST_COUNTS)
    .map((row) => telling.card.countBy(words.spoken(row.count), who(row.source, words)));
  const more = rows.length > MOST_COUNTS ? [words.say.andMore(rows.length - MOST_COUNTS)] : [];
  return [
    {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
    how === 'sum'
      ? {term: telling.card.events, text: words.number(rowsOf(rows))}
      : {term: telling.card.counts, text: [...counts, ...more].join('; ')},
    {term: words.say.term.known, text: [...new Set(rows.map(({source}) => knownWhen(source, words)))].join('; ')},
  ];
}

/** Facts every figure has: its bound, what it was before, who counted it, when it was known. */
export function figureFacts(side: Side<Arrest>, context: TellingContext): Card['facts'] {
  const {telling, words} = context;
  const {figure, earlier} = side;
  const drawn = soleRow(side);
  const first = earlier[0];
  const last = earlier.at(-1);
  const range =
    first && last
      ? telling.card.earlierCounts(words.spoken(first.count), words.spoken(last.count), earlier.length)
      : '';
  const ofOne = drawn
    ? [
        {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
        {term: telling.card.cities, text: drawn.cities === undefined ? '' : words.number(drawn.cities)},
        {term: words.say.term.countedBy, text: who(drawn.source, words)},
        ...sourceFacts(drawn.source, words),
      ]
    : severalFacts(side, context);
  return [...ofOne, {term: telling.card.earlier, text: range}].filter(({text}) => text !== '');
}

export function tellDay(figure: DayFigure, context: TellingContext): Named {
  const {say, telling} = context;
  const {chosen, unfinished, official, lost} = figure;
  const name = context.day(figure.day);
  const [first] = chosen;
  if (!first || !figure.figure) {
    const isLater = figure.kind === 'later';
    const unknown = {term: say.unit, text: isLater ? say.later : say.noFigure};
    return {
      name,
      sentence: join([isLater ? telling.later(name) : telling.none(name), lostSentence(lost, context)]),
      card: {heading: name, facts: [unknown, ...lostFact(lost, context)], links: []},
    };
  }
  const only = chosen.length === 1 ? {...first, figure: figure.figure} : undefined;
  const rows = chosen.flatMap((one) => one.rows);
  const what = whatOf(figure.figure, context);
  const place = figure.kind === 'part' ? partOf(figure, context) : '';
  const sentence = join([
    telling.day(name, what, citiesOf(figure)),
    only ? severalSentence(only, context) : '',
    lostSentence(lost, context),
    place && telling.place(place),
    protectedSentence(figure.figure, context),
    unfinished ? telling.unfinished(join([unfinished.time, unfinished.zone])) : '',
    only ? earlierSentence(only, context) : '',
    sourceSentence(rows, context),
    official ? telling.officially(officially(official, context)) : '',
  ]);
  const heading = `${name}: ${what}${place && ` (${place})`}`;
  const facts = [
    ...(only ? figureFacts(only, context) : partsFacts(chosen, context)),
    ...lostFact(lost, context),
    ...(official ? [{term: telling.card.official, text: officially(official, context)}] : []),
  ];
  return {
    name,
    sentence,
    card: {heading, facts, links: linksOf([...rows, ...(official?.rows ?? [])], context)},
  };
}

export const linksOf = (rows: readonly Arrest[], {words}: TellingContext): Card['links'] =>
  rows.flatMap(({source}) => sourceLinks(source, words)).slice(0, MOST_LINKS);

/** What officials say of a day or of a city. */
export function tellOfficial(of: string, official: Official, context: TellingContext): Said {
  const {figure, rows} = official;
  const heading = `${of}: ${whatOf(figure, context)} (${context.say.key.official})`;
  const side = official.how === 'places' ? undefined : {...official, how: official.how, earlier: [], untold: []};
  return {
    sentence: join([
      context.telling.official(of, officially(official, context)),
      side ? severalSentence(side, context) : '',
    ]),
    card: {heading, facts: side ? figureFacts(side, context) : [], links: linksOf(rows, context)},
  };
}

function partsFacts(chosen: readonly Chosen<Arrest>[], {telling, words}: TellingContext): Card['facts'] {
  const named = chosen.slice(0, MOST_PARTS).map(({figure, rows}) => `${rows[0]!.place} ${words.spoken(figure)}`);
  const more = chosen.length > MOST_PARTS ? [telling.card.moreParts(chosen.length - MOST_PARTS)] : [];
  return [{term: telling.card.parts, text: [...named, ...more].join(', ')}];
}

/** Days with a figure in what a column stands for, and days in all. */
export const daysIn = ({span, day, inside}: ColumnFigure): readonly [number, number] => [
  inside.filter(({kind, figure}) => (day ? figure !== undefined : kind === 'whole')).length,
  // what has not come in the state shown is no day without a figure
  span.to - span.from + 1 - inside.filter(({kind}) => kind === 'later').length,
];

/** The days found in a week or a month, added up. */
export function tellSpan(column: ColumnFigure, context: TellingContext): Said {
  const {say, telling, words} = context;
  const {span, figure, inside, kind} = column;
  const [found, all] = daysIn(column);
  const isLater = kind === 'later';
  const lost = rowsLost(inside);
  const period = words.period(span.from, span.to);
  const spoken = figure ? words.spoken(figure) : '';
  return {
    sentence: join([
      figure ? telling.span(period, spoken, found, all) : isLater ? telling.later(period) : telling.none(period),
      lostSentence(lost, context),
    ]),
    card: {
      heading: figure ? `${period}: ${telling.detentions(spoken)}` : period,
      facts: figure
        ? [{term: telling.card.daysFound, text: telling.foundOf(found, all)}, ...lostFact(lost, context)]
        : [{term: say.unit, text: isLater ? say.later : say.noFigure}, ...lostFact(lost, context)],
      links: [],
    },
  };
}

const rowsLost = (days: readonly DayFigure[]): number => days.reduce((all, {lost}) => all + lost, 0);
