import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from '../../src/cli/run.js';

/** A folder of its own for the files of one test file. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'conflict-charts-'));

/** Writes a file there and gives its path. */
export function file(within: string, name: string, text: string | Uint8Array): string {
  const path = join(within, name);
  writeFileSync(path, text);
  return path;
}

/** Runs a command line and gives what it said. */
export async function command(...args: string[]): Promise<{code: number; out: string; error: string}> {
  const said = {out: '', error: ''};
  const code = await run(args, {
    out: (text) => (said.out += `${text}\n`),
    error: (text) => (said.error += `${text}\n`),
  });
  return {code, ...said};
}
