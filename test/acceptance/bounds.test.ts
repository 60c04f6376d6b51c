import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, marksOf, textOf, until} from '../element/mount.js';

/** How many elements a mark is made of. */
type Shape = Readonly<Record<string, number>>;

interface Bounded {
  readonly type: string;
  readonly csv: string;
  /** By bound: what its mark is made of, and the words beside it where the end of the mark alone does not say it. */
  readonly drawn: Readonly<Record<string, {readonly shape: Shape; readonly beside?: RegExp}>>;
  /** By bound: its words in the key; the others are said beside their marks. */
  readonly key: Readonly<Record<string, RegExp>>;
  /** By bound: its value, which explains a mark that is not in the key. */
  readonly values?: Readonly<Record<string, RegExp>>;
}

/** The words of a bound in a sentence and in the table. */
const words: Readonly<Record<string, readonly [sentence: RegExp, table: string]>> = {
  exact: [/\b1,?369\b/, 'exact'],
  at_least: [/at least 840/i, 'at least'],
  at_most: [/up to 500/i, 'up to'],
  about: [/about 700/i, 'about'],
  range: [/400 to 900/i, 'range'],
  uncounted: [/not counted/i, 'named, not counted'],
  withheld: [/fewer than 5/i, 'withheld'],
};

const rows: readonly (readonly [figure: string, bound: string, low: string, high: string])[] = [
  ['1369', 'exact', '', ''],
  ['840', 'at_least', '', ''],
  ['500', 'at_most', '', ''],
  ['700', 'about', '', ''],
  ['', 'range', '400', '900'],
  ['', 'uncounted', '', ''],
  ['', 'withheld', '', '5'],
];
const file = (header: string, line: (day: string, row: (typeof rows)[number], i: number) => string): string =>
  [header, ...rows.map((row, i) => line(`2022-09-2${i + 1}`, row, i))].join('\n');

/** The mark of a claim or a dot: the same in every chart. */
const POINT: Readonly<Record<string, {readonly shape: Shape}>> = {
  exact: {shape: {circle: 1}},
  at_least: {shape: {circle: 1, rect: 3}},
  at_most: {shape: {circle: 1, rect: 4}},
  about: {shape: {circle: 1, path: 1}},
  range: {shape: {rect: 3}},
  uncounted: {shape: {path: 1}},
  withheld: {shape: {'circle.mark-withheld': 1}},
};
const EACH: Readonly<Record<string, RegExp>> = {
  exact: /^exact$/,
  at_least: /^at least$/,
  at_most: /^up to$/,
  about: /^about$/,
  range: /^range$/,
  uncounted: /^named, not counted$/,
  withheld: /^withheld$/,
};

const charts: readonly Bounded[] = [
  {
    type: 'arrests',
    csv: file('date,count,bound,low,high,source', (day, [figure, bound, low, high]) =>
      [day, figure, bound, low, high, 'Monitor'].join(),
    ),
    drawn: {
      exact: {shape: {'.bar': 1}, beside: /^1,369$/},
      at_least: {shape: {'.bar': 4}, beside: /^840\+$/},
      at_most: {shape: {'.possible': 1}, beside: /^up to 500$/},
      about: {shape: {'.bar': 1}, beside: /^~700$/},
      range: {shape: {'.bar': 1, '.possible': 1}, beside: /^400–900$/},
      uncounted: {shape: {}, beside: /^not counted$/},
      withheld: {shape: {'.bar-withheld': 1}, beside: /^fewer than 5$/},
    },
    key: {at_least: /at least/, at_most: /up to/, range: /range/, withheld: /withheld/},
  },
  {
    type: 'mobilization',
    csv: file('date,claimant,value,bound,low,high', (day, [figure, bound, low, high], i) =>
      [day, `Claimant ${i}`, figure, bound, low, high].join(),
    ),
    drawn: POINT,
    key: EACH,
  },
  {
    type: 'crossings',
    csv: file('date,count,bound,low,high,source', (day, [figure, bound, low, high]) =>
      [day, figure, bound, low, high, 'Guard'].join(),
    ),
    drawn: POINT,
    key: EACH,
    values: {
      exact: /^1,369$/,
      at_least: /^840\+$/,
      at_most: /^up to 500$/,
      about: /^~700$/,
      range: /^400–900$/,
      uncounted: /^not counted$/,
      withheld: /^fewer than 5$/,
    },
  },
];

