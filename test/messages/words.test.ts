import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {estimate, type Bound, type Estimate} from '../../src/data/estimate.js';
import {wordsOf} from '../../src/messages/words.js';

const words = wordsOf('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const day = (text: string): number => parseDay(text)!;
const aboutAtLeast: Estimate = {value: 220, low: 220, high: Infinity, bound: 'at_least', about: true};

const bounds: readonly (readonly [string, Estimate, string, string])[] = [
  ['exact', estimate('exact', 1369), '1,369', '1,369'],
  ['exact zero', estimate('exact', 0), '0', '0'],
  ['at least', estimate('at_least', 840), '840+', 'at least 840'],
  ['at least, a part of it about', aboutAtLeast, '220+', 'about 220 or more'],
  ['up to', estimate('at_most', 500), 'up to 500', 'up to 500'],
  ['about', estimate('about', 20), '~20', 'about 20'],
  ['range', estimate('range', undefined, 2500, 3000), '2,500–3,000', '2,500 to 3,000'],
  ['withheld', estimate('withheld', undefined, undefined, 5), 'fewer than 5', 'fewer than 5'],
  ['withheld without a threshold', estimate('withheld', undefined), 'withheld', 'withheld'],
  ['named, not counted', estimate('uncounted', undefined), 'not counted', 'not counted'],
];

describe('the words of a figure', () => {
  for (const [name, figure, label, spoken] of bounds) {
    it(`A-49 ${name}: ${label} beside a mark, ${spoken} in a sentence`, () => {
      expect([plain(words.label(figure)), plain(words.spoken(figure))]).to.deep.equal([label, spoken]);
    });
  }

  it('A-49 are there for every bound, none alike', () => {
    const all: readonly Bound[] = ['exact', 'at_least', 'at_most', 'about', 'range', 'uncounted', 'withheld'];
    expect(Object.keys(words.say.bounds)).to.have.members([...all]);
    expect(new Set(Object.values(words.say.bounds)).size).to.equal(all.length);
  });

  it('keep a label on one line where it has a word', () => {
    expect(words.label(estimate('at_most', 500))).to.equal('up to\u00a0500');
    expect(words.amount(1_000_000)).to.equal('1\u00a0million');
  });
});

describe('numbers', () => {
  it('are digits in groups of three', () => {
    expect([0, 999, 1369, 363_827].map((value) => words.number(value))).to.deep.equal(['0', '999', '1,369', '363,827']);
  });

  it('are millions where that is the whole figure, else digits: never rounded', () => {
    const amounts = [999_999, 1_000_000, 1_200_000, 1_234_567, 1_250_000, 12_000_000];
    expect(amounts.map((value) => plain(words.amount(value)))).to.deep.equal([
      '999,999',
      '1 million',
      '1.2 million',
      '1,234,567',
      '1,250,000',
      '12 million',
    ]);
    expect(plain(words.label(estimate('at_most', 1_200_000)))).to.equal('up to 1.2 million');
    expect(plain(words.spoken(estimate('range', undefined, 600_000, 1_000_000)))).to.equal('600,000 to 1 million');
  });

  it('have the plural forms of the language', () => {
    expect([0, 1, 2, 5, 11, 21, 101].map((count) => words.plural(count))).to.deep.equal([
      'other',
      'one',
      'other',
      'other',
      'other',
      'other',
      'other',
    ]);
  });
});

describe('days', () => {
  const one = day('2022-09-21');

  it('are written long, short or by a part, with the year where asked', () => {
    expect(plain(words.day(one))).to.equal('21 September');
    expect(plain(words.day(one, 'day', true))).to.equal('21 September 2022');
    expect(plain(words.day(one, 'long'))).to.equal('21 September 2022');
    expect(plain(words.day(one, 'short'))).to.equal('21 Sept');
    expect([words.day(one, 'weekday'), words.day(one, 'month')]).to.deep.equal(['Wed', 'September']);
  });

  it('stay on one line with their month', () => {
    expect(words.day(one, 'long')).to.equal('21\u00a0September\u00a02022');
  });

  const periods: readonly (readonly [string, string, string, string])[] = [
    ['of one day', '2022-09-21', '2022-09-21', '21 September 2022'],
    ['within a month', '2022-09-21', '2022-09-29', '21 to 29 September 2022'],
    ['over months', '2022-02-24', '2022-03-06', '24 February to 6 March 2022'],
    ['over years', '2022-02-24', '2023-02-24', '24 February 2022 to 24 February 2023'],
    ['over years, in the same month', '2021-09-30', '2022-09-01', '30 September 2021 to 1 September 2022'],
  ];
  for (const [name, from, to, text] of periods) {
    it(`make a period ${name}: ${text}`, () => expect(plain(words.period(day(from), day(to)))).to.equal(text));
  }

  it('before 1970 are days like any other', () => {
    expect(plain(words.period(day('1969-12-31'), day('1970-01-01')))).to.equal('31 December 1969 to 1 January 1970');
  });
});

describe('names', () => {
  it('of countries are found by their code, and a code that is none stays', () => {
    expect(['DE', 'RU', 'GB', 'XK'].map((code) => words.country(code))).to.deep.equal([
      'Germany',
      'Russia',
      'United Kingdom',
      'Kosovo',
    ]);
    expect(['', 'Atlantis', '??'].map((code) => words.country(code))).to.deep.equal(['', 'Atlantis', '??']);
  });

  it('are ordered without regard to case and accents', () => {
    expect(['Tula', 'Élista', 'kazan', 'Elets'].sort((a, b) => words.compare(a, b))).to.deep.equal([
      'Elets',
      'Élista',
      'kazan',
      'Tula',
    ]);
  });
});

describe('words', () => {
  it('of a language that is not there are English', () => {
    expect(wordsOf('xx').language).to.equal('en');
    expect(wordsOf('xx').number(1369)).to.equal('1,369');
  });

  it('are made once for each language', () => {
    expect(wordsOf('en')).to.equal(words);
    expect(words.of({name: 'own', en: {hello: 'Hello'}}).hello).to.equal('Hello');
  });
});

/** Node takes a new zone at once; a browser has one, and what it says must be the same as here. */
const clock = (globalThis as {process?: {env: Record<string, string | undefined>}}).process?.env;

describe('the clock of the reader', () => {
  const own = clock?.['TZ'];
  afterEach(() => {
    if (!clock) return;
    if (own === undefined) delete clock['TZ'];
    else clock['TZ'] = own;
  });

  for (const zone of ['Pacific/Auckland', 'Europe/Kyiv', 'Europe/Lisbon', 'America/Los_Angeles']) {
    it(`A-58 makes no difference to a day: ${zone}`, () => {
      if (clock) clock['TZ'] = zone;
      // words of a name not asked for before are made anew
      const there = wordsOf(`en-x-words-${zone}`);
      // the nights on which clocks change, the turn of a month and of a year
      for (const text of ['2022-03-27', '2022-10-30', '2022-09-25', '2022-10-01', '2021-12-31', '2022-01-01']) {
        const value = day(text);
        expect(plain(there.day(value, 'long')).split(' ')[0]).to.equal(String(Number(text.slice(8))));
      }
      expect(plain(there.period(day('2021-12-31'), day('2022-01-01')))).to.equal('31 December 2021 to 1 January 2022');
      expect(plain(there.period(day('2022-09-01'), day('2022-09-30')))).to.equal('1 to 30 September 2022');
      expect(there.day(day('2022-09-21'), 'weekday')).to.equal('Wed');
      expect(there.day(day('2022-09-30'), 'month')).to.equal('September');
    });
  }
});
