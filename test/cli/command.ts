import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from '../../src/cli/run.js';

/** A temporary folder for one test file. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'conflict-charts-'));

/** Writes a file there and returns its path. */
export function file(within: string, name: string, text: string | Uint8Array): string {
  const path = join(within, name);
  writeFileSync(path, text);
  return path;
}

/** Runs a command line and returns its output. */
export async function command(...args: string[]): Promise<{code: number; out: string; error: string}> {
  const said = {out: '', error: ''};
  const code = await run(args, {
    out: (text) => (said.out += `${text}\n`),
    error: (text) => (said.error += `${text}\n`),
  });
  return {code, ...said};
}

/** Reduces texts in a folder: returns each reduced file, if one was written, and the output. */
export const reducer =
  (within: string) =>
  async (name: string, text: string | Uint8Array, ...options: string[]) => {
    const path = file(within, `${name}.csv`, text);
    const said = await command('check', '--withhold', '5', ...options, path);
    const target = join(within, `${name}.withheld.csv`);
    return {...said, path, target, text: existsSync(target) ? readFileSync(target, 'utf8') : undefined};
  };
