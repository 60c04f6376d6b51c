import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {wordsOf} from '../../src/messages/words.js';
import {dateLabels, dateTexts, type DateTick} from '../../src/model/scales/date-labels.js';

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
