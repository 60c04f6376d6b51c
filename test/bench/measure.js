/** One page, loaded once, in a browser profile of its own: nothing cached, nothing compiled before. */
import {median} from 'd3';
import {filterProbe} from './filter-probe.js';
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

/**
 * `charts`: how many are to be drawn. `filters`: set one after the other once all is drawn. `picture`: where to keep what it looks
 * like. Rejects where nothing is drawn, or the page throws.
 */
export async function measure(browser, origin, path, profile, {charts, filters, picture}) {
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
    if (!filters) return result;
    const acts = await inTime(Promise.race([page.evaluate(filterProbe, {filters, settle: SETTLE}), broken]));
    const middle = Object.fromEntries(
      ['act', 'seen', 'all', 'longest'].map((key) => [key, median(acts, (act) => act[key])]),
    );
    return {...result, ...middle};
  } finally {
    await context.close();
  }
}
