import {crossings} from '../../../src/charts/crossings/chart.js';
import type {CrossingsFiles} from '../../../src/charts/crossings/select.js';
import type {CrossingsScene} from '../../../src/charts/crossings/scene.js';
import {parseDay, type Day} from '../../../src/data/day.js';
import {read} from '../../../src/data/reading/reading.js';
import {wholeModel} from '../../../src/model/build.js';
import {wordsOf} from '../../../src/messages/words.js';
import type {ChartModel, Drawing, List, ModelInput, Panel} from '../../../src/model/contract.js';
import {parseState, type Query} from '../../../src/model/query.js';
import {shipped} from '../../shipped.js';

export const empty: Query = {
  view: 'all',
  measures: [],
  knownOn: undefined,
  from: undefined,
  to: undefined,
  where: [],
  heading: '',
  subtitle: '',
  caveat: '',
  focus: {},
};

export type Model = ChartModel<CrossingsScene>;

export const day = (text: string): Day => parseDay(text)!;

/** The example of the rules: 14 September to 4 October, known on 4 October. */
export const E: Partial<Query> = {
  from: day('2022-09-14'),
  to: day('2022-10-04'),
  knownOn: parseState('2022-10-04'),
};

const detail = await crossings.detail();

/** The complete model, with detail. */
export const modelOfRows = (input: ModelInput<CrossingsFiles>): Model => wholeModel(crossings, input, detail);

/** The model of a file at a width. */
export function modelOf(csv: string, query: Partial<Query> = {}, width = 1200): Model {
  const {rows, lost} = read(csv, crossings.files.src);
  return modelOfRows({
    rows: {src: rows},
    lost: {src: lost},
    query: {...empty, ...query},
    width,
    words: wordsOf('en'),
    today: day('2024-08-27'),
  });
}

export const ofShipped = async (query: Partial<Query> = {}, width = 1200): Promise<Model> =>
  modelOf(await shipped('crossings'), query, width);

export const asKnownOn = (text: string): Partial<Query> => ({knownOn: parseState(text)});

export const panelOf = (model: Model, id: string): Panel<CrossingsScene> => {
  const found = model.panels.find((panel) => panel.id === id);
  if (!found) throw new Error(`No panel ${id} in ${model.panels.map((panel) => panel.id).join(', ')}`);
  return found;
};

export const drawingOf = (model: Model, id: string): Drawing<CrossingsScene> => {
  const panel = panelOf(model, id);
  if (panel.kind !== 'drawing') throw new Error(`${id} is a list`);
  return panel;
};

export const drawings = (model: Model): readonly Drawing<CrossingsScene>[] =>
  model.panels.filter((panel) => panel.kind === 'drawing');

export const listOf = (model: Model, id = 'totals'): List<CrossingsScene> => {
  const panel = panelOf(model, id);
  if (panel.kind !== 'list') throw new Error(`${id} is a drawing`);
  return panel;
};

/** Replaces non-breaking spaces by spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The texts of a drawing with a role. */
export const textsOf = ({scene}: Drawing<CrossingsScene>, role: string): string[] =>
  scene.labels.filter((label) => label.role === role).map(({text}) => plain(text));
