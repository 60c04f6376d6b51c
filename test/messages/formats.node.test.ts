import {expect} from 'chai';
import {parseDay, type Day} from '../../src/data/day.js';
import {formatsEn} from '../../src/messages/formats-en.js';
import {writeDay, writeNumber, type DayStyle} from '../../src/messages/formats.js';

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: {day: 'numeric', month: 'long'},
  short: {day: 'numeric', month: 'short'},
  weekday: {weekday: 'short'},
  'weekday-long': {weekday: 'long'},
  month: {month: 'long'},
  'month-short': {month: 'short'},
  year: {year: 'numeric'},
  long: {day: 'numeric', month: 'long', year: 'numeric'},
};

/** Days of all months and weekdays, of leap years, and of years far away. */
const days: readonly Day[] = [
  ...Array.from({length: 800}, (_, at) => parseDay('2022-01-01')! + at),
  ...['0987-03-09', '1899-12-31', '1969-12-31', '2000-02-29', '9999-12-31'].map((text) => parseDay(text)!),
];

for (const formats of [formatsEn]) {
  describe(`how ${formats.locale} is written`, () => {
    for (const style of Object.keys(STYLES) as DayStyle[]) {
      for (const withYear of [false, true]) {
        it(`house 7 a day as ${style}${withYear ? ' with its year' : ''} is what Intl writes`, () => {
          const options = {...STYLES[style], ...(withYear && {year: 'numeric' as const})};
          const intl = new Intl.DateTimeFormat(formats.locale, {...options, timeZone: 'UTC'});
          const expected = days.map((day) => intl.format(new Date(day * 86_400_000)).replace(/ /g, '\u00a0'));
          expect(days.map((day) => writeDay(day, style, withYear, formats))).to.deep.equal(expected);
        });
      }
    }

    it('house 7 a number is what Intl writes', () => {
      const intl = new Intl.NumberFormat(formats.locale);
      const numbers = [
        0, 7, 10, 999, 1000, 1369, 12_345, 363_827, 1_000_000, 123_456_789_012, 1.2, 0.5, 1234.567, 0.125,
      ];
      expect(numbers.map((value) => writeNumber(value, formats))).to.deep.equal(
        numbers.map((value) => intl.format(value)),
      );
    });

    it('house 7 a number that it cannot write is left to Intl', () => {
      const odd = [-1, -0, 1.0005, 1e21, 1e-7, NaN, Infinity];
      expect(odd.map((value) => writeNumber(value, formats))).to.deep.equal(odd.map(() => undefined));
    });
  });
}
