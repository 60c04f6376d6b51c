/** Issue 11, point 5: the demo as plain files, served from a deep path as any static host would. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect} from 'chai';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromeArgs, findChrome} from '../../tools/chrome.js';
import {makeDemo} from '../../tools/demo.js';
import {serveFolder} from '../../tools/folder-server.js';

const PAGES = ['index', 'embed', 'theme', 'strict', 'gallery', 'developers'] as const;
const PATH = '/some/deep/path/';
const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1280, height: 800};

const axeSource = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

interface Opened {
  readonly page: Page;
  /** Requests that are not below the path of the demo, and errors of the page. */
  readonly wrong: string[];
}

/** What axe finds wrong on the page. */
const axeOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  return (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']
  }).then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target, html}) => [id, target.flat().join(' '), html].join(': '))))`)) as string[];
};

/** Waits until the page is no wider than its window: charts are drawn anew a moment after a change. */
const fits = async (page: Page, width: number): Promise<void> => {
  await page.setViewport({width, height: 800});
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, {timeout: 10_000});
};

/** Below which line of the window the first of these ends; charts of the page are looked into. */
const bottomOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const chart = document.querySelector('conflict-chart')!;
    const found = document.querySelector(wanted) ?? chart.shadowRoot!.querySelector(wanted);
    return found?.getBoundingClientRect().bottom ?? Infinity;
  }, selector);

describe('the demo as plain files', function () {
  this.timeout(120_000);
  let folder: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    makeDemo(folder);
    server = await serveFolder(folder, PATH);
    browser = await puppeteer.launch({executablePath: await findChrome(), args: chromeArgs});
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function open(name: string, viewport = PHONE, isScripted = true): Promise<Opened> {
    const page = await browser.newPage();
    const wrong: string[] = [];
    await page.setViewport(viewport);
    await page.setJavaScriptEnabled(isScripted);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !/^(?:data|blob):/.test(url)) wrong.push(url);
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(`${server.address}${name}`);
    if (isScripted) {
      await page.waitForFunction(() =>
        document.querySelector('conflict-chart')?.shadowRoot?.querySelector('svg.drawing'),
      );
    }
    return {page, wrong};
  }

  for (const name of PAGES) {
    it(`11.5 ${name}.html loads with nothing missing and nothing from elsewhere, fits from 320 to 1440 px, and axe finds nothing`, async () => {
      const {page, wrong} = await open(`${name}.html`);
      await page.waitForNetworkIdle({idleTime: 500});
      expect(await axeOf(page), 'axe on a phone').to.deep.equal([]);
      for (const width of [320, 600, 1440]) await fits(page, width);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await fits(page, 320);
      expect(wrong).to.deep.equal([]);
      expect(server.asked.filter(({status}) => status !== 200)).to.deep.equal([]);
      await page.close();
    });
  }

  for (const viewport of [PHONE, DESKTOP]) {
    it(`11.5 the first screen at ${viewport.width} × ${viewport.height} holds the title, one sentence and a chart with its finding and first bars`, async () => {
      const {page} = await open('index.html', viewport);
      await page.waitForNetworkIdle({idleTime: 500});
      for (const what of ['h1', '.lead', '.title[part]', '.summary', '[role~="graphics-symbol"]'])
        expect(await bottomOf(page, what), what).to.be.below(viewport.height);
      await page.close();
    });
  }

  it('11.5 the whole story takes less than twelve screens of a phone, and more only for who asks', async () => {
    const {page} = await open('index.html');
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    await page.evaluate(() =>
      document.querySelectorAll('conflict-chart').forEach((chart) => (chart.loading = 'eager')),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('conflict-chart')].every((chart) =>
        chart.shadowRoot!.querySelector('.facts tbody tr'),
      ),
    );
    const folded = await height();
    expect(folded).to.be.below(12 * PHONE.height);
    await page.click('.more');
    expect(await height()).to.be.above(folded + 500);
    expect(await page.$eval('.more', (button) => button.getAttribute('aria-expanded'))).to.equal('true');
    // the keyboard opens what it goes into
    await page.$eval('.more', (button) => (button as HTMLElement).click());
    expect(await height()).to.equal(folded);
    await page.evaluate(() =>
      document.querySelector('.fold conflict-chart')!.shadowRoot!.querySelector('summary')!.focus(),
    );
    expect(await height()).to.be.above(folded + 500);
    await page.close();
  });

  it('11.5 without scripts the words stand, the files are linked, and nothing is folded', async () => {
    for (const name of PAGES) {
      const {page} = await open(`${name}.html`, PHONE, false);
      const links = await page.$$eval('a[href$=".csv"]', (found) =>
        found.map((link) => link.getBoundingClientRect().height),
      );
      expect(links.length, name).to.be.above(0);
      for (const height of links) expect(height, name).to.be.above(0);
      await page.close();
    }
  });

  it('11.5 the gallery filters by chart, width, state and theme, and shows one case with its code', async () => {
    const {page} = await open('gallery.html?type=timeline&width=1200&state=made&theme=dark');
    const titles = (): Promise<readonly string[]> =>
      page.$$eval('.thumb strong', (found) => found.map((one) => one.textContent));
    expect(await titles())
      .to.include('Long and hostile text')
      .and.not.include('Hostile text is text');
    expect(await page.$eval('output', (one) => one.value)).to.match(/^\d+ of \d+ cases$/);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).to.equal('dark');
    await page.select('select[name="type"]', 'positions');
    expect(page.url()).to.include('type=positions&width=1200&state=made&theme=dark');
    await page.click('.thumb a');
    await page.waitForSelector('.case pre');
    expect(await page.$eval('.case pre', (one) => one.textContent)).to.match(
      /^<conflict-chart\n {2}type="positions"\n/,
    );
    expect((await page.$$('.case .scroll')).length).to.be.above(1);
    await page.close();
  });

  it('11.4 the page for developers lists the events as they come: the newest first, as text, at most a hundred', async () => {
    const {page} = await open('developers.html', DESKTOP);
    await page.waitForNetworkIdle({idleTime: 500});
    const rows = (): Promise<readonly string[]> =>
      page.$$eval('#events tr', (found) => found.map((one) => one.innerText));
    expect((await rows()).join('\n')).to.match(/conflict-ready\s+conflict-chart arrests/);
    await page.click('button[value="broken"]');
    await page.waitForFunction(() => document.querySelector('#events tr')?.textContent!.includes('conflict-problem'));
    await page.evaluate(() => {
      const chart = document.querySelector('conflict-chart')!;
      for (let i = 0; i < 200; i++)
        chart.dispatchEvent(new CustomEvent('conflict-select', {bubbles: true, detail: {day: `<img src=x> ${i}`}}));
    });
    const now = await rows();
    expect(now).to.have.length(100);
    expect(now[0]).to.include('{"day":"<img src=x> 199"}');
    expect(await page.$$('#events img')).to.have.length(0);
    server.asked.length = 0; // the file that is not there was asked for on purpose
    await page.close();
  });
});
