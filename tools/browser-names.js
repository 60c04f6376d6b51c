/**
 * The installed browsers. Chromium is always there: an installed one, else the one in the package @sparticuz/chromium, so that
 * `npm ci && npm test` works on a machine without any browser. Firefox and WebKit are used if they are installed.
 * `BROWSERS=chrome,firefox` narrows the list.
 */
import {existsSync, readdirSync} from 'node:fs';

export const firefoxPath = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => existsSync(path));

export const webkitPath = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path))
  ? findMiniBrowser()
  : undefined;

/** WebKitGTK's MiniBrowser is in a folder named after the architecture and the version. */
function findMiniBrowser(lib = '/usr/lib') {
  return readdirSync(lib)
    .flatMap((machine) => ['4.1', '4.0', '6.0'].map((version) => `${lib}/${machine}/webkit2gtk-${version}/MiniBrowser`))
    .find((path) => existsSync(path));
}

const found = [...(webkitPath ? ['webkit'] : []), ...(firefoxPath ? ['firefox'] : []), 'chrome'];

/** In the order in which they run. */
export const browserNames = process.env.BROWSERS ? process.env.BROWSERS.split(',').map((name) => name.trim()) : found;

for (const name of browserNames)
  if (!found.includes(name)) throw new Error(`BROWSERS: no ${name} here; found: ${found.join(', ')}`);
