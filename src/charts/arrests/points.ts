import {isoDay, type Day} from '../../data/day.js';
import type {Estimate} from '../../data/estimate.js';
import type {Card, Point} from '../../model/contract.js';
import type {Chosen} from '../../model/known.js';
import {sourceFacts, sourceLinks, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';

/** A point before it has a place: what it is about, what is said of it, its card. */
export type Told = Omit<Point, 'box' | 'moves'>;

export const dayId = (day: Day): string => `day:${isoDay(day)}`;

/** What is written on a day with a part only: `Dagestan only`, `3 cities only`. */
export function partOf({chosen}: DayFigure, {say}: Context): string {
  const [first] = chosen;
  if (!first) return '';
  return chosen.length === 1 ? say.only(first.drawn.place) : say.placesOnly(chosen.length, first.drawn.placeType);
}

/** `at least 840 detentions`; a figure that is named and not counted has no number. */
export const whatOf = (figure: Estimate, {say, words}: Pick<Context, 'say' | 'words'>): string =>
  figure.bound === 'uncounted' ? say.notCounted : say.detentions(words.spoken(figure));

export const join = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

export function earlierSentence(earlier: readonly Arrest[], {say, words}: Context): string {
  const last = earlier.at(-1);
  return last ? say.sentence.earlier(earlier.length, words.spoken(last.count)) : '';
}

export function sourceSentence({drawn: {source}}: Chosen<Arrest>, {say, words}: Context): string {
  const name = source.name || source.publisher;
  return name ? say.sentence.source(words.say.kinds[source.kind], name) : say.sentence.noSource;
}

/** Facts every figure has: its bound, what it was before, who counted it, when it was known. */
export function figureFacts({drawn, earlier}: Chosen<Arrest>, {say, words}: Context): Card['facts'] {
  const first = earlier[0];
  const last = earlier.at(-1);
  const range =
    first && last ? say.card.earlierCounts(words.spoken(first.count), words.spoken(last.count), earlier.length) : '';
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
    return {
      ...base,
      sentence: say.sentence.none(name),
      card: {heading: name, facts: [{term: say.unit, text: say.noFigure}], links: []},
    };
  }
  const what = whatOf(figure.figure, context);
  const place = figure.kind === 'part' ? partOf(figure, context) : '';
  const sentence = join([
    say.sentence.day(name, what, chosen.length === 1 ? first.drawn.cities : undefined),
    place && say.sentence.place(place),
    unfinished ? say.sentence.unfinished(join([unfinished.time, unfinished.zone])) : '',
    chosen.length === 1 ? earlierSentence(first.earlier, context) : '',
    sourceSentence(first, context),
  ]);
  const heading = `${name}: ${what}${place && ` (${place})`}`;
  const facts = chosen.length === 1 ? figureFacts(first, context) : partsFacts(chosen, context);
  return {
    ...base,
    sentence,
    card: {heading, facts, links: chosen.flatMap(({drawn}) => sourceLinks(drawn.source, words)).slice(0, 4)},
  };
}

function partsFacts(chosen: readonly Chosen<Arrest>[], {say, words}: Context): Card['facts'] {
  const named = chosen.slice(0, 6).map(({drawn}) => `${drawn.place} ${words.spoken(drawn.count)}`);
  const more = chosen.length > 6 ? [say.card.moreParts(chosen.length - 6)] : [];
  return [{term: say.card.parts, text: [...named, ...more].join(', ')}];
}
