import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** A temporary folder with the built package installed. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'consumer-'));

  constructor() {
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(resolve('.'), join(this.folder, 'node_modules/conflict-charts'), 'dir');
    this.write('package.json', '{"type": "module"}');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs Node there and returns its output. */
  node(...args: string[]): {readonly code: number | null; readonly out: string; readonly error: string} {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: this.folder, encoding: 'utf8'});
    return {code: status, out: stdout, error: stderr};
  }

  /** The resolved path of each address, relative to the package, or the code of the error. */
  resolved(addresses: readonly string[]): readonly string[] {
    const script = `for (const one of ${JSON.stringify(addresses)}) {
      try { console.log(import.meta.resolve(one)); } catch (error) { console.log(error.code); }
    }`;
    const {out, error} = this.node('--input-type=module', '--eval', script);
    if (error) throw new Error(error);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^file:.*?\/(?=(?:dist|data)\/)/, ''));
  }

  remove(): void {
    rmSync(this.folder, {recursive: true});
  }
}

/** The code blocks of README.md in a language ('' for none), in order. */
export const blocks = (language: string): readonly string[] =>
  [...readFileSync('README.md', 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .map(([, , code]) => code!);

/** The only one of these blocks that contains a text. */
export function block(language: string, words: string): string {
  const found = blocks(language).filter((code) => code.includes(words));
  if (found.length !== 1) throw new Error(`README.md has ${found.length} blocks of ${language} with ${words}`);
  return found[0]!;
}
