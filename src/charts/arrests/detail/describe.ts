import type {Day} from '../../../data/day.js';
import type {Arrest} from '../../../datasets/arrests.js';
import type {Description} from '../../../model/contract.js';
import type {Chosen} from '../../../model/known.js';
import {knownWhen, sourceLinks, who} from '../../../model/provenance.js';
import type {CityFigure} from '../cities/figures.js';
import type {Datum} from '../points.js';
import {daysIn, lostIn, type Column, type DayFigure, type DaysSum, type Official} from '../days/figures.js';
import {cityCount, partOf} from '../days/values.js';
import {whenOf} from '../revisions/labels.js';
import {
  earlierSentence,
  figureFacts,
  join,
  linksOf,
  lostFact,
  lostSentence,
  officially,
  partsFacts,
  protectedSentence,
  severalSentence,
  sourceSentence,
  whatOf,
  type DetailContext,
} from './sentences.js';

/** What is said of a mark: its name, its sentence, its tooltip. */
export function describe(datum: Datum, context: DetailContext): Description {
  switch (datum.kind) {
    case 'day':
      return describeDay(datum.day, context);
    case 'official':
      return describeOfficial(datum.day, datum.official, context);
    case 'span':
      return describeSpan(datum.column, context);
    case 'total':
      return describeTotal(datum.total, context);
    case 'sum':
      return describeSum(datum.sum, context);
    case 'city':
      return describeCity(datum.city, context);
    case 'count':
      return describeCount(datum, context);
  }
}

function describeDay(figure: DayFigure, context: DetailContext): Description {
  const {detail} = context;
  const {chosen, unfinished, official, lost} = figure;
  const name = context.day(figure.day);
  const [first] = chosen;
  if (!first || !figure.figure) return describeUnknown(name, figure.kind === 'later', lost, context);
  const only = chosen.length === 1 ? {...first, figure: figure.figure} : undefined;
  const rows = chosen.flatMap((one) => one.rows);
  const what = whatOf(figure.figure, context);
  const place = figure.kind === 'part' ? partOf(figure, context) : '';
  return {
    name,
    sentence: join([
      detail.day(name, what, cityCount(figure)),
      only ? severalSentence(only, context) : '',
      lostSentence(lost, context),
      place && detail.place(place),
      protectedSentence(figure.figure, context),
      unfinished ? detail.unfinished(join([unfinished.time, unfinished.zone])) : '',
      only ? earlierSentence(only, context) : '',
      sourceSentence(rows, context),
      official ? detail.officially(officially(official, context)) : '',
    ]),
    card: {
      heading: `${name}: ${what}${place && ` (${place})`}`,
      facts: [
        ...(only ? figureFacts(only, context) : partsFacts(chosen, context)),
        ...lostFact(lost, context),
        ...(official ? [{term: detail.card.official, text: officially(official, context)}] : []),
      ],
      links: linksOf([...rows, ...(official?.rows ?? [])], context),
    },
  };
}

/** A day, a week or a month without a figure. */
function describeUnknown(name: string, isLater: boolean, lost: number, context: DetailContext): Description {
  const {say, detail} = context;
  return {
    name,
    sentence: join([isLater ? detail.later(name) : detail.none(name), lostSentence(lost, context)]),
    card: {
      heading: name,
      facts: [{term: say.unit, text: isLater ? say.later : say.noFigure}, ...lostFact(lost, context)],
      links: [],
    },
  };
}

/** What officials say of a day. */
function describeOfficial(date: Day, official: Official, context: DetailContext): Description {
  const {detail, say, day} = context;
  const {how, figure, rows} = official;
  const side = how === 'places' ? undefined : {...official, how, earlier: [], untold: []};
  return {
    name: `${day(date)}, ${say.key.official}`,
    sentence: join([
      detail.official(day(date), officially(official, context)),
      side ? severalSentence(side, context) : '',
    ]),
    card: {
      heading: `${day(date)}: ${whatOf(figure, context)} (${say.key.official})`,
      facts: side ? figureFacts(side, context) : [],
      links: linksOf(rows, context),
    },
  };
}

/** The days found in a week or a month, added up. */
function describeSpan(column: Column, context: DetailContext): Description {
  const {detail, words} = context;
  const {span, figure, kind} = column;
  const [found, all] = daysIn(column);
  const lost = lostIn(column);
  const name = words.period(span.from, span.to);
  if (!figure) return describeUnknown(name, kind === 'later', lost, context);
  const spoken = words.spoken(figure);
  return {
    name,
    sentence: join([detail.span(name, spoken, found, all), lostSentence(lost, context)]),
    card: {
      heading: `${name}: ${detail.detentions(spoken)}`,
      facts: [{term: detail.card.daysFound, text: detail.foundOf(found, all)}, ...lostFact(lost, context)],
      links: [],
    },
  };
}

