import type {SVGTemplateResult} from 'lit';
import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {Lost} from '../data/lost.js';
import type {Source} from '../data/source.js';
import type {Words} from '../messages/words.js';
import type {Snapshots} from './snapshots.js';
import type {
  CorrectionLine,
  DataPoint,
  Description,
  DrawnPanel,
  FactTable,
  LegendEntry,
  Moves,
  Note,
  Panel,
  PointId,
  SourceLine,
  InlineDrawing,
  ViewOption,
} from './panels.js';
import type {KeyName, Query} from './query.js';
import type {Boundaries} from './boundaries.js';

/** The rows of each file of a chart, by the attribute that names the file. */
export type FileRows = Readonly<Record<string, FileRow>>;
export type RowsOf<Files extends FileRows> = {readonly [F in keyof Files]: readonly Files[F][]};
export type LostOf<Files extends FileRows> = {readonly [F in keyof Files]?: readonly Lost<Files[F]>[]};

/**
 * A kind of chart: pure functions from rows to a drawing, and from a drawing to what is said of it. Everything else (card,
 * keyboard, sources, print) is written once against what they give.
 *
 * `select` says what of the rows is drawn; `layout` gives it a place on the page; `view` draws it. `detail` is loaded once the
 * drawing is there: it describes each point from its datum, says where the keys lead, and makes the table.
 */
export interface Chart<Files extends FileRows = FileRows, Selection = unknown, Datum = unknown, Scene = unknown> {
  /** The value of the attribute `type`. */
  readonly type: string;
  /** What each file means, by the attribute that names it: `src`, and others where a chart has more. */
  readonly files: {readonly [F in keyof Files]: Dataset<Files[F]>};
  /** Values of `view`; the first is the default. */
  readonly views: readonly string[];
  /** Domain keys it can follow when charts are linked. */
  readonly follows: readonly KeyName[];
  /** Style rules for the classes its view uses beyond the shared ones. */
  readonly styles?: string;
  /** Boundaries, only where a view at this width (CSS px of the element) needs them: all that a drawing may have to wait for. */
  boundaries?(query: Query, width: number, rows: RowsOf<Files>): Promise<Boundaries> | undefined;
  /** Its own words, and the height its plot usually takes: shown before its file is there, or where a filter leaves nothing. */
  preview(query: Query, width: number, words: Words): Preview;
  /** Pure: what of the rows is drawn, before it has a place; undefined where the query leaves nothing. */
  select(input: ModelInput<Files>): Selection | undefined;
  /** Pure: all that is seen. */
  layout(selection: Selection, input: ModelInput<Files>): Layout<Scene, Datum>;
  /** Pure: one drawing. `active` is the point a reader rests on. */
  view(track: InlineDrawing<Scene>, look: Look, active?: PointId): SVGTemplateResult;
  /** Pure: pattern definitions its drawings refer to, beyond the shared ones. */
  patterns?(look: Look): SVGTemplateResult;
  /** What is said of a drawing; loaded after it. */
  detail(): Promise<DetailCode<Files, Selection, Datum, Scene>>;
}

/** The code of what is said of a drawing: `detail: () => import('./detail/detail.js')`. */
export interface DetailCode<Files extends FileRows = FileRows, Selection = unknown, Datum = unknown, Scene = unknown> {
  /** Pure: what is said of a drawing that is laid out. */
  detailOf(selection: Selection, layout: Layout<Scene, Datum>, input: ModelInput<Files>): Detail<Datum, Scene>;
}

export interface Detail<Datum = unknown, Scene = unknown> {
  /** Name, sentence and card of what a point shows. */
  describe(datum: Datum): Description;
  /** Where the keys lead from each point of a panel. */
  navigate(panel: Panel<Scene, DataPoint<Datum>>): (id: PointId) => Moves;
  /** Asked once. What is costly in it is a getter: `rows` and `rest` are read when a reader opens it, prints or searches. */
  table(): FactTable;
  /**
   * The states of knowledge a reader can step through; undefined where the file has but one. Asked once; its `sentence` is read
   * after a step.
   */
  snapshots(): Snapshots | undefined;
}

export interface Preview {
  readonly title: string;
  readonly caveat: string;
  /** Of the plot, px. */
  readonly height: number;
  /** The measures asked for, in words, where the chart has several. */
  readonly measures?: readonly string[];
}

