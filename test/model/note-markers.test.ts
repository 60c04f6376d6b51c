import {expect} from 'chai';
import {NoteMarkers} from '../../src/model/annotations/note-markers.js';
import type {Box, Point} from '../../src/model/contract.js';

const own: Point = {
  ...{id: 'own', keys: {}, name: 'own', sentence: 'own.', card: {heading: '', facts: [], links: []}, moves: {}},
  box: {x: 100, y: 50, width: 20, height: 40},
};
const placed = (taken: readonly Box[]) => {
  const circles = new NoteMarkers({points: [own], scene: {}, width: 400, height: 200, taken});
  circles.place(own, 1);
  return circles.all;
};

describe('the numbers at marks', () => {
  it('faults 4.7 D4 never hide earlier counts or an arrow', () => {
    expect(placed([])).to.deep.equal([{x: 110, y: 38, number: 1}]);
    const over = {x: 0, y: 0, width: 400, height: 49};
    const right = {x: 121, y: 0, width: 279, height: 200};
    expect(placed([over, right])).to.deep.equal([{x: 88, y: 70, number: 1}]);
  });
});
