import {csvParse} from 'd3';
import type {ChartType} from '../../src/charts/index.js';
import {read} from '../../src/data/reading/reading.js';
import type {ChartModel} from '../../src/model/contract.js';
import {FILES, shipped} from '../shipped.js';
import {charts, modelOf} from '../view/as-text.js';

export type Attributes = Readonly<Record<string, string>>;
export type Row = Readonly<Record<string, string>>;

/** The files as a spreadsheet has them: what a figure must be is computed from these, not by the charts. */
const file = async (name: string): Promise<readonly Row[]> => csvParse(await shipped(name));
export const rowsOf = {
  arrests: await file('arrests'),
  mobilization: await file('mobilization'),
  positions: await file('eu-positions'),
  crossings: await file('crossings'),
  events: await file('events'),
};
export async function modelOfFile(type: ChartType, attributes: Attributes, text?: string): Promise<ChartModel> {
  const {rows} = read(text ?? (await shipped(FILES[type].src)), charts[type].files['src']!);
  return modelOf(charts[type], {src: rows}, attributes, 600);
}

/** Each figure as a page would write it, and who says it. */
export async function told(type: ChartType, attributes: Attributes = {}, text?: string): Promise<readonly string[]> {
  const figures = (await modelOfFile(type, attributes, text)).figures();
  return figures.flatMap((one) => [`${one.value} ${one.text}`, one.by]).map((line) => line.replaceAll('\u00a0', ' '));
}
export const linksIn = async (type: ChartType, attributes: Attributes): Promise<readonly string[]> =>
  (await modelOfFile(type, attributes)).figures().flatMap(({links}) => links.map(({address}) => address));

/** `1369` as `1,369`, with a plus sign if it is a least number. */
export const written = ({bound}: Row, number: number): string =>
  number.toLocaleString('en-GB') + (bound === 'at_least' ? '+' : '');
export const long = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
