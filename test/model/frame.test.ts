import {expect} from 'chai';
import {COLUMN_GAP, columnsWithSide, contentWidth, sizeOf, roundPx} from '../../src/model/frame.js';

describe('the size of an element', () => {
  it('is S under 480 px, M under 900, L from there on', () => {
    expect([0, 320, 479, 479.9].map(sizeOf)).to.deep.equal(['S', 'S', 'S', 'S']);
    expect([480, 600, 899, 899.9].map(sizeOf)).to.deep.equal(['M', 'M', 'M', 'M']);
    expect([900, 1200, 4000].map(sizeOf)).to.deep.equal(['L', 'L', 'L']);
  });

  it('leaves its content the width without the margins: 16, 24 and 32 px at each side', () => {
    expect([320, 479, 480, 600, 899, 900, 1200].map(contentWidth)).to.deep.equal([288, 447, 432, 552, 851, 836, 1136]);
    expect(contentWidth(600.9)).to.equal(552);
  });

  it('has content a drawing can use, however narrow', () => {
    expect([0, 100, 231, 233].map(contentWidth)).to.deep.equal([200, 200, 200, 201]);
  });

  it('has two columns that fill it with the gap between them', () => {
    const [first, second] = columnsWithSide(1136, 352);
    expect([first, second, first + second + COLUMN_GAP]).to.deep.equal([744, 352, 1136]);
  });
});

describe('a tenth of a pixel', () => {
  it('is as fine as anything is drawn', () => {
    expect([roundPx(1.04), roundPx(1.06), roundPx(2), roundPx(-0.26)]).to.deep.equal([1, 1.1, 2, -0.3]);
  });
});
