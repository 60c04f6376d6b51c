import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect} from 'chai';
import {cases, type Case} from '../../demo/cases.js';
import {arrests} from '../../src/charts/arrests/chart.js';
import {crossings} from '../../src/charts/crossings/chart.js';
import {mobilization} from '../../src/charts/mobilization/chart.js';
import {positions} from '../../src/charts/positions/chart.js';
import {timeline} from '../../src/charts/timeline/chart.js';
import {parseDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading.js';
import {readQuery} from '../../src/element/attributes.js';
import {defaults} from '../../src/element/properties.js';
import {lateMessages} from '../../src/messages/late-en.js';
import {wordsOf} from '../../src/messages/words.js';
import type {Chart, ChartModel} from '../../src/model/contract.js';
import {sizeOf} from '../../src/model/frame.js';
import {clockControl} from '../../src/view/clock.js';
import {figure} from '../../src/view/figure.js';
import {list} from '../../src/view/list.js';
import type {Hands, Resting} from '../../src/view/interaction.js';
import {points} from '../../src/view/points.js';
import {sharedPatterns} from '../../src/view/marks.js';
import {wordsOfModel} from './drawings-words.js';
import {serialize} from './serialize.js';

/**
 * Every case of the gallery as stored text: the figure at each width, and once what it says. A change of a chart shows as
 * a difference of these files; `UPDATE_DRAWINGS=1` writes them anew, to be read before they are committed.
 */
const folder = resolve(process.cwd(), 'test/drawings');
const isUpdate = process.env['UPDATE_DRAWINGS'] === '1';
const UPDATE = 'UPDATE_DRAWINGS=1 npm run test:node -- test/view/drawings.node.test.ts';

const charts = {arrests, crossings, mobilization, positions, timeline} as unknown as Readonly<Record<string, Chart>>;
const words = wordsOf('en');
const today = parseDay('2024-01-31')!;
const drawn = cases.filter(({failed}) => !failed);

const textOf = (src: string | undefined, csv = ''): string =>
  src ? readFileSync(resolve(process.cwd(), 'demo', src), 'utf8') : csv;

/** `known-on` is `knownOn`. */
const asProperties = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );

async function modelOf(one: Case, width: number): Promise<ChartModel> {
  const chart = charts[one.type]!;
  const rows = {
    src: read(textOf(one.src, one.csv), chart.files['src']!).rows,
    ...(one.votes ? {votes: read(textOf(one.votes), chart.files['votes']!).rows} : {}),
  };
  const {query} = readQuery({...defaults, ...asProperties(one.attributes ?? {})}, chart, {});
  const parts = await chart.parts?.(query, width, rows);
  const shapes = await chart.shapes?.(query, width, rows);
  const telling = await chart.telling?.();
  return chart.model({rows, query, width, words, today, shapes, parts, telling});
}

/** A reader who has not touched anything yet. */
const resting: Resting = {
  shown: undefined,
  pinned: false,
  ringed: undefined,
  stopOf: ({points: [first]}) => first?.id,
  isExpanded: () => false,
};

/** The whole figure but for its patterns, which are stored once, and its table, which is among the words. */
function drawing(one: Case, model: ChartModel, width: number): string {
  const text = serialize(
    figure({
      chart: charts[one.type]!,
      model,
      look: {prefix: 'p'},
      say: words.say,
      hands: {} as Hands,
      points,
      help: words.of(lateMessages).plotHelp(model.panels.flatMap((panel) => panel.points).length),
      resting,
      list,
      level: 3,
      narrow: sizeOf(width) === 'S',
      card: undefined,
      clock: model.clock && clockControl(model.clock, words.of(lateMessages), {} as Hands),
      table: undefined,
      corrections: undefined,
      strips: undefined,
      printed: undefined,
    }),
  );
  return text.replace(/^<svg class="patterns"[^]*?<\/svg>\n/, '');
}

function compare(file: string, text: string): void {
  const path = join(folder, file);
  if (isUpdate) {
    writeFileSync(path, text);
    return;
  }
  expect(existsSync(path), `${file} is not stored yet: ${UPDATE}`).to.be.true;
  const stored = readFileSync(path, 'utf8');
  if (stored === text) return;
  const [was, is] = [stored.split('\n'), text.split('\n')];
  const line = is.findIndex((one, i) => one !== was[i]);
  const at = line < 0 ? is.length : line;
  throw new Error(`${file}:${at + 1} was\n  ${was[at]}\nand is\n  ${is[at]}\nIf that is meant: ${UPDATE}`);
}

describe('stored drawings', () => {
  before(() => void mkdirSync(folder, {recursive: true}));

  for (const one of drawn) {
    it(`${one.name}: ${one.title}`, async () => {
      for (const width of one.widths) {
        const model = await modelOf(one, width);
        compare(`${one.name}-${width}.html`, drawing(one, model, width));
        if (width === Math.max(...one.widths)) compare(`${one.name}.txt`, wordsOfModel(model));
      }
    });
  }

  for (const [type, chart] of Object.entries(charts)) {
    it(`the patterns of ${type}`, () => {
      const look = {prefix: 'p'};
      compare(`${type}.patterns.html`, serialize([sharedPatterns(look), chart.patterns?.(look)]));
    });
  }

  it('each stored file belongs to a case', () => {
    const known = drawn.flatMap(({name, widths}) => [`${name}.txt`, ...widths.map((width) => `${name}-${width}.html`)]);
    known.push(...Object.keys(charts).map((type) => `${type}.patterns.html`));
    const strangers = readdirSync(folder).filter((file) => !known.includes(file));
    if (isUpdate) strangers.forEach((file) => rmSync(join(folder, file)));
    else expect(strangers).to.deep.equal([]);
  });

  it('no two cases have one name', () => {
    expect(new Set(cases.map(({name}) => name)).size).to.equal(cases.length);
  });
});
