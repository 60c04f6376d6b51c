import rollupCommonjs from '@rollup/plugin-commonjs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRollup} from '@web/dev-server-rollup';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {browserNames} from './tools/browser-names.js';
import {browsers, emulateFeaturesPlugin, freePort} from './tools/browsers.js';
import {browserPages} from './tools/pure-tests.js';
import {oddAddresses} from './tools/strict-policy.js';
import {tallyReporter} from './tools/tally.js';

const commonjs = fromRollup(rollupCommonjs);

export default {
  // `npx wtr --files test/view/axes.test.ts` runs one file.
  files: browserPages(),
  nodeResolve: true,
  // engines start beside each other: of two that look for the first free port from 8000 on, one would die
  port: await freePort(),
  browsers,
  // one page at a time (WebKitWebDriver holds one session), Chromium has two
  concurrency: 1,
  reporters: [tallyReporter()],
  middleware: [oddAddresses(import.meta.dirname)],
  plugins: [
    a11ySnapshotPlugin(), // not registered by default
    emulateFeaturesPlugin(),
    // PapaParse is UMD, which a browser cannot import.
    commonjs({include: ['**/node_modules/papaparse/**'], ignore: ['stream'], strictRequires: false}),
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
  ],
  // V8's, so in Chromium only. The floor is kept by tools/coverage.js, folder by folder.
  coverage: browserNames.includes('chrome'),
  coverageConfig: {include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['lcovonly']},
  testFramework: {config: {timeout: 30_000}},
  // a slow machine takes its time; these end a page that hangs
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 480_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
