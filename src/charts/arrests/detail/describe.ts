import type {Day} from '../../../data/day.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {joined} from '../../../data/joined.js';
import type {Description} from '../../../model/contract.js';
import {described} from '../../../model/interaction/table.js';
import type {Claims} from '../../../model/as-of.js';
import {boundWords, knownWhen, sourceLinks, speakers} from '../../../model/provenance.js';
import type {CityFigure} from '../cities/figures.js';
import type {Datum} from '../context.js';
import {daysIn, lostIn, type Column, type DayFigure, type DaysSum, type Official} from '../days/figures.js';
import {cityCount, partOf} from '../days/values.js';
import {whenOf} from '../revisions/labels.js';
import {
  earlierSentence,
  figureFacts,
  linksOf,
  lostFact,
  lostSentence,
  officially,
  partsFact,
  protectedSentence,
  severalSentence,
  sourceSentence,
  whatOf,
  type DetailContext,
} from './sentences.js';

/** The name, sentence and card of a mark. */
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
  const {chosen, unfinished, lost} = figure;
  const name = context.day(figure.day);
  const [first] = chosen;
  if (!first || !figure.figure) return describeUnknown(name, figure.kind === 'later', lost, context);
  const only = chosen.length === 1 ? {...first, figure: figure.figure} : undefined;
  const rows = chosen.flatMap((one) => one.rows);
  const what = whatOf(figure.figure, context);
  const place = figure.kind === 'part' ? partOf(figure, context) : '';
  const official = figure.official ? officially(figure.official, context) : '';
  return described(
    name,
    [
      detail.day(name, what, cityCount(figure)),
      only ? severalSentence(only, context) : '',
      lostSentence(lost, context),
      place && detail.place(place),
      protectedSentence(figure.figure, context),
      unfinished ? detail.unfinished(joined([unfinished.time, unfinished.zone])) : '',
      only ? earlierSentence(only, context) : '',
      sourceSentence(rows, context),
      official && detail.officially(official),
    ],
    `${name}: ${what}${place && ` (${place})`}`,
    [
      ...(only ? figureFacts(only, context) : [partsFact(chosen, context)]),
      lostFact(lost, context),
      {term: detail.card.official, text: official},
    ],
    linksOf([...rows, ...(figure.official?.rows ?? [])], context),
  );
}

/** A day, a week or a month without a figure. */
function describeUnknown(name: string, isLater: boolean, lost: number, context: DetailContext): Description {
  const {say, detail} = context;
  return described(name, [isLater ? detail.later(name) : detail.none(name), lostSentence(lost, context)], name, [
    {term: say.unit, text: isLater ? say.later : say.noFigure},
    lostFact(lost, context),
  ]);
}

/** The official count of a day. */
function describeOfficial(date: Day, official: Official, context: DetailContext): Description {
  const {detail, say} = context;
  const {how, figure, rows} = official;
  const day = context.day(date);
  const side = how === 'places' ? undefined : {...official, how, earlier: [], untold: []};
  return described(
    `${day}, ${say.key.official}`,
    [detail.official(day, officially(official, context)), side ? severalSentence(side, context) : ''],
    `${day}: ${whatOf(figure, context)} (${say.key.official})`,
    side ? figureFacts(side, context) : [],
    linksOf(rows, context),
  );
}

/** The sum of the days found in a week or month. */
function describeSpan(column: Column, context: DetailContext): Description {
  const {detail, words} = context;
  const {span, figure, kind} = column;
  const [found, all] = daysIn(column);
  const lost = lostIn(column);
  const name = words.period(span.from, span.to);
  if (!figure) return describeUnknown(name, kind === 'later', lost, context);
  const spoken = words.spoken(figure);
  return described(
    name,
    [detail.span(name, spoken, found, all), lostSentence(lost, context)],
    `${name}: ${detail.detentions(spoken)}`,
    [{term: detail.card.daysFound, text: detail.foundOf(found, all)}, lostFact(lost, context)],
  );
}

