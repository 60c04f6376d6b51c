import {expect} from 'chai';
import type {Statement} from '../../../src/datasets/positions.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {contentWidth} from '../../../src/model/frame.js';
import {pointAt} from '../../../src/model/interaction/hit-test.js';
import {textWidth} from '../../../src/model/labels/text-width.js';
import type {Box, Move, Point} from '../../../src/model/contract.js';
import type {MapScene, SquaresScene} from '../../../src/charts/positions/scene.js';
import {drawingOf, drawn, listOf, MEMBERS, shippedRows} from './drawn.js';

const day = {knownOn: '2022-09-26'};
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** All points that the keys lead to from the first one. */
function reached(points: readonly Point[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [points[0]!.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...Object.values(points.find((point) => point.id === id)?.moves ?? {}));
  }
  return found;
}

/** Those that arrows alone lead to. */
const byArrows = (points: readonly Point[]): ReadonlySet<string> => {
  const arrows: readonly Move[] = ['left', 'right', 'up', 'down'];
  return reached(
    points.map((point) => ({
      ...point,
      moves: Object.fromEntries(arrows.flatMap((move) => (point.moves[move] ? [[move, point.moves[move]]] : []))),
    })),
  );
};

describe('the members in their places', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  it('A-45 27 of 27 members are named and reachable in the list, the tiles and the map', () => {
    const panels = {
      list: listOf(drawn(rows, day)),
      tiles: drawingOf(drawn(rows, day), 'tiles'),
      map: drawingOf(drawn(rows, {...day, view: 'map'}, 600, europeShapes), 'map'),
      'map at S': drawingOf(drawn(rows, {...day, view: 'map'}, 320, europeShapes), 'map'),
      'map at L': drawingOf(drawn(rows, day, 1200, europeShapes), 'map'),
    };
    for (const [name, {points}] of Object.entries(panels)) {
      expect(points.map(({keys}) => keys.country).sort(), name).to.deep.equal([...MEMBERS].sort());
      expect(reached(points).size, `${name}: by keys`).to.equal(27);
      expect(byArrows(points).size, `${name}: by arrows alone`).to.equal(27);
      for (const {sentence, name: called} of points)
        expect(sentence.startsWith(`${called}: `), sentence).to.equal(true);
    }
    const {squares} = panels.tiles.scene as SquaresScene;
    expect(squares.map(({code}) => code))
      .to.include('EL')
      .and.not.include('GR');
  });

  it('A-45 members under 24 px, and Slovenia, have a square with a leader line', () => {
    for (const width of [480, 600, 760, 1200, 1600]) {
      const {scene, width: drawnWidth} = drawingOf(drawn(rows, {...day, view: 'map'}, width, europeShapes), 'map');
      const {leaders, squares, chips} = scene as MapScene;
      const small = MEMBERS.filter((id) => {
        const {width: wide, height} = europeShapes.extent(id)!;
        return Math.min(wide, height) * (drawnWidth / europeShapes.size[0]) < 24;
      });
      const withSquare = squares.map(({code}) => (code === 'EL' ? 'GR' : code));
      expect(withSquare, `at ${width}`).to.include.members([...small, 'SI', 'MT', 'LU', 'CY']);
      expect(squares.every(({size}) => size === 28)).to.equal(true);
      expect([leaders.length, squares.length + chips.length]).to.deep.equal([squares.length, 27]);
    }
  });

  for (const width of [320, 390, 480, 520, 600, 640, 720, 899, 900, 1000, 1200, 1600]) {
    it(`no code, square or name touches another on the map at ${width} px, and none is cut`, () => {
      for (const state of [day, {}]) {
        const {
          scene,
          width: wide,
          height,
        } = drawingOf(drawn(rows, {...state, view: 'map'}, width, europeShapes), 'map');
        const {squares, chips, labels} = scene as MapScene;
        const boxes: readonly (Box & {name: string})[] = [
          ...squares.map(({code, x, y}) => ({name: code, x, y, width: 28, height: 28})),
          ...chips.map(({x, y, code}) => ({name: code, x: x - 11, y: y - 8, width: 22, height: 16})),
          ...labels.map(({x, y, text, anchor}) => {
            const size = textWidth(text, 12);
            return {
              name: text,
              x: anchor === 'middle' ? x - size / 2 : anchor === 'end' ? x - size : x,
              y: y - 10,
              width: size,
              height: 13,
            };
          }),
        ];
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) expect(overlap(a, b), `${a.name} on ${b.name}`).to.equal(false);
          expect(
            a.x >= 0 && a.y >= 0 && a.x + a.width <= wide && a.y + a.height <= height,
            `${a.name} is cut`,
          ).to.equal(true);
        });
      }
    });
  }

  it('A-46 Northern Cyprus counts with Cyprus, hatched over its fill, and a pointer on it finds Cyprus', () => {
    const map = drawingOf(drawn(rows, {...day, view: 'map'}, 600, europeShapes), 'map');
    const {north, members} = map.scene as MapScene;
    expect(north).to.match(/^M/);
    const cyprus = members.find(({point}) => point === 'map:CY')!;
    expect(cyprus.path.length).to.be.greaterThan(north.length);
    const [x, y] = europeShapes.point(33.37, 35.2)!;
    const scale = map.width / europeShapes.size[0];
    expect(pointAt(map.points, x * scale, y * scale)?.keys.country).to.equal('CY');
  });

  it('A-46 no place in Ukraine, Simferopol among them, is any member, and places of members are theirs', () => {
    const {points, width} = drawingOf(drawn(rows, {...day, view: 'map'}, 600, europeShapes), 'map');
    const at = (longitude: number, latitude: number) => {
      const [x, y] = europeShapes.point(longitude, latitude)!;
      const scale = width / europeShapes.size[0];
      return pointAt(points, x * scale, y * scale)?.keys.country;
    };
    expect([at(34.1, 44.95), at(37.8, 48), at(9, 61)]).to.deep.equal([undefined, undefined, undefined]);
    expect([at(2.35, 48.85), at(13.4, 52.5), at(-8.5, 40), at(25, 66)]).to.deep.equal(['FR', 'DE', 'PT', 'FI']);
  });

  it('A-47 a map says under it whose view of the borders it draws; a site’s own map says its own', () => {
    for (const width of [320, 600, 1200]) {
      const foot = drawingOf(drawn(rows, {...day, view: 'map'}, width, europeShapes), 'map').foot!;
      expect(foot[0]).to.contain('Ukraine within its internationally recognised borders').and.contain('68/262');
      expect(
        foot.some((text) => text.includes('under the map')),
        `${width}`,
      ).to.equal(width === 320);
    }
    const own = {
      ...europeShapes,
      statement: {words: 'Our borders.'},
      ids: europeShapes.ids.filter((id) => id !== 'MT'),
    };
    const map = drawingOf(drawn(rows, {...day, view: 'map'}, 600, own), 'map');
    expect(map.foot).to.deep.equal(['Our borders.', 'Not on this map: Malta.']);
    expect(map.points).to.have.length(26);
  });

  it('A-47 without boundaries the list is shown', () => {
    expect(drawn(rows, {...day, view: 'map'}, 600).panels.map(({id}) => id)).to.deep.equal(['list']);
    expect(drawn(rows, {...day, view: 'map'}, 320).panels.map(({id}) => id)).to.deep.equal(['list']);
    expect(drawn(rows, day, 1200).panels.map(({id}) => id)).to.deep.equal(['counts', 'institutions', 'list']);
  });

  it('shows Sweden reversed: its stance is old', () => {
    const tiles = drawingOf(drawn(rows, day), 'tiles').scene as SquaresScene;
    expect(tiles.squares.filter(({old}) => old).map(({code, stance}) => `${code} ${stance}`)).to.deep.equal([
      'SE case',
    ]);
    expect(drawn(rows, day, 480).legend.map(({text}) => text)).to.include('older than 60 days');
  });

  it('draws cells of 53 px at M and 27 px at S, the whole key in its free corners where it fits', () => {
    const cell = (width: number) => {
      const {squares, badges} = drawingOf(drawn(rows, {...day, view: 'tiles'}, width), 'tiles').scene as SquaresScene;
      return [squares[0]!.size, squares[0]!.letter !== '', badges!.length];
    };
    expect([cell(600), cell(320)]).to.deep.equal([
      [53, true, 7],
      [27, false, 0],
    ]);
    expect(drawn(rows, {...day, view: 'tiles'}, 320).legend, 'else a key of its own').to.have.length(7);
    for (const view of ['tiles', 'now']) expect(drawn(rows, {...day, view}, 480).legend, view).to.have.length(7);
    expect(cell(480)[2]).to.equal(0);
  });

  it('counts every government in a strip that is as wide as the content, whatever the states', () => {
    for (const knownOn of ['2022-09-21', '2022-09-26', '2022-10-31']) {
      for (const width of [900, 1200, 1600]) {
        const strip = drawingOf(drawn(rows, {knownOn}, width, europeShapes), 'counts');
        const {squares} = strip.scene as SquaresScene;
        expect(squares).to.have.length(27);
        expect(Math.max(...squares.map(({x, size}) => x + size)), `${knownOn} at ${width}`).to.be.at.most(
          contentWidth(width) + 1,
        );
        expect(strip.points).to.deep.equal([]);
      }
    }
  });
});
