import {isoDay, type Day} from '../../data/day.js';
import type {Estimate} from '../../data/estimate.js';
import type {Card, Point} from '../../model/contract.js';
import type {Chosen} from '../../model/known.js';
import {knownWhen, sourceFacts, sourceLinks, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {CityFigure} from './city-figures.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';

/** A point before it has a place: what it is about, what is said of it, its card. */
export type Told = Omit<Point, 'box' | 'moves'>;

export const dayId = (day: Day): string => `day:${isoDay(day)}`;
export const totalId = ({row}: Arrest): string => `total:${row}`;
export const cityId = ({name, region}: CityFigure): string => `city:${name}:${region}`;
export const SUM_ID = 'sum';

/** What is written on a day with a part only: `Dagestan only`, `3 cities only`. */
export function partOf({chosen}: DayFigure, {say}: Context): string {
  const [first] = chosen;
  if (!first) return '';
  return chosen.length === 1 ? say.only(first.drawn.place) : say.placesOnly(chosen.length, first.drawn.placeType);
}

const join = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

function earlierSentence(earlier: readonly Arrest[], {say, words}: Context): string {
  const last = earlier.at(-1);
  return last ? say.sentence.earlier(earlier.length, words.spoken(last.count)) : '';
}

function sourceSentence({drawn: {source}}: Chosen<Arrest>, {say, words}: Context): string {
  const name = source.name || source.publisher;
  return name ? say.sentence.source(words.say.kinds[source.kind], name) : say.sentence.noSource;
}

/** Facts every figure has: its bound, what it was before, who counted it, when it was known. */
function figureFacts({drawn, earlier}: Chosen<Arrest>, {say, words}: Context): Card['facts'] {
  const first = earlier[0];
  const last = earlier.at(-1);
  const range = first && last ? say.card.fallOrRise(words.spoken(first.count), words.spoken(last.count), earlier.length) : '';
  return [
    {term: words.say.term.bound, text: words.say.bounds[drawn.count.bound]},
    {term: say.card.cities, text: drawn.cities === undefined ? '' : words.number(drawn.cities)},
    {term: words.say.term.countedBy, text: who(drawn.source, words)},
    ...sourceFacts(drawn.source, words),
    {term: say.card.earlier, text: range},
  ].filter(({text}) => text !== '');
}

export function tellDay(figure: DayFigure, context: Context): Told {
  const {say, words, day: write} = context;
  const {day, chosen, unfinished} = figure;
  const name = write(day);
  const base = {id: dayId(day), keys: {day: isoDay(day)}, name};
  const [first] = chosen;
  if (!first || !figure.figure) {
    return {...base, sentence: say.sentence.none(name), card: {heading: name, facts: [{term: say.unit, text: say.noFigure}], links: []}};
  }
  const spoken = words.spoken(figure.figure);
  const place = figure.kind === 'part' ? partOf(figure, context) : '';
  const sentence = join([
    say.sentence.day(name, spoken, chosen.length === 1 ? first.drawn.cities : undefined),
    place && say.sentence.place(place),
    unfinished ? say.sentence.unfinished(join([unfinished.time, unfinished.zone])) : '',
    chosen.length === 1 ? earlierSentence(first.earlier, context) : '',
    sourceSentence(first, context),
  ]);
  const heading = `${name}: ${say.card.detentions(spoken)}${place && ` (${place})`}`;
  const facts = chosen.length === 1 ? figureFacts(first, context) : partsFacts(chosen, context);
  return {...base, sentence, card: {heading, facts, links: chosen.flatMap(({drawn}) => sourceLinks(drawn.source, words)).slice(0, 4)}};
}

function partsFacts(chosen: readonly Chosen<Arrest>[], {say, words}: Context): Card['facts'] {
  const named = chosen.slice(0, 6).map(({drawn}) => `${drawn.place} ${words.spoken(drawn.count)}`);
  const more = chosen.length > 6 ? [say.card.moreParts(chosen.length - 6)] : [];
  return [{term: say.card.parts, text: [...named, ...more].join(', ')}];
}

export function tellTotal(chosen: Chosen<Arrest>, context: Context): Told {
  const {say, words} = context;
  const {drawn, earlier} = chosen;
  const period = words.period(drawn.date, drawn.end);
  const spoken = words.spoken(drawn.count);
  return {
    id: totalId(drawn),
    keys: {day: isoDay(drawn.end)},
    name: period,
    sentence: join([say.sentence.total(period, spoken), earlierSentence(earlier, context), sourceSentence(chosen, context)]),
    card: {
      heading: `${period}: ${say.card.detentions(spoken)}`,
      facts: figureFacts(chosen, context),
      links: sourceLinks(drawn.source, words),
    },
  };
}

export function tellSum(figure: Estimate, last: Day, count: number, context: Context): Told {
  const {say, words, day} = context;
  const spoken = words.spoken(figure);
  return {
    id: SUM_ID,
    keys: {},
    name: day(last),
    sentence: say.sentence.sum(spoken, count, day(last)),
    card: {
      heading: say.table.sum(day(last)),
      facts: [
        {term: say.unit, text: spoken},
        {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
        {term: say.card.daysFound, text: words.number(count)},
      ],
      links: [],
    },
  };
}

export function tellCity(city: CityFigure, context: Context): Told {
  const {say, words, facts, day} = context;
  const {counter, counterKind} = facts.totals;
  const spoken = words.spoken(city.figure);
  const own = city.ownTotal;
  const period = own ? words.period(own.date, own.end) : '';
  const days = city.days.map(({day: date, chosen}) => `${day(date)}: ${words.spoken(chosen.drawn.count)}`);
  const sources = [...new Set(city.days.map(({chosen}) => who(chosen.drawn.source, words)))];
  const known = city.days.at(-1);
  return {
    id: cityId(city),
    keys: {place: city.name},
    name: city.name,
    sentence: join([
      say.sentence.city(city.name, spoken, city.days.length),
      own ? say.sentence.own(counterKind, counter, words.spoken(own.count), period) : '',
    ]),
    card: {
      heading: `${city.name}: ${say.card.detentions(spoken)}`,
      facts: [
        {term: words.say.term.bound, text: words.say.bounds[city.figure.bound] + (city.figure.about ? `, ${words.say.bounds.about}` : '')},
        {term: say.card.days, text: days.join('; ')},
        {term: say.card.ownTotal, text: own ? `${words.spoken(own.count)}, ${period}` : ''},
        {term: words.say.term.countedBy, text: sources.join('; ')},
        {term: words.say.term.known, text: known ? knownWhen(known.chosen.drawn.source, words) : ''},
      ].filter(({text}) => text !== ''),
      links: city.days.flatMap(({chosen}) => sourceLinks(chosen.drawn.source, words)).slice(0, 4),
    },
  };
}
