import {dayInUtc, monthStart, yearOf, type Day} from '../data/day.js';
import type {Estimate} from '../data/estimate.js';
import {en, type Messages} from './en.js';
import {formatsEn} from './formats-en.js';
import {writeDay, writeNumber, type DayStyle, type Formats} from './formats.js';

export type {DayStyle};

/** The messages of one part of the package, by language. English is always there. */
export interface Catalogue<M> {
  readonly name: string;
  readonly en: M;
}

/** Messages, numbers and dates of one language. */
export interface Words {
  /** The language of the messages, as in `lang`. */
  readonly language: string;
  /** The locale of numbers and dates. */
  readonly locale: string;
  readonly say: Messages;
  /** The messages of a chart, in this language if it has them. */
  of<M>(catalogue: Catalogue<M>): M;
  /** `1,369` */
  number(value: number): string;
  /** `1.2 million` if this is exact, else digits: never rounded. */
  amount(value: number): string;
  /** `1,369`, `840+`, `~20`, `2,500–3,000`, `up to 500`: beside a mark. */
  label(figure: Estimate): string;
  /** `at least 840`, `about 20`: in a sentence, a card, a table. */
  spoken(figure: Estimate): string;
  /** `21 September`, with the year if `withYear`; `short`: `21 Sept`; `long`: always with the year. */
  day(day: Day, style?: DayStyle, withYear?: boolean): string;
  /** `21 to 29 September 2022` */
  period(from: Day, to: Day): string;
  /** `one`, `few`, `other` … of `Intl.PluralRules`. */
  plural(count: number): Intl.LDMLPluralRule;
  /** `Germany` for `DE`. */
  country(code: string): string;
  compare(a: string, b: string): number;
}

const MILLION = 1_000_000;

/** The words of a language; so far always English. */
export function wordsOf(language: string): Words {
  const known = made.get(language) ?? make(formatsEn);
  made.set(language, known);
  return known;
}

const made = new Map<string, Words>();

/** Makes a value on first use. An `Intl` object takes many milliseconds on a phone, and the first drawing needs none. */
function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

function make(formats: Formats): Words {
  const {locale} = formats;
  const say = en;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const collator = once(() => new Intl.Collator(locale, {sensitivity: 'base'}));
  const names = once(() => new Intl.DisplayNames(locale, {type: 'region', fallback: 'code'}));

  const number = (value: number): string => writeNumber(value, formats) ?? numbers().format(value);
  const amount = (value: number): string =>
    value >= MILLION && value % (MILLION / 10) === 0 ? say.million(number(value / MILLION)) : number(value);
  // every mark, card and row names days, again after each filter
  const days = new Map<string, string>();
  const day = (value: Day, style: DayStyle = 'day', withYear = false): string => {
    const key = `${value}${style}${withYear}`;
    const text = days.get(key) ?? writeDay(value, style, withYear, formats);
    days.set(key, text);
    return text;
  };

  const period = (from: Day, to: Day): string => {
    if (from === to) return day(from, 'long');
    if (yearOf(from) !== yearOf(to)) return say.fromTo(day(from, 'long'), day(to, 'long'));
    const start = monthStart(from) === monthStart(to) ? number(new Date(dayInUtc(from)).getUTCDate()) : day(from);
    return say.fromTo(start, day(to, 'long'));
  };

  return {
    language: 'en',
    locale,
    say,
    of: (catalogue) => catalogue.en,
    number,
    amount,
    label: (figure) => say.label(figure, amount),
    spoken: (figure) => say.spoken(figure, amount),
    day,
    period,
    plural: (count) => plurals().select(count),
    country: (code) => {
      try {
        return names().of(code) ?? code;
      } catch {
        return code;
      }
    },
    compare: (a, b) => collator().compare(a, b),
  };
}
