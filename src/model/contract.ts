import type {SVGTemplateResult} from 'lit';
import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {Lost} from '../data/lost.js';
import type {Words} from '../messages/words.js';
import type {Clock} from './clock.js';
import type {
  CorrectionLine,
  FactTable,
  KeyEntry,
  Note,
  Panel,
  PointId,
  SourceLine,
  Track,
  ViewOffer,
} from './panels.js';
import type {KeyName, Query} from './query.js';
import type {Shapes} from './shapes.js';

/** The rows of each file of a chart, by the attribute that names the file. */
export type FileRows = Readonly<Record<string, FileRow>>;
export type RowsOf<Files extends FileRows> = {readonly [F in keyof Files]: readonly Files[F][]};
export type LostOf<Files extends FileRows> = {readonly [F in keyof Files]?: readonly Lost<Files[F]>[]};

/**
 * A kind of chart: two pure functions, `model` and `view`, and what they need. Everything else (card, keyboard, table,
 * summary, sources) is written once against the model.
 */
export interface Chart<Files extends FileRows = FileRows, Scene = unknown, Parts = unknown, Telling = unknown> {
  /** The value of the attribute `type`. */
  readonly type: string;
  /** What each file means, by the attribute that names it: `src`, and others where a chart has more. */
  readonly files: {readonly [F in keyof Files]: Dataset<Files[F]>};
  /** Values of `view`; the first is the default. */
  readonly views: readonly string[];
  /** Domain keys it can follow when charts are linked. */
  readonly follows: readonly KeyName[];
  /** Style rules for the classes its view uses beyond the shared ones. */
  readonly dress?: string;
  /** Boundaries, only where a view at this width (CSS px of the element) needs them. */
  shapes?(query: Query, width: number, rows: RowsOf<Files>): Promise<Shapes> | undefined;
  /** Code that only some files, views or widths need; the element waits for it and hands it to the model. */
  parts?(query: Query, width: number, rows: RowsOf<Files>): Promise<Parts> | undefined;
  /**
   * Code for what is said of the marks (sentences, cards) and for the table: the element asks for it once the drawing is
   * there, and makes the model again with it. Without it the model has points without a sentence, and an empty table.
   */
  telling?(): Promise<Telling>;
  /**
   * What the element says of the chart before its file is there: title, subtitle, the height of its plot in px. It is asked
   * once more with the rows, for whether they are drawn as rows.
   */
  preview(query: Query, width: number, words: Words, rows?: RowsOf<Files>): Preview;
  /** Pure: everything there is to know. */
  model(input: ModelInput<Files, Parts, Telling>): ChartModel<Scene>;
  /** Pure: one drawing. `active` is the point a reader rests on. */
  view(track: Track<Scene>, look: Look, active?: PointId): SVGTemplateResult;
  /** Pure: pattern definitions its drawings refer to, beyond the shared ones. */
  patterns?(look: Look): SVGTemplateResult;
}

export interface Preview {
  readonly title: string;
  readonly subtitle: string;
  readonly height: number;
  /** It has no panel of rows, or is not likely to while its file is not there: their code need not be waited for. */
  readonly drawingsOnly?: boolean;
}

export interface ModelInput<Files extends FileRows = FileRows, Parts = unknown, Telling = unknown> {
  readonly rows: RowsOf<Files>;
  /** Of the rows of each file that were left out those whose day can be read. */
  readonly lost?: LostOf<Files> | undefined;
  readonly query: Query;
  /** Of the element, CSS px. */
  readonly width: number;
  readonly words: Words;
  /** The only clock a model sees. */
  readonly today: Day;
  readonly shapes?: Shapes | undefined;
  readonly parts?: Parts | undefined;
  readonly telling?: Telling | undefined;
}

export interface ChartModel<Scene = unknown> {
  /** Widths of the columns in px: one, or two with a gap of 40. */
  readonly columns: readonly number[];
  readonly panels: readonly Panel<Scene>[];
  readonly title: string;
  readonly subtitle: string;
  /** What this chart cannot show. */
  readonly caveat: string;
  /** One or two sentences, true of the drawn data. */
  readonly summary: string;
  /** The legend, without what a direct label says at this width. */
  readonly key: readonly KeyEntry<Scene>[];
  /** Remarks that do not stand in a panel, in order. */
  readonly notes: readonly Note[];
  readonly table: FactTable;
  /** Only those that what is drawn cites. */
  readonly sources: readonly SourceLine[];
  /** The sentence on the state of knowledge ("Figures as known on …"). */
  readonly known: string;
  /** The states of knowledge a reader can step through; none where the file has but one. */
  readonly clock?: Clock;
  /** Days from the newest figure to today, where the file says when its figures were known. */
  readonly age?: number;
  /** What was corrected in the file, newest first. */
  readonly corrections?: readonly CorrectionLine[];
  /** What is unknown, withheld or left out, in words. */
  readonly gaps: readonly string[];
  /** The view buttons at this width; the one in force is `chosen`. None where there is one view. */
  readonly offers: readonly ViewOffer[];
  /** Set when a filter leaves nothing: the words of the filter. */
  readonly emptyBy?: string;
}

/** All a drawing may know of where it stands. */
export interface Look {
  /** Makes its ids unique on the page. */
  readonly prefix: string;
}

export type {Problem} from '../data/problem.js';
export type {Clock} from './clock.js';
export type * from './panels.js';
