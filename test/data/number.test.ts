import {expect} from 'chai';
import {meant} from '../../src/data/problems/meant.js';
import {isUnknown, readCount, readDegrees, type Decimal} from '../../src/data/reading/cell.js';

/** The number, or the word for why there is none. */
function reading(cell: string, decimal?: Decimal, semicolons = false) {
  return readCount(cell, decimal, semicolons) ?? 'unknown';
}

describe('whole numbers', () => {
  const cases: [string, number | string][] = [
    ['0', 0],
    ['1369', 1369],
    ['1,369', 1369],
    ['1 369', 1369],
    ['1\u00a0369', 1369],
    ['1\u202f369', 1369],
    ["1'369", 1369],
    ['1,200,000', 1_200_000],
    ['363827.0', 363_827],
    ['12.00', 12],
    ['1.234', 'ambiguous'],
    ['1.234.567', 1_234_567],
    ['0.500', 'number'],
    ['0,500', 'number'],
    ['1,23', 'number'],
    ['1,2345', 'number'],
    ['1 23', 'number'],
    ['12.5', 'number'],
    ['1e5', 'number'],
    ['0x10', 'number'],
    ['approx. 300k', 'number'],
    ['100%', 'number'],
    ['9'.repeat(400), 'number'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['– 5', 'negative'],
  ];
  for (const [cell, expected] of cases) {
    it(`reads ${JSON.stringify(cell.slice(0, 20))} as ${expected}`, () => expect(reading(cell)).to.equal(expected));
  }

  it('takes a comma in a file of semicolons for what it may be, unless the tag says which', () => {
    expect(reading('1,234', undefined, true)).to.equal('ambiguous');
    expect(reading('1,234', '.', true)).to.equal(1234);
    expect(reading('1,234', ',', true)).to.equal('number');
    expect(reading('1,234,567', undefined, true)).to.equal(1_234_567);
  });

  it('takes a dot for what the tag says', () => {
    expect(reading('1.234', ',')).to.equal(1234);
    expect(reading('1.234', '.')).to.equal('number');
    expect(reading('1.234.567', '.')).to.equal('number');
  });

  it('never takes unknown for zero', () => {
    for (const cell of ['', 'NA', 'na', 'N/A', ':', '..', '-', '–']) {
      expect(reading(cell), cell).to.equal('unknown');
      expect(isUnknown(cell)).to.equal(true);
    }
    expect(isUnknown('0')).to.equal(false);
  });
});

describe('degrees', () => {
  it('have two decimals, a dot or a comma, and a limit', () => {
    expect(readDegrees('55.7558', 90)).to.equal(55.76);
    expect(readDegrees('-0,125', 90)).to.equal(-0.12);
    expect(readDegrees('−33.5', 90)).to.equal(-33.5);
    expect(readDegrees('91', 90)).to.equal(undefined);
    expect(readDegrees('55°45′', 90)).to.equal(undefined);
    expect(readDegrees('', 90)).to.equal(undefined);
  });
});

describe('what a cell that is no number can only mean', () => {
  const cases: [string, object | undefined][] = [
    ['approx. 300k', {value: 300_000, bound: 'about'}],
    ['300k', {value: 300_000}],
    ['300 thousand', {value: 300_000}],
    ['~20', {value: 20, bound: 'about'}],
    ['840+', {value: 840, bound: 'at_least'}],
    ['more than 2 400', {value: 2400, bound: 'at_least'}],
    ['up to 1,000,000', {value: 1_000_000, bound: 'at_most'}],
    ['about 1.2 million', {value: 1_200_000, bound: 'about'}],
    ['2500–3000', {low: 2500, high: 3000}],
    // these can be read in more than one way: no digits are put into anybody's mouth
    ['about 1,300', {bound: 'about'}],
    ['1.234 million', undefined],
    ['3000-2500', undefined],
    ['<5', undefined],
    ['2m', undefined],
    ['more than 800+', undefined],
    ['300 people', undefined],
    ['many', undefined],
    ['12.5', undefined],
  ];
  for (const [cell, expected] of cases) {
    it(`${cell}: ${JSON.stringify(expected)}`, () => expect(meant(cell)).to.deep.equal(expected));
  }
});
