/**
 * `npm run pictures`: the pictures of the README, in demo/pictures/: each chart, and the first page of the demo, drawn by the built
 * files. Run it when a drawing has changed, and look at what it made.
 */
import {mkdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {buildIfStale} from './build.js';
import {chromeArgs, findChrome} from './chrome.js';
import {serveFolder} from './folder-server.js';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'demo/pictures');
const MOST = 150_000;

const WEEK = 'from="2022-09-21" to="2022-09-29"';

/** Of each chart what its tag says, the width, and the selector of the last thing to be seen. */
const charts = {
  arrests: [
    `src="data/arrests.csv" ${WEEK} heading="At least 2,400 detentions at protests, 21–29 September"`,
    900,
    '.plot',
  ],
  mobilization: [
    'src="data/mobilization.csv" measure="target" heading="Kremlin says 300,000; other claims go up to 1.2 million"',
    600,
    '.panel',
  ],
  positions: [
    'src="data/eu-positions.csv" known-on="2022-09-26" view="map" heading="No common EU line: two governments open, four closed"',
    720,
    'svg.drawing',
  ],
  crossings: [
    'src="data/crossings.csv" from="2022-09-14" to="2022-10-04" known-on="2022-10-04" where="GE;FI" measure="entries" view="days" heading="No full count of those who left: entries at two borders"',
    900,
    '.plot',
  ],
  timeline: [
    `src="data/events.csv" ${WEEK} day="2022-09-24" heading="Call-up, protest, votes under occupation"`,
    900,
    '.plot',
  ],
};

/** The font whose character widths the charts use. */
const face = (weight) =>
  `@font-face { font-family: Paper; font-weight: ${weight}; src: url(node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2) }`;

const pageOf = (type, tag, width) => `<!doctype html><html lang="en"><meta charset="utf-8" />
<style>${[400, 600, 700].map(face).join('')} body { margin: 0; width: ${width}px; --conflict-font: Paper; font-family: Paper }</style>
<script type="module" src="dist/cdn/conflict-chart.js"></script>
<conflict-chart type="${type}" ${tag} loading="eager"></conflict-chart>`;

await buildIfStale();
mkdirSync(folder, {recursive: true});
const server = await serveFolder(root);
const browser = await puppeteer.launch({executablePath: await findChrome(), args: chromeArgs});

async function take(name, page, clip) {
  const path = join(folder, `${name}.webp`);
  await page.screenshot({path, type: 'webp', quality: 80, clip});
  const {size} = statSync(path);
  console.log(`${name}.webp  ${clip.width} × ${Math.round(clip.height)} px  ${(size / 1000).toFixed(1)} kB`);
  if (size > MOST) throw new Error(`${name}.webp is over ${MOST / 1000} kB`);
}

async function open(address, width, height, {content, scale = 1.5} = {}) {
  const page = await browser.newPage();
  await page.setViewport({width, height, deviceScaleFactor: scale});
  if (content) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === address ? request.respond({contentType: 'text/html', body: content}) : request.continue(),
    );
  }
  await page.goto(address, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() =>
    document.querySelector('conflict-chart').shadowRoot.querySelector('.facts tbody tr'),
  );
  await page.evaluate(() => document.fonts.ready);
  return page;
}

for (const [type, [tag, width, last]] of Object.entries(charts)) {
  const page = await open(`${server.address}picture.html`, width, 1600, {content: pageOf(type, tag, width)});
  const height = await page.evaluate((selector) => {
    const all = [...document.querySelector('conflict-chart').shadowRoot.querySelectorAll(selector)];
    return all[0].getBoundingClientRect().bottom + 4;
  }, last);
  await take(type, page, {x: 0, y: 0, width, height});
  await page.close();
}
const page = await open(`${server.address}demo/index.html`, 1280, 900, {scale: 1});
await take('dashboard', page, {x: 0, y: 0, width: 1280, height: 900});

await browser.close();
await server.close();
