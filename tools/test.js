/**
 * `npm test`: builds dist/ if it is out of date, runs the tests in Node and in the browsers, then checks the coverage.
 * The last line is the tally of all. `BROWSERS=chrome npm test` chooses the browsers.
 */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';
import {browserNames} from './browser-names.js';
import {buildIfStale} from './build.js';
import {coverageHolds} from './coverage.js';
import {formatTally, parseTally} from './tally.js';

const root = join(import.meta.dirname, '..');

/** The failures of all runners, printed again at the end. */
const failures = [];

/**
 * Runs a runner and prints its output without blank lines and without its tally, which is returned; undefined if there is
 * none. A line that begins with ✗ is a failure, together with the indented lines below it.
 */
function run(args, more = {}) {
  return new Promise((resolve) => {
    const env = {...process.env, ...more, ...(process.stdout.isTTY ? {FORCE_COLOR: '1'} : {})};
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env});
    let tally;
    for (const input of [child.stdout, child.stderr]) {
      let isFailure = false;
      createInterface({input}).on('line', (line) => {
        const text = stripVTControlCharacters(line);
        const found = parseTally(text);
        tally = found ?? tally;
        if (found || !text.trim()) return;
        isFailure = text.startsWith('✗') || (isFailure && text.startsWith('    '));
        if (isFailure) failures.push(text);
        console.log(line);
      });
    }
    child.on('close', (code, signal) => {
      const what = more.BROWSERS ?? 'Node';
      if (!tally) {
        failures.push(`✗ ${what} ended without a tally: ${signal ?? `exit code ${code}`}`);
        console.log(failures.at(-1));
      }
      const isOnlyCode = tally && tally.failed === 0 && code !== 0;
      if (isOnlyCode)
        failures.push(`✗ ${what} ended with ${signal ?? `exit code ${code}`}, though no test of it failed`);
      resolve(isOnlyCode ? {...tally, failed: 1} : tally);
    });
  });
}

const FAILED = {passed: 0, failed: 1, skipped: 0};

/**
 * Runs the tests in one engine. If its browser or driver crashed, so that there is no tally, they run once more. A test that fails
 * is never run again.
 */
async function runIn(name) {
  // errors of a crashed browser are printed and do not stop the other pages
  const args = ['--unhandled-rejections=warn', 'node_modules/@web/test-runner/dist/bin.js'];
  return (await run(args, {BROWSERS: name})) ?? (await run(args, {BROWSERS: name})) ?? FAILED;
}

const sumOf = (tallies) => {
  const sum = (name) => tallies.reduce((all, tally) => all + tally[name], 0);
  return {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')};
};

await buildIfStale();
rmSync(join(root, 'coverage'), {recursive: true, force: true});

console.log('In Node and in the browsers:');
const inNode = run(['--import', './tools/typescript.js', '--enable-source-maps', 'tools/test-node.js']);
// for two cores: two engines with one page each, beside Node; Chromium, with two pages, as soon as one of them has ended
const others = browserNames.filter((name) => name !== 'chrome').map(runIn);
await Promise.race(others.length > 0 ? others : [inNode]);
const last = browserNames.includes('chrome') ? [runIn('chrome')] : [];
const browser = sumOf(await Promise.all([...others, ...last]));
const node = (await inNode) ?? FAILED;
console.log(`Node: ${formatTally(node)}`);
console.log(`Browsers: ${formatTally(browser)}\n`);
const covered = coverageHolds(join(root, 'coverage/lcov.info'));

const total = sumOf([node, browser]);
if (failures.length > 0) console.log(['', 'What failed:', ...failures].join('\n'));
if (total.passed === 0 && total.failed === 0) console.log('No test ran.');
console.log(formatTally(total));
process.exitCode = total.failed > 0 || total.passed === 0 || !covered ? 1 : 0;
