/** How the tests are run in each browser. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserNames, firefoxPath, webkitPath} from './browser-names.js';
import {chromeArgs, findChrome} from './chrome.js';

/** Chromium runs last, mostly alone, and so with two pages at once. */
async function chrome() {
  return chromeLauncher({
    concurrency: 2,
    launchOptions: {executablePath: await findChrome(), args: chromeArgs},
    createPage: visiblePage,
  });
}

/** Puppeteer speaks WebDriver BiDi to a stock Firefox. */
async function firefox() {
  const launcher = chromeLauncher({launchOptions: {browser: 'firefox', executablePath: firefoxPath}, concurrency: 1});
  return Object.assign(launcher, {name: 'Firefox'});
}

/** WebKitGTK through its WebDriver, on a virtual screen. */
async function webkit() {
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: webkitPath, args: ['--automation']},
    },
  });
  const {initialize, stop} = launcher;
  const children = [];
  return Object.assign(launcher, {
    name: 'WebKit',
    async initialize(...args) {
      const display = `:${100 + (process.pid % 400)}`;
      const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
      children.push(spawn('Xvfb', [display, ...screen], {stdio: 'ignore'}));
      await sleep(700);
      const env = {...process.env, DISPLAY: display};
      children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env}));
      await sleep(500);
      await initialize.apply(launcher, args);
      launcher.name = 'WebKit'; // the launcher names itself after its capabilities
    },
    async stop() {
      await stop.call(launcher);
      for (const child of children) child.kill();
    },
  });
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

const launchers = {chrome, firefox, webkit};

export const browsers = await Promise.all(browserNames.map((name) => launchers[name]()));

/**
 * Media features that `emulateMedia()` does not pass to Puppeteer: forced-colors, prefers-contrast (Chromium only).
 * In a test: `await executeServerCommand('emulate-features', {'forced-colors': 'active', 'prefers-contrast': 'more'})`.
 */
export function emulateFeaturesPlugin() {
  return {
    name: 'emulate-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      const client = (page.__client ??= await page.createCDPSession());
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await client.send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}

/**
 * Pages run at the same time, each in a window of its own: a tab in the background is seldom painted, and what waits for the
 * next frame waits long.
 */
async function visiblePage({context}) {
  const page = await context.newPage({type: 'window'});
  await page.emulateFocusedPage(true);
  return page;
}
