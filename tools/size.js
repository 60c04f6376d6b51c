/**
 * `npm run size`: every file in dist/cdn/ raw, gzip and brotli, in kB (1000 bytes), beside the budgets; exit code 1 past one.
 * The table is Markdown, to be copied where the sizes are published.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {chartNames} from './charts.js';

const cdn = join(import.meta.dirname, '..', 'dist', 'cdn');

/** What a page loads with conflict-chart.js until the first drawing is there: these files and all they import. */
const FIRST = ['conflict-chart.js', 'chunks/figure.js'];
/** As rows on a phone, as columns elsewhere: one chunk draws them all. */
const UNTIL_FIRST_BARS = [...FIRST, 'chunks/arrests.js'];
const UNTIL_FIRST_MAP = [...FIRST, 'chunks/positions.js', 'chunks/geo-europe.js'];

/** Of a self-contained chart, brotli, kB; more for those with a map or with long sentences. */
const CHART_LIMIT = 54;
const MORE = {arrests: 73, positions: 72};

/** Brotli, kB. `alone`: without what the file imports. */
const budgets = [
  {label: 'conflict-chart.js itself', files: ['conflict-chart.js'], limit: 16, alone: true},
  // all views of the chart, so that none has to wait for code: a round trip of a phone costs what 30 kB cost
  {label: 'until the first bars are drawn', files: UNTIL_FIRST_BARS, limit: 62},
  // 4 more than planned: countries are found by every name that the CLDR, the United Nations and ISO give them
  {label: 'until the first map is drawn', files: UNTIL_FIRST_MAP, limit: 72},
  ...chartNames.map((name) => ({
    label: `${name}.js, self-contained`,
    files: [`${name}.js`],
    limit: MORE[name] ?? CHART_LIMIT,
  })),
];
const LANGUAGE_LIMIT = 4;
/** What is wrong with a file, and what to do: only readers of a faulty file load it. */
const PROBLEMS_LIMIT = 8.6;

if (!existsSync(join(cdn, 'manifest.json'))) {
  console.error('No dist/cdn/manifest.json: run `npm run build` first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
const brotli = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};
const sizes = new Map(
  Object.keys(manifest).map((file) => {
    const bytes = readFileSync(join(cdn, file));
    const gzip = gzipSync(bytes, {level: 9}).length;
    return [file, {raw: bytes.length, gzip, brotli: brotliCompressSync(bytes, brotli).length}];
  }),
);

/** The files named and everything they import before they run. */
function closure(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    closure(manifest[file].imports, seen);
  }
  return [...seen];
}

const total = (files, key) => files.reduce((sum, file) => sum + sizes.get(file)[key], 0);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

function header(first) {
  row(first, 'raw kB', 'gzip kB', 'brotli kB', 'budget');
  row('---', '---:', '---:', '---:', '---:');
}

header('file');
for (const [file, size] of sizes) row(`\`${file}\``, kB(size.raw), kB(size.gzip), kB(size.brotli), '');

let failed = false;
function check(label, files, limit) {
  const over = limit !== undefined && total(files, 'brotli') > limit * 1000;
  failed ||= over;
  const verdict = `${limit ?? ''}${over ? ' **over**' : ''}`;
  row(label, kB(total(files, 'raw')), kB(total(files, 'gzip')), kB(total(files, 'brotli')), verdict);
}

console.log();
header('budget for');
for (const {label, files, limit, alone} of budgets) {
  if (!manifest[files[0]]) {
    row(label, 'not built', '', '', limit);
    continue;
  }
  const unknown = files.filter((file) => !manifest[file]);
  if (unknown.length > 0) {
    // A path that lost a chunk would pass for the wrong reason.
    row(`${label}: there is no ${unknown.join(', ')}; set it right in tools/size.js`, '', '', '', limit);
    failed = true;
    continue;
  }
  check(label, alone ? files : closure(files), limit);
}
for (const file of sizes.keys()) {
  if (file === 'chunks/problems.js') check('what is said of problems, `chunks/problems.js`', [file], PROBLEMS_LIMIT);
  else if (/^chunks\/messages-/.test(file)) check(`language, \`${file}\``, [file], LANGUAGE_LIMIT);
}
process.exitCode = failed ? 1 : 0;