/** All that the drawing of a chart, and what is said of it, depends on. */
export interface ModelInput<Files extends FileRows = FileRows> {
  readonly rows: RowsOf<Files>;
  /** Of the rows of each file that were left out those whose day can be read. */
  readonly lost?: LostOf<Files> | undefined;
  readonly query: Query;
  /** Of the element, CSS px. */
  readonly width: number;
  readonly words: Words;
  /** The only clock a model sees. */
  readonly today: Day;
  readonly boundaries?: Boundaries | undefined;
}

/** What a chart lays out: its panels, and its own words. */
export interface Layout<Scene = unknown, Datum = unknown> {
  /** Widths of the columns in px: one, or two with a gap of 40; left out, one over the whole content. */
  readonly columns?: readonly number[];
  readonly panels: readonly Panel<Scene, DataPoint<Datum>>[];
  /** Its own title, subtitle and caveat: those of the tag take their place. */
  readonly title: string;
  readonly subtitle: string;
  /** What this chart cannot show; left out, as in its preview. */
  readonly caveat?: string;
  /** What the drawing is where no title says it, after the subtitle whoever wrote that: "sums of weeks". */
  readonly remark?: string;
  /** One or two sentences, true of the drawn data. */
  readonly summary: string;
  /** The legend, without what a direct label says at this width. */
  readonly legend: readonly LegendEntry<Scene>[];
  /** Remarks that do not stand in a panel, in order. */
  readonly notes?: readonly Note[];
  /** Those that what is drawn cites, in order; the same one may come twice. */
  readonly sources: readonly Source[];
  /** The sentence on the state of knowledge ("Figures as known on …"). */
  readonly known: string;
  /** The day of the newest figure, where the file says when its figures were known. */
  readonly knownOn?: Day | undefined;
  /** There are states of knowledge to step through. */
  readonly hasSnapshots?: boolean;
  /** The query leaves nothing to draw, though there may be states to step to. */
  readonly isEmpty?: boolean;
  /** What is unknown, withheld or left out, in words. */
  readonly gaps?: readonly string[];
  /** The view buttons at this width; the one in force is `chosen`. None where there is one view. */
  readonly viewOptions?: readonly ViewOption[];
}

/** What is drawn, with the words of the tag: all but what is said of its marks. */
export interface DrawnModel<Scene = unknown> {
  /** Widths of the columns in px: one, or two with a gap of 40. */
  readonly columns: readonly number[];
  readonly panels: readonly DrawnPanel<Scene>[];
  readonly title: string;
  readonly subtitle: string;
  /** What this chart cannot show. */
  readonly caveat: string;
  /** One or two sentences, true of the drawn data. */
  readonly summary: string;
  /** The legend, without what a direct label says at this width. */
  readonly legend: readonly LegendEntry<Scene>[];
  /** Remarks that do not stand in a panel, in order. */
  readonly notes: readonly Note[];
  /** Every figure drawn; made in the second pass. */
  readonly table?: FactTable;
  /** Only those that what is drawn cites. */
  readonly sources: readonly SourceLine[];
  /** The sentence on the state of knowledge ("Figures as known on …"). */
  readonly known: string;
  /** There are states of knowledge to step through. */
  readonly hasSnapshots?: boolean;
  /** Those states; made in the second pass. */
  readonly snapshots?: Snapshots;
  /** Days from the newest figure to today, where the file says when its figures were known. */
  readonly age?: number;
  /** What was corrected in the file, newest first. */
  readonly corrections?: readonly CorrectionLine[];
  /** What is unknown, withheld or left out, in words. */
  readonly gaps: readonly string[];
  /** The view buttons at this width; the one in force is `chosen`. None where there is one view. */
  readonly viewOptions: readonly ViewOption[];
  /** Set when a filter leaves nothing: the words of the filter. */
  readonly emptyBy?: string;
}

/** What is drawn and what is said of it: everything a reader can come upon. */
export interface ChartModel<Scene = unknown> extends DrawnModel<Scene> {
  readonly panels: readonly Panel<Scene>[];
  readonly table: FactTable;
}

/** All a drawing may know of where it stands. */
export interface Look {
  /** Makes its ids unique on the page. */
  readonly prefix: string;
}

export type {Problem} from '../data/problem.js';
export type {Snapshots} from './snapshots.js';
export type * from './panels.js';
