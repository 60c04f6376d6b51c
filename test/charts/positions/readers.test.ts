import {expect} from 'chai';
import type {SVGTemplateResult} from 'lit';
import {navigate} from '../../../src/charts/positions/detail/navigation.js';
import {STANCES} from '../../../src/charts/positions/select.js';
import {LETTERS} from '../../../src/charts/positions/squares.js';
import type {MapScene} from '../../../src/charts/positions/scene.js';
import {positionsStyles} from '../../../src/charts/positions/styles.js';
import {patterns} from '../../../src/charts/positions/view.js';
import type {Statement} from '../../../src/datasets/positions.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {contrast, difference, EYES, lightness} from './colour.js';
import {drawingOf, drawn, listOf, MEMBERS, shippedRows} from './drawn.js';

const VIEWS = ['now', 'map', 'tiles', 'list', 'time'];
const WIDTHS = [320, 600, 1200];
const day = {knownOn: '2022-09-26'};
const TOLD = STANCES.filter((stance) => stance !== 'none');
const PAPER = {light: '#ffffff', dark: '#16181d'};

/** The colours of a stance, light and dark. */
function tokenOf(name: string): Readonly<Record<'light' | 'dark', string>> {
  const value = new RegExp(`--_${name}: var\\([^,]+, (.+)\\);`).exec(positionsStyles)![1]!;
  const [light, dark = light] = value.match(/#[0-9a-f]+/g)!;
  return {light: light, dark};
}

/** The rules for forced colours, by token. */
const forced = new Map(
  [...positionsStyles.split('@media (forced-colors: active)')[1]!.matchAll(/(--_[\w-]+): (\w+);/g)].map(
    ([, name, value]) => [name!, value!] as const,
  ),
);

/** The markup of a template, without a page. */
function markup(part: unknown): string {
  if (Array.isArray(part)) return part.map(markup).join('');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null || !('strings' in part)) return '';
  const {strings, values} = part as SVGTemplateResult;
  return strings.map((text, at) => text + markup(values[at] ?? '')).join('');
}

describe('the colours of the stances', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`A-32 differ by CIEDE2000 15 or more for protanopia, deuteranopia and tritanopia: ${theme}`, () => {
      const colours = TOLD.map((stance) => tokenOf(stance)[theme]);
      for (const eyes of EYES)
        colours.forEach((one, at) => {
          for (const other of colours.slice(at + 1))
            expect(difference(one, other, eyes), `${one} ${other} ${eyes}`).to.be.above(15);
        });
    });

    it(`stand out from paper, and their text from them: ${theme}`, () => {
      for (const stance of TOLD) {
        const colour = tokenOf(stance)[theme];
        expect(contrast(colour, PAPER[theme]), stance).to.be.above(3.15);
        expect(contrast(colour, tokenOf(`on-${stance}`)[theme]), `text on ${stance}`).to.be.above(4.5);
      }
    });

    it(`D42 closed is the darkest on the map: ${theme}`, () => {
      const [closed, ...others] = ['closed', 'open', 'case', 'undecided', 'restricts'].map((stance) =>
        lightness(tokenOf(stance)[theme]),
      );
      for (const other of others) expect(other).to.be.above(closed!);
    });
  }

  it('A-32 the difference is that of Sharma, Wu and Dalal', () => {
    expect(difference('#ffffff', '#000000', 'all colours')).to.be.closeTo(100, 0.1);
    expect(difference('#0b4f8a', '#0b4f8a', 'protanopia')).to.equal(0);
  });
});

