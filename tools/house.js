/**
 * `npm run house`: size and structure of src/, with the targets. It is a report: the exit code is 1 only if there are circular
 * imports. The table is Markdown. `-- --passed` lists the files that a count passes through.
 */
import {readFileSync} from 'node:fs';
import {Session} from 'node:inspector/promises';
import {join, posix, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {group, median} from 'd3';
import {circlesOf, filesIn, graphOf} from './imports.js';

const src = join(import.meta.dirname, '..', 'src');

/** At most. */
const TARGETS = {
  files: 250,
  lines: 20_000,
  longest: 250,
  folder: 16,
  chart: {arrests: 36, others: 28},
  passed: 30,
  smallest: {lines: 350, files: 8},
};

const files = filesIn(src);
const linesOf = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8').split('\n').length - 1]));
const sumLines = (paths) => paths.reduce((sum, path) => sum + linesOf.get(path), 0);
const longestFirst = [...files].sort((a, b) => linesOf.get(b) - linesOf.get(a));

/** The files directly in each folder. */
const folders = group(files, (path) => posix.dirname(path));
const full = [...folders].filter(([, inside]) => inside.length > TARGETS.folder);

/** The files of each chart, in all its folders. */
const charts = group(
  files.filter((path) => /^charts\/[^/]+\//.test(path)),
  (path) => path.split('/')[1],
);
const [smallest, inSmallest] = [...charts].sort(([, a], [, b]) => sumLines(a) - sumLines(b))[0];

/**
 * The files that a count passes through from its cell to its bar: at least one function of them runs while the arrests chart reads a
 * text with the count of one day, makes its model and draws it at this width. Title, axis and summary are made too, so their
 * files are included. V8 counts the functions in a second run, so code that runs only once, when a file is loaded, does not
 * count. Files with only types run nothing.
 */
async function filesPassed(width) {
  const {read} = await import('../src/data/reading/reading.ts');
  const {arrests} = await import('../src/charts/arrests/chart.ts');
  const {wordsOf} = await import('../src/messages/words.ts');
  const {drawModel} = await import('../src/model/build.ts');
  const words = wordsOf('en');
  const query = {
    ...{view: 'days', measures: [], from: undefined, to: undefined, where: [], knownOn: undefined},
    ...{heading: '', subtitle: '', caveat: '', focus: {}},
  };
  const draw = () => {
    const rows = {src: read('date,count\n2022-09-21,1386\n', arrests.files.src).rows};
    const {model} = drawModel(arrests, {rows, query, width, words, today: 20_000});
    return model.panels
      .flatMap((panel) =>
        panel.kind === 'drawing' ? [panel] : panel.groups.flatMap(({rows}) => rows.map(({track}) => track)),
      )
      .map((drawing) => arrests.view(drawing, {prefix: 'house'}));
  };
  draw();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', {callCount: true});
  draw();
  const {result} = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return result
    .filter(({url, functions}) => url.startsWith('file:') && functions.some(({ranges}) => ranges[0].count > 0))
    .map(({url}) => relative(src, fileURLToPath(url)).replaceAll(sep, '/'))
    .filter((path) => linesOf.has(path));
}

const circles = circlesOf(graphOf(src));
const passed = await filesPassed(1200);
if (process.argv.includes('--passed')) console.log(`${passed.join('\n')}\n`);

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const longest = longestFirst[0];
const number = new Intl.NumberFormat('en-GB').format;

row('src/', 'now', 'target');
row('---', '---:', '---:');
row('files', number(files.length), number(TARGETS.files));
row('lines', number(sumLines(files)), number(TARGETS.lines));
row('lines of the median file', median(linesOf.values()), '');
row(`lines of the longest file, \`${longest}\``, linesOf.get(longest), TARGETS.longest);
row(`folders of more than ${TARGETS.folder} files`, full.length, 0);
for (const [folder, inside] of full) row(`files in \`${folder}/\``, inside.length, TARGETS.folder);
row('circles of imports', circles.length, 0);
for (const circle of circles) row(`\`${circle.join(' → ')}\``, '', '');
for (const [chart, inside] of charts) {
  row(`files of \`${chart}\``, inside.length, TARGETS.chart[chart] ?? TARGETS.chart.others);
}
row('files that a count passes from cell to bar', passed.length, TARGETS.passed);
row(`lines of the smallest chart, \`${smallest}\``, number(sumLines(inSmallest)), TARGETS.smallest.lines);
row(`files of the smallest chart, \`${smallest}\``, inSmallest.length, TARGETS.smallest.files);
process.exitCode = circles.length > 0 ? 1 : 0;
