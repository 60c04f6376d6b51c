import {expect} from 'chai';
import {reachOf} from '../../../src/model/marks/dot.js';
import {textWidth} from '../../../src/model/labels/text-width.js';
import type {ClaimsScene} from '../../../src/charts/mobilization/scene.js';
import type {Drawing} from '../../../src/model/contract.js';
import type {Query} from '../../../src/model/query.js';
import {shipped} from '../../shipped.js';
import {drawingOf, file, modelOf, textsOf, type Model} from './drawn.js';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZES: Readonly<Record<string, number>> = {large: 16, tiny: 12};
const HEAVY = ['large', 'value', 'name', 'axis-strong'];

/** Ink of a label: capitals over its line, tails under it. */
function wordsBox({x, y, text, role, anchor}: ClaimsScene['labels'][number]): Box {
  const size = SIZES[role] ?? 14;
  const wide = textWidth(text, size, HEAVY.includes(role) ? 600 : 400);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return {name: text, left, right: left + wide, top: y - 0.75 * size, bottom: y + 0.2 * size};
}

function markBox(mark: ClaimsScene['marks'][number]): Box {
  const [before, after] = reachOf(mark);
  const half = mark.bound === 'exact' || mark.bound === 'at_least' ? 6.5 : 9;
  const {x, y} = mark;
  return mark.axis === 'x'
    ? {name: 'mark', left: x - before, right: x + after, top: y - half, bottom: y + half}
    : {name: 'mark', left: x - half, right: x + half, top: y - after, bottom: y + before};
}

/** Every piece of a path of M, H, V and v. */
function lineBoxes(d: string, name: string): Box[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MHVv])([-\d.]+)(?:,([-\d.]+))?/g)].flatMap(([, way, first, second]) => {
    const [fromX, fromY] = [x, y];
    if (way === 'M') [x, y] = [Number(first), Number(second)];
    else if (way === 'H') x = Number(first);
    else y = way === 'V' ? Number(first) : y + Number(first);
    if (way === 'M') return [];
    const [left, right, top, bottom] = [Math.min(x, fromX), Math.max(x, fromX), Math.min(y, fromY), Math.max(y, fromY)];
    return [{name, left: left - 1, right: right + 1, top: top - 1, bottom: bottom + 1}];
  });
}

/** Words of one line keep apart. */
const spread = (box: Box): Box => ({...box, left: box.left - 1.5, right: box.right + 1.5});

const touch = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.1;

const pair = (a: Box, b: Box): string => `"${a.name}" on "${b.name}"`;

/** What lies on what, in one scene. Words may stand over the grid, which makes way for them. */
function troubles({labels, lines, marks, rules}: ClaimsScene, width: number, height: number): string[] {
  const words = labels.map(wordsBox);
  const fixed = [
    ...marks.map(markBox),
    ...lines.filter(({role}) => role !== 'grid').flatMap(({d, role}) => lineBoxes(d, role)),
    ...rules
      .filter(({role}) => role === 'base')
      .map(({x1, x2, y}) => ({name: 'base', left: x1, right: x2, top: y, bottom: y + 1})),
  ];
  // the axis is broken in two: no words of the plot between its pieces
  const bases = rules.filter(({role}) => role === 'base');
  const gap =
    bases.length === 2 ? [{name: 'gap', left: bases[0]!.x2, right: bases[1]!.x1, top: 0, bottom: height}] : [];
  const page = (box: Box): boolean => box.left < -0.1 || box.right > width + 0.1 || box.top < 0 || box.bottom > height;
  return [
    ...words.filter(page).map(({name}) => `"${name}" off the drawing`),
    ...words.flatMap((box, i) =>
      words
        .slice(i + 1)
        .filter((other) => touch(spread(box), spread(other)))
        .map((other) => pair(box, other)),
    ),
    ...words.flatMap((box) => [...fixed, ...gap].filter((other) => touch(box, other)).map((other) => pair(box, other))),
  ];
}

/** Every drawing, track and axis of a model. */
const troublesOf = ({panels}: Model): string[] =>
  panels.flatMap((panel) => {
    const tracks =
      panel.kind === 'drawing'
        ? [panel]
        : [panel.axis, ...panel.groups.flatMap(({rows}) => rows.map(({track}) => track))];
    return tracks.flatMap((track) =>
      track ? troubles(track.scene, track.width, track.height).map((text) => `${panel.id}: ${text}`) : [],
    );
  });

const WIDTHS = [320, 480, 600, 700, 899, 900, 1000, 1200, 1440];

