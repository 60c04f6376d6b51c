import {expect} from 'chai';
import type {ArrestsScene} from '../../../src/charts/arrests/scene.js';
import type {CountBar} from '../../../src/model/marks/bar-row.js';
import type {Box, Drawing, InlineDrawing} from '../../../src/model/contract.js';
import type {Label, NoteMarker} from '../../../src/model/marks/primitives.js';
import {boxOfLabel, overlap} from '../../../src/model/labels/label-placement.js';
import {E, eAsKnown, modelOf, rowsOf, shippedRows, type Asked, type Model} from './drawn.js';

/** The air round a label in the box that keeps it apart from others, px. */
const AIR = 2;
/** No label reaches further over the edge of its drawing, px. */
const OVER_EDGE = 2;

interface Named extends Box {
  readonly name: string;
}

/** The letters themselves, without that air. */
function lettersOf(label: Label): Named {
  const {x, y, width, height} = boxOfLabel(label);
  return {name: label.text, x: x + AIR, y: y + AIR, width: width - 2 * AIR, height: height - 2 * AIR};
}

function marksOf(scene: ArrestsScene): readonly Named[] {
  switch (scene.kind) {
    case 'days':
      return [
        ...scene.bars.map(({x, y, width, height}) => ({name: 'bar', x, y, width, height})),
        ...scene.bars.flatMap(besides),
      ];
    case 'totals':
      return [...scene.dots, ...scene.sums].map(({x, y}) => ({name: 'dot', x: x - 4, y: y - 4, width: 8, height: 8}));
    case 'row':
      return scene.bar ? [{...scene.bar, name: 'bar'}, ...besides(scene.bar)] : [];
    case 'counts':
      return [
        ...scene.dots.map(({x, y}) => ({name: 'dot', x: x - 4, y: y - 4, width: 8, height: 8})),
        ...scene.bands.map(({x1, x2, y}) => ({name: 'band', x: x1, y: y - 3, width: x2 - x1, height: 6})),
        ...scene.falls.map(({x, y1, y2}) => ({name: 'fall', x: x - 4, y: y1, width: 8, height: y2 - y1})),
      ];
    default:
      return [];
  }
}

/** Ticks of earlier counts, and the one of the official count. */
function besides({x, y, width, height, grows, trail, official}: CountBar): readonly Named[] {
  const isUp = grows === 'up';
  const tick = (at: number): Named =>
    isUp
      ? {name: 'tick', x: x + width + 4, y: at - 0.75, width: 8, height: 1.5}
      : {name: 'tick', x: at - 0.75, y: y + height + 3, width: 1.5, height: 7};
  const ticks = trail.map(tick);
  if (official === undefined) return ticks;
  const box = isUp
    ? {x: x - 3, y: official - 1, width: width + 6, height: 2}
    : {x: official - 1, y: y - 3, width: 2, height: height + 6};
  return [...ticks, {name: 'official', ...box}];
}

const pair = (a: Named, b: Named): string => `"${a.name}" on "${b.name}"`;

const circleOf = ({x, y, number}: NoteMarker): Named => ({
  ...{name: `(${number})`, x: x - 8, y: y - 8},
  ...{width: 16, height: 16},
});

type Track = InlineDrawing<ArrestsScene> & Pick<Drawing, 'noteMarkers'>;

function troubles({scene, width, height, noteMarkers = []}: Track): readonly string[] {
  if (!('labels' in scene)) return [];
  const letters = scene.labels.map(lettersOf);
  // the grid is named in its gutter, where a bar never stands but in a crowd
  const values = scene.labels.filter(({role}) => role !== 'axis').map(lettersOf);
  const off = letters.filter(
    ({x, y, ...box}) =>
      x < -OVER_EDGE || y < -OVER_EDGE || x + box.width > width + OVER_EDGE || y + box.height > height + OVER_EDGE,
  );
  return [
    ...off.map(({name}) => `"${name}" off the drawing`),
    ...letters.flatMap((a, i) =>
      letters
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => pair(a, b)),
    ),
    ...values.flatMap((a) =>
      [...marksOf(scene), ...noteMarkers.map(circleOf)].filter((b) => overlap(a, b)).map((b) => pair(a, b)),
    ),
  ];
}

const tracksOf = ({panels}: Model): readonly Track[] =>
  panels.flatMap((panel) =>
    panel.kind === 'drawing' ? [panel] : panel.groups.flatMap(({rows}) => rows.flatMap(({track}) => track ?? [])),
  );

const WIDTHS = [320, 480, 600, 899, 900, 1200];

/** So many days in a row from 1 January 2023, every seventh of them missing. */
function manyDays(count: number, size = 90): string {
  const lines = Array.from({length: count}, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
    return i % 7 === 3 ? '' : `${day},${(i * 7919) % size}`;
  });
  return ['date,count', ...lines.filter((line) => line !== '')].join('\n');
}

const cases: readonly (readonly [string, Asked, string?])[] = [
  ['the nine days', E],
  ['the whole file', {}],
  ['1 March to 24 September', {from: '2022-03-01', to: '2022-09-24'}],
  ['five days of February', {from: '2022-02-24', to: '2022-02-28'}],
  ['one day', {from: '2022-09-21', to: '2022-09-21'}],
  ['as known on 25 September', eAsKnown('2022-09-25')],
  ['as known on 26 September', eAsKnown('2022-09-26')],
  ['one city', {...E, where: ['Moscow']}],
  ['what officials say', {from: '2022-03-06', to: '2022-03-06'}],
  ['revisions', {...E, view: 'revisions'}],
  ['revisions of 24 September', {view: 'revisions', from: '2022-09-24', to: '2022-09-24'}],
  ['revisions as known in the night', {...eAsKnown('2022-09-22T01:51'), view: 'revisions'}],
  ['revisions of 6 March', {view: 'revisions', from: '2022-03-06', to: '2022-03-06'}],
  ['cities beside officials', {view: 'cities', from: '2022-03-06', to: '2022-03-06'}],
  ['cities', {...E, view: 'cities'}],
  ['the map', {...E, view: 'map'}],
  ['the map of the whole file', {view: 'map'}],
  ['ninety days', {}, manyDays(90)],
  ['weeks', {}, manyDays(400)],
  ['months', {}, manyDays(1096)],
  ['months of large figures', {}, manyDays(1096, 900_000)],
];

describe('arrests: room', () => {
  for (const [name, asked, csv] of cases) {
    it(`has no words on words or marks, and none off the drawing: ${name}`, async () => {
      const rows = csv === undefined ? await shippedRows() : rowsOf(csv);
      const found: string[] = [];
      for (const width of WIDTHS) {
        const model = await modelOf(rows, asked, width);
        found.push(...tracksOf(model).flatMap((track) => troubles(track).map((trouble) => `${width}: ${trouble}`)));
      }
      expect(found).to.deep.equal([]);
    });
  }
});
