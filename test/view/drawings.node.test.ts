import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect} from 'chai';
import {cases, type Case} from '../../demo/cases.js';
import {read} from '../../src/data/reading/reading.js';
import type {ChartModel} from '../../src/model/contract.js';
import {sharedPatterns} from '../../src/view/bar.js';
import {charts, figureText, modelOf as modelOfRows} from './as-text.js';
import {wordsOfModel} from './drawings-words.js';
import {serialize} from './serialize.js';

/**
 * Every case of the gallery as stored text: the figure at each width, and once what it says. A change of a chart shows as
 * a difference of these files; `UPDATE_DRAWINGS=1` writes them anew, to be read before they are committed.
 */
const folder = resolve(process.cwd(), 'test/drawings');
const isUpdate = process.env['UPDATE_DRAWINGS'] === '1';
const UPDATE = 'UPDATE_DRAWINGS=1 npm run test:node -- test/view/drawings.node.test.ts';

const drawn = cases.filter(({failed}) => !failed);

const textOf = (src: string | undefined, csv = ''): string =>
  src ? readFileSync(resolve(process.cwd(), 'demo', src), 'utf8') : csv;

function modelOf(one: Case, width: number): Promise<ChartModel> {
  const chart = charts[one.type];
  const rows = {
    src: read(textOf(one.src, one.csv), chart.files['src']!).rows,
    ...(one.votes ? {votes: read(textOf(one.votes), chart.files['votes']!).rows} : {}),
  };
  return modelOfRows(chart, rows, one.attributes ?? {}, width);
}

/** Without its patterns, which are stored once. */
const drawing = (one: Case, model: ChartModel, width: number): string =>
  figureText(charts[one.type], model, width).replace(/^<svg class="patterns"[^]*?<\/svg>\n/, '');

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
