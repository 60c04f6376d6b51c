import {expect} from 'chai';
import {isoDay, parseDay} from '../../src/data/day.js';
import {dateScale, daysBetween, STRETCH_GAP} from '../../src/model/scales/date-scale.js';

const day = (text: string): number => parseDay(text)!;
const run = (from: string, count: number): number[] => Array.from({length: count}, (_, i) => day(from) + i);
const dates = (days: readonly number[]): string[] => days.map(isoDay);

describe('the days of a period', () => {
  it('are all of them, with a row or not', () => {
    expect(dates(daysBetween(day('2022-09-21'), day('2022-09-24'), [day('2022-09-22')]))).to.deep.equal([
      '2022-09-21',
      '2022-09-22',
      '2022-09-23',
      '2022-09-24',
    ]);
    expect(dates(daysBetween(day('2022-09-21'), day('2022-09-21'), []))).to.deep.equal(['2022-09-21']);
  });

  it('are without stretches of more than 60 days between two that have a row', () => {
    const from = day('2022-01-01');
    expect(daysBetween(from, from + 60, [])).to.have.length(61);
    expect(daysBetween(from, from + 61, [])).to.deep.equal([from, from + 61]);
    expect(daysBetween(from, from + 130, [from + 65])).to.deep.equal([from, from + 65, from + 130]);
    expect(daysBetween(from, from + 120, [from + 60])).to.have.length(121);
  });

  it('pay no heed to rows outside the period or out of order', () => {
    const from = day('2022-01-01');
    expect(daysBetween(from, from + 3, [from + 2, from - 9, from + 2, from + 99])).to.have.length(4);
  });
});

describe('a calendar', () => {
  it('gives each day the same band, placed by its middle', () => {
    const {unit, band, spans, gaps, at} = dateScale(run('2022-09-21', 9), 40, 490);
    expect([unit, band, gaps]).to.deep.equal(['day', 50, []]);
    expect(spans.map(({x}) => x)).to.deep.equal([65, 115, 165, 215, 265, 315, 365, 415, 465]);
    expect(at(day('2022-09-23'))).to.equal(165);
  });

  it('is of days as long as each has 6 px, then of weeks, then of months', () => {
    expect(dateScale(run('2022-01-01', 100), 0, 600).unit).to.equal('day');
    expect(dateScale(run('2022-01-01', 100), 0, 599).unit).to.equal('week');
    expect(dateScale(run('2022-01-03', 700), 0, 600).unit).to.equal('week');
    expect(dateScale(run('2022-01-03', 707), 0, 600).unit).to.equal('month');
    expect(dateScale(run('2022-01-01', 10_000), 0, 600).unit).to.equal('month');
  });

  it('has weeks from Monday to Sunday, the first and the last cut to the days', () => {
    const {spans} = dateScale(run('2022-09-21', 20), 0, 60);
    expect(spans.map(({from, to}) => `${isoDay(from)} ${isoDay(to)}`)).to.deep.equal([
      '2022-09-21 2022-09-25',
      '2022-09-26 2022-10-02',
      '2022-10-03 2022-10-09',
      '2022-10-10 2022-10-10',
    ]);
  });

  it('has months of their days, leap years included', () => {
    const {spans} = dateScale(run('2024-01-31', 61), 0, 20);
    expect(spans.map(({from, to}) => `${isoDay(from)} ${isoDay(to)}`)).to.deep.equal([
      '2024-01-31 2024-01-31',
      '2024-02-01 2024-02-29',
      '2024-03-01 2024-03-31',
    ]);
  });

  it('has a gap of 22 px where a stretch is left out, with its length from day to day', () => {
    const days = [...run('2022-01-01', 2), ...run('2022-06-01', 2)];
    const {band, spans, gaps, at} = dateScale(days, 0, 422);
    expect([STRETCH_GAP, band]).to.deep.equal([22, 100]);
    expect(gaps).to.deep.equal([{x: 211, days: 150}]);
    expect(spans.map(({x}) => x)).to.deep.equal([50, 150, 272, 372]);
    expect(at(day('2022-03-01'))).to.equal(211);
  });

  it('places a day before the first and after the last at the nearest', () => {
    const {at} = dateScale(run('2022-09-21', 2), 0, 100);
    expect([at(day('2022-01-01')), at(day('2023-01-01'))]).to.deep.equal([25, 75]);
  });

  it('never joins two runs in one week', () => {
    const days = [...run('2022-09-19', 1), ...run('2022-09-24', 1)];
    expect(dateScale(days, 0, 30).spans).to.have.length(2);
  });
});
