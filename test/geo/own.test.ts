import {expect} from 'chai';
import {ownShapes} from '../../src/geo/own.js';
import {wholeFrame} from '../../src/geo/boundaries.js';

/** Two neighbours by alpha-3 and alpha-2, one area without a code, one on the other side of the world. */
const file = () => ({
  type: 'Topology',
  statement: ' Borders as our newsroom draws them. ',
  objects: {
    land: {type: 'Polygon', arcs: [[1]]},
    countries: {
      type: 'GeometryCollection',
      geometries: [
        {type: 'Polygon', id: 'DEU', arcs: [[0, 1]]},
        {type: 'MultiPolygon', id: 'PL', arcs: [[[-1, 2]]]},
        {type: 'Polygon', id: 'Atlantis', arcs: [[3]]},
        {type: 'Polygon', id: 'NZL', arcs: [[4]]},
      ],
    },
  },
  arcs: [
    [
      [14, 54],
      [14, 51],
    ],
    [
      [14, 51],
      [7, 51],
      [7, 54],
      [14, 54],
    ],
    [
      [14, 54],
      [24, 54],
      [24, 51],
      [14, 51],
    ],
    [
      [-30, 40],
      [-29, 40],
      [-29, 41],
      [-30, 40],
    ],
    [
      [170, -45],
      [175, -45],
      [175, -40],
      [170, -45],
    ],
  ],
});

const drawn = (json: unknown, around?: string[]) => {
  const shapes = ownShapes(json, around);
  if ('refused' in shapes) throw new Error(`refused: ${shapes.refused}`);
  return shapes;
};

describe('a site’s own boundaries', () => {
  it('A-47 a file without a statement is refused', () => {
    for (const statement of [undefined, '', '  ', 7]) {
      expect(ownShapes({...file(), statement})).to.deep.equal({refused: 'statement'});
    }
  });

  it('A-47 what is no TopoJSON with known areas is refused, and nothing is thrown', () => {
    const whole = file();
    const broken: unknown[] = [
      undefined,
      null,
      'x',
      5,
      [],
      {},
      {type: 'FeatureCollection', features: [], statement: 's'},
      {...whole, arcs: 'x'},
      {...whole, objects: null},
      {...whole, objects: {}},
      {...whole, arcs: []},
      {...whole, arcs: [[['a', 'b']]]},
      {...whole, transform: {}},
      {...whole, transform: 5},
      {...whole, arcs: whole.arcs.map((arc) => arc.map(() => [10, 50]))},
      {
        ...whole,
        objects: {
          countries: {type: 'GeometryCollection', geometries: [null, 5, {type: 'Polygon', id: 'DE', arcs: 'x'}]},
        },
      },
    ];
    for (const json of broken) expect(ownShapes(json), JSON.stringify(json)).to.deep.equal({refused: 'topology'});
  });

  it('A-47 its own words are the statement, also when they look like a code of ours', () => {
    expect(drawn(file()).statement).to.deep.equal({words: 'Borders as our newsroom draws them.'});
    expect(drawn({...file(), statement: 'un-2022'}).statement).to.deep.equal({words: 'un-2022'});
  });

  it('is projected, and fitted to the areas asked for', () => {
    const shapes = drawn(file(), ['DE', 'PL']);
    expect(shapes.ids).to.deep.equal(['DE', 'PL']); // New Zealand is on the far side
    expect(shapes.size[0]).to.equal(960);
    const [germany, poland] = [shapes.extent('DE')!, shapes.extent('PL')!];
    expect(Math.min(germany.x, poland.x)).to.be.closeTo(8, 0.01);
    expect(poland.x + poland.width).to.be.closeTo(952, 0.01);
    expect(germany.x + germany.width / 2).to.be.below(poland.x + poland.width / 2);
    expect(shapes.areaAt(10, 52.5)).to.equal('DE');
    expect(shapes.areaAt(19, 52)).to.equal('PL');
    expect(shapes.borders(wholeFrame(shapes, 480))).to.match(/^M[\d.,]+L[\d.,]+$/);
  });

  it('areas are equal in size where they are on the globe', () => {
    const square = (west: number, south: number) => {
      const [east, north] = [west + 1, south + 1];
      return [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ];
    };
    const geometries = [
      {type: 'Polygon', id: 'DE', arcs: [[0]]},
      {type: 'Polygon', id: 'SE', arcs: [[1]]},
    ];
    const shapes = drawn({
      ...file(),
      objects: {all: {type: 'GeometryCollection', geometries}},
      arcs: [square(10, 50), square(15, 65)],
    });
    const size = (id: string) => {
      const path = shapes.outline([id], {x: 0, y: 0, scale: 1, width: shapes.size[0], height: shapes.size[1]});
      const points = path.match(/[\d.]+,[\d.]+/g)!.map((pair) => pair.split(',').map(Number));
      return (
        Math.abs(
          points.reduce((sum, [x, y], index) => {
            const [u, v] = points[(index + 1) % points.length]!;
            return sum + x! * v! - u! * y!;
          }, 0),
        ) / 2
      );
    };
    const band = (south: number) => Math.sin(((south + 1) * Math.PI) / 180) - Math.sin((south * Math.PI) / 180);
    expect(size('DE') / size('SE')).to.be.closeTo(band(50) / band(65), 0.02);
  });

  it('reads steps and differences, and a code in small letters', () => {
    const [scale, translate] = [
      [0.1, 0.1],
      [5, 45],
    ];
    const objects = {all: {type: 'GeometryCollection', geometries: [{type: 'Polygon', id: 'lux', arcs: [[0]]}]}};
    const arcs = [
      [
        [0, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
        [0, -10],
      ],
    ];
    const shapes = drawn({...file(), objects, arcs, transform: {scale, translate}});
    expect(shapes.ids).to.deep.equal(['LU']);
    expect(shapes.areaAt(5.5, 45.5)).to.equal('LU');
    expect(shapes.areaAt(6.5, 45.5)).to.equal(undefined);
  });
});
