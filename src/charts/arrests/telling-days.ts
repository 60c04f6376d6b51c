import type {Estimate} from '../../data/estimate.js';
import type {Card} from '../../model/contract.js';
import type {Chosen} from '../../model/known.js';
import {sourceFacts, sourceLinks, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Column} from './columns.js';
import type {TellingContext} from './context.js';
import type {DayFigure, Official} from './day-figures.js';
import {partOf} from './points.js';
import type {Named, Said} from './teller.js';

/** So many parts of a sum are named in a card, and so many links given. */
const MOST_PARTS = 6;
const MOST_LINKS = 4;

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

export function earlierSentence(earlier: readonly Arrest[], {telling, words}: TellingContext): string {
  const last = earlier.at(-1);
  return last ? telling.earlier(earlier.length, words.spoken(last.count)) : '';
}

export function sourceSentence({source}: Arrest, {telling, words}: TellingContext): string {
  const name = source.name || source.publisher;
  return name ? telling.source(words.say.kinds[source.kind], name) : telling.noSource;
}

/** `at least 3,500, Russian Interior Ministry` */
export const officially = ({figure, rows}: Official, {words}: TellingContext): string =>
  [words.spoken(figure), ...new Set(rows.map(({source}) => source.name || source.publisher))].join(', ');

/** Facts every figure has: its bound, what it was before, who counted it, when it was known. */
export function figureFacts(
  {drawn, earlier}: Pick<Chosen<Arrest>, 'drawn' | 'earlier'>,
  {telling, words}: TellingContext,
): Card['facts'] {
  const first = earlier[0];
  const last = earlier.at(-1);
  const range =
    first && last
      ? telling.card.earlierCounts(words.spoken(first.count), words.spoken(last.count), earlier.length)
      : '';
  return [
    {term: words.say.term.bound, text: words.say.bounds[drawn.count.bound]},
    {term: telling.card.cities, text: drawn.cities === undefined ? '' : words.number(drawn.cities)},
    {term: words.say.term.countedBy, text: who(drawn.source, words)},
    ...sourceFacts(drawn.source, words),
    {term: telling.card.earlier, text: range},
  ].filter(({text}) => text !== '');
}

export function tellDay(figure: DayFigure, context: TellingContext): Named {
  const {say, telling} = context;
  const {chosen, unfinished, official} = figure;
  const name = context.day(figure.day);
  const [first] = chosen;
  if (!first || !figure.figure) {
    return {
      name,
      sentence: telling.none(name),
      card: {heading: name, facts: [{term: say.unit, text: say.noFigure}], links: []},
    };
  }
  const only = chosen.length === 1 ? first : undefined;
  const what = whatOf(figure.figure, context);
  const place = figure.kind === 'part' ? partOf(figure, context) : '';
  const sentence = join([
    telling.day(name, what, only?.drawn.cities),
    place && telling.place(place),
    protectedSentence(figure.figure, context),
    unfinished ? telling.unfinished(join([unfinished.time, unfinished.zone])) : '',
    only ? earlierSentence(only.earlier, context) : '',
    sourceSentence(first.drawn, context),
    official ? telling.officially(officially(official, context)) : '',
  ]);
  const heading = `${name}: ${what}${place && ` (${place})`}`;
  const facts = [
    ...(only ? figureFacts(only, context) : partsFacts(chosen, context)),
    ...(official ? [{term: telling.card.official, text: officially(official, context)}] : []),
  ];
  return {
    name,
    sentence,
    card: {heading, facts, links: linksOf([...chosen.map(({drawn}) => drawn), ...(official?.rows ?? [])], context)},
  };
}

export const linksOf = (rows: readonly Arrest[], {words}: TellingContext): Card['links'] =>
  rows.flatMap(({source}) => sourceLinks(source, words)).slice(0, MOST_LINKS);

/** What officials say of a day or of a city. */
export function tellOfficial(of: string, official: Official, context: TellingContext): Said {
  const {figure, rows} = official;
  const [first] = rows;
  const heading = `${of}: ${whatOf(figure, context)} (${context.say.key.official})`;
  const facts = first && rows.length === 1 ? figureFacts({drawn: first, earlier: []}, context) : [];
  return {
    sentence: context.telling.official(of, officially(official, context)),
    card: {heading, facts, links: linksOf(rows, context)},
  };
}

function partsFacts(chosen: readonly Chosen<Arrest>[], {telling, words}: TellingContext): Card['facts'] {
  const named = chosen.slice(0, MOST_PARTS).map(({drawn}) => `${drawn.place} ${words.spoken(drawn.count)}`);
  const more = chosen.length > MOST_PARTS ? [telling.card.moreParts(chosen.length - MOST_PARTS)] : [];
  return [{term: telling.card.parts, text: [...named, ...more].join(', ')}];
}

/** Days with a figure in what a column stands for, and days in all. */
export const daysIn = ({span, day, inside}: Omit<Column, 'told'>): readonly [number, number] => [
  inside.filter(({kind}) => (day ? kind !== 'none' : kind === 'whole')).length,
  span.to - span.from + 1,
];

/** The days found in a week or a month, added up. */
export function tellSpan(column: Omit<Column, 'told'>, {say, telling, words}: TellingContext): Said {
  const {span, figure} = column;
  const [found, all] = daysIn(column);
  const period = words.period(span.from, span.to);
  const spoken = figure ? words.spoken(figure) : '';
  return {
    sentence: figure ? telling.span(period, spoken, found, all) : telling.none(period),
    card: {
      heading: figure ? `${period}: ${telling.detentions(spoken)}` : period,
      facts: figure
        ? [{term: telling.card.daysFound, text: telling.foundOf(found, all)}]
        : [{term: say.unit, text: say.noFigure}],
      links: [],
    },
  };
}
