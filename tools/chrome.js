/** How tests and measurements start Chromium. */
import {getChromePath} from 'chrome-launcher';

/** Without these Chromium looks for updates and names on the network, which slows the start and fails offline. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** $CHROME_PATH, else an installed Chrome or Chromium, else the Chromium inside @sparticuz/chromium (Linux x64). */
export async function findChrome() {
  try {
    return getChromePath();
  } catch {
    // None is installed. With this name the package also unpacks libraries and fonts, which a bare machine does not have.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const {default: chromium} = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
}
