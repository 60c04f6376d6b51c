/** The imports between the TypeScript files of a folder, types and import() included, and the circles among them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import ts from 'typescript';

/** The paths of the TypeScript files below a folder, with slashes. */
export const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** The path of an import `source` in `file`: `./x.js` is `x.ts` in the same folder. Undefined for a package. */
export const target = (file, source) =>
  source.startsWith('.') ? posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts') : undefined;

/** The paths that a file imports. */
export const importsOf = (file, text) => [
  ...new Set(ts.preProcessFile(text, true, true).importedFiles.flatMap(({fileName}) => target(file, fileName) ?? [])),
];

/** The imports of each file below a folder from the same folder, by path. */
export function graphOf(folder) {
  const files = filesIn(folder);
  const known = new Set(files);
  const read = (file) => importsOf(file, readFileSync(join(folder, file), 'utf8'));
  return new Map(files.map((file) => [file, read(file).filter((path) => known.has(path))]));
}

/** The shortest chain of imports from one file to another, including both; undefined if there is none. */
export function wayBetween(graph, from, to) {
  const cameFrom = new Map([[from, undefined]]);
  // the map grows during the loop
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [];
      for (let step = to; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of graph.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** The shortest circle through an import of a file: the file, what it imports, and so on, and the file again. */
export function circleThrough(graph, file, imported) {
  const back = wayBetween(graph, imported, file);
  return back && [file, ...back];
}

/** One circle for each group of files that import each other. */
export function circlesOf(graph) {
  const circles = [];
  const seen = new Set();
  for (const [file, imported] of graph) {
    if (seen.has(file)) continue;
    const found = imported.map((path) => circleThrough(graph, file, path)).filter(Boolean);
    if (found.length === 0) continue;
    circles.push(found.reduce((a, b) => (b.length < a.length ? b : a)));
    // other circles through the same files belong to the same group
    for (const other of graph.keys()) {
      if (wayBetween(graph, file, other) && wayBetween(graph, other, file)) seen.add(other);
    }
  }
  return circles;
}
