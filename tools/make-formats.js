/**
 * Makes src/messages/formats-en.ts: the number and date formats of a language, from the Unicode CLDR through `Intl`. With them the
 * first drawing needs no `Intl` object (on a phone the first one takes 80 ms). `npm run make:formats`; the result is committed.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from 'prettier';

const LOCALES = {en: 'en-GB'};

const STYLES = {
  day: {day: 'numeric', month: 'long'},
  short: {day: 'numeric', month: 'short'},
  weekday: {weekday: 'short'},
  'weekday-long': {weekday: 'long'},
  month: {month: 'long'},
  'month-short': {month: 'short'},
  year: {year: 'numeric'},
  long: {day: 'numeric', month: 'long', year: 'numeric'},
};

const partsOf = (locale, options, date) =>
  new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).formatToParts(date);
const valueOf = (parts, type) => parts.find((part) => part.type === type)?.value;
/** `{day} {month} {year}` */
const patternOf = (locale, options) =>
  partsOf(locale, options, Date.UTC(2022, 8, 21))
    .map(({type, value}) => (type === 'literal' ? value : `{${type}}`))
    .join('');

/** 3 January 2022 was a Monday. */
const weekdays = (locale, weekday) =>
  [3, 4, 5, 6, 7, 8, 9].map((day) => valueOf(partsOf(locale, {weekday}, Date.UTC(2022, 0, day)), 'weekday'));
/** Month names in the form used with a day. */
const months = (locale, month) =>
  Array.from({length: 12}, (_, at) =>
    valueOf(partsOf(locale, {day: 'numeric', month}, Date.UTC(2022, at, 21)), 'month'),
  );

function formatsOf(locale) {
  const number = new Intl.NumberFormat(locale).formatToParts(12345.5);
  return {
    locale,
    group: valueOf(number, 'group'),
    decimal: valueOf(number, 'decimal'),
    months: months(locale, 'long'),
    shortMonths: months(locale, 'short'),
    weekdays: weekdays(locale, 'long'),
    shortWeekdays: weekdays(locale, 'short'),
    days: Object.fromEntries(Object.entries(STYLES).map(([style, options]) => [style, patternOf(locale, options)])),
    daysWithYear: Object.fromEntries(
      Object.entries(STYLES).map(([style, options]) => [style, patternOf(locale, {...options, year: 'numeric'})]),
    ),
  };
}

for (const [language, locale] of Object.entries(LOCALES)) {
  const text = `/** Made by tools/make-formats.js from CLDR ${process.versions.cldr}; do not edit. */
import type {Formats} from './formats.js';

export const formats${language.charAt(0).toUpperCase()}${language.slice(1)}: Formats = ${JSON.stringify(formatsOf(locale))};
`;
  const options = {parser: 'typescript', singleQuote: true, bracketSpacing: false, printWidth: 120};
  writeFileSync(join(import.meta.dirname, `../src/messages/formats-${language}.ts`), await format(text, options));
}
