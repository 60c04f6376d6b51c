import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {wordsOf} from '../../src/messages/words.js';
import {
  binTicks,
  dateLabels,
  dateTexts,
  gapLabels,
  type BinAxis,
  type DateTick,
} from '../../src/model/scales/date-axis.js';
import type {PlacedBin} from '../../src/model/scales/date-scale.js';

const words = wordsOf('en');

/** Days from left to right, each as far from the next; each month or so a tick. */
const ticks = (days: readonly string[], apart: number, more: Partial<DateTick> = {}): readonly DateTick[] =>
  days.map((text, i) => ({
    day: parseDay(text)!,
    x: 40 + apart * i,
    ...dateTexts(words, parseDay(text)!, 'short'),
    ...more,
  }));

const told = (all: readonly DateTick[], right: number): readonly string[] =>
  dateLabels(all, {left: 0, right, between: 6}).map(({text}) => text.replaceAll('\u00a0', ' '));

describe('labels of a time axis', () => {
  it('faults 4.2 have no year within one year', () => {
    expect(told(ticks(['2022-03-01', '2022-04-01', '2022-05-01'], 70), 300)).to.deep.equal(['1 Mar', '1 Apr', '1 May']);
  });

  it('faults 4.2 have it at the first and where a year begins', () => {
    const days = ['2021-11-01', '2021-12-01', '2022-01-01', '2022-02-01'];
    expect(told(ticks(days, 90), 400)).to.deep.equal(['1 Nov 2021', '1 Dec', '1 Jan 2022', '1 Feb']);
  });

  it('faults 4.2 January gives way to nothing, not to what is chosen either', () => {
    const days = ['2021-11-01', '2021-12-01', '2022-01-01', '2022-02-01'];
    const chosen = ticks(days, 45).map((tick, i) => (i === 1 ? {...tick, rank: 0} : tick));
    const found = told(chosen, 220);
    expect(found[0]).to.match(/2021$/);
    expect(found.filter((text) => text.endsWith('2022'))).to.have.length(1);
  });

  it('faults 4.2 the year is said at the first label of it, where 1 January has no tick', () => {
    expect(told(ticks(['2021-12-13', '2022-01-10', '2022-02-07'], 90), 300)).to.deep.equal([
      '13 Dec 2021',
      '10 Jan 2022',
      '7 Feb',
    ]);
  });

  it('faults 4.2 shortens all of them before one is lost, and then leaves round years alone', () => {
    const days = Array.from({length: 40}, (_, i) => `${1983 + i}-01-01`);
    expect(told(ticks(days, 40), 1700)).to.deep.equal(days.map((day) => day.slice(0, 4)));
    expect(told(ticks(days, 10), 460)).to.deep.equal([
      '1983',
      '1985',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });

  it('faults 4.2 come to an end without a tick, with one, and where a tick has no place', () => {
    expect(told([], 100)).to.deep.equal([]);
    expect(told(ticks(['2022-01-01'], 10), 100)).to.deep.equal(['1 Jan']);
    expect(told(ticks(['2022-01-01', '2022-01-02'], Infinity), 100)).to.deep.equal([]);
    expect(told(ticks(['2022-01-01'], 10), 5), 'no room at all').to.deep.equal([]);
  });
});

describe('the ticks of days, weeks and months', () => {
  const day = (text: string): number => parseDay(text)!;
  const bins = (from: string, count: number, size = 1): PlacedBin[] =>
    Array.from({length: count}, (_, i) => {
      const first = day(from) + size * i;
      return {from: first, to: first + size - 1, x: 10 * i};
    });
  const ticksOf = (all: readonly PlacedBin[], more: Partial<BinAxis<PlacedBin>> = {}) =>
    binTicks(all, {words, unit: 'day', ...more});
  const texts = (...given: Parameters<typeof ticksOf>): readonly string[] =>
    ticksOf(...given).map(({texts: [text], number}) => (number ?? text!).replaceAll('\u00a0', ' '));

  it('are one in so many', () => {
    expect(texts(bins('2022-03-01', 7), {every: 3})).to.deep.equal(['1 Mar', '4 Mar', '7 Mar']);
  });

  it('are counted anew after a gap and from the beginning of a year', () => {
    const apart = [...bins('2022-03-01', 2), ...bins('2022-06-01', 4)];
    expect(texts(apart, {every: 3})).to.deep.equal(['1 Mar', '1 Jun', '4 Jun']);
    expect(texts(bins('2021-12-30', 6), {every: 4})).to.deep.equal(['30 Dec', '1 Jan']);
  });

  it('have numbers alone within a month, and every first day of one', () => {
    const days = bins('2022-03-28', 7);
    expect(texts(days, {every: 3, numbers: true})).to.deep.equal(['28 Mar', '31', '1 Apr', '3']);
    expect(texts(days, {every: 3, numbers: true, fullEnd: true}).at(-1)).to.equal('3 Apr');
    expect(texts(days.slice(0, 2), {numbers: true, oneMonth: true})).to.deep.equal(['28', '29']);
  });

  it('have their month where a bin is one', () => {
    expect(texts(bins('2022-03-01', 2, 31), {unit: 'month'})).to.deep.equal(['March', 'April']);
  });

  it('have their room in this order: chosen, after a gap, a new month, all others', () => {
    const apart = [...bins('2022-03-01', 2), ...bins('2022-05-31', 3)];
    const ranks = ticksOf(apart, {isChosen: ({x}) => x === 20}).map(({rank}) => rank);
    expect(ranks).to.deep.equal([1, 3, 1, 2, 0]);
  });

  it('stand at their place or nowhere where that is asked for, but at a gap and a new year', () => {
    const apart = [...bins('2021-12-31', 3), ...bins('2022-05-31', 2)];
    expect(ticksOf(apart, {fixed: true}).map(({fixed}) => fixed)).to.deep.equal([false, false, true, false, true]);
    expect(ticksOf(apart).some(({fixed}) => fixed)).to.be.false;
  });
});

describe('what an axis leaves out', () => {
  const write = (days: number): string => `${days} days`;

  it('is said under the gap, inside the drawing', () => {
    const [left, middle, right] = gapLabels(
      [70, 80, 90].map((days, i) => ({days, x: 200 * i})),
      50,
      400,
      write,
    );
    expect(middle).to.deep.equal({x: 200, y: 50, text: '80 days', role: 'tiny', anchor: 'middle'});
    expect(left!.x).to.be.within(15, 30);
    expect(400 - right!.x).to.be.closeTo(left!.x, 0.1);
  });

  it('is said a line lower where the gap before is near', () => {
    const near = [100, 120, 140].map((x) => ({x, days: 70}));
    expect(gapLabels(near, 50, 400, write).map(({y}) => y)).to.deep.equal([50, 64, 50]);
  });
});
