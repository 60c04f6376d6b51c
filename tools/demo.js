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
    const [from, to] = [join(root, 'demo', name), join(out, name)];
    if (['.html', '.js', '.css'].includes(extname(name))) {
      writeFileSync(to, readFileSync(from, 'utf8').replace(/\.\.\/(?:dist\/(?=cdn\/)|(?=data\/))/g, ''));
    } else if (!name.endsWith('.ts')) {
      cpSync(from, to, {recursive: true});
    }
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