describe('each stance without its colour', () => {
  it('A-31 has a letter and a texture of its own', () => {
    expect(new Set(Object.values(LETTERS)).size).to.equal(STANCES.length);
    const defined = [...markup(patterns({prefix: 'p'})).matchAll(/<pattern id=p-(\w+)-large[^]*?<\/pattern>/g)];
    const shapes = new Map(
      defined.map(([text, name]) => [name!, text.replaceAll(/p-\w+-large|class=\S+?(?=[\s>])/g, '')]),
    );
    // open is plain
    expect([...shapes.keys()].sort()).to.deep.equal(STANCES.filter((stance) => stance !== 'open').sort());
    expect(new Set(shapes.values()).size).to.equal(shapes.size);
  });

  it('A-31 D45 in forced colours a new answer is drawn in paper on ink, an old one in ink on paper', () => {
    for (const stance of TOLD) {
      expect(forced.get(`--_${stance}`), stance).to.equal('CanvasText');
      expect(forced.get(`--_on-${stance}`), `text on ${stance}`).to.equal('Canvas');
    }
    expect([forced.get('--_motif-dark'), forced.get('--_motif-mid')]).to.deep.equal(['Canvas', 'Canvas']);
    expect([forced.get('--_none'), forced.get('--_none-line')]).to.deep.equal(['Canvas', 'CanvasText']);
    const old = [...markup(patterns({prefix: 'p'})).matchAll(/<pattern id=p-\w+-large-old[^]*?<\/pattern>/g)].join('');
    expect(old.match(/class=paper/g)).to.have.length(4);
    expect(old).to.not.contain('motif-');
  });
});

describe('positions for ear and keyboard', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  it('A-45 one list has each country once, whatever is drawn beside it', () => {
    for (const view of VIEWS.slice(0, 4)) {
      for (const width of WIDTHS) {
        const {panels} = drawn(rows, {...day, view}, width, europeShapes);
        const told = panels.filter((panel) => !('twins' in panel) && panel.id !== 'institutions');
        const countries = told.flatMap(({points}) => points.map(({keys}) => keys.country ?? ''));
        expect(countries.sort(), `${view} ${width}`).to.deep.equal([...MEMBERS].sort());
        const ids = new Set(told.flatMap(({points}) => points.map(({id}) => id)));
        for (const panel of panels)
          if (panel.kind === 'drawing' && panel.twins)
            for (const {id} of panel.points) expect(ids.has(panel.twins.get(id)!), id).to.equal(true);
      }
    }
  });

  it('a mark is said in fewer than 35 words, in every state and view', () => {
    for (const knownOn of ['2022-09-21', '2022-09-22', '2022-09-26', '2022-10-31', '2023-06-01']) {
      for (const view of ['list', 'time', 'now']) {
        for (const {points} of drawn(rows, {knownOn, view}, 600).panels)
          for (const {sentence, card} of points) {
            expect(sentence.split(/\s/).length, sentence).to.be.below(35);
            expect(card.facts, 'the rest on demand').to.not.have.length(0);
          }
      }
    }
  });

  it('D26 what was said is in the sentence of most countries', () => {
    const {points} = listOf(drawn(rows, day));
    const told = points.filter(({sentence, card}) => {
      const said = card.facts.find(({term}) => term === 'Statement')?.text;
      return said !== undefined && sentence.includes(said);
    });
    // all but Czechia, which gave two, and the longest ones
    expect(told.length).to.be.within(12, 14);
  });

  it('D14 an end is named for what it is, and is the end', () => {
    const {panels} = drawn(rows, day);
    for (const panel of panels.filter(({id}) => id !== 'tiles'))
      expect(panel.unit, panel.id).to.match(/^(country|statement)$/);
    const stripes = drawingOf(drawn(rows, {...day, view: 'time'}), 'time');
    expect([stripes.unitAcross, stripes.unit]).to.deep.equal(['ownStatement', 'country']);
    const map = drawingOf(drawn(rows, {...day, view: 'map'}, 600, europeShapes), 'map');
    expect(map.unit).to.equal('country');
    const moves = navigate(map as never);
    const [first, second] = map.points;
    const last = map.points.at(-1)!;
    expect([moves(first!.id).up, moves(second!.id).up]).to.deep.equal([undefined, first!.id]);
    expect([moves(last.id).down, moves(map.points.at(-2)!.id).down]).to.deep.equal([undefined, last.id]);
  });
});

describe('the map on a phone', () => {
  it('D43 has its key at the picture, and a code or a square for each country', async () => {
    const map = drawingOf(drawn(await shippedRows(), {...day, view: 'map'}, 320, europeShapes), 'map');
    const {chips, squares, leaders} = map.scene as MapScene;
    expect([chips.length + squares.length, leaders.length]).to.deep.equal([27, 0]);
    expect(chips.length).to.be.above(9);
    for (const {y, size} of squares) expect(y + size).to.be.at.most(map.height);
    expect(map.legend?.map(({text}) => text)).to.include.members(['2 open', '12 no statement found']);
  });
});
