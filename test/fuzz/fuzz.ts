import type {ChartType} from '../../src/charts/index.js';
import {read, type Reading} from '../../src/data/reading/reading.js';
import type {ChartModel} from '../../src/model/contract.js';
import {pick, random} from '../data/random.js';
import {FILES} from '../shipped.js';
import {allText, charts, modelOf, type Rows} from '../view/as-text.js';
import {attributesFor, mutated, sourcesOf, WIDTHS} from './mutations.js';

export interface Trial {
  readonly texts: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly width: number;
}

const sources = new Map(
  [...new Set(Object.values(FILES).flatMap((files) => Object.values(files)))].map((file) => [file, sourcesOf(file)]),
);

/** The trial for a seed, the same each time. */
export function trialOf(type: ChartType, seed: number): Trial {
  const next = random(seed);
  const texts = Object.fromEntries(
    Object.entries(FILES[type]).map(([attribute, file]) => [attribute, mutated(next, sources.get(file)!)]),
  );
  return {texts, attributes: attributesFor(next, charts[type].views), width: pick(next, WIDTHS)};
}

/** Traces of a failed calculation or look-up. The files contain such words too, so these are removed first. */
const WRONG = /\b(?:NaN|-?Infinity|undefined)\b|\[object |native code/;

/** What is wrong with the drawing and the texts; undefined if nothing is. */
export async function faultOf(type: ChartType, {texts, attributes, width}: Trial): Promise<string | undefined> {
  const chart = charts[type];
  try {
    const readings = Object.entries(texts).map(([name, text]): [string, Reading] => {
      const plain = text.replace(/NaN|Infinity|undefined/g, 'none');
      return [name, read(plain, chart.files[name]!)];
    });
    const told = readings.flatMap(([name, reading]) => lostLines(name, reading));
    if (told.length > 0) return told[0];
    const rows: Rows = Object.fromEntries(readings.map(([name, {rows: all}]) => [name, all]));
    const model = await modelOf(chart, rows, attributes, width);
    const wrong = WRONG.exec(allText(chart, model, width));
    if (wrong) return `says ${wrong[0]}: …${wrong.input.slice(Math.max(0, wrong.index - 160), wrong.index + 60)}…`;
    return lostRow(rows, model);
  } catch (error) {
    return String(error instanceof Error ? error.stack : error).slice(0, 900);
  }
}

/** Each line of a file must be in a row or in a problem, unless the whole file failed. */
function lostLines(name: string, {rows, lines, leftOut, failure}: Reading): readonly string[] {
  if (failure) return [];
  return rows.length + leftOut > lines ? [`${name}: ${rows.length} rows and ${leftOut} left out of ${lines}`] : [];
}

/** Each row must be in a figure or listed with a reason, unless a filter leaves nothing. */
function lostRow(rows: Rows, {table, emptyBy}: ChartModel): string | undefined {
  if (emptyBy !== undefined) return undefined;
  for (const [file, all] of Object.entries(rows)) {
    const isOf = (one: {readonly file?: string}): boolean => (one.file ?? 'src') === file;
    const told = new Set([
      ...table.rows.filter(isOf).flatMap(({fileRows}) => fileRows),
      ...table.rest.filter(isOf).map(({row}) => row),
    ]);
    const lost = all.find(({row}) => !told.has(row));
    if (lost) return `row ${lost.row} of ${file} is lost`;
  }
  return undefined;
}
