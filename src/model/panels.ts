import type {NoteMarker} from './marks/primitives.js';
import type {Keys} from './query.js';

/** Names a point: after its row and panel, never an index. */
export type PointId = string;

/** A piece of drawing: the chart's own geometry and the px it takes. */
export interface InlineDrawing<Scene = unknown> {
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
}

interface PanelBase<P> {
  readonly id: string;
  readonly heading?: string;
  readonly subheading?: string;
  /** Text under the panel. */
  readonly foot?: readonly string[];
  /** What a reader can do here, after the foot: not on paper, where nobody can. */
  readonly hint?: string;
  /** Across both columns, or in one. */
  readonly place: 'whole' | 'first' | 'second';
  /** What a reader can rest on, in reading order. */
  readonly points: readonly P[];
}

export interface Drawing<Scene = unknown, P = Point> extends PanelBase<P>, InlineDrawing<Scene> {
  readonly kind: 'drawing';
  /** Where no number may stand besides marks and labels, px: earlier counts, arrows. */
  readonly taken?: readonly Box[];
  /** Numbers beside its marks: their texts are in the notes. */
  readonly noteMarkers?: readonly NoteMarker[];
}

/** Rows of text with small drawings: HTML on the page. */
export interface List<Scene = unknown, P = Point> extends PanelBase<P> {
  readonly kind: 'list';
  /** `beside`: name, track on one line; `under`: name and value, track below; `plain`: name, text, date; `texts`: to be read. */
  readonly layout: 'beside' | 'under' | 'plain' | 'texts';
  /** A rule between two rows. */
  readonly ruled?: boolean;
  /** Width of the column of names in px, where names and tracks share a line. */
  readonly nameWidth?: number;
  /** Words over the columns. */
  readonly head?: readonly string[];
  /** Widths of the further cells, px: the first one before the track, the others after it. */
  readonly cellWidths?: readonly number[];
  /** A drawing over all rows, in the column of the tracks: an axis. */
  readonly axis?: InlineDrawing<Scene>;
  readonly groups: readonly ListGroup<Scene>[];
  /** How many rows are shown, of all groups together, before the reader asks for all. */
  readonly first?: number;
  /** Numbers beside its rows, by point: their texts are in the notes. */
  readonly numbers?: ReadonlyMap<PointId, readonly number[]>;
}

export interface ListGroup<Scene = unknown> {
  readonly id: string;
  readonly heading?: string;
  /** A small drawing before the heading: the square of a stance. */
  readonly badge?: InlineDrawing<Scene>;
  readonly count?: string;
  /** `YYYY-MM-DD` where it is the rows of one day: words on the day stand at its heading. */
  readonly day?: string;
  /** Numbers beside its heading: their texts are in the notes. */
  readonly numbers?: readonly number[];
  /** Its rows are names alone, one after the other as in a sentence. */
  readonly flow?: boolean;
  readonly rows: readonly ListRow<Scene>[];
  /** Under its rows: what other voices say. */
  readonly aside?: readonly string[];
}

export interface ListRow<Scene = unknown> {
  /** The point it is. */
  readonly point: PointId;
  readonly name: string;
  /** Muted rather than strong: nothing is known. */
  readonly quiet?: boolean;
  /** Lines under the name (or after it, in `plain`): role, what is repeated. */
  readonly lines?: readonly string[];
  readonly value?: string;
  readonly date?: string;
  /** A tag in words: a denial. */
  readonly tag?: string;
  /** What another voice says, set apart. */
  readonly aside?: readonly string[];
  readonly track?: InlineDrawing<Scene>;
  /** After its text, outside the mark that it is: place, source. Separated by dots, with the tag last. */
  readonly about?: readonly Link[];
  /** Further cells, one for each word in `head` after the first ones. */
  readonly cells?: readonly string[];
  /** A drawing in the gutter left of the name. */
  readonly gutter?: InlineDrawing<Scene>;
}

export type Panel<Scene = unknown, P = Point> = Drawing<Scene, P> | List<Scene, P>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'pageUp' | 'pageDown';
export type Moves = Readonly<Partial<Record<Move, PointId>>>;