/** A total as it was printed. */
function describeTotal(chosen: Chosen<Arrest>, context: DetailContext): Description {
  const {detail, words} = context;
  const {figure, rows, how} = chosen;
  const name = words.period(rows[0]!.date, rows[0]!.end);
  const what = whatOf(figure, context);
  return {
    name,
    sentence: join([
      how === 'sum' ? detail.day(name, what, undefined) : detail.total(name, what),
      severalSentence(chosen, context),
      protectedSentence(figure, context),
      earlierSentence(chosen, context),
      sourceSentence(rows, context),
    ]),
    card: {heading: `${name}: ${what}`, facts: figureFacts(chosen, context), links: linksOf(rows, context)},
  };
}

/** The sum of the days found. */
function describeSum({figure, day: last, days}: DaysSum, {say, detail, words, day}: DetailContext): Description {
  const spoken = words.spoken(figure);
  return {
    name: day(last),
    sentence: detail.sum(spoken, days, day(last)),
    card: {
      heading: detail.table.sum(day(last)),
      facts: [
        {term: say.unit, text: spoken},
        {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
        {term: detail.card.daysFound, text: words.number(days)},
      ],
      links: [],
    },
  };
}

function describeCity(city: CityFigure, context: DetailContext): Description {
  const {detail, words, selection, day} = context;
  const {name, figure, ownTotal, lost} = city;
  const {name: counter, kind} = selection.counter;
  const what = whatOf(figure, context);
  const rows = city.days.flatMap(({chosen}) => chosen.rows);
  const official = city.official ? officially(city.official, context) : '';
  const own = ownTotal ? words.spoken(ownTotal.figure) : '';
  const period = ownTotal ? words.period(ownTotal.rows[0]!.date, ownTotal.rows[0]!.end) : '';
  const latest = city.days.at(-1)?.chosen.rows.at(-1);
  return {
    name,
    sentence: join([
      detail.city(name, what, city.days.length),
      tiesSentence(city, context),
      lostSentence(lost, context),
      protectedSentence(figure, context),
      own && detail.own(kind, counter, own, period),
      official && detail.officially(official),
    ]),
    card: {
      heading: `${name}: ${what}`,
      facts: [
        {
          term: words.say.term.bound,
          text: words.say.bounds[figure.bound] + (figure.about ? `, ${words.say.bounds.about}` : ''),
        },
        {
          term: detail.card.days,
          text: city.days.map(({day: date, chosen}) => `${day(date)}: ${words.spoken(chosen.figure)}`).join('; '),
        },
        ...lostFact(lost, context),
        {term: detail.card.ownTotal, text: own && `${own}, ${period}`},
        {term: detail.card.official, text: official},
        {term: words.say.term.countedBy, text: [...new Set(rows.map(({source}) => who(source, words)))].join('; ')},
        {term: words.say.term.known, text: latest ? knownWhen(latest.source, words) : ''},
      ].filter(({text}) => text !== ''),
      links: linksOf([...rows, ...(city.official?.rows ?? [])], context),
    },
  };
}

/** What one day adds up; of several days those of which nothing tells which of several counts is newer. */
function tiesSentence({days}: CityFigure, context: DetailContext): string {
  const [first] = days;
  if (first && days.length === 1) return severalSentence(first.chosen, context);
  const ties = days.filter(({chosen}) => chosen.how === 'tie');
  return join(ties.map(({day, chosen}) => context.detail.onDay(context.day(day), severalSentence(chosen, context))));
}

/** One of the counts of a day, without what was before it. */
function describeCount({count, series, city}: Extract<Datum, {kind: 'count'}>, context: DetailContext): Description {
  const {detail, words} = context;
  const {row, fallsFrom, place} = count;
  const what = whatOf(row.count, context);
  const when = whenOf(count, context);
  const alone = {figure: row.count, rows: [row], how: 'one' as const, earlier: [], untold: []};
  return {
    name: when,
    sentence: join([
      detail.count.sentence(city, when, what, row.cities),
      fallsFrom ? detail.count.loweredFrom(words.spoken(fallsFrom.row.count)) : '',
      sourceSentence([row], context),
    ]),
    card: {
      heading: `${detail.count.heading(city, when)}: ${what}`,
      facts: [
        {term: detail.count.term, text: detail.count.order(place, series.counts.length)},
        ...figureFacts(alone, context),
      ],
      links: sourceLinks(row.source, words),
    },
  };
}
