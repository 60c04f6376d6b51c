/**
 * The drop-in files in dist/cdn/, made from dist/: conflict-chart.js, whose charts load when they are asked for, and one
 * self-contained file for each widget. Beside them manifest.json (who imports whom, for tools/size.js) and
 * integrity.json (hashes for `<script integrity>`).
 */
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {adoptedSheets} from './tools/adopted-sheets.js';
import {chartNames} from './tools/charts.js';
import {onlyTheParser} from './tools/only-the-parser.js';

const dist = join(import.meta.dirname, 'dist');
const cdn = join(dist, 'cdn');
const manifest = {};
const integrity = {};

/**
 * Which modules load together, so that no chunk waits for one that is only found when it is there. What every chart is
 * drawn with comes with the figure; what the element itself needs stays in its own file.
 */
function manualChunks(id) {
  const path = relative(dist, id).replaceAll(sep, '/');
  if (/node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(id)) return 'conflict-chart';
  if (
    /^(define|charts\/index|messages\/(en|words))|^data\/(day|encoding|own|address)\.|^model\/(query|frame)/.test(path)
  )
    return 'conflict-chart';
  // what a tag tells of its chart before that is there
  if (/^charts\/positions\/all-views\./.test(path)) return 'conflict-chart';
  if (
    /^element\/(face|buttons|pause|read-file|sheets\/(figure|print|controls|tokens))|^view\/(dress|figure|link|marks|pieces|plot|status|styles|track)\./.test(
      path,
    )
  )
    return 'face';
  if (/^charts\/positions\/chart\.js$|^datasets\/positions/.test(path)) return 'positions';
  if (/^datasets\/((iso-)?countries|country-)/.test(path)) return 'countries';
  if (/^datasets\/arrests|^charts\/arrests\/(?!detail\/)/.test(path)) return 'arrests';
  if (/^charts\/arrests\/detail\//.test(path)) return 'arrests-detail';
  // what is needed to see which land a pointer is on, by maps and by what answers the pointer
  if (path === 'geo/rings.js' || /d3-polygon/.test(id)) return 'rings';
  if (/d3-geo|^geo\/(lines|path|place|shapes|unpack)/.test(path)) return 'shapes';
  // what labels and axes need: the first rows on a phone do without
  if (/^model\/(text-widths?|ticks|spread|calendar)\./.test(path)) return 'labels';
  // what cards, tables and keys need, lines of text, dates known to the month: the first columns do without
  if (/^model\/(moves|wrap|provenance)\.|^datasets\/precision/.test(path)) return 'texts';
  if (
    /^data\/(?!meant|nearest|edit-distance|looks-like|encoding-guess|references)|papaparse|d3-array|^datasets\/source-columns/.test(
      path,
    )
  )
    return 'face';
  if (/^model\/(groups|pieces|source-lines|known|clock|days-between|domain|marks|empty-model|values)\./.test(path))
    return 'face';
  return undefined;
}

/** `charts/arrests/chart.js` is `arrests`, `messages/uk.js` is `messages-uk`: names without hashes that stay the same. */
function chunkName({name: given, facadeModuleId, moduleIds}) {
  if (
    ['face', 'labels', 'texts', 'shapes', 'arrests', 'arrests-detail', 'positions', 'countries', 'rings'].includes(
      given,
    )
  )
    return `chunks/${given}.js`;
  // a chart whose parts load later has no facade of its own, but it is still the chart's file
  const chart = moduleIds.find((one) => /[\\/]charts[\\/][^\\/]+[\\/]chart\.js$/.test(one));
  const id = facadeModuleId ?? chart ?? moduleIds.at(-1);
  const path = id.includes('node_modules')
    ? id.split('node_modules').at(-1).split(sep).slice(1, 2).join('-')
    : relative(dist, id)
        .replaceAll(sep, '/')
        .replace(/^(\.\.\/)+|\.js$/g, '')
        .replaceAll('/', '-');
  const name = path.replace(/^charts-(.+)-chart$/, '$1');
  return `chunks/${facadeModuleId || chart ? '' : 'shared-'}${name}.js`;
}

function records() {
  const write = (name, value) => writeFileSync(join(cdn, name), `${JSON.stringify(value, null, 2)}\n`);
  return {
    name: 'records',
    writeBundle(options, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {isEntry, imports, dynamicImports} = chunk;
        manifest[file] = {isEntry, imports, dynamicImports};
        integrity[file] = `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`;
      }
      write('integrity.json', integrity);
      write('manifest.json', manifest); // last: tools/build.js takes its time for the build's
    },
  };
}

