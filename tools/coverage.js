/** The least coverage of the layers in which a mistake is a wrong figure: 95 % of all their lines. Printed for each folder. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const floor = 95;
/** All files of a chart except its view and styles. */
const ofCharts = /^src\/charts\/[^/]+\/(?!view|styles).*\.ts$/;
const counted = [/^src\/data\//, /^src\/datasets\//, /^src\/model\/build\.ts$/, ofCharts];
const root = join(import.meta.dirname, '..');

/** Lines and lines run of each file, from lcov's `SF:` (file), `DA:line,count` and `end_of_record`. */
function readLcov(text) {
  return text.split('end_of_record').flatMap((record) => {
    const path = /^SF:(.*)$/m.exec(record)?.[1];
    const counts = [...record.matchAll(/^DA:\d+,(\d+)/gm)].map(([, count]) => Number(count));
    return path ? [{path: path.replaceAll(sep, '/'), lines: counts.length, run: counts.filter(Boolean).length}] : [];
  });
}

const isCounted = (path) => counted.some((pattern) => pattern.test(path));

/** Files that no test imports are not in the report: all their lines count as not covered. */
function untested(known) {
  return readdirSync(join(root, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({file, path: relative(root, file).replaceAll(sep, '/')}))
    .filter(({path}) => isCounted(path) && !known.has(path))
    .map(({file, path}) => ({path, lines: codeLines(readFileSync(file, 'utf8')), run: 0}));
}

/** The lines that V8 would count. A file with only types and comments has none. */
function codeLines(text) {
  return /^\s*(?:export )?(?:async )?(?:function|const|class|let)\b/m.test(text) ? text.split('\n').length : 0;
}

const percent = ({lines, run}) => (lines === 0 ? 100 : (100 * run) / lines);
const sum = (files) => files.reduce((a, b) => ({lines: a.lines + b.lines, run: a.run + b.run}), {lines: 0, run: 0});
const folder = (path) => path.split('/').slice(0, -1).join('/');

function byFolder(files) {
  const names = [...new Set(files.map(({path}) => folder(path)))].sort();
  return names.map((name) => [name, files.filter(({path}) => folder(path) === name)]);
}

/** Prints a line for each folder and returns whether coverage is high enough; true if Chromium, which measures it, did not run. */
export function coverageHolds(lcov) {
  if (!existsSync(lcov)) {
    console.log('Coverage: not measured (it is in Chromium)');
    return true;
  }
  const report = readLcov(readFileSync(lcov, 'utf8'));
  const files = [...report, ...untested(new Set(report.map(({path}) => path)))].filter(({lines}) => lines > 0);
  console.log('Lines covered in Chromium (* counts for the floor):');
  for (const [name, all] of byFolder(files)) {
    const marked = all.some(({path}) => isCounted(path));
    console.log(`  ${percent(sum(all)).toFixed(1).padStart(5)} %  ${name}${marked ? ' *' : ''}`);
  }
  const floored = files.filter(({path}) => isCounted(path));
  const reached = percent(sum(floored));
  const holds = reached >= floor;
  console.log(`  ${reached.toFixed(1).padStart(5)} %  together *, floor ${floor} %${holds ? '' : ': FAILED'}`);
  if (!holds) {
    for (const file of floored.filter((one) => percent(one) < floor)) {
      console.log(`         ${percent(file).toFixed(1)} %  ${file.path}`);
    }
  }
  return holds;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = coverageHolds(join(root, 'coverage/lcov.info')) ? 0 : 1;
}
