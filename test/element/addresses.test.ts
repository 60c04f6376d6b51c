import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ProblemDetail} from '../../src/element/events.js';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {boxOf, find, findAll, readyOf, until, wordsOf, type Attributes} from './mount.js';
import {errors, tell} from './told.js';

const [arrests] = charts;
const timeline = charts.find(({type}) => type === 'timeline')!;

const NONE = [
  'http://[',
  '//',
  'https://',
  'http://a:b/',
  'https://user:word@example.org/a.csv',
  'javascript:alert(1)',
];
const BESIDE = ['votes', 'annotations', 'corrections', 'boundaries'] as const;

const sentenceOf = (attribute: string, value: string): string =>
  `The attribute ${attribute} is not an address that a page can read a file from: “${value}”.`;

describe('an address that cannot be read', () => {
  for (const value of NONE) {
    it(`faults 2.4 src="${value}" is named, what stands in the tag stays, the next one is read`, async () => {
      const {tag, problems, fallback} = await tell({type: arrests!.type, src: value});
      await until(() => find(tag, '.message') && problems.length > 0, 'it is told');
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({code: 'fetch', severity: 'error', value});
      expect(problems[0]!.sentence).to.equal(sentenceOf('src', value));
      expect(wordsOf(tag)).to.contain(sentenceOf('src', value));
      expect(fallback.checkVisibility()).to.equal(true);
      expect(find(tag, '[aria-busy=true]')).to.equal(null);
      expect(errors).to.deep.equal([]);
      const ready = readyOf(tag);
      tag.src = arrests!.file;
      await ready;
      expect(find(tag, '.cannot') !== null, 'it is drawn').to.equal(true);
      expect(fallback.checkVisibility()).to.equal(false);
    });

    for (const attribute of BESIDE)
      it(`faults 2.4 ${attribute}="${value}" is named, the rest is drawn`, async () => {
        const chart = attribute === 'votes' ? timeline : arrests!;
        const view: Attributes = attribute === 'boundaries' ? {view: 'map'} : {};
        const {tag, problems} = await tell({...shipped(chart), ...view, [attribute]: value});
        await until(() => find(tag, '.cannot'), 'it is drawn');
        await until(() => problems.some((one) => one.value === value), 'it is told');
        const [problem, ...more] = problems.filter((one) => one.value === value);
        expect(more).to.deep.equal([]);
        expect(problem).to.include({code: 'fetch', severity: 'warning'});
        expect(problem!.sentence).to.contain(sentenceOf(attribute, value));
        expect(errors).to.deep.equal([]);
      });
  }
});

/** A page that has no address which a relative one could be added to, with these tags in it. */
async function blobPage(...tags: readonly string[]): Promise<{page: Document; told: readonly ProblemDetail[]}> {
  const address = (path: string): string => new URL(path, location.href).href;
  const text = `<!doctype html><title>A page of its own</title>
    <script>told = []; addEventListener('conflict-problem', ({detail}) => told.push(detail));</script>
    <script type="module" src="${address('/src/define/conflict-chart.ts')}"></script>${tags.join('')}`;
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  (await boxOf()).append(frame);
  await loaded;
  URL.revokeObjectURL(frame.src);
  const told = (frame.contentWindow as unknown as {told: readonly ProblemDetail[]}).told;
  return {page: frame.contentDocument!, told};
}

describe('a page without an address of its own', () => {
  const csv = `<script type="text/csv">${fileOf(arrests!, arrests!.row)}</script>`;

  it('faults 2.4 a relative src is named, what stands in the tag stays', async () => {
    const {page, told} = await blobPage(
      '<conflict-chart type="arrests" src="arrests.csv" loading="eager"><p>A table</p></conflict-chart>',
    );
    expect(page.baseURI).to.match(/^blob:/);
    const [tag, fallback] = [page.querySelector('conflict-chart')!, page.querySelector('p')!];
    await until(() => find(tag, '.message') && told.length > 0, 'it is told');
    expect(told.map(({sentence}) => sentence)).to.deep.equal([sentenceOf('src', 'arrests.csv')]);
    expect(fallback.checkVisibility()).to.equal(true);
  });

  for (const attribute of BESIDE)
    it(`faults 2.4 a relative ${attribute} is named, the rest is drawn`, async () => {
      const data = `data:text/csv,${encodeURIComponent(fileOf(timeline, timeline.row))}`;
      const {page, told} = await blobPage(
        attribute === 'votes'
          ? `<conflict-chart type="timeline" src="${data}" votes="a.csv" loading="eager"></conflict-chart>`
          : `<conflict-chart type="arrests" view="map" ${attribute}="a.csv" loading="eager">${csv}</conflict-chart>`,
      );
      const tag = page.querySelector('conflict-chart')!;
      await until(() => find(tag, '.cannot') && told.length > 0, 'it is drawn and told');
      const [problem, ...more] = told.filter(({code}) => code === 'fetch');
      expect(more).to.deep.equal([]);
      expect(problem!.sentence).to.contain(sentenceOf(attribute, 'a.csv'));
    });
});

describe('addresses that become links', () => {
  for (const value of [
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>x',
    'vbscript:x',
  ])
    it(`faults 2.5 src=${JSON.stringify(value)} is nowhere a link`, async () => {
      const {tag, problems} = await tell({type: arrests!.type, src: value});
      await until(() => find(tag, '.message') && problems.length > 0, 'it is told');
      await tag.updateComplete;
      expect(findAll(tag, 'a, [href], [src]').map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });

  it('faults 2.5 the address of a file that could not be read is a link', async () => {
    const {tag} = await tell({type: arrests!.type, src: '/html/figures.csv'});
    await until(() => find(tag, '.message-acts a'), 'the link');
    const links = findAll<HTMLAnchorElement>(tag, 'a');
    expect(links.map(({href}) => href)).to.deep.equal(Array(2).fill(new URL('/html/figures.csv', location.href).href));
  });
});
