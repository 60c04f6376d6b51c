import {relative} from 'node:path';

/** `17 passed, 0 failed, 2 skipped`: the one line a machine reads, so every runner of ours prints and parses it here. */
const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

export function formatTally({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

export function parseTally(text) {
  const match = line.exec(text.trim());
  return match ? {passed: +match[1], failed: +match[2], skipped: +(match[3] ?? 0)} : undefined;
}

/** A reporter of Web Test Runner. A file that never ran, or threw outside its tests, counts as one failure. */
export function tallyReporter() {
  return {
    onTestRunFinished({sessions}) {
      const tally = {passed: 0, failed: 0, skipped: 0};
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suite?.suites?.forEach(walk);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (!session.testResults || session.errors?.length) tally.failed++;
      }
      console.log(`\nLongest:\n${longest(sessions)}\n\n${formatTally(tally)}`);
    },
  };
}

/** The files whose tests take longest, all engines together: where to look when the suite gets slow. */
function longest(sessions, count = 10) {
  const seconds = new Map();
  const took = (suite) =>
    (suite?.tests ?? []).reduce((sum, test) => sum + (test.duration ?? 0), 0) +
    (suite?.suites ?? []).reduce((sum, inner) => sum + took(inner), 0);
  for (const {testFile, testResults} of sessions)
    seconds.set(testFile, (seconds.get(testFile) ?? 0) + took(testResults) / 1000);
  return [...seconds]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([file, time]) => `${time.toFixed(0).padStart(6)} s  ${relative(process.cwd(), file)}`)
    .join('\n');
}
