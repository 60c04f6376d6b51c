import {relative} from 'node:path';

/** `17 passed, 0 failed, 2 skipped`: the one line that programs read; all our runners print and parse it here. */
const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

export function formatTally({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

export function parseTally(text) {
  const match = line.exec(text.trim());
  return match ? {passed: +match[1], failed: +match[2], skipped: +(match[3] ?? 0)} : undefined;
}

/** All tests of a page, each with the names of its suites. */
function testsOf(suite, above = []) {
  const names = suite?.name ? [...above, suite.name] : above;
  const own = (suite?.tests ?? []).map((test) => ({...test, title: [...names, test.name].join(' › ')}));
  return [...own, ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, names))];
}

/** A page that never ran, threw outside its tests or failed for another reason counts as one failure. */
function tallyOf({testResults, passed, errors = []}) {
  const tally = {passed: 0, failed: 0, skipped: 0};
  for (const test of testsOf(testResults)) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  if (!testResults || errors.length > 0 || (!passed && tally.failed === 0)) tally.failed++;
  return tally;
}

const secondsOf = ({testResults}) => testsOf(testResults).reduce((sum, {duration = 0}) => sum + duration / 1000, 0);

/**
 * A reporter for Web Test Runner. It prints a line for each page as soon as it ends, with its failures, so that nothing is lost
 * if a browser crashes later; at the end it prints the tally.
 */
export function tallyReporter() {
  const told = new Set();
  return {
    start({sessions}) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== 'FINISHED' || told.has(session.id)) return;
        told.add(session.id);
        console.log(pageLines(session).join('\n'));
      });
    },
    onTestRunFinished({sessions}) {
      const total = {passed: 0, failed: 0, skipped: 0};
      for (const tally of sessions.map(tallyOf)) for (const name of Object.keys(total)) total[name] += tally[name];
      console.log(`\nLongest:\n${longest(sessions)}\n\n${formatTally(total)}`);
    },
  };
}

function pageLines(session) {
  const {browser, testFile, testResults, errors = [], logs = []} = session;
  const tally = tallyOf(session);
  const isGood = tally.failed === 0;
  const head = `${isGood ? '✓' : '✗'} ${browser.name.padEnd(8)} ${relative(process.cwd(), testFile)}: ${formatTally(tally)} (${secondsOf(session).toFixed(0)} s)`;
  if (isGood) return [head];
  const failed = testsOf(testResults).filter(({passed, skipped}) => !passed && !skipped);
  return [
    head,
    ...failed.flatMap(({title, error}) => [`    ✗ ${title}`, ...errorLines(error)]),
    ...errors.flatMap(errorLines),
    ...logs.flatMap((log) =>
      indented(log.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' ')),
    ),
  ];
}

const indented = (text) => text.split('\n').map((line) => `      ${line}`);

function errorLines(error) {
  if (!error) return [];
  const {message = '', stack = '', expected, actual} = error;
  const frames = stack.split('\n').filter((line) => /\.(ts|js)/.test(line) && !line.includes('node_modules'));
  const values = expected === undefined && actual === undefined ? [] : [`expected ${expected}`, `actual   ${actual}`];
  return indented([message, ...values, ...frames.slice(0, 4)].join('\n'));
}

/** The slowest pages, over all engines. */
function longest(sessions, count = 10) {
  const seconds = new Map();
  for (const session of sessions)
    seconds.set(session.testFile, (seconds.get(session.testFile) ?? 0) + secondsOf(session));
  return [...seconds]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([file, time]) => `${time.toFixed(0).padStart(6)} s  ${relative(process.cwd(), file)}`)
    .join('\n');
}
