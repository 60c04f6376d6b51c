/**
 * `node --import ./tools/typescript.js …` imports TypeScript directly: `./x.js` is `./x.ts` if only that exists, as for
 * tsc, and esbuild removes the types.
 */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {isMainThread} from 'node:worker_threads';
import {register} from 'node:module';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';

// Node runs the two hooks in another thread, which imports this file again.
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source) && !existsSync(new URL(specifier, context.parentURL))) {
      return {url: source.href, shortCircuit: true};
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const {code} = await transform(await readFile(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    sourcefile: file,
    sourcemap: 'inline',
    tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true, useDefineForClassFields: false}},
  });
  return {format: 'module', source: code, shortCircuit: true};
}
