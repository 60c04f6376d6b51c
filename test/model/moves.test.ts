import {expect} from 'chai';
import {ACROSS, DOWN, movesIn} from '../../src/model/interaction/navigation.js';

const ids = ['a', 'b', 'c', 'd', 'e'];

describe('moves', () => {
  it('lead from one to the next, to the first and to the last', () => {
    const moves = movesIn(ids, ACROSS);
    expect(moves('b')).to.deep.equal({left: 'a', right: 'c', home: 'a', end: 'e'});
  });

  it('never lead round the ends, nor to where one is', () => {
    const moves = movesIn(ids, ACROSS);
    expect(moves('a')).to.deep.equal({right: 'b', end: 'e'});
    expect(moves('e')).to.deep.equal({left: 'd', home: 'a'});
    expect(movesIn(['a'], ACROSS)('a')).to.deep.equal({});
  });

  it('go up and down in a list, left and right as well', () => {
    expect(movesIn(ids, DOWN)('c')).to.deep.equal({up: 'b', left: 'b', down: 'd', right: 'd', home: 'a', end: 'e'});
  });

  it('go so many on with a Page key, and no further than the end', () => {
    const moves = movesIn(ids, {...ACROSS, page: 3});
    expect([moves('a').pageDown, moves('a').pageUp]).to.deep.equal(['d', undefined]);
    expect([moves('c').pageDown, moves('c').pageUp]).to.deep.equal(['e', 'a']);
    expect([moves('e').pageDown, moves('e').pageUp]).to.deep.equal([undefined, 'b']);
    expect(movesIn(ids, ACROSS)('a')).not.to.have.any.keys('pageUp', 'pageDown');
  });

  it('are none for what is not there', () => {
    expect(movesIn(ids, ACROSS)('z')).to.deep.equal({});
    expect(movesIn([], ACROSS)('a')).to.deep.equal({});
  });
});
