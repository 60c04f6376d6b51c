import type {Source} from '../data/source.js';
import type {Chart, ChartModel, Detail, FileRows, Look, ModelInput, PointId, Preview, RowsOf} from './contract.js';
import type {Query} from './query.js';
import type {Shapes} from './shapes.js';
import type {Words} from '../messages/words.js';

/** The contract as it was: for charts that are not yet in two passes. It goes with the last of them. */
export interface OldChart<
  Files extends FileRows = FileRows,
  Scene = unknown,
  Parts = unknown,
  Telling = unknown,
> extends Pick<Chart<Files, unknown, unknown, Scene>, 'type' | 'files' | 'views' | 'follows' | 'view' | 'patterns'> {
  readonly dress?: string;
  shapes?(query: Query, width: number, rows: RowsOf<Files>): Promise<Shapes> | undefined;
  parts?(query: Query, width: number, rows: RowsOf<Files>): Promise<Parts> | undefined;
  telling?(): Promise<Telling>;
  preview(query: Query, width: number, words: Words, rows?: RowsOf<Files>): OldPreview;
  model(input: OldInput<Files, Parts, Telling>): OldModel<Scene>;
}
export type OldModel<Scene = unknown> = Omit<ChartModel<Scene>, 'hasClock'>;
export interface OldPreview extends Omit<Preview, 'caveat'> {
  readonly subtitle: string;
  readonly drawingsOnly?: boolean;
}
export interface OldInput<Files extends FileRows = FileRows, Parts = unknown, Telling = unknown> extends Omit<
  ModelInput<Files>,
  'boundaries'
> {
  readonly shapes?: Shapes | undefined;
  readonly parts?: Parts | undefined;
  readonly telling?: Telling | undefined;
}

const adopted = new WeakMap<object, Chart>();

/** An old chart as one of the new contract. */
export function adopt(chart: OldChart): Chart {
  const known = adopted.get(chart) ?? make(chart);
  adopted.set(chart, known);
  return known;
}

interface Loaded {
  readonly shapes?: Shapes | undefined;
  readonly parts?: unknown;
  readonly isLoaded: true;
}

function make(chart: OldChart): Chart<FileRows, OldModel, PointId> {
  const inputOf = (input: ModelInput, telling?: unknown): OldInput => {
    const loaded = input.boundaries as unknown as Loaded | undefined;
    return {...input, shapes: loaded?.isLoaded ? loaded.shapes : input.boundaries, parts: loaded?.parts, telling};
  };
  return {
    type: chart.type,
    files: chart.files,
    views: chart.views,
    follows: chart.follows,
    get styles() {
      return chart.dress ?? '';
    },
    ...(chart.patterns ? {patterns: (look: Look) => chart.patterns!(look)} : {}),
    view: (track, look, active) => chart.view(track, look, active),
    boundaries: async (query, width, rows) => {
      const [shapes, parts] = await Promise.all([
        chart.shapes?.(query, width, rows),
        chart.parts?.(query, width, rows),
      ]);
      return {shapes, parts, isLoaded: true} as unknown as Shapes;
    },
    preview: (query, width, words) => {
      const rows = Object.fromEntries(Object.keys(chart.files).map((name) => [name, []]));
      const {caveat} = chart.model({rows, query, width, words, today: 0});
      return {...chart.preview(query, width, words), caveat};
    },
    select: (input) => chart.model(inputOf(input)),
    layout: (model, input) => ({
      ...model,
      panels: model.panels.map((panel) => ({
        ...panel,
        points: panel.points.map((one) => ({...one, datum: one.id})),
      })),
      sources: model.sources.flatMap(({name, via}) =>
        via.map(({text, address}) => ({name, publisher: text, url: address}) as Source),
      ),
      hasClock: model.clock?.earlier !== undefined || model.clock?.later !== undefined,
      isEmpty: model.emptyBy !== undefined || model.panels.length === 0,
      knownOn: model.age === undefined ? undefined : input.today - model.age,
    }),
    detail: async () => {
      const telling = await chart.telling?.();
      const detailOf = (model: OldModel, _layout: unknown, input: ModelInput): Detail<PointId> => {
        const whole = telling ? chart.model(inputOf(input, telling)) : model;
        const points = new Map(whole.panels.flatMap((panel) => panel.points.map((one) => [one.id, one])));
        return {
          describe: (id) => points.get(id)!,
          navigate: () => (id) => points.get(id)?.moves ?? {},
          table: () => whole.table,
          clock: () => whole.clock,
        };
      };
      return {detailOf};
    },
  };
}
