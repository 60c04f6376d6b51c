import {expect} from 'chai';
import {
  agree,
  BOUNDS,
  estimate,
  isCounted,
  rank,
  sum,
  unknownSum,
  type Bound,
  type Estimate,
} from '../../src/data/estimate.js';
import {wordsOf} from '../../src/messages/words.js';
import {below, pick, random} from './random.js';

const {label, spoken} = wordsOf('en');
const of = (value: number, bound: Bound = 'exact') => estimate(bound, value);

describe('a figure and its bounds', () => {
  const cases: [
    Bound,
    number | undefined,
    number | undefined,
    number | undefined,
    [number | undefined, number, number, Bound],
  ][] = [
    ['exact', 7, undefined, undefined, [7, 7, 7, 'exact']],
    ['at_least', 7, undefined, undefined, [7, 7, Infinity, 'at_least']],
    ['at_most', 7, undefined, undefined, [7, 0, 7, 'at_most']],
    ['about', 7, undefined, undefined, [7, 7, 7, 'about']],
    ['about', undefined, 2500, 3000, [undefined, 2500, 3000, 'range']],
    ['exact', 700, 600, 1000, [700, 600, 1000, 'range']],
    ['range', 7, undefined, undefined, [7, 7, 7, 'about']],
    ['range', 7, 5, undefined, [7, 7, 7, 'about']],
    ['uncounted', undefined, undefined, undefined, [undefined, 0, Infinity, 'uncounted']],
    ['uncounted', 7, undefined, undefined, [undefined, 0, Infinity, 'uncounted']],
    ['withheld', undefined, undefined, 5, [undefined, 0, 5, 'withheld']],
    ['withheld', undefined, undefined, undefined, [undefined, 0, Infinity, 'withheld']],
    ['exact', undefined, undefined, undefined, [undefined, 0, Infinity, 'uncounted']],
  ];
  for (const [bound, value, low, high, [v, l, h, b]] of cases) {
    it(`${bound} ${value ?? '–'} ${low ?? ''}–${high ?? ''} is ${b}, ${l} to ${h}`, () =>
      expect(estimate(bound, value, low, high)).to.deep.equal({value: v, low: l, high: h, bound: b}));
  }

  it('is ranked by what it is at least, "up to" and ranges by their ceiling', () => {
    expect([of(7), of(7, 'at_least'), of(7, 'at_most'), estimate('range', undefined, 2, 9)].map(rank)).to.deep.equal([
      7, 7, 7, 9,
    ]);
    expect(rank(estimate('uncounted', undefined))).to.equal(0);
  });

  it('agrees with another where both can be right', () => {
    expect(agree(of(2333), of(2349, 'at_least'))).to.equal(false);
    expect(agree(of(2400, 'at_least'), of(2349, 'at_least'))).to.equal(true);
    expect(agree(of(5), of(5))).to.equal(true);
  });
});

describe('sums', () => {
  const worked: [string, readonly Estimate[], Estimate, string, string][] = [
    ['542 + 399', [of(542), of(399)], {value: 941, low: 941, high: 941, bound: 'exact'}, '941', '941'],
    [
      'about 100 + at least 120',
      [of(100, 'about'), of(120, 'at_least')],
      {value: 220, low: 220, high: Infinity, bound: 'at_least', about: true},
      '220+',
      'about 220 or more',
    ],
    [
      '1,369 + at least 840 + at least 140',
      [of(1369), of(840, 'at_least'), of(140, 'at_least')],
      {value: 2349, low: 2349, high: Infinity, bound: 'at_least'},
      '2,349+',
      'at least 2,349',
    ],
    [
      'exact 100 + up to 50',
      [of(100), of(50, 'at_most')],
      {value: undefined, low: 100, high: 150, bound: 'range'},
      '100–150',
      '100 to 150',
    ],
    ['about 20 + 5', [of(20, 'about'), of(5)], {value: 25, low: 25, high: 25, bound: 'about'}, '~25', 'about 25'],
    [
      'up to 20 + up to 5',
      [of(20, 'at_most'), of(5, 'at_most')],
      {value: 25, low: 0, high: 25, bound: 'at_most'},
      'up to\u00a025',
      'up to 25',
    ],
    [
      '7 + withheld, fewer than 5',
      [of(7), estimate('withheld', undefined, undefined, 5)],
      {value: 7, low: 7, high: Infinity, bound: 'at_least'},
      '7+',
      'at least 7',
    ],
  ];
  for (const [what, parts, total, short, long] of worked) {
    it(`A-49 ${what}: ${long}`, () => {
      expect(sum(parts)).to.deep.equal(total);
      expect(label(total)).to.equal(short);
      expect(spoken(total)).to.equal(long);
    });
  }

  it('of nothing, and of nothing known, are unknown and never zero', () => {
    const withheld = estimate('withheld', undefined, undefined, 5);
    expect(sum([])).to.equal(undefined);
    expect(sum([withheld, estimate('uncounted', undefined)])).to.equal(undefined);
    expect(unknownSum([withheld, withheld])).to.deep.equal({
      value: undefined,
      low: 0,
      high: Infinity,
      bound: 'withheld',
    });
    expect(unknownSum([withheld, estimate('uncounted', undefined)]).bound).to.equal('uncounted');
    expect(isCounted(unknownSum([withheld]))).to.equal(false);
  });

  const next = random(1369);
  const any = (): Estimate => {
    const value = below(next, 50);
    const bound = pick(next, BOUNDS);
    return bound === 'range' ? estimate(bound, undefined, value, value + below(next, 9)) : estimate(bound, value);
  };
  const some = () => Array.from({length: 1 + below(next, 5)}, any);

  it('are the same in any order and grouping', () => {
    for (let round = 0; round < 2000; round++) {
      const [a, b] = [some(), some()];
      const all = sum([...a, ...b]);
      const [left, right] = [sum(a), sum(b)];
      // a group of which nothing is known is passed on as what it is
      expect(sum([left ?? a[0]!, right ?? b[0]!])).to.deep.equal(all);
      expect(sum([...b, ...a])).to.deep.equal(all);
    }
  });

  it('are never lower at their high than at their low, and never lower than a part', () => {
    for (let round = 0; round < 2000; round++) {
      const parts = some();
      const total = sum(parts);
      if (!total) continue;
      expect(total.low).to.be.at.most(total.high);
      for (const part of parts) expect(total.low).to.be.at.least(isCounted(part) ? part.low : 0);
    }
  });

  it('A-49 with one lower bound are a lower bound', () => {
    for (let round = 0; round < 500; round++) {
      const total = sum([...some(), of(below(next, 9), 'at_least'), ...some()])!;
      expect([total.bound, total.high]).to.deep.equal(['at_least', Infinity]);
      expect(label(total)).to.match(/\+$/);
      expect(spoken(total)).to.match(/^at least \d|^about [\d,]+ or more$/);
    }
  });
});
