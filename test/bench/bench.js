/**
 * `npm run bench`: this package and its peers draw the same files, side by side in one Chromium, in turn.
 *
 *   --rounds 5          how often each page is loaded; medians are printed
 *   --only bars,map     which cases: bars, places, map, fifty, rows, million, dashboard
 *   --peers d3,plot     which peers, beside this package: limit, d3, uplot, chartjs, plot, echarts, vega
 *   --pictures FOLDER   keeps a picture of each page, to see that all draw the same
 *
 * Only ratios mean anything, and no test depends on them. Sizes are brotli, of what was loaded until all charts were drawn;
 * "blocked" is what tasks take over 50 ms each, until half a second after that.
 *
 * `dashboard`: twelve linked charts; beside it Vega-Embed with twelve views of the same files in one specification. Once drawn and at
 * rest, with the first chart at the top of the window, filters are set one after the other (periods; days that are pinned), each for
 * the first time; medians are printed. "script" is the task in which the filter is set; "in sight right" the time to the paint of the
 * first frame in which every chart in the window shows the filter, "all right" every chart; "longest task" of all until then. What
 * is right is not asked of the page that is measured: a fresh one that has the filter from the start must have drawn the same, mark by
 * mark and text by text. A page where this is never so has no figures.
 */
import {mkdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {buildIfStale} from '../../tools/build.js';
import {findChrome} from '../../tools/chrome.js';
import {bundleOf} from './bundle.js';
import {documentOf} from './documents.js';
import {cases, makeInputs} from './inputs.js';
import {measure} from './measure.js';
import {draws, OURS, peers} from './peers.js';
import {filterTable, table} from './report.js';
import {serve} from './server.js';

const string = {type: 'string'};
const {values} = parseArgs({
  options: {rounds: {...string, default: '5'}, only: string, peers: string, pictures: string},
});
const rounds = Math.max(1, Number(values.rounds) || 5);

function choose(all, wanted) {
  if (!wanted) return all;
  const names = wanted.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`No ${unknown.join(', ')}; there are: ${all.map(({name}) => name).join(', ')}`);
  return all.filter(({name}) => names.includes(name));
}

const chosenCases = choose(cases, values.only);
const chosenPeers = choose(peers, values.peers && `${OURS},${values.peers}`);
/** A peer draws a dashboard as one. */
const chartsOf = (peer, {files, filters}) => (filters && peer.name !== OURS ? 1 : files.length);
const pathOf = (peer, {name}) => `/page/${peer.name}/${name}`;

/** Everything that is served, by path; a page whose bundle fails is left out, and said so. */
async function contentsOf(inputs) {
  const contents = new Map([['/blank', '<!doctype html><title>Bench</title>']]);
  for (const [name, text] of inputs) contents.set(`/in/${name}`, text);
  for (const peer of chosenPeers) {
    for (const one of chosenCases.filter(({kind}) => draws(peer, kind))) {
      const entry = peer.entries?.[one.kind];
      try {
        if (entry) contents.set(`/bundle/${entry}`, await readFile(await bundleOf(entry)));
        contents.set(pathOf(peer, one), documentOf(peer, one, inputs));
      } catch (error) {
        console.log(`Skipped: ${peer.title}, ${one.name}: its bundle failed: ${error.message}`);
      }
    }
  }
  return contents;
}

/** One round begins with the first peer, the next with the second, so that none always runs after the same one. */
const rotated = (list, by) => list.map((_, at) => list[(at + by) % list.length]);

async function run(browser, server, one, profile, running) {
  const results = new Map(running.map(({name}) => [name, Array(rounds).fill(undefined)]));
  const failed = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const peer of rotated(running, round).filter(({name}) => !failed.has(name))) {
      const picture =
        values.pictures && round === 0
          ? join(values.pictures, `${one.name}-${profile.name}-${peer.name}.png`)
          : undefined;
      try {
        const {filters} = one;
        results.get(peer.name)[round] = await measure(browser, server.origin, pathOf(peer, one), profile, {
          charts: chartsOf(peer, one),
          ...{filters, picture},
        });
      } catch (error) {
        failed.add(peer.name);
        console.log(`Skipped: ${peer.title}, ${one.name}, ${profile.name}: ${error.message}`);
      }
    }
  }
  return results;
}

await buildIfStale();
if (values.pictures) mkdirSync(values.pictures, {recursive: true});
const contents = await contentsOf(await makeInputs());
const server = await serve(contents);
const browser = await puppeteer.launch({
  executablePath: await findChrome(),
  args: ['--no-sandbox', '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  await server.warm();
  console.log(`${await browser.version()}, ${rounds} rounds, medians\n`);
  for (const one of chosenCases) {
    const running = chosenPeers.filter((peer) => contents.has(pathOf(peer, one)));
    // once for nothing: the server compresses what it has not sent yet, the browser starts what it needs
    for (const peer of running) {
      await measure(
        browser,
        server.origin,
        pathOf(peer, one),
        {name: 'unthrottled', cpu: 1},
        {
          charts: chartsOf(peer, one),
        },
      ).catch(() => {});
    }
    for (const profile of one.profiles) {
      const results = await run(browser, server, one, profile, running);
      const shown = one.filters ? filterTable : table;
      console.log(`${shown(`${one.title}, ${profile.name}`, running, results)}\n`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
