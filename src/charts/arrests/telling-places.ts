import type {Chosen} from '../../model/known.js';
import {knownWhen, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {CityFigure} from './city-figures.js';
import type {TellingContext} from './context.js';
import type {DaysSum} from './day-figures.js';
import type {Said} from './teller.js';
import {
  earlierSentence,
  figureFacts,
  join,
  linksOf,
  lostFact,
  lostSentence,
  officially,
  protectedSentence,
  severalSentence,
  sourceSentence,
  whatOf,
} from './telling-days.js';

/** A total as it was printed. */
export function tellTotal(chosen: Chosen<Arrest>, context: TellingContext): Said {
  const {telling, words} = context;
  const {figure, rows, how} = chosen;
  const period = words.period(rows[0]!.date, rows[0]!.end);
  const what = whatOf(figure, context);
  return {
    sentence: join([
      how === 'sum' ? telling.day(period, what, undefined) : telling.total(period, what),
      severalSentence(chosen, context),
      protectedSentence(figure, context),
      earlierSentence(chosen, context),
      sourceSentence(rows, context),
    ]),
    card: {
      heading: `${period}: ${what}`,
      facts: figureFacts(chosen, context),
      links: linksOf(rows, context),
    },
  };
}

/** The sum of the days found. */
export function tellSum({figure, day: last, days}: DaysSum, {say, telling, words, day}: TellingContext): Said {
  const spoken = words.spoken(figure);
  return {
    sentence: telling.sum(spoken, days, day(last)),
    card: {
      heading: telling.table.sum(day(last)),
      facts: [
        {term: say.unit, text: spoken},
        {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
        {term: telling.card.daysFound, text: words.number(days)},
      ],
      links: [],
    },
  };
}

export function tellCity(city: CityFigure, context: TellingContext): Said {
  const {telling, words, facts, day} = context;
  const [single] = city.days;
  const {name: counter, kind: counterKind} = facts.counter;
  const own = city.ownTotal;
  const period = own ? words.period(own.rows[0]!.date, own.rows[0]!.end) : '';
  const days = city.days.map(({day: date, chosen}) => `${day(date)}: ${words.spoken(chosen.figure)}`);
  const rows = city.days.flatMap(({chosen}) => chosen.rows);
  const sources = [...new Set(rows.map(({source}) => who(source, words)))];
  const known = city.days.at(-1)?.chosen.rows.at(-1);
  const official = city.official ? officially(city.official, context) : '';
  return {
    sentence: join([
      telling.city(city.name, whatOf(city.figure, context), city.days.length),
      single && city.days.length === 1 ? severalSentence(single.chosen, context) : tiesSentence(city, context),
      lostSentence(city.lost, context),
      protectedSentence(city.figure, context),
      own ? telling.own(counterKind, counter, words.spoken(own.figure), period) : '',
      city.official ? telling.officially(official) : '',
    ]),
    card: {
      heading: `${city.name}: ${whatOf(city.figure, context)}`,
      facts: [
        {
          term: words.say.term.bound,
          text: words.say.bounds[city.figure.bound] + (city.figure.about ? `, ${words.say.bounds.about}` : ''),
        },
        {term: telling.card.days, text: days.join('; ')},
        ...lostFact(city.lost, context),
        {term: telling.card.ownTotal, text: own ? `${words.spoken(own.figure)}, ${period}` : ''},
        {term: telling.card.official, text: official},
        {term: words.say.term.countedBy, text: sources.join('; ')},
        {term: words.say.term.known, text: known ? knownWhen(known.source, words) : ''},
      ].filter(({text}) => text !== ''),
      links: linksOf([...rows, ...(city.official?.rows ?? [])], context),
    },
  };
}

/** The days of which nothing tells which of several counts is newer. */
const tiesSentence = ({days}: CityFigure, context: TellingContext): string =>
  join(
    days
      .filter(({chosen}) => chosen.how === 'tie')
      .map(({day, chosen}) => context.telling.onDay(context.day(day), severalSentence(chosen, context))),
  );
