import {expect} from 'chai';
import {dayInUtc, dayOf, isoDay, monthEnd, monthStart, parseDay, weekday, yearOf} from '../../src/data/day.js';

const day = (text: string) => parseDay(text)!;

describe('days', () => {
  const none = [
    ...['2022-02-30', '2022-02-29', '1900-02-29', '2022-13-01', '2022-00-10', '2022-04-31', '2022-01-00', '2022-01-32'],
    ...['21/09/2022', '09/21/2022', '21.09.2022', '2022-9-1', '2022-09', '20220921', '2022-09-21T10:00', ' 2022-09-21'],
    ...['', 'yesterday', '0050-01-01', '+002022-09-21', '2022-09-2a'],
  ];
  for (const text of none) {
    it(`does not read ${JSON.stringify(text)}`, () => expect(parseDay(text)).to.equal(undefined));
  }

  it('counts from 1 January 1970', () => {
    expect(parseDay('1970-01-01')).to.equal(0);
    expect(parseDay('1969-12-31')).to.equal(-1);
    expect(parseDay('2022-09-21')).to.equal(19_256);
    expect(parseDay('2020-02-29')).to.equal(day('2020-03-01') - 1);
    expect(parseDay('2000-02-29')).to.equal(day('2000-03-01') - 1);
  });

  it('faults mutant day.ts: reads the first and the last day of every month and none beside them, from the year 100 on', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [i, length] of lengths.entries()) {
      const of = (date: number): number | undefined =>
        parseDay(`2022-${String(i + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
      expect([of(0), of(length + 1)], `month ${i + 1}`).to.deep.equal([undefined, undefined]);
      expect(of(length)! - of(1)!).to.equal(length - 1);
    }
    // a year of one or two digits is a slip of the hand, not a day of the 20th century
    expect([parseDay('0099-12-31'), parseDay('0022-09-21'), parseDay('0000-01-01')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect([isoDay(day('0100-01-01')), isoDay(day('9999-12-31'))]).to.deep.equal(['0100-01-01', '9999-12-31']);
  });

  it('writes every day of thirty years as it reads it', () => {
    for (let at = day('1995-01-01'); at < day('2025-01-01'); at++) expect(parseDay(isoDay(at))).to.equal(at);
  });

  it('knows weekday, month and year', () => {
    expect(weekday(day('2022-09-21'))).to.equal(2);
    expect(weekday(day('1969-12-29'))).to.equal(0);
    expect(isoDay(monthStart(day('2022-09-21')))).to.equal('2022-09-01');
    expect(isoDay(monthEnd(day('2024-02-10')))).to.equal('2024-02-29');
    expect(isoDay(monthEnd(day('2022-12-31')))).to.equal('2022-12-31');
    expect(yearOf(day('2022-12-31'))).to.equal(2022);
    expect(dayInUtc(1)).to.equal(86_400_000);
  });

  it("takes today from the reader's clock, late in the evening too", () => {
    expect(isoDay(dayOf(new Date(2022, 8, 21, 23, 59)))).to.equal('2022-09-21');
    expect(isoDay(dayOf(new Date(2022, 8, 21, 0, 0)))).to.equal('2022-09-21');
  });
});
