import type {SVGTemplateResult} from 'lit';
import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {Lost} from '../data/lost.js';
import type {Source} from '../data/source.js';
import type {Words} from '../messages/words.js';
import type {Snapshots} from './as-of.js';
import type {FactTable, KeyFigure} from './facts.js';
import type {
  CorrectionLine,
  DataPoint,
  Description,
  DrawnPanel,
  LegendEntry,
  Moves,
  Note,
  Panel,
  PointId,
  MainSources,
  SourceLine,
  InlineDrawing,
  ViewOption,
} from './panels.js';
import type {LinkName, Query} from './query.js';
import type {Boundaries} from './boundaries.js';

/** The row type of each file of a chart, by the attribute that names the file (`src` and others). */
export type FileRows = Readonly<Record<string, FileRow>>;
export type RowsOf<Files extends FileRows> = {readonly [F in keyof Files]: readonly Files[F][]};
export type LostOf<Files extends FileRows> = {readonly [F in keyof Files]?: readonly Lost<Files[F]>[]};

/**
 * A kind of chart: pure functions from rows to a drawing, and from a drawing to its descriptions. Card, keyboard, sources and
 * print are shared code that uses their results.
 *
 * `select` picks the rows to draw; `layout` places them; `view` draws them. `detail` is loaded after the first drawing: it
 * describes each point from its datum, defines the key moves, and makes the table.
 */
export interface Chart<Files extends FileRows = FileRows, Selection = unknown, Datum = unknown, Scene = unknown> {
  /** The value of the attribute `type`. */
  readonly type: string;
  /** The dataset of each file, by the attribute that names the file: `src`, and others if the chart has more files. */
  readonly files: {readonly [F in keyof Files]: Dataset<Files[F]>};
  /** Values of `view`; the first is the default. */
  readonly views: readonly string[];
  /** What this chart can follow when charts are linked: keys of a pinned mark, and parts of a shared filter. */
  readonly follows: readonly LinkName[];
  /** CSS rules for the classes of its view, besides the shared ones. */
  readonly styles?: string;
  /** Loads boundaries if the view needs them at this width of the element (CSS px). A drawing waits for nothing else. */
  boundaries?(query: Query, width: number, rows: RowsOf<Files>): Promise<Boundaries> | undefined;
  /** Title, caveat and usual plot height: shown before the file is loaded, or if a filter leaves nothing. */
  preview(query: Query, width: number, words: Words): Preview;
  /** Pure: every name and code that `where` accepts for these rows; without it, `where` of linked charts is not followed. */
  placesOf?(rows: RowsOf<Files>, words: Words): Iterable<string>;
  /** Pure: the rows to draw, without positions; undefined if the query leaves nothing. */
  select(input: ModelInput<Files>): Selection | undefined;
  /** Pure: everything that is visible. */
  layout(selection: Selection, input: ModelInput<Files>): Layout<Scene, Datum>;
  /** Pure: draws one drawing. `active` is the point that is hovered, focused or pinned. */
  view(track: InlineDrawing<Scene>, look: Look, active?: PointId): SVGTemplateResult;
  /** Pure: SVG pattern definitions for its drawings, besides the shared ones. */
  patterns?(look: Look): SVGTemplateResult;
  /** Loads the code that describes a drawing; called after the first drawing. */
  detail(): Promise<DetailCode<Files, Selection, Datum, Scene>>;
}

/** The code that describes a drawing: `detail: () => import('./detail/detail.js')`. */
export interface DetailCode<Files extends FileRows = FileRows, Selection = unknown, Datum = unknown, Scene = unknown> {
  /** Pure: the descriptions for a finished layout. */
  detailOf(selection: Selection, layout: Layout<Scene, Datum>, input: ModelInput<Files>): Detail<Datum, Scene>;
}

export interface Detail<Datum = unknown, Scene = unknown> {
  /** Name, sentence and card of a point, from its datum. */
  describe(datum: Datum): Description;
  /** The key moves from each point of a panel. */
  navigate(panel: Panel<Scene, DataPoint<Datum>>): (id: PointId) => Moves;
  /** Called once. Costly parts are getters: `rows` and `rest` are read when a reader opens the table, prints or searches. */
  table(): FactTable;
  /**
   * The states of knowledge a reader can step through; undefined if the file has only one. Called once; its `sentence` is read
   * after a step.
   */
  snapshots(): Snapshots | undefined;
  /** The main figure of what is drawn; two if the drawing has two subjects; none without a number. Called once, if at all. */
  figures?(): readonly KeyFigure[];
}

export interface Preview {
  readonly title: string;
  readonly caveat: string;
  /** Height of the plot, CSS px. */
  readonly height: number;
  /** The requested measures in words, if the chart has several. */
  readonly measures?: readonly string[];
}

