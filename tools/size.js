/**
 * `npm run size`: every file in dist/cdn/ raw, gzip and brotli, in kB (1000 bytes), and the budgets. The exit code is 1 if one is
 * exceeded. The table is Markdown for the README.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {chartNames} from './charts.js';

const cdn = join(import.meta.dirname, '..', 'dist', 'cdn');

/** What a page loads with conflict-chart.js until the first drawing: these files and everything they import. */
const FIRST = ['conflict-chart.js', 'chunks/figure.js'];
/** Rows on a phone, columns elsewhere: one chunk draws both. */
const UNTIL_FIRST_BARS = [...FIRST, 'chunks/arrests.js'];
const UNTIL_FIRST_MAP = [...FIRST, 'chunks/positions.js', 'chunks/geo-europe.js'];

/** Budgets of the self-contained charts, brotli, kB; more for those with a map or with long sentences. */
const CHART_LIMIT = 71;
const MORE = {arrests: 89, positions: 86};

/** Brotli, kB. `alone`: without what the file imports. */
const budgets = [
  {label: 'conflict-chart.js itself', files: ['conflict-chart.js'], limit: 17.5, alone: true},
  {label: 'conflict-dashboard.js, beside it', files: ['conflict-dashboard.js'], limit: 14, alone: true},
  // all views of the chart, so that none waits for code: on a phone a round trip takes as long as 30 kB
  {label: 'until the first bars are drawn', files: UNTIL_FIRST_BARS, limit: 74},
  // 4 more than planned: countries are found by all their names in the CLDR, at the United Nations and in ISO
  {label: 'until the first map is drawn', files: UNTIL_FIRST_MAP, limit: 84},
  ...chartNames.map((name) => ({
    label: `${name}.js, self-contained`,
    files: [`${name}.js`],
    limit: MORE[name] ?? CHART_LIMIT,
  })),
];
const LANGUAGE_LIMIT = 4;
/** The sentences about problems: they load only for a faulty file. */
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

/** These files and everything that they import statically. */
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
    // with a missing chunk the budget would hold for the wrong reason
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