/** A printed total. */
function describeTotal(chosen: Claims<Arrest>, context: DetailContext): Description {
  const {detail, words} = context;
  const {figure, rows, how} = chosen;
  const name = words.period(rows[0]!.date, rows[0]!.end);
  const what = whatOf(figure, context);
  return described(
    name,
    [
      how === 'sum' ? detail.day(name, what, undefined) : detail.total(name, what),
      severalSentence(chosen, context),
      protectedSentence(figure, context),
      earlierSentence(chosen, context),
      sourceSentence(rows, context),
    ],
    `${name}: ${what}`,
    figureFacts(chosen, context),
    linksOf(rows, context),
  );
}

/** The sum of the days found. */
function describeSum({figure, day: last, days}: DaysSum, {say, detail, words, day}: DetailContext): Description {
  const spoken = words.spoken(figure);
  return described(day(last), [detail.sum(spoken, days, day(last))], detail.table.sum(day(last)), [
    {term: say.unit, text: spoken},
    {term: words.say.term.bound, text: words.say.bounds[figure.bound]},
    {term: detail.card.daysFound, text: words.number(days)},
  ]);
}

function describeCity(city: CityFigure, context: DetailContext): Description {
  const {detail, words, selection, day} = context;
  const {name, figure, ownTotal, lost} = city;
  const {name: counter} = selection.counter;
  const {term} = words.say;
  const what = whatOf(figure, context);
  const rows = city.days.flatMap(({chosen}) => chosen.rows);
  const official = city.official ? officially(city.official, context) : '';
  const own = ownTotal ? words.spoken(ownTotal.figure) : '';
  const period = ownTotal ? words.period(ownTotal.rows[0]!.date, ownTotal.rows[0]!.end) : '';
  const latest = city.days.at(-1)?.chosen.rows.at(-1);
  const days = city.days.map(({day: date, chosen}) => `${day(date)}: ${words.spoken(chosen.figure)}`);
  return described(
    name,
    [
      detail.city(name, what, days.length),
      tiesSentence(city, context),
      lostSentence(lost, context),
      protectedSentence(figure, context),
      own && detail.own(counter, own, period),
      official && detail.officially(official),
    ],
    `${name}: ${what}`,
    [
      {term: term.bound, text: boundWords(figure, words)},
      {term: detail.card.days, text: days.join('; ')},
      lostFact(lost, context),
      {term: detail.card.ownTotal, text: own && `${own}, ${period}`},
      {term: detail.card.official, text: official},
      {term: term.countedBy, text: speakers(rows, words), first: true},
      {term: term.known, text: latest ? knownWhen(latest.source, words) : '', first: true},
    ],
    linksOf([...rows, ...(city.official?.rows ?? [])], context),
  );
}

/** For one day, its several counts; for more days, the counts of each day on which none is known to be the newest. */
function tiesSentence({days}: CityFigure, context: DetailContext): string {
  const [first] = days;
  if (first && days.length === 1) return severalSentence(first.chosen, context);
  const ties = days.filter(({chosen}) => chosen.how === 'tie');
  return joined(ties.map(({day, chosen}) => context.detail.onDay(context.day(day), severalSentence(chosen, context))));
}

/** One of the counts of a day, without its earlier counts. */
function describeCount({count, series, city}: Extract<Datum, {kind: 'count'}>, context: DetailContext): Description {
  const {detail, words} = context;
  const {row, fallsFrom, place} = count;
  const what = whatOf(row.count, context);
  const when = whenOf(count, context);
  const alone = {figure: row.count, rows: [row], how: 'one' as const, earlier: [], untold: []};
  return described(
    when,
    [
      detail.count.sentence(city, when, what, row.cities),
      fallsFrom ? detail.count.loweredFrom(words.spoken(fallsFrom.row.count)) : '',
      sourceSentence([row], context),
    ],
    `${detail.count.heading(city, when)}: ${what}`,
    [{term: detail.count.term, text: detail.count.order(place, series.counts.length)}, ...figureFacts(alone, context)],
    sourceLinks(row.source, words),
  );
}
