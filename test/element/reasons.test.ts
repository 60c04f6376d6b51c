import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {answer, asIs, csv, noConnection, status} from './answers.js';
import {draw, find, until, wordsOf} from './mount.js';
import {tell} from './told.js';

const [arrests] = charts;
const address = (): string => `/data/figures.csv?${crypto.randomUUID()}`;
const borders = (): string => `/data/borders.json?${crypto.randomUUID()}`;

const UNKNOWN =
  'The file could not be fetched: no answer, or the server does not allow this page to read it. Open the address in a new tab: if the file shows there, its server has to allow this page to read it (CORS), or a policy of this page forbids it (connect-src).';

/** An answer that ends in the middle. */
function broken(): Promise<Response> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(fileOf(arrests!, arrests!.row)));
    },
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  return Promise.resolve(new Response(body, {headers: {'content-type': 'text/csv'}}));
}

const empty = (code: number): Promise<Response> => Promise.resolve(new Response(null, {status: code}));

/** A real answer, but from another origin, which does not allow this page to read it. */
const forbidden = (): Promise<Response> => asIs(`http://127.0.0.1:${location.port}/data/arrests.csv`, undefined);
/** A real request to a port where nobody answers. */
const refused = (): Promise<Response> => asIs('http://127.0.0.1:59999/', undefined);
/** A real request to a name that nobody has (RFC 2606). */
const unresolved = (): Promise<Response> => asIs('http://figures.invalid/', undefined);

const reasons: readonly (readonly [string, () => Promise<Response>, string])[] = [
  ['no answer', noConnection, UNKNOWN],
  ['another origin without CORS', forbidden, UNKNOWN],
  ['a refused connection', refused, UNKNOWN],
  ['a name that cannot be resolved', unresolved, UNKNOWN],
  ['206', () => status(206), 'The server answered 206. It sent only a part of the file.'],
  ['204', () => empty(204), 'The server answered 204. It sent nothing.'],
  ['202', () => status(202), 'The server answered 202.'],
  ['403', () => status(403), 'The server answered 403. The server does not give it to readers of this page.'],
  ['404', () => status(404), 'The server answered 404. There is no such file: check the address.'],
  ['429', () => status(429), 'The server answered 429. The server was asked too often: wait a while.'],
  ['503', () => status(503), 'The server answered 503. The fault is on the server: try again later.'],
  [
    'breaks off',
    broken,
    'The file broke off while it was loading. Try again; if it breaks off again, the fault is on the server.',
  ],
];

describe('why a file was not fetched', () => {
  for (const [name, how, sentence] of reasons) {
    it(`faults 2.10 ${name}`, async () => {
      answer(how);
      const {tag, problems, fallback} = await tell({type: arrests!.type, src: address()});
      await until(() => problems.length > 0 && find(tag, '.message'), 'it is told');
      expect(problems.map((one) => [one.code, one.sentence])).to.deep.equal([['fetch', sentence]]);
      expect(wordsOf(tag)).to.contain(sentence);
      expect(fallback.checkVisibility()).to.equal(true);
    });

    it(`faults 2.10 ${name}, of boundaries`, async () => {
      answer((one, init) => (one.includes('borders') ? how() : asIs(one, init)));
      const {tag, problems} = await tell({...shipped(arrests!), view: 'map', boundaries: borders()});
      await until(() => problems.length > 0 && find(tag, '.cannot'), 'it is told');
      expect(problems[0]!.sentence)
        .to.contain('The chart is drawn without the file of boundaries')
        .and.to.contain(sentence);
    });
  }

  for (const code of [200, 203])
    it(`faults 2.10 ${code} is a whole file`, async () => {
      answer(() => Promise.resolve(new Response(fileOf(arrests!, arrests!.row), {status: code})));
      expect(wordsOf(await draw({type: arrests!.type, src: address()}))).to.contain('1,369');
    });

  it('faults 2.10 without a connection, as far as the device knows', async () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    try {
      answer(noConnection);
      const {problems} = await tell({type: arrests!.type, src: address()});
      await until(() => problems.length > 0, 'it is told');
      expect(problems[0]!.sentence).to.equal('The file could not be fetched: this device seems to be offline.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('faults 2.10 boundaries that could not be fetched are asked for again by the next chart', async () => {
    let isThere = false;
    const asked = answer((one, init) =>
      one.includes('borders') ? (isThere ? csv('{}') : status(503)) : asIs(one, init),
    );
    const boundaries = borders();
    for (const there of [false, true]) {
      isThere = there;
      const {tag, problems} = await tell({...shipped(arrests!), view: 'map', boundaries});
      await until(() => problems.length > 0 && find(tag, '.cannot'), 'it is told');
      expect(problems[0]!.code).to.equal(there ? 'boundaries' : 'fetch');
      if (there) expect(problems[0]!.sentence).to.match(/^The boundary file is not TopoJSON/);
    }
    expect(asked.addresses.filter((one) => one.includes('borders'))).to.have.length(2);
  });
});