/** Everything that a drawing and its descriptions depend on. */
export interface ModelInput<Files extends FileRows = FileRows> {
  readonly rows: RowsOf<Files>;
  /** For each file, the left-out rows whose day can be read. */
  readonly lost?: LostOf<Files> | undefined;
  readonly query: Query;
  /** Width of the element, CSS px. */
  readonly width: number;
  readonly words: Words;
  /** Today's date. A model reads no other clock. */
  readonly today: Day;
  readonly boundaries?: Boundaries | undefined;
}

/** The result of `layout`: panels, and the chart's own texts. */
export interface Layout<Scene = unknown, Datum = unknown> {
  /** Widths of the columns in CSS px: one, or two with a gap of 40. Default: one over the whole content. */
  readonly columns?: readonly number[];
  readonly panels: readonly Panel<Scene, DataPoint<Datum>>[];
  /** The chart's own title, subtitle and caveat; those of the tag replace them. */
  readonly title: string;
  readonly subtitle: string;
  /** What this chart cannot show. Default: the caveat of its preview. */
  readonly caveat?: string;
  /** Whether it shows only what belongs to the pinned day. */
  readonly isOfDay?: boolean;
  /** A remark on the drawing, added to any subtitle, also to one from the page: "sums of weeks". */
  readonly remark?: string;
  /** One or two sentences that are true for the drawn data. */
  readonly summary: string;
  /** The legend, without entries that direct labels replace at this width. */
  readonly legend: readonly LegendEntry<Scene>[];
  /** Notes outside the panels, in order. */
  readonly notes?: readonly Note[];
  /** What only the publisher needs to know of the drawing: shown with the attribute `debug`. */
  readonly forPublisher?: readonly string[];
  /** The sources of the drawn rows, in order; one may occur twice. */
  readonly sources: readonly Source[];
  /** The sentence on the state of knowledge ("What was known by …"). */
  readonly known: string;
  /** The day of the newest figure; undefined if the file does not say when its figures were known. */
  readonly knownOn?: Day | undefined;
  /** Whether there are states of knowledge to step through. */
  readonly hasSnapshots?: boolean;
  /** Whether the query leaves nothing to draw; there may still be states to step to. */
  readonly isEmpty?: boolean;
  /** What is unknown, withheld or left out, in words. */
  readonly gaps?: readonly string[];
  /** The view buttons at this width; the current one is `chosen`. Empty if there is only one view. */
  readonly viewOptions?: readonly ViewOption[];
}

/** The model after the first pass: the drawing and its texts, without the descriptions of its marks. */
export interface DrawnModel<Scene = unknown> {
  /** Widths of the columns in CSS px: one, or two with a gap of 40. */
  readonly columns: readonly number[];
  readonly panels: readonly DrawnPanel<Scene>[];
  readonly title: string;
  readonly subtitle: string;
  /** What this chart cannot show. */
  readonly caveat: string;
  /** One or two sentences that are true for the drawn data. */
  readonly summary: string;
  /** The legend, without entries that direct labels replace at this width. */
  readonly legend: readonly LegendEntry<Scene>[];
  /** Notes outside the panels, in order. */
  readonly notes: readonly Note[];
  /** Whether it shows only what belongs to the pinned day. */
  readonly isOfDay?: boolean;
  /** What only the publisher needs to know of the drawing: shown with the attribute `debug`. */
  readonly forPublisher?: readonly string[];
  /** All drawn figures; made in the second pass. */
  readonly table?: FactTable;
  /** The sources of the drawn rows, and those of them that are named on one line. */
  readonly sources: readonly SourceLine[];
  readonly mainSources: MainSources;
  /** The sentence on the state of knowledge ("What was known by …"). */
  readonly known: string;
  /** Whether there are states of knowledge to step through. */
  readonly hasSnapshots?: boolean;
  /** The states of knowledge; made in the second pass. */
  readonly snapshots?: Snapshots;
  /** The main figure of what is drawn, with its source; it comes with the second pass, and is made when first called. */
  figures?(): readonly KeyFigure[];
  /** Days from the newest figure to today; missing if the file does not say when its figures were known. */
  readonly age?: number;
  /** The corrections of the file, newest first. */
  readonly corrections?: readonly CorrectionLine[];
  /** What is unknown, withheld or left out, in words. */
  readonly gaps: readonly string[];
  /** The view buttons at this width; the current one is `chosen`. Empty if there is only one view. */
  readonly viewOptions: readonly ViewOption[];
  /** The filter in words; set only if it leaves nothing. */
  readonly emptyBy?: string;
}

/** The model after both passes: the drawing and its descriptions. */
export interface ChartModel<Scene = unknown> extends DrawnModel<Scene> {
  readonly panels: readonly Panel<Scene>[];
  readonly table: FactTable;
  figures(): readonly KeyFigure[];
}

/** What a drawing knows about its page. */
export interface Look {
  /** Prefix that makes its ids unique on the page. */
  readonly prefix: string;
}

export type {Problem} from '../data/problem.js';
export type {Snapshots} from './as-of.js';
export type * from './facts.js';
export type * from './panels.js';