/** What a reader can rest on: a mark, a row, a day without a figure. */
interface PointBase {
  /** Named after its row and panel, never an index: focus survives a redraw. */
  readonly id: PointId;
  readonly keys: Keys;
  /** It stands for the whole of its day: words on the day are words about it. */
  readonly isDay?: true;
  /** First and last day, `YYYY-MM-DD`, of what is more than one day. */
  readonly days?: readonly [string, string];
  /** The figures that it shows, with the ends of a range and earlier counts beside it: what `value` of words names. */
  readonly values?: readonly number[];
  /** In a drawing, px: round the mark and its value; rows of a list have none. */
  readonly box?: Box;
  /** Inside its mark, px: where nothing is written, and a number may stand. */
  readonly room?: Box;
  /** In a drawing of rows that are compared: its card opens below, and not on its neighbours. */
  readonly inRow?: boolean;
  /** What a pointer can be on besides the box, as rings of px: the land of a country. */
  readonly outline?: readonly (readonly (readonly [number, number])[])[];
  /** `id` of the rows of the file that are in it, where they have one: what corrections speak of. */
  readonly ids?: readonly string[];
  /** The attribute of the file of these rows, where it is not `src`. */
  readonly file?: string;
  /** It adds up several rows: what is said of one of them is not said of all. */
  readonly isSum?: true;
  /** It was corrected lately: a sign at its corner. */
  readonly corrected?: boolean;
}

/** A point as it is laid out: it carries what it shows. Of that its words are made, in a second pass. */
export interface DataPoint<Datum = unknown> extends PointBase {
  readonly datum: Datum;
}

/** What is said of a point. */
export interface Description {
  /** What a letter key jumps to. */
  readonly name: string;
  /** What it says when it is heard. */
  readonly sentence: string;
  readonly card: Card;
}

/** A point with its words, and where the keys lead from it. */
export interface Point extends PointBase, Description {
  readonly moves: Moves;
}

/** A point as a view meets it: its words come after the first drawing. */
export type DrawnPoint = PointBase & Partial<Pick<Point, 'name' | 'sentence' | 'card' | 'moves'>>;
export type DrawnPanel<Scene = unknown> = Panel<Scene, DrawnPoint>;

export interface Card {
  readonly heading: string;
  readonly facts: readonly {readonly term: string; readonly text: string}[];
  /** Said in full under the facts. */
  readonly note?: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  /** Safe to follow: `https:`, `http:` or `mailto:`; '' for text only. */
  readonly address: string;
}

export interface LegendEntry<Scene = unknown> {
  readonly text: string;
  readonly sample: InlineDrawing<Scene>;
}

export interface Note {
  /** The number in the circle beside a mark, where it has one there. */
  readonly number?: number;
  readonly text: string;
  /** Who says so, where it is not the chart. */
  readonly links?: readonly Link[];
}

/** One correction as the list under the chart has it. */
export interface CorrectionLine {
  readonly day: string;
  /** What was corrected. */
  readonly name: string;
  /** What it was, and what it is now. */
  readonly text: string;
  readonly why: string;
}

/** Every figure drawn, and apart the rows not drawn, each with its reason. The rows of a model are made when they are read. */
export interface FactTable {
  readonly caption: string;
  /** Words on the button that opens it; '' where there is nothing to open. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
  readonly rest: readonly RestRow[];
}

export interface FactRow {
  readonly head: string;
  readonly cells: readonly string[];
  readonly link?: Link;
  /** Rows of the file that are in this figure. */
  readonly fileRows: readonly number[];
  /** The attribute of their file, where it is not `src`. */
  readonly file?: string;
}

export interface RestRow {
  readonly row: number;
  readonly file?: string;
  readonly text: string;
  readonly reason: string;
}

/** A source as the line under the chart names it, with those who relayed it. */
export interface SourceLine {
  readonly name: string;
  readonly via: readonly Link[];
}

export interface ViewOption {
  readonly view: string;
  readonly label: string;
  readonly chosen: boolean;
}
