/** `npm run build`: a clean dist/ by tsc (one module per source file, with types), then the bundles in dist/cdn/ by Rollup. */
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(import.meta.dirname, '..');

function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

export function build() {
  rmSync(join(root, 'dist'), {recursive: true, force: true});
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  run('rollup/dist/bin/rollup', '-c', 'rollup.config.mjs');
}

function newest(path) {
  const found = statSync(path, {throwIfNoEntry: false});
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time changes when a file in it is removed.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds if dist/ is missing or older than its sources. The manifest is the last file that a build writes. */
export async function buildIfStale() {
  const sources = [
    'src',
    'data/boundaries',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'rollup.config.mjs',
    'tools/records.js',
    'tools/charts.js',
  ];
  const changed = Math.max(...sources.map((name) => newest(join(root, name))));
  if (newest(join(root, 'dist/cdn/manifest.json')) >= changed) return;
  console.log('Building dist/ …');
  build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
