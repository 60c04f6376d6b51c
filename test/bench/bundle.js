/** One minified ES module for each page of a peer, tree-shaken, in a folder that git does not know. */
import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {root} from './inputs.js';

const pages = join(import.meta.dirname, 'pages');
const target = join(root, 'node_modules', '.cache', 'bench');
const changed = (path) => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;

/** What a bundle is made of: the pages, this file and the versions of the libraries. */
const newest = () =>
  Math.max(
    ...readdirSync(pages).map((name) => changed(join(pages, name))),
    changed(import.meta.filename),
    changed(join(root, 'package-lock.json')),
  );

/** Libraries that complain to developers ask for this, and a page that is shipped says no. */
const production = {
  name: 'production',
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? {code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null}
      : null,
};

async function bundle(entry, file) {
  const built = await rollup({
    input: join(pages, entry),
    plugins: [production, nodeResolve({browser: true}), commonjs()],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const plugins = [terser({ecma: 2021, module: true, compress: {passes: 2}, format: {comments: false}})];
  await built.write({file, format: 'es', inlineDynamicImports: true, plugins});
  await built.close();
}

/** The address of an entry's bundle on disk; made where it is missing or older than what it is made of. */
export async function bundleOf(entry) {
  mkdirSync(target, {recursive: true});
  const file = join(target, entry);
  if (!existsSync(file) || changed(file) < newest()) {
    console.error(`Bundling ${entry} …`);
    await bundle(entry, file);
  }
  return file;
}
