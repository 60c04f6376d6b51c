import {expect} from 'chai';
import {
  ACROSS,
  DOWN,
  movesAcross,
  movesIn,
  movesToGroups,
  PAGES,
  ROWS,
  together,
} from '../../src/model/interaction/navigation.js';

const points = (names: string): {readonly id: string}[] => Array.from(names, (id) => ({id}));
const ids = points('abcde');

describe('moves', () => {
  it('lead from one to the next, to the first and to the last', () => {
    const moves = movesIn(ids, ACROSS);
    expect(moves('b')).to.deep.equal({left: 'a', right: 'c', home: 'a', end: 'e'});
  });

  it('never lead round the ends, nor to where one is', () => {
    const moves = movesIn(ids, ACROSS);
    expect(moves('a')).to.deep.equal({right: 'b', end: 'e'});
    expect(moves('e')).to.deep.equal({left: 'd', home: 'a'});
    expect(movesIn(points('a'), ACROSS)('a')).to.deep.equal({});
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

  it('go so far on with a Page key as their places say: to the first that is a week on, or the last', () => {
    const moves = movesIn(ids, {...DOWN, page: 7, at: [0, 3, 7, 8, 20]});
    expect(moves('a')).to.include({pageDown: 'c'}).and.not.to.have.property('pageUp');
    expect(moves('b')).to.include({pageDown: 'e', pageUp: 'a'});
    expect(moves('d')).to.include({pageDown: 'e', pageUp: 'a'});
    expect(moves('e').pageUp).to.equal('d');
  });

  it('have no ends where these belong to another order', () => {
    expect(movesIn(ids, ROWS)('c')).to.deep.equal({up: 'b', down: 'd'});
  });
});

describe('moves from row to row', () => {
  const row = (names: string, ...xs: readonly number[]) => Array.from(names, (id, i) => ({id, x: xs[i]!}));
  const rows = [row('abc', 0, 10, 20), row('de', 5, 19), row('f', 12)];

  it('lead to the nearest point, of two as near to the first', () => {
    const moves = movesAcross(rows);
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map(moves)).to.deep.equal([
      {down: 'd'},
      {down: 'd'},
      {down: 'e'},
      {up: 'a', down: 'f'},
      {up: 'c', down: 'f'},
      {up: 'd'},
    ]);
  });

  it('lead to what held at that time', () => {
    const moves = movesAcross(rows, 'since');
    expect(moves('a'), 'before the first one').to.deep.equal({down: 'd'});
    expect(moves('c')).to.deep.equal({down: 'e'});
    expect(moves('e')).to.deep.equal({up: 'b', down: 'f'});
  });

  it('end at a row without a point, and lead nowhere from what is not there', () => {
    expect(movesAcross([row('a', 0), []])('a')).to.deep.equal({});
    expect(movesAcross(rows)('z')).to.deep.equal({});
  });
});

describe('moves of groups', () => {
  it('lead to the first point of the one before and after; in the outermost, to its first and last point', () => {
    const moves = movesToGroups([points('ab'), points('c'), points('de')]);
    expect(moves('b')).to.deep.equal({pageUp: 'a', pageDown: 'c'});
    expect(moves('d')).to.deep.equal({pageUp: 'c', pageDown: 'e'});
    expect(moves('c')).to.deep.equal({pageUp: 'a', pageDown: 'd'});
    expect(moves('e')).to.deep.equal({pageUp: 'c'});
    expect(moves('z')).to.deep.equal({});
    expect(movesToGroups([points('a'), points('b')], {back: ['up'], forward: ['down']})('a')).to.deep.equal({
      down: 'b',
    });
  });

  it('stand beside other moves: what comes last has a key that two know', () => {
    const moves = together(movesIn(ids, ACROSS), movesIn(points('ace'), {...PAGES, forward: ['right', 'pageDown']}));
    expect(moves('a')).to.deep.equal({right: 'c', pageDown: 'c', end: 'e'});
    expect(moves('b')).to.deep.equal({left: 'a', right: 'c', home: 'a', end: 'e'});
  });
});
