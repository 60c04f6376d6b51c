import {expect} from '@open-wc/testing';
import {charts} from './charts.js';
import {frameAt, settledIn, type Frame} from './frames.js';

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
      const others = ['arrests', 'crossings', 'mobilization', 'positions', 'timeline'].filter((one) => one !== type);
      expect(
        asked.filter((path) => others.some((one) => path.includes(`/${one}`) || path.includes(`charts-${one}`))),
      ).to.deep.equal([]);
    });
  }
});
