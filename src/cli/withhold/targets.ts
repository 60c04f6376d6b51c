import {realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';

/** The path of the reduced file: `out`, a file in the folder `out`, or a file beside the original. */
export async function targetOf(file: string, out: string | undefined): Promise<string> {
  const name = `${basename(file).replace(/\.[^.]*$/, '')}.withheld.csv`;
  if (out === undefined) return join(dirname(file), name);
  return (await isFolder(out)) ? join(out, name) : out;
}

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Two files with the same target, or a target that would overwrite an input file. */
export interface Clash {
  readonly target: string;
  readonly files: readonly string[];
  readonly isInput: boolean;
}

/** The first clash; a single input file may be overwritten if `out` names it. */
export async function clashOf(files: readonly string[], out: string | undefined): Promise<Clash | undefined> {
  const targets = await Promise.all(files.map((file) => targetOf(file, out)));
  const [inputs, places] = await Promise.all([keysOf(files), keysOf(targets)]);
  for (const [index, target] of targets.entries()) {
    const twin = places.findIndex((keys, other) => other < index && meets(keys, places[index]!));
    if (twin >= 0) return {target, files: [files[twin]!, files[index]!], isInput: false};
    const isNamed = files.length === 1 && target === out;
    const input = inputs.findIndex((keys) => meets(keys, places[index]!));
    if (input >= 0 && !isNamed) return {target, files: [files[input]!], isInput: true};
  }
  return undefined;
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Keys that are equal for the same file under another path: links are followed, and a disk may ignore case. */
const keysOf = (paths: readonly string[]): Promise<readonly (readonly string[])[]> =>
  Promise.all(
    paths.map(async (path) => {
      const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
      const found = await stat(path, {bigint: true}).catch(() => undefined);
      const name = join(folder, basename(path)).normalize('NFC').toLowerCase();
      return found ? [name, `${found.dev}:${found.ino}`] : [name];
    }),
  );
