import {expect} from 'chai';
import {geoAzimuthalEqualArea, geoConicEqualArea} from 'd3';
import {europeShapes} from '../../src/geo/europe.js';
import {russiaShapes} from '../../src/geo/russia.js';
import {boundariesOf, wholeFrame} from '../../src/geo/boundaries.js';
import type {BoundaryFile} from '../../data/boundaries/format.js';

/** Two squares of 10 px side by side, and an island with a hole, in a map of 40 by 20. */
const SQUARES: BoundaryFile = {
  type: 'Topology',
  id: 'squares',
  statement: 'Ours.',
  size: [40, 20],
  projection: {type: 'azimuthal-equal-area', rotate: [0, 0], scale: 40, translate: [0, 20]},
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        {type: 'MultiPolygon', id: 'AA', arcs: [[[0, 1]]]},
        {type: 'MultiPolygon', id: 'BB', arcs: [[[-1, 2]], [[3], [4]]]},
      ],
    },
  },
  arcs: [
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
    [
      [25, 0],
      [39, 0],
      [39, 18],
      [25, 18],
      [25, 0],
    ],
    [
      [27, 2],
      [27, 16],
      [30, 16],
      [30, 2],
      [27, 2],
    ],
  ],
};
const shapes = boundariesOf(SQUARES);
const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);

describe('shapes', () => {
  it('outlines are cut to the frame, scaled and rounded to a tenth', () => {
    expect(numbers(shapes.outline(['AA'], wholeFrame(shapes, 40)))).to.have.members([0, 0, 0, 10, 10, 10, 10, 0]);
    const path = shapes.outline(['AA', 'BB'], {x: 5, y: 0, scale: 1 / 0.3, width: 30, height: 20});
    const [rights, downs] = [0, 1].map((axis) => numbers(path).filter((_, index) => index % 2 === axis));
    expect([Math.min(...rights!), Math.max(...rights!)]).to.deep.equal([0, 30]);
    expect([Math.min(...downs!), Math.max(...downs!)]).to.deep.equal([0, 20]);
    expect(path)
      .to.include('16.7,')
      .and.not.match(/\.\d\d/);
    expect(shapes.outline(['AA'], {x: 21, y: 0, scale: 1, width: 10, height: 10})).to.equal('');
  });

  it('a border is there once, and no coast is one', () => {
    const frame = wholeFrame(shapes, 40);
    expect(numbers(shapes.borders(frame)).join()).to.be.oneOf(['10,0,10,10', '10,10,10,0']);
    expect(shapes.borders(frame, () => false)).to.equal('');
  });

  it('the extent is that of the largest part, the anchor lies inside and not in its hole', () => {
    const {x, y, width, height, anchor} = shapes.extent('BB')!;
    expect([x, y, width, height]).to.deep.equal([25, 0, 14, 18]);
    expect(anchor[0]).to.equal(34.5);
    expect(anchor[1]).to.be.within(4, 14);
  });

  it('a place is in the area whose outline holds it', () => {
    const degrees = (x: number, y: number): [number, number] => {
      const [longitude, latitude] = geoAzimuthalEqualArea().scale(40).translate([0, 20]).invert!([x, y])!;
      return [longitude, latitude];
    };
    expect(shapes.areaAt(...degrees(5, 5))).to.equal('AA');
    expect(shapes.areaAt(...degrees(26, 5))).to.equal('BB');
    expect(shapes.areaAt(...degrees(28, 5))).to.equal(undefined);
    expect(shapes.point(-1, 1)).to.equal(undefined);
  });

  it('places are put where d3 puts them', () => {
    const europe = geoAzimuthalEqualArea().rotate([-10, -52]).scale(1520).translate([418, 540])([30.5, 50.4])!;
    const russia = geoConicEqualArea()
      .parallels([35, 60])
      .center([0, 0])
      .rotate([-80, 0])
      .scale(830)
      .translate([522, 1332])([129.7, 62])!;
    europeShapes.point(30.5, 50.4)!.forEach((value, axis) => expect(value).to.be.closeTo(europe[axis]!, 1e-6));
    russiaShapes.point(129.7, 62)!.forEach((value, axis) => expect(value).to.be.closeTo(russia[axis]!, 1e-6));
  });

  it('the frame of a whole map keeps its proportions', () => {
    expect(wholeFrame(europeShapes, 552)).to.deep.equal({x: 0, y: 0, scale: 0.575, width: 552, height: 588});
  });
});
