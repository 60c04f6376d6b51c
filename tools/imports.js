/** Who imports whom in a folder of TypeScript, types and import() counted like all else, and the circles in that. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import ts from 'typescript';

/** The paths of the TypeScript files below a folder, with slashes. */
export const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** The path that `source` means in `file`: `./x.js` is `x.ts` beside it. Undefined for a package. */
export const target = (file, source) =>
  source.startsWith('.') ? posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts') : undefined;

/** The paths that a file imports, of its folder or not. */
export const importsOf = (file, text) => [
  ...new Set(ts.preProcessFile(text, true, true).importedFiles.flatMap(({fileName}) => target(file, fileName) ?? [])),
];

/** What each file below a folder imports of the same folder, by path. */
export function graphOf(folder) {
  const files = filesIn(folder);
  const known = new Set(files);
  const read = (file) => importsOf(file, readFileSync(join(folder, file), 'utf8'));
  return new Map(files.map((file) => [file, read(file).filter((path) => known.has(path))]));
}

/** The shortest way from one file to another, both named; undefined where there is none. */
export function wayBetween(graph, from, to) {
  const cameFrom = new Map([[from, undefined]]);
  // the map grows while it is walked
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

/** The shortest circle through an import of a file: that file, what it imports, and so on, and the file again. */
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
    // the other circles through the same files are of the same group
    for (const other of graph.keys()) {
      if (wayBetween(graph, file, other) && wayBetween(graph, other, file)) seen.add(other);
    }
  }
  return circles;
}
