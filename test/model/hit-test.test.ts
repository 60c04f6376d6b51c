import {expect} from 'chai';
import type {Box, Point} from '../../src/model/contract.js';
import {pointAt, pointsNear} from '../../src/model/interaction/hit-test.js';

const point = (id: string, box?: Box, outline?: Point['outline']): Point => ({
  ...{id, keys: {}, name: id, sentence: '', card: {heading: '', facts: [], links: []}, moves: {}},
  ...(box ? {box} : {}),
  ...(outline ? {outline} : {}),
});
const box = (x: number, y: number, width: number, height: number): Box => ({x, y, width, height});
const hit = (points: readonly Point[], x: number, y: number): string | undefined => pointAt(points, x, y)?.id;

describe('the point under a pointer', () => {
  it('is the one whose box holds it', () => {
    const points = [point('a', box(0, 0, 40, 40)), point('b', box(50, 0, 40, 40))];
    expect([hit(points, 20, 20), hit(points, 70, 20), hit(points, 45, 20)]).to.deep.equal(['a', 'b', undefined]);
  });

  it('has 24 px to be hit, however small its mark', () => {
    const points = [point('a', box(100, 100, 4, 4))];
    expect(hit(points, 102 + 12, 102)).to.equal('a');
    expect(hit(points, 102 - 12, 102 - 12)).to.equal('a');
    expect(hit(points, 102 + 12.1, 102)).to.equal(undefined);
    // a narrow bar grows to both sides and not in height
    const bar = [point('bar', box(100, 0, 6, 200))];
    expect([hit(bar, 91, 100), hit(bar, 90, 100), hit(bar, 103, 201)]).to.deep.equal(['bar', undefined, undefined]);
  });

  it('is of several the one whose middle is nearest', () => {
    const points = [
      point('large', box(0, 0, 100, 100)),
      point('small', box(40, 40, 8, 8)),
      point('beside', box(52, 40, 8, 8)),
    ];
    expect([hit(points, 44, 44), hit(points, 57, 44), hit(points, 5, 5)]).to.deep.equal(['small', 'beside', 'large']);
  });

  it('is the one on whose land it lies where no box is', () => {
    const ring = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ] as const;
    const hole = [
      [40, 40],
      [60, 40],
      [60, 60],
      [40, 60],
    ] as const;
    const points = [point('land', box(10, 10, 24, 24), [ring, hole]), point('other', box(80, 80, 24, 24))];
    expect([hit(points, 70, 20), hit(points, 50, 50), hit(points, 90, 90)]).to.deep.equal(['land', undefined, 'other']);
  });

  it('is none where there is nothing', () => {
    expect([hit([], 0, 0), hit([point('row')], 0, 0)]).to.deep.equal([undefined, undefined]);
  });
});

describe('the points under a finger', () => {
  it('D13 are those closer than 12 px to it, in the order of the drawing, and the one that is hit', () => {
    const bars = [0, 13, 26, 39].map((x, i) => point(`bar ${i}`, box(x, 0, 11, 100)));
    const near = (x: number, y: number): string[] => pointsNear(bars, x, y).map(({id}) => id);
    expect(near(18, 50)).to.deep.equal(['bar 0', 'bar 1', 'bar 2']);
    expect(near(18, 111)).to.deep.equal([]);
    expect(near(-11, 50), 'outside').to.deep.equal([]);
    const wide = [0, 30].map((x, i) => point(`wide ${i}`, box(x, 0, 28, 100)));
    expect(pointsNear(wide, 14, 50).map(({id}) => id)).to.deep.equal(['wide 0']);
  });
});
