/** One page, loaded once, in a browser profile of its own: nothing cached, nothing compiled before. */
import {probe} from './probe.js';

const SETTLE = 500;
const PATIENCE = 60_000;
const viewports = {
  phone: {width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true},
  unthrottled: {width: 1280, height: 900},
};

async function slow(page, {cpu, network}) {
  const client = await page.createCDPSession();
  if (network) {
    const {latency, download, upload} = network;
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: download,
      uploadThroughput: upload,
    });
  }
  await client.send('Emulation.setCPUThrottlingRate', {rate: cpu});
}

function inTime(promise) {
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not drawn in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** `picture`: where to keep what it looks like. Rejects where nothing is drawn, or the page throws. */
export async function measure(browser, origin, path, profile, charts, picture) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const broken = new Promise((resolve, reject) => page.once('pageerror', reject));
    broken.catch(() => {});
    await page.setViewport(viewports[profile.name]);
    // the process and the connection are there before the time begins
    await page.goto(`${origin}/blank`);
    await slow(page, profile);
    await page.evaluateOnNewDocument(probe, {charts, settle: SETTLE});
    await page.goto(origin + path, {waitUntil: 'domcontentloaded', timeout: PATIENCE});
    const result = await inTime(Promise.race([page.evaluate(() => globalThis.benchResult), broken]));
    if (picture) await page.screenshot({path: picture});
    return result;
  } finally {
    await context.close();
  }
}
