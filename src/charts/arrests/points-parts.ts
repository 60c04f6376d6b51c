import {isoDay, type Day} from '../../data/day.js';
import type {Estimate} from '../../data/estimate.js';
import type {Chosen} from '../../model/known.js';
import {knownWhen, sourceLinks, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {CityFigure} from './city-figures.js';
import type {PartsContext} from './context.js';
import {earlierSentence, figureFacts, join, sourceSentence, whatOf, type Told} from './points.js';

export const totalId = ({row}: Arrest): string => `total:${row}`;
export const cityId = ({name, region}: CityFigure): string => `city:${name}:${region}`;
export const SUM_ID = 'sum';

export function tellTotal(chosen: Chosen<Arrest>, context: PartsContext): Told {
  const {more, words} = context;
  const {drawn, earlier} = chosen;
  const period = words.period(drawn.date, drawn.end);
  const spoken = words.spoken(drawn.count);
  return {
    id: totalId(drawn),
    keys: {day: isoDay(drawn.end)},
    name: period,
    sentence: join([
      more.sentence.total(period, spoken),
      earlierSentence(earlier, context),
      sourceSentence(chosen, context),
    ]),
    card: {
      heading: `${period}: ${whatOf(drawn.count, context)}`,
      facts: figureFacts(chosen, context),
      links: sourceLinks(drawn.source, words),
    },
  };
}

export function tellSum(figure: Estimate, last: Day, count: number, context: PartsContext): Told {
  const {say, more, words, day} = context;
  const spoken = words.spoken(figure);
  return {
    id: SUM_ID,
    keys: {},
    name: day(last),
    sentence: more.sentence.sum(spoken, count, day(last)),
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

export function tellCity(city: CityFigure, context: PartsContext): Told {
  const {more, words, facts, day} = context;
  const {name: counter, kind: counterKind} = facts.counter;
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
      more.sentence.city(city.name, whatOf(city.figure, context), city.days.length),
      own ? more.sentence.own(counterKind, counter, words.spoken(own.count), period) : '',
    ]),
    card: {
      heading: `${city.name}: ${whatOf(city.figure, context)}`,
      facts: [
        {
          term: words.say.term.bound,
          text: words.say.bounds[city.figure.bound] + (city.figure.about ? `, ${words.say.bounds.about}` : ''),
        },
        {term: more.card.days, text: days.join('; ')},
        {term: more.card.ownTotal, text: own ? `${words.spoken(own.count)}, ${period}` : ''},
        {term: words.say.term.countedBy, text: sources.join('; ')},
        {term: words.say.term.known, text: known ? knownWhen(known.chosen.drawn.source, words) : ''},
      ].filter(({text}) => text !== ''),
      links: city.days.flatMap(({chosen}) => sourceLinks(chosen.drawn.source, words)).slice(0, 4),
    },
  };
}