const long = file(
  '2022-09-21,Ministry of Defence of the Russian Federation together with the General Staff of its Armed Forces and the military commissariats,main organisation and mobilisation directorate,official,target,300000,,,,Russia,RU,',
  '2022-09-21,The governor of the Khanty-Mansi Autonomous Okrug – Yugra and his deputies,,named,target,290000,,,at_most,Russia,RU,',
  '2022-09-22,Important Stories together with the Conflict Intelligence Team,citing two sources close to the presidential administration and one in a federal ministry,unnamed,target,1000000,,,at_most,Russia,RU,',
  '2022-09-23,Donaudampfschifffahrtsgesellschaftskapitänsvereinigung,,named,target,1200000,,,about,Russia,RU,',
  '2022-10-04,Ministry of Defence of the Russian Federation and its General Staff,,official,called_up,200000,,,at_least,Russia,RU,',
  '2022-10-20,Ministry of Defence of the Russian Federation and its General Staff,,official,called_up,290000,,,about,Russia,RU,',
  '2022-10-21,Important Stories together with the Conflict Intelligence Team,,named,called_up,300000,,,,Russia,RU,',
  '2022-10-22,Important Stories,,named,called_up,,280000,330000,,Russia,RU,',
  '2022-10-24,Donaudampfschifffahrtsgesellschaftskapitänsvereinigung,,named,target,16000,,,,Khanty-Mansi Autonomous Okrug – Yugra,RU-KHM,',
  '2022-10-24,Important Stories together with the Conflict Intelligence Team,,unnamed,target,15000,,,,Republic of Karachay-Cherkessia,RU-KC,',
);

const high = file(
  '2022-09-21,An official of the ministry,,official,target,1200000,,,,Russia,RU,',
  '2022-09-22,A,,named,target,1190000,,,,Russia,RU,',
  '2022-09-23,B,,named,target,1100000,,,about,Russia,RU,',
);

const low = file(
  '2022-09-21,An official of the ministry,,official,target,1000,,,,Russia,RU,',
  '2022-09-22,A,,named,target,900,,,at_most,Russia,RU,',
  '2022-09-23,B,,named,target,1200000,,,about,Russia,RU,',
  '2022-09-24,C,,named,target,,,,uncounted,Russia,RU,',
);

const cases: readonly (readonly [string, string | undefined, Partial<Query>])[] = [
  ['the shipped file', undefined, {}],
  ['the shipped file by figure', undefined, {view: 'by-figure'}],
  ['losses', undefined, {measures: ['losses']}],
  ['men called up', undefined, {measures: ['called_up']}],
  [
    'every other measure',
    undefined,
    {measures: ['deployed', 'deployed_combat_units', 'fled', 'volunteers', 'further_target', 'reserve_pool']},
  ],
  ['long names', long, {}],
  ['an official figure at the end of the scale', high, {}],
  ['an official figure near zero', low, {}],
];

/** Rows as high as their names and roles: lines of text in each column of a ledger. */
const linesIn = ({scene}: Drawing<ClaimsScene>, role: string): number =>
  scene.labels.filter((label) => label.role === role && label.x === 0).length;

describe('mobilization: room', () => {
  it('wraps names, and the rows grow with them', () => {
    const panel = drawingOf(modelOf(long, {}, 900), 'target:RU');
    const {marks} = panel.scene;
    expect(linesIn(panel, 'large')).to.be.greaterThan(8);
    expect(linesIn(panel, 'note')).to.be.greaterThan(4);
    expect(marks[1]!.y - marks[0]!.y).to.be.greaterThan(100);
  });

  it('writes a word wider than its column on in the next line, all of it', () => {
    const names = textsOf(drawingOf(modelOf(long, {}, 900), 'target:RU'), 'large').join('');
    expect(names).to.contain('Donaudampfschifffahrtsgesellschaftskapitänsvereinigung');
  });

  it('wraps who said the official figure and keeps it between the heads of the columns', () => {
    for (const width of [900, 1200]) {
      const {scene} = drawingOf(modelOf(long, {}, width), 'target:RU');
      const y = scene.labels.find(({text}) => text === 'Who says it')!.y;
      const words = scene.labels.filter(
        ({role, anchor, ...label}) => role === 'note' && anchor === 'middle' && label.y <= y,
      );
      expect(words.length).to.be.greaterThan(2);
      expect(words.map(({text}) => text).join(' ')).to.match(/^Ministry .* commissariats, 21\u00a0September$/);
    }
  });

  for (const [name, csv, query] of cases) {
    it(`has no words on words, marks or lines, off the drawing or in its gap: ${name}`, async () => {
      const text = csv ?? (await shipped('mobilization'));
      const found = WIDTHS.flatMap((width) =>
        troublesOf(modelOf(text, query, width)).map((trouble) => `${width}: ${trouble}`),
      );
      expect(found).to.deep.equal([]);
    });
  }
});
