/**
 * `npm run lighthouse`: what Lighthouse says of the first page of the demo, as plain files on a static host, seen with a phone:
 * four figures of 100, and the audits that cost points. The exit code is 1 if a figure is under its goal.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {buildIfStale} from './build.js';
import {chromeArgs, findChrome} from './chrome.js';
import {makeDemo} from './demo.js';
import {serveFolder} from './folder-server.js';

const GOALS = {accessibility: 100, 'best-practices': 100, seo: 100, performance: 95};

/** The figures of these categories, `{name: 0…100}`, and in words what cost points. */
export async function measure(categories = Object.keys(GOALS)) {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  makeDemo(folder);
  const server = await serveFolder(folder);
  const chrome = await launch({chromePath: await findChrome(), chromeFlags: ['--headless', ...chromeArgs]});
  try {
    const {lhr} = await lighthouse(`${server.address}index.html`, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'silent',
    });
    const lost = Object.values(lhr.categories).flatMap(({id, auditRefs}) =>
      auditRefs
        .filter(({weight, id: audit}) => weight > 0 && (lhr.audits[audit].score ?? 1) < 1)
        .map(({id: audit}) => {
          const {score, title, displayValue = '', details} = lhr.audits[audit];
          const nodes = (details?.items ?? [])
            .slice(0, 3)
            .map((item) => item.node?.snippet ?? item.description ?? item.url ?? '');
          return `${id}, ${Math.round(score * 100)}: ${[title, displayValue, ...nodes].filter(Boolean).join(' · ')}`;
        }),
    );
    const figures = Object.fromEntries(
      Object.values(lhr.categories).map(({id, score}) => [id, Math.round(score * 100)]),
    );
    return {figures, lost, speed: lhr.environment.benchmarkIndex};
  } finally {
    chrome.kill();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfStale();
  const {figures, lost, speed} = await measure();
  for (const [name, goal] of Object.entries(GOALS)) console.log(`${name.padEnd(16)}${figures[name]}  (goal ${goal})`);
  console.log(`speed of this machine by Lighthouse's own test: ${speed} (a phone is simulated from it)`);
  for (const line of lost) console.log(line);
  process.exitCode = Object.entries(GOALS).every(([name, goal]) => figures[name] >= goal) ? 0 : 1;
}
