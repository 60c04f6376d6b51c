import {expect} from 'chai';
import type {Context as ArrestsContext} from '../../src/charts/arrests/context.js';
import {arrestsMessages} from '../../src/charts/arrests/messages.js';
import {hoursOf} from '../../src/charts/arrests/revisions/counts.js';
import type {Count} from '../../src/charts/arrests/revisions/series.js';
import type {Context as TimelineContext} from '../../src/charts/timeline/context.js';
import {timeAxis} from '../../src/charts/mobilization/progress/axis.js';
import {axisLabels as stripeLabels} from '../../src/charts/positions/stripes.js';
import {axisLabels as columnLabels, axisOf} from '../../src/charts/timeline/lanes/axis.js';
import {parseDay} from '../../src/data/day.js';
import type {Claim} from '../../src/datasets/mobilization.js';
import {wordsOf} from '../../src/messages/words.js';
import {dateScale, daysBetween, dayScale} from '../../src/model/scales/date-scale.js';
import {domainOf, scaleFromZero, steps} from '../../src/model/scales/linear-scale.js';

/**
 * Every axis of every chart over nothing, over one value and over a domain without an end: it comes to an end, and what it
 * places has a place.
 */
const words = wordsOf('en');
const D = parseDay('2022-09-21')!;

/** Ends of domains that have none. */
const ENDLESS: readonly (readonly [number, number])[] = [
  [-Infinity, Infinity],
  [D, Infinity],
  [-Infinity, D],
  [Infinity, Infinity],
  [-Infinity, -Infinity],
  [Infinity, -Infinity],
  [NaN, D],
  [D, NaN],
];

function finite(values: readonly number[]): void {
  for (const value of values) expect(Number.isFinite(value), String(value)).to.be.true;
}

/** An axis in the three cases: what it places, px, and how many labels it has. */
interface Axis {
  readonly places: readonly number[];
  readonly labels: number;
}

const dated = (day: number) => ({date: day, end: day});

const hours = (minutes: readonly number[]): Axis => {
  const counts = minutes.map((at) => ({at, from: at, to: at, isPrinted: true}) as Count);
  const context = {words, say: words.of(arrestsMessages)} as ArrestsContext;
  const axis = hoursOf([{name: '', counts}], 40, 600, context);
  return {
    places: axis ? [...axis.ticks, ...axis.labels(0).map(({x}) => x), ...minutes.map(axis.x)] : [],
    labels: axis?.ticks.length ?? 0,
  };
};

const axes: Readonly<Record<string, (days: readonly number[]) => Axis>> = {
  'the hours of the counts of a day': (days) => hours(days.map((day) => day * 1440)),
  'the days of detentions and crossings': (days) => {
    const [from = NaN, to = NaN] = [days[0], days.at(-1)];
    const {spans, band, at} = dateScale(daysBetween(from, to, days), 40, 600);
    return {places: [band, at(D), ...spans.map(({x}) => x)].slice(spans.length > 0 ? 0 : 1), labels: spans.length};
  },
  'the claims of a mobilization': (days) => {
    const axis = timeAxis(days.map(dated) as unknown as Claim[], undefined, 40, 600);
    return {places: [axis.left, axis.end, axis.day(D)], labels: days.length};
  },
  'the stripes of positions': (days) => {
    const [from = NaN, to = NaN] = [days[0], days.at(-1)];
    const scale = dayScale(from, to, days, 40, 600);
    const {xs, labels} = stripeLabels(scale, 40, 600, words);
    return {places: [scale.at(D), ...xs, ...labels.map(({x}) => x)], labels: labels.length};
  },
  'the lanes of a timeline': (days) => {
    const [from = NaN, to = NaN] = [days[0], days.at(-1)];
    const axis = axisOf(from, to, days, 40, 600);
    const context = {words, width: 600, selection: {chosen: [] as readonly number[]}} as TimelineContext;
    const labels = columnLabels(axis, 40, context);
    return {places: [axis.band, ...axis.columns.map(({x}) => x), ...labels.map(({x}) => x)], labels: labels.length};
  },
};

describe('faults 2.2 an axis without a finite domain', () => {
  it('has none: domainOf', () => {
    expect(domainOf([])).to.equal(undefined);
    expect(domainOf([undefined, NaN])).to.equal(undefined);
    expect(domainOf([D])).to.deep.equal([D, D]);
    expect(domainOf([D + 1, undefined, D])).to.deep.equal([D, D + 1]);
    for (const ends of ENDLESS.slice(0, 6)) expect(domainOf(ends)).to.equal(undefined);
  });

  it('has no steps', () => {
    for (const [from, to] of ENDLESS) expect(steps(from, to)).to.deep.equal([]);
    for (const step of [0, -1, NaN, Infinity]) expect(steps(1, 3, step), String(step)).to.have.length(step > 0 ? 1 : 0);
    expect(steps(0, 1e12)).to.deep.equal([]);
    expect(steps(3, 1)).to.deep.equal([]);
    expect(steps(D, D)).to.deep.equal([D]);
    expect(steps(0, 10, 4)).to.deep.equal([0, 4, 8]);
    expect(steps(0, 8, 4)).to.deep.equal([0, 4, 8]);
  });

  it('has no days', () => {
    for (const [from, to] of ENDLESS) expect(daysBetween(from, to, [D, Infinity])).to.deep.equal([]);
    expect(daysBetween(D, D, [])).to.deep.equal([D]);
    expect(dateScale([Infinity, -Infinity, NaN], 0, 600).spans).to.deep.equal([]);
  });

  for (const [name, axis] of Object.entries(axes)) {
    it(`${name}: nothing, one day, no end`, () => {
      const nothing = axis([]);
      finite(nothing.places);
      expect(nothing.labels).to.equal(0);
      const one = axis([D]);
      finite(one.places);
      expect(one.labels, 'one day').to.be.greaterThan(0);
      for (const ends of ENDLESS) finite(axis(ends.filter((end) => !Number.isNaN(end))).places);
    });
  }

  it('the hours of counts that are years apart have labels that do not touch', () => {
    const {labels} = hours([parseDay('0100-01-01')! * 1440, parseDay('9999-12-31')! * 1440]);
    expect(labels).to.be.within(2, 8);
  });

  it('a scale from zero holds nothing, one value and what has no end', () => {
    for (const highest of [0, 1, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER, 1e300]) {
      const {top, ticks, at} = scaleFromZero(highest, 300);
      finite([top, ...ticks, at(1)]);
      expect(ticks.length, String(highest)).to.be.within(2, 8);
    }
  });
});
