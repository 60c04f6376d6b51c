/**
 * Tests of the pure layers need nothing from a page, so those of one folder share one page, and their modules load only once.
 * The pages are written again for each run, as `.pages/data.test.ts`, with an import for each file.
 */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

const root = join(import.meta.dirname, '..');

/** Paths of tests that run in Node as well as in the browsers. */
export const pure = /^test\/(data|datasets|model|geo|messages|charts)\/.*(?<!\.node)\.test\.ts$/;

/** The paths of all test files, from the root, with slashes. */
export function testFiles() {
  return readdirSync(join(root, 'test'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Writes the pages and returns the files that a browser must open to run all tests. */
export function browserPages() {
  const pages = new Map();
  for (const path of testFiles().filter((one) => pure.test(one))) {
    const folder = path.split('/')[1];
    pages.set(folder, [...(pages.get(folder) ?? []), path]);
  }
  mkdirSync(join(root, '.pages'), {recursive: true});
  const written = [...pages].map(([folder, paths]) => {
    const page = `.pages/${folder}.test.ts`;
    writeFileSync(join(root, page), paths.map((path) => `import '../${path.replace(/ts$/, 'js')}';\n`).join(''));
    return page;
  });
  // several engines run at the same time: do not write a page that is already right
  for (const page of readdirSync(join(root, '.pages')))
    if (!written.includes(`.pages/${page}`)) rmSync(join(root, '.pages', page));
  const others = testFiles().filter((path) => !pure.test(path) && !path.endsWith('.node.test.ts'));
  return [...written, ...others];
}
