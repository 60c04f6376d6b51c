import type {Chosen} from '../../model/known.js';
import {knownWhen, sourceLinks, who} from '../../model/provenance.js';
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
  officially,
  protectedSentence,
  sourceSentence,
  whatOf,
} from './telling-days.js';

/** A total as it was printed. */
export function tellTotal(chosen: Chosen<Arrest>, context: TellingContext): Said {
  const {telling, words} = context;
  const {drawn, earlier} = chosen;
  const period = words.period(drawn.date, drawn.end);
  return {
    sentence: join([
      telling.total(period, whatOf(drawn.count, context)),
      protectedSentence(drawn.count, context),
      earlierSentence(earlier, context),
      sourceSentence(drawn, context),
    ]),
    card: {
      heading: `${period}: ${whatOf(drawn.count, context)}`,
      facts: figureFacts(chosen, context),
      links: sourceLinks(drawn.source, words),
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
  const {name: counter, kind: counterKind} = facts.counter;
  const own = city.ownTotal;
  const period = own ? words.period(own.date, own.end) : '';
  const days = city.days.map(({day: date, chosen}) => `${day(date)}: ${words.spoken(chosen.drawn.count)}`);
  const sources = [...new Set(city.days.map(({chosen}) => who(chosen.drawn.source, words)))];
  const known = city.days.at(-1);
  const official = city.official ? officially(city.official, context) : '';
  return {
    sentence: join([
      telling.city(city.name, whatOf(city.figure, context), city.days.length),
      protectedSentence(city.figure, context),
      own ? telling.own(counterKind, counter, words.spoken(own.count), period) : '',
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
        {term: telling.card.ownTotal, text: own ? `${words.spoken(own.count)}, ${period}` : ''},
        {term: telling.card.official, text: official},
        {term: words.say.term.countedBy, text: sources.join('; ')},
        {term: words.say.term.known, text: known ? knownWhen(known.chosen.drawn.source, words) : ''},
      ].filter(({text}) => text !== ''),
      links: linksOf([...city.days.map(({chosen}) => chosen.drawn), ...(city.official?.rows ?? [])], context),
    },
  };
}
