/**
 * The drop-in files in dist/cdn/, made from dist/: conflict-chart.js, whose charts load when they are asked for, and one
 * self-contained file for each widget. Beside them manifest.json (who imports whom, for tools/size.js) and
 * integrity.json (hashes for `<script integrity>`).
 */
import {mkdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {chartNames} from './tools/charts.js';
import {records} from './tools/records.js';

const dist = join(import.meta.dirname, 'dist');
const cdn = join(dist, 'cdn');

/** What loads late is said by the folder it lies in: all that lies in folders of these names is a chunk of that name. */
const LATE = /(?:^|\/)(figure|interaction|problems|annotations|progress|countries)\//;
/** The code of the second entry, conflict-dashboard.js, which brings the first one. */
const DASHBOARD = /(?:^|\/)(dashboard\/|conflict-dashboard\.)/;

/**
 * Which modules load together. What the entry imports stays in it; a chart is one chunk, and what is said of it another; all
 * else comes with the figure. Where none is named (boundaries, languages) Rollup makes one for each `import()`.
 */
function chunkOf(id, {getModuleInfo, getModuleIds}) {
  entryModules ??= closureOf(
    [...getModuleIds()].find((one) => one.endsWith('conflict-chart.js') && getModuleInfo(one).isEntry),
    getModuleInfo,
  );
  const path = relative(dist, id).replaceAll(sep, '/');
  const [, chart, detail] = /^charts\/([^/]+)\/(detail\/)?/.exec(path) ?? [];
  if (entryModules.has(id)) return 'conflict-chart';
  if (DASHBOARD.test(path)) return 'conflict-dashboard';
  if (chart) return detail ? `${chart}-detail` : chart;
  if (/^geo\/|d3-geo|d3-polygon/.test(path)) return /geo\/(europe|russia|own)\./.test(path) ? undefined : 'map';
  return LATE.exec(path)?.[1] ?? (/^(data|model|view)\/|node_modules/.test(path) ? 'figure' : undefined);
}

let entryModules;

function closureOf(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id).importedIds) closureOf(imported, getModuleInfo, seen);
  return seen;
}

/** `geo/europe.js` is `geo-europe`: names without hashes that stay the same. */
function chunkName({name, facadeModuleId}) {
  const path = facadeModuleId ? relative(dist, facadeModuleId).replaceAll(sep, '/') : '';
  const isNamed = path === '' || LATE.test(path) || path.startsWith('charts/');
  return `chunks/${isNamed ? name : path.replace(/\.js$/, '').replaceAll('/', '-')}.js`;
}

const plugins = () => [
  nodeResolve(),
  // PapaParse is UMD; `stream` it asks for in Node alone
  commonjs({include: '**/node_modules/papaparse/**', ignore: ['stream']}),
  // Names with `_` are not mangled: chunks are minified one by one and would not agree on the new ones.
  terser({ecma: 2021, module: true, compress: {passes: 3}, format: {comments: false}}),
  records(cdn),
];

/**
 * What the modules of d3 compute once when they load, for functions that are not used here: with these names known to do
 * nothing else, Rollup leaves it out.
 */
const treeshake = {
  manualPureFunctions: ['bisector', 'Blur2', 'shuffler', 'Adder', 'azimuthalInvert', 'azimuthalRaw', 'clip', 'cosh'],
};

const entry = (name) => join(dist, 'define', `${name}.js`);
const lazy = (...names) => ({
  input: Object.fromEntries(names.map((name) => [name, entry(name)])),
  treeshake,
  // Chunks import what they share from the entry itself: a file of its own for that would cost a phone one more round trip.
  preserveEntrySignatures: false,
  output: {dir: cdn, format: 'es', entryFileNames: '[name].js', chunkFileNames: chunkName, manualChunks: chunkOf},
  plugins: plugins(),
});
/** What a self-contained file leaves to a file beside it, because few pages need it: by module, the file. */
const apart = {
  'element/annotations/controller.js': 'annotations.js',
  'element/boundaries/own.js': 'boundaries-own.js',
  'element/progress/long-reading.js': 'progress.js',
  'geo/europe.js': 'boundaries-europe.js',
  'messages/problems/problems-en.js': 'problems-en.js',
};
const leaveApart = (modules) => ({
  name: 'leave-apart',
  resolveDynamicImport(specifier, importer) {
    const module = modules.find((name) => join(importer, '..', String(specifier)) === join(dist, name));
    return module ? {id: `./${apart[module]}`, external: 'relative'} : null;
  },
});
const oneFile = (input, file, leave) => ({
  input,
  treeshake,
  output: {file: join(cdn, file), format: 'es', inlineDynamicImports: true},
  plugins: [leaveApart(leave), ...plugins()],
});
/** The map of positions is of Europe: there its boundaries are no rare case. */
const leftBy = (name) => Object.keys(apart).filter((module) => name !== 'positions' || module !== 'geo/europe.js');

mkdirSync(cdn, {recursive: true});

export default [
  lazy('conflict-chart', 'conflict-dashboard'),
  ...chartNames.map((name) => oneFile(entry(name), `${name}.js`, leftBy(name))),
  ...Object.entries(apart).map(([module, file]) => oneFile(join(dist, module), file, [])),
];
