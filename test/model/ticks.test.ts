import {expect} from 'chai';
import {scaleFromZero} from '../../src/model/scales/linear-scale.js';

describe('a scale from zero', () => {
  it('begins at zero and ends at a round number that holds the highest', () => {
    for (const highest of [1, 3, 7, 30, 99, 101, 840, 1369, 5170, 19_586, 1_250_000]) {
      const {top, ticks, at} = scaleFromZero(highest, 180);
      expect(top).to.be.at.least(highest);
      expect([ticks[0], ticks.at(-1)]).to.deep.equal([0, top]);
      expect([at(0), at(top)]).to.deep.equal([0, 180]);
      expect(top).to.be.at.most(highest * 2);
    }
  });

  it('has ticks at even, round distances', () => {
    expect(scaleFromZero(1369, 180).ticks).to.deep.equal([0, 500, 1000, 1500]);
    expect(scaleFromZero(2400, 116, 2).ticks).to.deep.equal([0, 1000, 2000, 3000]);
    expect(scaleFromZero(30, 180).ticks).to.deep.equal([0, 10, 20, 30]);
  });

  it('has whole numbers only: there is no half of a detention', () => {
    expect(scaleFromZero(1, 180).ticks).to.deep.equal([0, 1]);
    expect(scaleFromZero(2, 180).ticks).to.deep.equal([0, 1, 2]);
  });

  it('is there for nothing but zeros', () => {
    const {top, ticks, at} = scaleFromZero(0, 100);
    expect([top, [...ticks], at(0)]).to.deep.equal([1, [0, 1], 0]);
  });

  it('is straight', () => {
    const {at, top} = scaleFromZero(1369, 300);
    expect(at(top / 2)).to.equal(150);
    expect(at(300) - at(200)).to.be.closeTo(at(200) - at(100), 1e-9);
  });
});
