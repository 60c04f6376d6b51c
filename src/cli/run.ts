import {parseArgs} from 'node:util';
import type {RowsAre} from '../data/dataset.js';
import {checkEn} from '../messages/check-en.js';
import {parseEncoding} from '../data/reading/encoding.js';
import {KINDS, readFile} from './read-file.js';
import {dataOf, hasErrors, hasFailed, kindNames, textOf, type Done} from './report.js';
import {clashOf, isFolder, targetOf} from './withhold/targets.js';
import {withhold} from './withhold/withhold.js';

export interface Console {
  out(text: string): void;
  error(text: string): void;
}

class UsageError extends Error {}

const {usage} = checkEn;
const need = (isFine: boolean, message: string): void => {
  if (!isFine) throw new UsageError(message);
};

/** Runs a command line and gives its exit code. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  try {
    return await command(args, console);
  } catch (error) {
    const isUsage =
      error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    console.error((error as Error).message);
    return 2;
  }
}

async function command(args: readonly string[], console: Console): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      type: {type: 'string'},
      decimal: {type: 'string'},
      encoding: {type: 'string'},
      rows: {type: 'string'},
      json: {type: 'boolean'},
      withhold: {type: 'string'},
      out: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  const [name, ...files] = positionals;
  if (values.help || name === undefined) {
    console.out(checkEn.help(kindNames));
    return values.help ? 0 : 2;
  }
  const {type, decimal, encoding, rows, out} = values;
  const kind = KINDS.find((known) => known.name === type);
  const threshold = values.withhold === undefined ? undefined : Number(values.withhold);
  need(name === 'check', usage.command(name));
  need(files.length > 0, usage.noFile);
  need(type === undefined || kind !== undefined, usage.type(type ?? '', kindNames));
  need(decimal === undefined || decimal === '.' || decimal === ',', usage.decimal(decimal ?? ''));
  need(encoding === undefined || parseEncoding(encoding) !== undefined, usage.encoding(encoding ?? ''));
  need(rows === undefined || rows === 'claims' || rows === 'events', usage.rows(rows ?? ''));
  need(
    threshold === undefined || (Number.isSafeInteger(threshold) && threshold > 1),
    usage.withhold(values.withhold ?? ''),
  );
  need(out === undefined || threshold !== undefined, usage.out);
  need(out === undefined || files.length === 1 || (await isFolder(out)), usage.outMany(out ?? ''));
  const clash = threshold === undefined ? undefined : await clashOf(files, out);
  need(
    clash === undefined,
    clash?.isInput ? usage.overInput(clash.target) : usage.oneTarget(clash?.target ?? '', clash?.files ?? []),
  );

  const options = {kind, decimal: decimal as '.' | ',' | undefined, encoding, rows: rows as RowsAre | undefined};
  const done: Done[] = [];
  for (const file of files) {
    const checked = await readFile(file, options);
    // a row that cannot be read cannot be withheld
    const isReduced = threshold !== undefined && !hasErrors(checked);
    const target = isReduced ? await targetOf(file, out) : '';
    const reduction = isReduced ? await withhold(file, checked.kind, threshold, target, options) : undefined;
    done.push({checked, reduction, threshold});
  }
  if (values.json) console.out(JSON.stringify(done.map(dataOf), null, 2));
  else for (const one of done) console.out(textOf(one));
  return done.some(hasFailed) ? 1 : 0;
}
