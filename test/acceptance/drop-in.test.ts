import {expect} from '@open-wc/testing';
import {find, findAll, until} from '../element/mount.js';
import {charts} from './charts.js';
import {frameOf, isDrawn, settledIn, type Frame} from './frames.js';

const recorder = '<script src="/test/fixtures/record.js"></script>';
const script = (name: string, query = ''): string =>
  `<script type="module" src="/dist/cdn/${name}.js${query}"></script>`;
const tagFor = (type: string, file: string): string => `<conflict-chart type="${type}" src="${file}"></conflict-chart>`;

async function drawnIn(frame: Frame, count: number): Promise<void> {
  await until(() => frame.charts.filter(isDrawn).length === count, `${count} drawn`);
}

for (const {type, file} of charts) {
  describe(`one script and one tag: ${type}`, () => {
    for (const bundle of [type, 'conflict-chart']) {
      it(`E-01 from ${bundle}.js, on an otherwise empty page`, async () => {
        const frame = await frameOf(`${script(bundle)}${tagFor(type, file)}`);
        await drawnIn(frame, 1);
        const [chart] = frame.charts;
        const marks = findAll<SVGElement>(chart!, '[data-point]').map((mark) => mark.getBoundingClientRect());
        const {left, right} = chart!.getBoundingClientRect();
        expect(
          marks.every((mark) => mark.width > 0 && mark.left >= left - 1 && mark.right <= right + 1),
          'its marks lie in it',
        ).to.equal(true);
        expect(chart!.shadowRoot!.adoptedStyleSheets.length, 'it is dressed').to.be.greaterThan(2);
        expect(find(chart!, '.message') === null, 'nothing is wrong').to.equal(true);
        expect(chart!.getBoundingClientRect().width).to.be.greaterThan(600);
        expect(chart!.getBoundingClientRect().height).to.be.greaterThan(200);
      });
    }

    const tag = tagFor(type, file);
    const orders: readonly (readonly [string, string])[] = [
      ['the tag before the script', tag + script(type)],
      ['the script before the tag', script(type) + tag],
      ['the same script twice', script(type) + script(type) + tag],
      ['the script again under another address', script(type) + tag + script(type, '?again')],
      ['its own file and the one for all', script(type) + tag + script('conflict-chart')],
      ['the file for all and its own', script('conflict-chart') + tag + script(type)],
    ];
    for (const [name, body] of orders) {
      it(`E-02 ${name}: drawn, without an error or a note`, async () => {
        const frame = await frameOf(recorder + body);
        await drawnIn(frame, 1);
        expect(frame.record).to.deep.equal([]);
      });
    }

    it('E-02 a tag that comes long after the script', async () => {
      const frame = await frameOf(recorder + script(type));
      const late = frame.document.createElement('conflict-chart');
      for (const [name, value] of [
        ['type', type],
        ['src', file],
      ] as const)
        late.setAttribute(name, value);
      frame.document.body.append(late);
      await drawnIn(frame, 1);
    });

    it('E-02 the element in another version: a note in the console, no error, one definition', async () => {
      const other = `<script type="module">
        globalThis.Other = class extends HTMLElement { static version = '0.0.9'; };
        customElements.define('conflict-chart', Other);
      </script>`;
      const frame = await frameOf(recorder + other + script(type) + tag);
      await until(() => frame.record.length > 0, 'a note');
      expect(frame.record).to.have.length(1);
      expect(frame.record[0]).to.match(
        /^warn: conflict-charts: version 0\.0\.9 is on this page already; \d+\.\d+\.\d+ adds its charts to it\.$/,
      );
      const {Other} = frame.window as unknown as {Other: unknown};
      expect(frame.window.customElements.get('conflict-chart') === Other).to.equal(true);
    });
  });
}

describe('two different files on one page', () => {
  it('E-02 share one element and add up', async function () {
    const [one, two] = charts;
    if (!one || !two) this.skip();
    const frame = await frameOf(
      recorder + script(one.type) + script(two.type) + tagFor(one.type, one.file) + tagFor(two.type, two.file),
    );
    await drawnIn(frame, 2);
    const [first, second] = frame.charts;
    expect(first!.constructor === second!.constructor).to.equal(true);
    expect(frame.record).to.deep.equal([]);
  });

  it('E-02 a type that no file on the page brings says which there are', async () => {
    const frame = await frameOf(recorder + script('arrests') + tagFor('timeline', '/data/events.csv'));
    await settledIn(frame);
    expect(frame.charts[0]!.shadowRoot!.textContent).to.match(
      /no chart of type “timeline”\. Loaded on this page: arrests\./,
    );
  });
});
