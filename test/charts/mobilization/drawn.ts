import {parseDay} from '../../../src/data/day.js';
import {read} from '../../../src/data/reading/reading.js';
import {mobilization} from '../../../src/charts/mobilization/chart.js';
import type {MobilizationFiles} from '../../../src/charts/mobilization/select.js';
import type {ClaimsScene} from '../../../src/charts/mobilization/scene.js';
import type {ChartModel, Drawing, List, ModelInput, Panel} from '../../../src/model/contract.js';
import {parseState, type Query} from '../../../src/model/query.js';
import {wholeModel} from '../../../src/model/build.js';
import {wordsOf} from '../../../src/messages/words.js';
import {shipped} from '../../shipped.js';

export const empty: Query = {
  view: 'by-date',
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

export type Model = ChartModel<ClaimsScene>;

const detail = await mobilization.detail();

/** The complete model, with detail. */
export const modelOfRows = (input: ModelInput<MobilizationFiles>): Model => wholeModel(mobilization, input, detail);

/** The model of a file at a width. */
export function modelOf(csv: string, query: Partial<Query> = {}, width = 1200): Model {
  const {rows} = read(csv, mobilization.files.src);
  return modelOfRows({
    rows: {src: rows},
    query: {...empty, ...query},
    width,
    words: wordsOf('en'),
    today: parseDay('2023-08-27')!,
  });
}

export const ofShipped = async (query: Partial<Query> = {}, width = 1200): Promise<Model> =>
  modelOf(await shipped('mobilization'), query, width);

export const asKnownOn = (text: string): Partial<Query> => ({knownOn: parseState(text)});

export const panelOf = (model: Model, id: string): Panel<ClaimsScene> => {
  const found = model.panels.find((panel) => panel.id === id);
  if (!found) throw new Error(`No panel ${id} in ${model.panels.map((panel) => panel.id).join(', ')}`);
  return found;
};

export const drawingOf = (model: Model, id: string): Drawing<ClaimsScene> => {
  const panel = panelOf(model, id);
  if (panel.kind !== 'drawing') throw new Error(`${id} is a list`);
  return panel;
};

export const listOf = (model: Model, id: string): List<ClaimsScene> => {
  const panel = panelOf(model, id);
  if (panel.kind !== 'list') throw new Error(`${id} is a drawing`);
  return panel;
};

/** Name, value and date of each row of a list. */
export const rowsOf = (list: List<ClaimsScene>): string[] =>
  list.groups.flatMap(({rows}) =>
    rows.map(({name, value = '', date}) => [name, value, date].filter((text) => text !== undefined).join(' · ')),
  );

/** The texts of a drawing with a role. */
export const textsOf = ({scene}: Drawing<ClaimsScene>, role: string): string[] =>
  scene.labels.filter((label) => label.role === role).map(({text}) => text.replaceAll('\u00a0', ' '));

/** Lines of a small file: claimant, source kind, figure, bound, day, and optional cells. */
export const file = (...rows: string[]): string =>
  ['date,claimant,role,source_kind,measure,value,low,high,bound,place,place_iso,date_precision', ...rows].join('\n');
