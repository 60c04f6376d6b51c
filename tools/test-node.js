/**
 * Runs the tests that need no browser with Mocha: those of the pure layers (which also run in the browsers) and
 * `*.node.test.ts`. `npm run test:node -- test/model/text-width.test.ts` runs one file, `-- -g PATTERN` some tests.
 */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import Mocha from 'mocha';
import {pure, testFiles} from './pure-tests.js';
import {formatTally} from './tally.js';

const root = join(import.meta.dirname, '..');
const inNode = testFiles().filter((path) => pure.test(path) || path.endsWith('.node.test.ts'));

const {values, positionals} = parseArgs({allowPositionals: true, options: {grep: {type: 'string', short: 'g'}}});
const mocha = new Mocha({
  reporter: 'dot',
  timeout: 30_000, // as in the browsers, beside which it runs
  ...(values.grep && {grep: values.grep}),
});
const tally = {passed: 0, failed: 0, skipped: 0};
const failed = [];

for (const path of positionals.length ? positionals : inNode) {
  // Mocha first tries require(), which does not use our TypeScript hook
  mocha.suite.emit('pre-require', globalThis, path, mocha);
  try {
    await import(pathToFileURL(join(root, path)));
  } catch (error) {
    console.error(`\n${path} does not load:\n`, error);
    tally.failed++;
  }
}

const runner = mocha.run(() => {
  for (const {title, error} of failed) console.log(`✗ Node     ${title}\n      ${error?.message ?? error}`);
  console.log(`\n${formatTally(tally)}`);
  process.exit(tally.failed ? 1 : 0); // a timer or server that a test left open must not block the end
});
runner.on('pass', () => tally.passed++);
runner.on('fail', (test, error) => {
  tally.failed++;
  failed.push({title: test.fullTitle(), error});
});
runner.on('pending', () => tally.skipped++);
