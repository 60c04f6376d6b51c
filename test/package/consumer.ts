import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** A folder of its own in which the package, as it is built, is installed. */
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

  /** Runs Node there, and gives what it printed. */
  node(...args: string[]): {readonly code: number | null; readonly out: string; readonly error: string} {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: this.folder, encoding: 'utf8'});
    return {code: status, out: stdout, error: stderr};
  }

  /** Of each address: where the package leads it, below its own folder, or the code of the error. */
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

/** The blocks of code of README.md in a language ('' for none), in order. */
export const blocks = (language: string): readonly string[] =>
  [...readFileSync('README.md', 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .map(([, , code]) => code!);

/** The one of them that has these words in it. */
export function block(language: string, words: string): string {
  const found = blocks(language).filter((code) => code.includes(words));
  if (found.length !== 1) throw new Error(`README.md has ${found.length} blocks of ${language} with ${words}`);
  return found[0]!;
}
