import {expect} from '@open-wc/testing';
import {charts} from './charts.js';
import {find, findAll, until} from '../element/mount.js';
import {frameAt, frameOf, settledIn, type Frame} from './frames.js';

const logged = async (id: string): Promise<readonly string[]> =>
  (await (await fetch(`/log/${id}.json`)).json()) as string[];

/** What a page asked for: what the server heard, and what the browser had at hand from another page. */
async function askedBy(frame: Frame, id: string): Promise<readonly string[]> {
  const heard = (await logged(id)).filter((path) => path !== '/favicon.ico'); // the browser's own wish
  const known = frame.window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
  const held = known
    .filter(({origin}) => origin === location.origin)
    .map(({pathname}) => pathname.replace(`/log/${id}/`, '/'));
  return [...heard, ...new Set(held.filter((path) => !heard.includes(path)))];
}

const stored = async (): Promise<string> =>
  JSON.stringify([
    document.cookie,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);

for (const {type, file, attributes} of charts) {
  describe(`what ${type} asks of the network`, () => {
    it(`E-44 ${type}.js: its own files and those that the tag names, nothing else, and nothing is stored`, async () => {
      const id = crypto.randomUUID();
      localStorage.clear(); // of what pages of other tests may have left
      sessionStorage.clear();
      const before = await stored();
      const frame = await frameAt(`/log/${id}/test/fixtures/${type}.html`);
      await settledIn(frame);
      const asked = await askedBy(frame, id);
      const page = `/test/fixtures/${type}.html`;
      expect([...asked].sort().filter((path) => path !== page && !path.startsWith('/dist/cdn/'))).to.deep.equal(
        [file, attributes['votes']].filter((path) => path !== undefined),
      );
      expect(asked).to.include(`/dist/cdn/${type}.js`);
      expect(new Set(asked).size, 'each once').to.equal(asked.length);
      const others = frame.window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
      expect(others.filter(({origin}) => origin !== location.origin).map(String)).to.deep.equal([]);
      expect(await stored()).to.equal(before);
      expect(frame.document.cookie).to.equal('');
    });
  });
}

describe('what conflict-chart.js asks of the network', () => {
  it('E-44 each file once, for seven charts; only chunks beside them', async () => {
    const id = crypto.randomUUID();
    const frame = await frameAt(`/log/${id}/test/fixtures/all-in-one.html`);
    await settledIn(frame);
    const asked = await askedBy(frame, id);
    const rest = asked.filter((path) => !path.startsWith('/dist/cdn/') && !path.startsWith('/test/fixtures/'));
    expect([...rest].sort()).to.deep.equal([
      '/data/arrests.csv',
      '/data/eu-positions.csv',
      '/data/events.csv',
      '/data/mobilization.csv',
      '/data/nowhere.csv',
      '/data/referendums.csv',
    ]);
    expect(new Set(asked).size, 'each once').to.equal(asked.length);
  });

  for (const {type, file} of charts) {
    it(`E-29 a page with ${type} loads no other chart`, async () => {
      const id = crypto.randomUUID();
      const frame = await frameAt(`/log/${id}/test/fixtures/alone-${type}.html`);
      await settledIn(frame);
      const asked = await askedBy(frame, id);
      expect(asked).to.include(file);
      expect(asked).to.include(`/dist/cdn/chunks/${type}.js`);
      const others = charts.map((one) => one.type).filter((one) => one !== type);
      expect(
        asked.filter((path) => others.some((one) => path.includes(`/${one}`) || path.includes(`charts-${one}`))),
      ).to.deep.equal([]);
    });
  }
});

describe('what arrests ask of the network on a phone', () => {
  /** The form in which the days of a file were drawn, and the code of the chart that was asked for. */
  async function drawn(attributes: string): Promise<{readonly form: string; readonly asked: readonly string[]}> {
    const frame = await frameOf(`<script type="module" src="/dist/cdn/conflict-chart.js"></script>
      <div style="width: 360px"><conflict-chart type="arrests" loading="eager" ${attributes}></conflict-chart></div>`);
    await settledIn(frame);
    const asked = (): readonly string[] =>
      frame.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname.split('/').at(-1)!);
    await until(() => asked().includes('arrests-detail.js'), 'what is said of the marks');
    const [tag] = frame.charts;
    const form = find(tag!, '[data-panel="days"] svg.drawing') ? 'columns' : 'rows';
    expect(findAll(tag!, '[data-panel="days"] [data-point]')).to.not.have.length(0);
    return {form, asked: asked().filter((file) => file.includes('arrests'))};
  }

  for (const [attributes, form] of [
    ['src="/test/fixtures/sixty-days.csv"', 'columns'],
    ['src="/test/fixtures/sixty-days.csv" from="2022-03-01" to="2022-03-09"', 'rows'],
    ['src="/test/fixtures/few-days.csv"', 'rows'],
  ] as const)
    it(`one file for the drawing and one for what is said of it, be they rows or columns: ${attributes}`, async () => {
      const found = await drawn(attributes);
      expect(found.form).to.equal(form);
      expect([...found.asked].sort()).to.deep.equal(['arrests-detail.js', 'arrests.js']);
    });
});

describe('what is asked for with a chart, not a round trip after it', () => {
  const cases: readonly (readonly [attributes: string, width: number, chart: string, ahead: readonly string[]])[] = [
    ['type="arrests" src="/test/fixtures/sixty-days.csv"', 800, 'arrests', ['figure']],
    ['type="positions" src="/data/eu-positions.csv"', 1000, 'positions', ['figure', 'geo-europe', 'map', 'countries']],
    ['type="positions" src="/data/eu-positions.csv"', 600, 'positions', ['figure', 'countries']],
    ['type="timeline" src="/data/events.csv"', 600, 'timeline', ['figure']],
  ];

  for (const [attributes, width, chart, ahead] of cases) {
    it(`${ahead.join(', ')} with ${chart} at ${width} px`, async () => {
      // an address of its own, so that nothing of it is kept from before
      const frame =
        await frameOf(`<script type="module" src="/log/${crypto.randomUUID()}/dist/cdn/conflict-chart.js"></script>
        <div style="width: ${width}px"><conflict-chart ${attributes} loading="eager"></conflict-chart></div>`);
      await settledIn(frame);
      const entries = frame.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const of = (name: string) => entries.find((entry) => entry.name.endsWith(`/chunks/${name}.js`));
      expect(of(chart), chart).to.not.equal(undefined);
      const late = ahead.filter((name) => !((of(name)?.startTime ?? Infinity) <= of(chart)!.responseEnd));
      expect(late, 'asked for once the chart was there').to.deep.equal([]);
    });
  }
});
