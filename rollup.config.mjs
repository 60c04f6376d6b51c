/**
 * The drop-in files in dist/cdn/, made from dist/: conflict-chart.js, whose charts load when they are asked for, and one
 * self-contained file for each widget. Beside them manifest.json (who imports whom, for tools/size.js) and
 * integrity.json (hashes for `<script integrity>`).
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const dist = join(import.meta.dirname, 'dist');
const cdn = join(dist, 'cdn');
const manifest = {};
const integrity = {};

/** `charts/arrests/chart.js` is `arrests`, `messages/uk.js` is `messages-uk`: names without hashes that stay the same. */
function chunkName({facadeModuleId, moduleIds}) {
  const id = facadeModuleId ?? moduleIds.at(-1);
  const path = id.includes('node_modules')
    ? id.split('node_modules').at(-1).split(sep).slice(1, 2).join('-')
    : relative(dist, id)
        .replaceAll(sep, '/')
        .replace(/^(\.\.\/)+|\.js$/g, '')
        .replaceAll('/', '-');
  const name = path.replace(/^charts-(.+)-chart$/, '$1');
  return `chunks/${facadeModuleId ? '' : 'shared-'}${name}.js`;
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
      if (!/[\\/](sheets[\\/]\w+|dress)\.js$/.test(id)) return null;
      return {code: code.replace(/`[^`]*`/g, squeeze), map: null};
    },
  };
}

const plugins = () => [
  squeezeStyles(),
  nodeResolve(),
  commonjs({include: ['**/node_modules/papaparse/**'], ignore: ['stream'], strictRequires: false}),
  // Names with `_` are not mangled: chunks are minified one by one and would not agree on the new ones.
  terser({ecma: 2021, module: true, compress: {passes: 2}, format: {comments: false}}),
  records(),
];

const entry = (name) => join(dist, 'define', `${name}.js`);
const lazy = (name) => ({
  input: {[name]: entry(name)},
  // Chunks import what they share from the entry itself: a file of its own for that would cost a phone one more round trip.
  preserveEntrySignatures: false,
  output: {dir: cdn, format: 'es', entryFileNames: '[name].js', chunkFileNames: chunkName},
  plugins: plugins(),
});
const selfContained = (name) => ({
  input: entry(name),
  output: {file: join(cdn, `${name}.js`), format: 'es', inlineDynamicImports: true},
  plugins: plugins(),
});

const wanted = [
  ['conflict-chart', lazy],
  ['arrests', selfContained],
  ['mobilization', selfContained],
  ['positions', selfContained],
];
const there = wanted.filter(([name]) => existsSync(entry(name)));
for (const [name] of wanted.filter((pair) => !there.includes(pair))) console.warn(`No dist/define/${name}.js: skipped`);

mkdirSync(cdn, {recursive: true});
if (there.length === 0) {
  // Rollup wants something to do; an empty module leaves the two records, and no bundle.
  there.push(['empty', () => ({input: 'empty', output: {dir: cdn}, plugins: [empty(), records()]})]);
}

function empty() {
  return {
    name: 'empty',
    resolveId: (id) => id,
    load: () => 'export {}',
    generateBundle: (options, bundle) => Object.keys(bundle).forEach((file) => delete bundle[file]),
  };
}

export default there.map(([name, make]) => make(name));
