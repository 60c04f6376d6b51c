import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {read} from '../../src/data/reading/reading.js';
import {FILES, types} from '../shipped.js';
import {allText, charts, modelOf, type Rows} from './as-text.js';

/** Words of a file that a sentence can end with. */
const WORDS =
  /^(?:source|publisher|claimant|claimed_by|role|speaker|place|region|crossing|oblast|statement|title|summary|status|share_source|scope|denied_by|note|note_en)$/;

/** The shipped file, with a full stop after every word of its own. */
function stopped(name: string): string {
  const lines = cellsOf(readFileSync(`data/${name}.csv`, 'utf8'));
  const [header = []] = lines;
  return lines
    .map((cells, i) =>
      cells
        .map((cell, at) =>
          i > 0 && cell !== '' && WORDS.test(header[at]!) && !/[.!?…]["”]?$/.test(cell) ? `${cell}.` : cell,
        )
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(','),
    )
    .join('\n');
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') lines.push([]);
  }
  return lines.filter((cells) => cells.length > 1);
}

describe('the sentences of every chart', () => {
  for (const type of types)
    it(`faults plural: end in one full stop where the words of the file have one: ${type}`, async () => {
      const chart = charts[type];
      const rows: Rows = Object.fromEntries(
        Object.entries(FILES[type]).map(([name, file]) => [name, read(stopped(file), chart.files[name]!).rows]),
      );
      expect(rows['src']!.length).to.be.above(50);
      const found = new Set<string>();
      for (const view of chart.views)
        for (const width of [320, 1200]) {
          const model = await modelOf(chart, rows, {view}, width);
          for (const [text] of allText(chart, model, width).matchAll(/[^\n]{0,60}[^.\n]\.\.(?!\.)[^\n]{0,20}/g))
            found.add(text);
        }
      expect([...found]).to.deep.equal([]);
    });

  it('faults plural: end in one full stop where the words of the page have one', async () => {
    const chart = charts.arrests;
    const rows = {src: read(readFileSync('data/arrests.csv', 'utf8'), chart.files['src']!).rows};
    for (const [subtitle, said] of [
      ['Counted by monitors.', 'Counted by monitors. The larger the dot, the more detentions.'],
      ['Counted by whom?', 'Counted by whom? The larger the dot, the more detentions.'],
      ['Counted by monitors', 'Counted by monitors. The larger the dot, the more detentions.'],
    ] as const)
      expect((await modelOf(chart, rows, {view: 'map', subtitle}, 1200)).subtitle).to.equal(said);
  });
});
