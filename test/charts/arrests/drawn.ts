import {arrests as chart} from '../../../src/charts/arrests/chart.js';
import type {DayFigure} from '../../../src/charts/arrests/days/figures.js';
import type {ArrestsScene} from '../../../src/charts/arrests/scene.js';
import {select, type Selection} from '../../../src/charts/arrests/select.js';
import {isoDay, parseDay, type Day} from '../../../src/data/day.js';
import type {Estimate} from '../../../src/data/estimate.js';
import type {Lost} from '../../../src/data/lost.js';
import {read} from '../../../src/data/reading/reading.js';
import type {Arrest} from '../../../src/datasets/arrests.js';
import {wordsOf} from '../../../src/messages/words.js';
import {wholeModel} from '../../../src/model/build.js';
import type {ChartModel, Drawing, List, Panel} from '../../../src/model/contract.js';
import {parseState, type Query} from '../../../src/model/query.js';
import {shipped} from '../../shipped.js';

export type Model = ChartModel<ArrestsScene>;

/** The query of a tag with these attributes. */
export type Asked = Partial<Omit<Query, 'knownOn' | 'from' | 'to'>> & {knownOn?: string; from?: string; to?: string};

/** The example of the rules: from 21 to 29 September 2022. */
export const E = {from: '2022-09-21', to: '2022-09-29'} as const;
export const eAsKnown = (knownOn: string): Asked => ({...E, knownOn});

export const words = wordsOf('en');
export const detail = await chart.detail();
const today = parseDay('2024-01-31')!;

export const day = (text: string): Day => parseDay(text)!;
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

export const queryOf = ({knownOn, from, to, ...asked}: Asked = {}): Query => ({
  ...{view: 'days', measures: [], where: [], heading: '', subtitle: '', caveat: '', focus: {}},
  ...asked,
  knownOn: knownOn === undefined ? undefined : parseState(knownOn)!,
  from: from === undefined ? undefined : day(from),
  to: to === undefined ? undefined : day(to),
});

export const rowsOf = (csv: string): readonly Arrest[] => read(csv, chart.files.src).rows;
export const shippedRows = async (): Promise<readonly Arrest[]> => rowsOf(await shipped('arrests'));

/** The selection from rows, without layout. */
export const factsOfRows = (rows: readonly Arrest[], asked: Asked = {}, chosenDay?: string): Selection => {
  const query = queryOf({...asked, ...(chosenDay === undefined ? {} : {focus: {day: chosenDay}})});
  return select({rows: {src: rows}, query, width: 1200, words, today})!;
};

export const facts = async (asked: Asked = {}, chosenDay?: string): Promise<Selection> =>
  factsOfRows(await shippedRows(), asked, chosenDay);

/** The model of rows at a width, with the code and the boundaries that the chart needs. */
export async function modelOf(
  rows: readonly Arrest[],
  asked: Asked = {},
  width = 1200,
  say = words,
  lost: readonly Lost<Arrest>[] = [],
): Promise<Model> {
  const query = queryOf(asked);
  const boundaries = await chart.boundaries?.(query, width, {src: rows});
  return wholeModel(chart, {rows: {src: rows}, lost: {src: lost}, query, width, words: say, today, boundaries}, detail);
}

export function modelOfText(csv: string, asked: Asked = {}, width = 1200): Promise<Model> {
  const {rows, lost} = read(csv, chart.files.src);
  return modelOf(rows, asked, width, words, lost);
}

export const ofShipped = async (asked: Asked = {}, width = 1200): Promise<Model> =>
  modelOf(await shippedRows(), asked, width);

/** `840+`, also for a part or an unfinished count: `Dagestan 110`, `1,311+ so far`. */
export function said({kind, figure, chosen, unfinished}: DayFigure): string {
  if (!figure) return '';
  const place = kind === 'part' ? `${chosen.map(({rows: [drawn]}) => drawn!.place).join(' and ')} ` : '';
  const soFar = unfinished ? ` so far${unfinished.time && ` ${unfinished.time} ${unfinished.zone}`}` : '';
  return plain(`${place}${words.label(figure)}${soFar}`);
}

/** The sentence of a mark. */
export const sentenceOf = ({panels}: Model, id: string): string =>
  plain(panels.flatMap(({points}) => points).find((point) => point.id === id)!.sentence);

/** The rows of the table with their figures. */
export const tableOf = ({table}: Model): readonly string[] =>
  table.rows.map(({head, cells}) => plain(`${head}: ${cells[0]}`));

/** The day and figure of each day with a figure. */
export const daysSaid = ({days}: Selection): Readonly<Record<string, string>> =>
  Object.fromEntries(days.filter(({figure}) => figure).map((one) => [isoDay(one.day), said(one)]));

export const dayOf = ({days}: Selection, text: string): DayFigure => days.find((one) => isoDay(one.day) === text)!;
export const label = (figure: Estimate | undefined): string => (figure ? plain(words.label(figure)) : '');
export const spoken = (figure: Estimate | undefined): string => (figure ? plain(words.spoken(figure)) : '');

const panelOf = ({panels}: Model, id: string): Panel<ArrestsScene> => {
  const found = panels.find((panel) => panel.id === id);
  if (!found) throw new Error(`no panel ${id} in ${panels.map((panel) => panel.id).join(', ')}`);
  return found;
};

export function listOf(model: Model, id: string): List<ArrestsScene> {
  const panel = panelOf(model, id);
  if (panel.kind !== 'list') throw new Error(`${id} is a drawing`);
  return panel;
}

export function drawingOf(model: Model, id: string): Drawing<ArrestsScene> {
  const panel = panelOf(model, id);
  if (panel.kind !== 'drawing') throw new Error(`${id} is a list`);
  return panel;
}

type SceneOf<Kind extends ArrestsScene['kind']> = Extract<ArrestsScene, {kind: Kind}>;

/** The scene of a drawing, checked for its kind. */
export function sceneOf<Kind extends ArrestsScene['kind']>(scene: ArrestsScene, kind: Kind): SceneOf<Kind> {
  if (scene.kind !== kind) throw new Error(`${scene.kind} is not ${kind}`);
  return scene as SceneOf<Kind>;
}