/** Style rules without the white space that is there for people. */
function squeezeStyles() {
  const squeeze = (rules) =>
    rules
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}');
  return {
    name: 'squeeze-styles',
    transform(code, id) {
      if (!/[\\/](sheets[\\/]\w+|([\w-]+-)?dress(-\w+)?|charts[\\/]\w+[\\/]styles)\.js$/.test(id)) return null;
      return {code: code.replace(/`[^`]*`/g, squeeze), map: null};
    },
  };
}

const plugins = () => [
  squeezeStyles(),
  onlyTheParser(),
  adoptedSheets(),
  nodeResolve(),
  // Names with `_` are not mangled: chunks are minified one by one and would not agree on the new ones.
  terser({ecma: 2021, module: true, compress: {passes: 3}, format: {comments: false}}),
  records(),
];

/**
 * What the modules of d3 compute once when they load, for functions that are not used here: with these names known to do
 * nothing else, Rollup leaves it out.
 */
const treeshake = {
  manualPureFunctions: ['bisector', 'Blur2', 'shuffler', 'Adder', 'azimuthalInvert', 'azimuthalRaw', 'clip', 'cosh'],
};

const entry = (name) => join(dist, 'define', `${name}.js`);
const lazy = (name) => ({
  input: {[name]: entry(name)},
  treeshake,
  // Chunks import what they share from the entry itself: a file of its own for that would cost a phone one more round trip.
  preserveEntrySignatures: false,
  output: {dir: cdn, format: 'es', entryFileNames: '[name].js', chunkFileNames: chunkName, manualChunks},
  plugins: plugins(),
});
/** What a self-contained file leaves to a file beside it, because few pages need it: by module, the file. */
const apart = {
  'element/margin-controller.js': 'margin.js',
  'element/own-boundaries.js': 'boundaries-own.js',
  'geo/europe.js': 'boundaries-europe.js',
  'messages/problems-en.js': 'problems-en.js',
};
const leaveApart = (modules) => ({
  name: 'leave-apart',
  resolveDynamicImport(specifier, importer) {
    const module = modules.find((name) => join(importer, '..', String(specifier)) === join(dist, name));
    return module ? {id: `./${apart[module]}`, external: 'relative'} : null;
  },
});
/** What few pages need of every chart. */
const SELDOM = ['element/margin-controller.js', 'element/own-boundaries.js', 'messages/problems-en.js'];
const selfContained = (name, seldom = []) => ({
  input: entry(name),
  treeshake,
  output: {file: join(cdn, `${name}.js`), format: 'es', inlineDynamicImports: true},
  plugins: [leaveApart([...SELDOM, ...seldom]), ...plugins()],
});
const beside = (module) => ({
  input: join(dist, module),
  treeshake,
  output: {file: join(cdn, apart[module]), format: 'es', inlineDynamicImports: true},
  plugins: plugins(),
});

/** What of one chart few pages need. */
const seldomOf = {
  arrests: ['geo/europe.js'],
};

mkdirSync(cdn, {recursive: true});

export default [
  lazy('conflict-chart'),
  ...chartNames.map((name) => selfContained(name, seldomOf[name])),
  ...Object.keys(apart).map(beside),
];