const isShape = (group: Element, shape: Shape): boolean =>
  Object.entries(shape).every(([selector, count]) => group.querySelectorAll(selector).length === count) &&
  (Object.keys(shape).length > 0 || group.querySelector('.mark, .possible, .bar-withheld') === null);

const groupsOf = (tag: ConflictChart): Element[] =>
  findAll<SVGElement>(tag, 'svg.drawing [aria-hidden="true"] > g').filter((group) => group.childElementCount > 0);

/** Shapes that are looked for one after the other, so that no group stands for two bounds. */
const ORDER = ['at_most', 'at_least', 'range', 'about', 'withheld', 'uncounted', 'exact'];

for (const {type, csv, drawn, key, values = {}} of charts) {
  describe(`N2 bounds as marks in ${type}`, () => {
    for (const width of [600, 1200]) {
      it(`N2 each bound has its mark, and each mark one bound, at ${width} px`, async () => {
        const tag = await draw({type, csv}, {width});
        const left = groupsOf(tag);
        const texts = findAll<SVGElement>(tag, 'svg.drawing text').map(textOf);
        // M has the claims as rows, each with a track of its own
        const tracks = findAll<SVGElement>(tag, '.row svg.track g').filter((group) => group.childElementCount > 0);
        const groups = [...left, ...tracks];
        for (const bound of ORDER) {
          const {shape, beside} = drawn[bound]!;
          if (Object.keys(shape).length > 0) {
            const at = groups.findIndex((group) => isShape(group, shape));
            expect(at, `a mark of "${bound}"`).to.be.at.least(0);
            groups.splice(at, 1);
          }
          if (beside)
            expect(
              texts.some((text) => beside.test(text)),
              `words beside "${bound}"`,
            ).to.equal(true);
        }
      });
    }

    it('N2 each bound has its word in the key or beside its mark', async () => {
      const tag = await draw({type, csv}, {width: 600});
      const entries = findAll(tag, '.key li').map(textOf);
      const texts = findAll<SVGElement>(tag, 'svg.drawing text').map(textOf);
      for (const bound of Object.keys(words)) {
        const wanted = key[bound];
        const value = values[bound];
        if (value && texts.some((text) => value.test(text))) continue;
        if (wanted)
          expect(
            entries.some((text) => wanted.test(text)),
            `"${bound}" in ${entries.join(' · ')}`,
          ).to.equal(true);
        else expect(drawn[bound]!.beside, `"${bound}" is said beside its mark`).to.be.instanceOf(RegExp);
      }
      // each with a sign of its own
      expect(findAll(tag, '.key li svg')).to.have.length(entries.length);
      const signs = findAll<SVGElement>(tag, '.key li svg').map((sign) => sign.innerHTML.replace(/<!--.*?-->/g, ''));
      expect(new Set(signs).size, 'no two signs alike').to.equal(signs.length);
    });

    for (const width of [320, 600, 1200]) {
      it(`N2 A-49 each bound is said in words, in a sentence and in the table, at ${width} px`, async () => {
        const tag = await draw({type, csv}, {width});
        const sentences = marksOf(tag).map((mark) => mark.getAttribute('aria-label')!.replaceAll('\u00a0', ' '));
        find(tag, 'details.facts > summary')!.click();
        await until(() => find(tag, 'details.facts tbody tr'), 'the table is there');
        const table = findAll<HTMLTableElement>(tag, 'details.facts table')[0]!;
        const heads = [...table.querySelectorAll('thead th')].map(textOf);
        const at = heads.indexOf('Precision');
        const cells = [...table.querySelectorAll('tbody tr')].map((row) => textOf(row.children[at]));
        for (const [bound, [sentence, word]] of Object.entries(words)) {
          expect(
            sentences.some((text) => sentence.test(text)),
            `"${bound}" in a sentence`,
          ).to.equal(true);
          expect(cells, `"${bound}" in the table`).to.include(word);
        }
      });
    }
  });
}
