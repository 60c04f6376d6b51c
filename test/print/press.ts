import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {build} from 'esbuild';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromeArgs, findChrome} from '../../tools/chrome.js';
import {answerFile} from '../../tools/files.js';

const root = join(import.meta.dirname, '../..');

/** The element, bundled from the sources, so that a print never shows an older build. */
async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const {outputFiles} = await build({
    entryPoints: ['conflict-chart', 'conflict-dashboard'].map((name) => join(root, `src/define/${name}.ts`)),
    outdir: join(root, 'made'),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({path, contents}) => [path.slice(join(root, 'made').length), contents]));
}

interface PageOptions {
  readonly scheme?: 'light' | 'dark';
  /** Called before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A browser and a server for the repository and for the pages and files of a test. */
export interface Press {
  /** Opens a page with this content in a window of this width. */
  open(body: string, width: number, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The font whose character widths the charts use. */
const face = (weight: number): string =>
  `@font-face { font-family: Paper; font-weight: ${weight}; src: url(/node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2) }`;

/** The start of every page: the element, no margins. */
const headOf = (body: string): string =>
  // the script of the dashboard brings the other one
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Printed</title>
    <link rel="icon" href="data:," />
    <style>
      ${[400, 600, 700].map(face).join('\n')}
      body { margin: 0; --conflict-font: Paper }
    </style>
    <script type="module" src="/bundle/conflict-${body.includes('<conflict-dashboard') ? 'dashboard' : 'chart'}.js"></script>
  </head>
  <body>${body}</body>
</html>`;

export async function startPress(): Promise<Press> {
  const files = await bundle();
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const code = pathname.startsWith('/bundle/') ? files.get(pathname.slice('/bundle'.length)) : undefined;
    if (page) response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page);
    else if (code) response.writeHead(200, {'Content-Type': 'text/javascript; charset=utf-8'}).end(code);
    else
      void answerFile(root, pathname).then(({status, headers, body}) => response.writeHead(status, headers).end(body));
  });
  const port = await listen(server);
  const browser = await puppeteer.launch({executablePath: await findChrome(), args: chromeArgs});
  return {
    open: async (body, width, {scheme = 'light', before} = {}) => {
      const path = `/page-${pages.size}`;
      pages.set(path, headOf(body));
      const page = await browser.newPage();
      await page.setViewport({width, height: 900});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await before?.(page);
      await page.goto(`http://127.0.0.1:${port}${path}`);
      return page;
    },
    close: () => shut(browser, server),
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

async function shut(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Waits until every chart of the page is drawn and its detail is loaded. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('conflict-chart')].every((tag) => tag.shadowRoot?.querySelector('.facts tbody tr')),
  );
  await page.evaluate(() => document.fonts.ready);
  // the code for paper loads when the page is idle
  await page.waitForNetworkIdle({idleTime: 200});
}
