import {expect} from '@open-wc/testing';
import {FileReader} from '../../src/data/reading/reading.js';
import '../../src/define/conflict-chart.js';
import {charts, type ChartCase} from '../acceptance/charts.js';
import {draw, find, findAll, hasTable, until, wordsOf} from './mount.js';

const image = '<img src=/nowhere.png onerror=globalThis.hit=1>';
const address = 'javascript:globalThis.hit=1';

/** So many characters are read before the page may have its turn. */
const SLICE = 65_536;
/** Engines may let a few slices go before they take a turn. */
const MOST = 8;

/**
 * Counts the slices that are read from now on, and how many at most without a turn of the page between them. On its clock
 * every look is 20 ms after the last, so that each slice has taken long enough for a turn.
 */
function watchSlices(): {end(): {readonly slices: number; readonly longest: number}} {
  const reader = FileReader.prototype;
  const push = Object.getOwnPropertyDescriptor(reader, 'push')!;
  const read = push.value as (this: unknown, piece: string) => boolean;
  const {port1, port2} = new MessageChannel();
  let [time, slices, run, longest] = [performance.now(), 0, 0, 0];
  port1.onmessage = () => {
    run = 0;
    port2.postMessage('');
  };
  port2.postMessage('');
  performance.now = () => (time += 20);
  reader.push = function (piece) {
    [slices, run] = [slices + 1, run + 1];
    longest = Math.max(longest, run);
    return read.call(this, piece);
  };
  return {
    end() {
      Reflect.deleteProperty(performance, 'now');
      Object.defineProperty(reader, 'push', push);
      port1.close();
      return {slices, longest};
    },
  };
}

/** The good row with markup in every cell that is text. A column that the header has already is not named twice. */
function hostile({header, row, name}: ChartCase): string {
  const cells = row.replace(name, image).split(',');
  const columns = new Map(header.split(',').map((column, i) => [column, cells[i] ?? '']));
  for (const column of ['note', 'publisher', '__proto__']) columns.set(column, image);
  columns.set('url', address).set('constructor', 'x');
  return [[...columns.keys()], [...columns.values()].map((cell) => `"${cell}"`)].map((line) => `${line}\n`).join('');
}

for (const chart of charts) {
  const {type} = chart;

  describe(`a hostile file of ${type}`, () => {
    it('E-45 markup in cells and attributes is only ever text, and no link leads to a script', async () => {
      const csv = hostile(chart);
      const before = Object.getOwnPropertyNames(Object.prototype);
      const tag = await draw({type, csv, heading: image, subtitle: image, caveat: image});
      find(tag, '[data-point]')!.focus();
      await until(() => find(tag, '.card'), 'the card');
      await hasTable(tag);
      findAll<HTMLDetailsElement>(tag, 'details').forEach((one) => (one.open = true));
      expect(wordsOf(tag).split(image).length, 'it is there, as text').to.be.greaterThan(4);
      expect(
        findAll(tag, 'img, script, iframe, object, embed, style, link, base, form').map((node) => node.localName),
      ).to.deep.equal([]);
      const addresses = findAll<HTMLAnchorElement>(tag, 'a').map(({href}) => new URL(href).protocol);
      expect(
        addresses.every((protocol) => ['http:', 'https:', 'mailto:'].includes(protocol)),
        addresses.join(),
      ).to.equal(true);
      const handlers = findAll(tag, '*').flatMap((node) =>
        node.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(handlers).to.deep.equal([]);
      expect('hit' in globalThis).to.equal(false);
      expect(Object.getOwnPropertyNames(Object.prototype), 'no prototype is touched').to.deep.equal(before);
    });

    it('E-45 characters that turn the direction of text are taken out, and told', async () => {
      const problems: string[] = [];
      document.addEventListener('conflict-problem', (event) =>
        problems.push((event as CustomEvent<{code: string}>).detail.code),
      );
      const tag = await draw({
        type,
        csv: `${chart.header}\n${chart.row.replace(chart.name, `\u202e\u0000${chart.name}`)}\n`,
      });
      await hasTable(tag);
      expect(wordsOf(tag)).to.not.match(/[\u202e\u0000]/);
      await until(() => problems.includes('control'), 'it is told');
    });

    for (const [what, csv] of [
      ['a cell of 10 MB', () => `${chart.header},note\n${chart.row},"${'x '.repeat(5_000_000)}"\n`],
      [`${chart.most} rows`, () => `${chart.header}\n${`${chart.row}\n`.repeat(chart.most)}`],
    ] as const) {
      it(`E-45 ${what} in the page: drawn, and the page has its turns while they are read`, async function () {
        this.timeout(60_000);
        const text = csv();
        const watch = watchSlices();
        const tag = await draw({type, csv: text}).finally(() => watch.end());
        const {slices, longest} = watch.end();
        expect(slices).to.be.at.least(Math.floor(text.length / SLICE));
        expect(longest, 'slices without a turn').to.be.at.most(MOST);
        expect(findAll(tag, '[data-point]').length).to.be.greaterThan(0);
      });
    }
  });
}
