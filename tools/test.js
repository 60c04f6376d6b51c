/**
 * `npm test`: builds dist/ where it is out of date, runs the tests in Node, then in the browsers, then checks the floor of
 * coverage. The last line is the tally of all, alone. `BROWSERS=chrome npm test` narrows the browsers.
 */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {buildIfStale} from './build.js';
import {coverageHolds} from './coverage.js';
import {formatTally, parseTally} from './tally.js';

const root = join(import.meta.dirname, '..');

/** Runs a runner and hands its output on, but for its own tally, which is returned. One that prints none has failed. */
function run(...args) {
  return new Promise((resolve) => {
    const env = process.stdout.isTTY ? {...process.env, FORCE_COLOR: '1'} : process.env;
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env});
    let tally;
    createInterface({input: child.stdout}).on('line', (line) => {
      const found = parseTally(line);
      tally = found ?? tally;
      if (!found) console.log(line);
    });
    child.on('close', (code, signal) => {
      if (!tally) console.log(`The runner ended without a tally: ${signal ?? `exit code ${code}`}`);
      if (!tally) resolve({passed: 0, failed: 1, skipped: 0});
      else resolve(code !== 0 && tally.failed === 0 ? {...tally, failed: 1} : tally);
    });
  });
}

await buildIfStale();
rmSync(join(root, 'coverage'), {recursive: true, force: true});

console.log('In Node:');
const node = await run('--import', './tools/typescript.js', '--enable-source-maps', 'tools/test-node.js');
console.log(`Node: ${node.passed} of ${node.passed + node.failed} tests\n\nIn the browsers:`);
const browser = await run('node_modules/@web/test-runner/dist/bin.js');
console.log(`Browsers: ${browser.passed} of ${browser.passed + browser.failed} tests\n`);
const covered = coverageHolds(join(root, 'coverage/lcov.info'));

const total = {
  passed: node.passed + browser.passed,
  failed: node.failed + browser.failed,
  skipped: node.skipped + browser.skipped,
};
if (total.passed === 0 && total.failed === 0) console.log('No test ran.');
console.log(formatTally(total));
process.exitCode = total.failed > 0 || total.passed === 0 || !covered ? 1 : 0;
