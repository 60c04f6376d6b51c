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
      console.log(`\n${formatTally(tally)}`);
    },
  };
}
