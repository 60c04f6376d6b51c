/**
 * `npm run build:demo`: the demo as plain files in dist/demo/, for any static host and any path: the pages, the scripts in cdn/,
 * the files in data/. In the repository the pages name `../dist/cdn/` and `../data/`; here both folders lie beside them.
 */
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildIfStale} from './build.js';

const root = join(import.meta.dirname, '..');

export function makeDemo(out = join(root, 'dist/demo')) {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(join(out, 'data'), {recursive: true});
  for (const name of readdirSync(join(root, 'demo'))) {
    if (!['.html', '.js', '.css'].includes(extname(name))) continue;
    const text = readFileSync(join(root, 'demo', name), 'utf8');
    writeFileSync(join(out, name), text.replace(/\.\.\/(?:dist\/(?=cdn\/)|(?=data\/))/g, ''));
  }
  cpSync(join(root, 'dist/cdn'), join(out, 'cdn'), {recursive: true});
  for (const name of readdirSync(join(root, 'data'))) {
    if (/\.(?:csv|md)$/.test(name)) cpSync(join(root, 'data', name), join(out, 'data', name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfStale();
  makeDemo();
  console.log('dist/demo/ is complete: copy it to any folder of a web server');
}
