import {timeline} from '../../../src/charts/timeline/chart.js';
import type {Mark, TimelineScene} from '../../../src/charts/timeline/scene.js';
import {parseDay} from '../../../src/data/day.js';
import {read} from '../../../src/data/reading/reading.js';
import {wordsOf} from '../../../src/messages/words.js';
import {wholeModel} from '../../../src/model/build.js';
import type {TimelineFiles} from '../../../src/charts/timeline/context.js';
import type {ChartModel, Drawing, List, ModelInput, RowsOf} from '../../../src/model/contract.js';
import type {Query} from '../../../src/model/query.js';
import {shipped} from '../../shipped.js';

export const empty: Query = {
  view: 'days',
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

export type Model = ChartModel<TimelineScene>;

const detail = await timeline.detail();

/** The complete model, with detail. */
export const modelOfRows = (input: ModelInput<TimelineFiles>): Model => wholeModel(timeline, input, detail);

/** Days as text, for short tests. */
interface Asked extends Partial<Omit<Query, 'from' | 'to' | 'knownOn'>> {
  readonly from?: string;
  readonly to?: string;
  readonly knownOn?: string;
}

const day = (text: string | undefined): number | undefined => (text === undefined ? undefined : parseDay(text));

/** The model of a file, or of two, at a width. */
export function modelOf(csv: string, asked: Asked = {}, width = 1200, votes?: string): Model {
  const {from, to, knownOn, ...rest} = asked;
  const rows = {
    src: read(csv, timeline.files.src).rows,
    // without a file of votes there are no rows of it
    ...(votes === undefined ? {} : {votes: read(votes, timeline.files.votes).rows}),
  } as RowsOf<TimelineFiles>;
  const state = day(knownOn);
  return modelOfRows({
    rows,
    query: {...empty, ...rest, from: day(from), to: day(to), knownOn: state === undefined ? undefined : {day: state}},
    width,
    words: wordsOf('en'),
    today: parseDay('2024-01-31')!,
  });
}

export const ofShipped = async (asked: Asked = {}, width = 1200): Promise<Model> =>
  modelOf(await shipped('events'), asked, width);

export const withVotes = async (asked: Asked = {}, width = 1200): Promise<Model> =>
  modelOf(await shipped('events'), asked, width, await shipped('referendums'));

export function lanesOf(model: Model): Drawing<TimelineScene> {
  const panel = model.panels.find(({id}) => id === 'lanes');
  if (panel?.kind !== 'drawing') throw new Error('no lanes');
  return panel;
}

export function listOf(model: Model, id: 'list' | 'votes' = 'list'): List<TimelineScene> {
  const panel = model.panels.find((one) => one.id === id);
  if (panel?.kind !== 'list') throw new Error(`no ${id}`);
  return panel;
}

/** The signs of events; other signs name their lane. */
export const eventMarks = (model: Model): readonly Mark[] =>
  lanesOf(model).scene.marks.filter(({point}) => point !== undefined);

/** The number of each sign. */
export function signs(model: Model): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const {sign} of eventMarks(model)) counts[sign] = (counts[sign] ?? 0) + 1;
  return counts;
}

export const rowsOf = (list: List<TimelineScene>) => list.groups.flatMap(({rows}) => rows);
export const labelsOf = (model: Model): readonly string[] =>
  lanesOf(model).scene.labels.map(({text}) => text.replaceAll('\u00a0', ' '));

export const WEEK = {from: '2022-09-19', to: '2022-09-30'};
export const TWO_DAYS = {from: '2022-09-24', to: '2022-09-25'};

/** A file with this number of events and days. */
export function manyEvents(count: number, days: number, kinds: readonly string[] = ['protest']): string {
  const lines = ['date,title,kind,source'];
  for (let i = 0; i < count; i++) {
    const date = new Date(Date.UTC(2022, 8, 1 + (i % days))).toISOString().slice(0, 10);
    lines.push(`${date},Event ${i},${kinds[i % kinds.length]},Reporter`);
  }
  return lines.join('\n');
}
