import type {Callout, Moment, NoteMarker} from './marks/primitives.js';
import type {Keys} from './query.js';
import type {Card, DayOption, Link} from './texts.js';

export type * from './texts.js';

/** What one point of a panel is. */
export type Unit =
  | 'mark'
  | 'day'
  | 'count'
  | 'total'
  | 'city'
  | 'country'
  | 'claim'
  | 'figure'
  | 'event'
  | 'statement'
  | 'ownStatement'
  | 'change';

/** Id of a point, made from its row and panel; never an index. */
export type PointId = string;

/** A drawing: the chart's own geometry, and its size in CSS px. */
export interface InlineDrawing<Scene = unknown> {
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
}

interface PanelBase<Scene, P> {
  readonly id: string;
  readonly heading?: string;
  readonly subheading?: string;
  /** The meaning of its marks, if the panel has a legend of its own. */
  readonly legend?: readonly LegendEntry<Scene>[];
  /** Text under the panel. */
  readonly foot?: readonly string[];
  /** What a reader can do here; shown after the foot, not on paper. */
  readonly hint?: string;
  /** Across both columns, or in one. */
  readonly place: 'whole' | 'first' | 'second';
  /** The points that a reader can hover or focus, in reading order. */
  readonly points: readonly P[];
  /** What one point is, for the words at the ends: "First day." Default: a mark. */
  readonly unit?: Unit;
  /** The same for the keys to the sides, if they lead along something else. */
  readonly unitAcross?: Unit;
}

export interface Drawing<Scene = unknown, P = Point> extends PanelBase<Scene, P>, InlineDrawing<Scene> {
  readonly kind: 'drawing';
  /**
   * Its points that a list beside it shows as well, with the ids they have there. The list is then for keyboard and ears; the
   * drawing answers the pointer, and marks what is chosen in the list.
   */
  readonly twins?: ReadonlyMap<PointId, PointId>;
  /** Areas without note numbers, besides marks and labels, CSS px: earlier counts, arrows. */
  readonly taken?: readonly Box[];
  /** Note numbers beside its marks; their texts are in the notes. */
  readonly noteMarkers?: readonly NoteMarker[];
  /** The area in which a note may stand as text beside its mark, CSS px. Without it, notes have numbers. */
  readonly textRoom?: Box;
  /** Notes as text beside their marks. */
  readonly callouts?: readonly Callout[];
  /** Where each day (`YYYY-MM-DD`) is, CSS px, if an annotation on a day alone is a line at that day. */
  readonly dayAxis?: {readonly at: ReadonlyMap<string, number>; readonly base: number};
  /** Lines at days on which something happened. */
  readonly moments?: readonly Moment[];
}

/** Rows of text with small drawings: HTML on the page. */
export interface List<Scene = unknown, P = Point> extends PanelBase<Scene, P> {
  readonly kind: 'list';
  /** `beside`: name and track on one line; `under`: name, value, track below; `plain`: name, text, date; `texts`: long texts. */
  readonly layout: 'beside' | 'under' | 'plain' | 'texts';
  /** Whether there is a line between two rows. */
  readonly ruled?: boolean;
  /** Width of the name column in CSS px, if names and tracks share a line. */
  readonly nameWidth?: number;
  /** Column headings. */
  readonly head?: readonly string[];
  /** Widths of the other cells, CSS px: the first stands before the track, the others after it. */
  readonly cellWidths?: readonly number[];
  /** An axis above all rows, in the column of the tracks. */
  readonly axis?: InlineDrawing<Scene>;
  readonly groups: readonly ListGroup<Scene>[];
  /** The days that a reader can choose, as buttons above its rows. Paper has all rows and no buttons. */
  readonly days?: readonly DayOption[];
  /** Number of rows shown, over all groups, until the reader asks for all. Default: all. */
  readonly first?: number;
  /** Note numbers beside its rows, by point; their texts are in the notes. */
  readonly numbers?: ReadonlyMap<PointId, readonly number[]>;
}

export interface ListGroup<Scene = unknown> {
  readonly id: string;
  readonly heading?: string;
  /** A small drawing before the heading: the square of a position. */
  readonly badge?: InlineDrawing<Scene>;
  readonly count?: string;
  /** `YYYY-MM-DD` if all its rows are of one day: notes on the day stand at its heading. */
  readonly day?: string;
  /** Note numbers beside its heading; their texts are in the notes. */
  readonly numbers?: readonly number[];
  /** Whether its rows are only names, one after the other as in a sentence. */
  readonly flow?: boolean;
  readonly rows: readonly ListRow<Scene>[];
  /** Texts under its rows: what others say. */
  readonly aside?: readonly string[];
}

export interface ListRow<Scene = unknown> {
  /** The point of this row; a row without one is only text. */
  readonly point?: PointId;
  readonly name: string;
  /** Whether its text is muted: nothing is known. */
  readonly quiet?: boolean;
  /** Lines under the name (or after it, in `plain`): role, repeated claim. */
  readonly lines?: readonly string[];
  readonly value?: string;
  readonly date?: string;
  /** A short tag, such as a denial. */
  readonly tag?: string;
  /** What others say, set apart. */
  readonly aside?: readonly string[];
  readonly track?: InlineDrawing<Scene>;
  /** Place and source, after its text and outside its mark. Separated by dots; the tag comes last. */
  readonly about?: readonly Link[];
  /** Other cells, one for each heading in `head` after the first ones. */
  readonly cells?: readonly string[];
  /** A drawing in the gutter left of the name. */
  readonly gutter?: InlineDrawing<Scene>;
  /** What the drawing in the gutter means, for screen readers. */
  readonly sign?: string;
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

/** A point that a reader can hover or focus: a mark, a row, a day without a figure. */
interface PointBase {
  /** Made from its row and panel, never an index: the focus survives a redraw. */
  readonly id: PointId;
  readonly keys: Keys;
  /** Whether it is the mark of a whole day: notes on the day belong to it. */
  readonly isDay?: true;
  /** First and last day, `YYYY-MM-DD`, if it covers more than one day. */
  readonly days?: readonly [string, string];
  /** The figures it shows, with ends of ranges and earlier counts. The `value` of an annotation is compared with them. */
  readonly values?: readonly number[];
  /** Box around the mark and its value in a drawing, CSS px; rows of a list have none. */
  readonly box?: Box;
  /** Free area of its own, inside its mark or after its name, CSS px: a note number may stand there. */
  readonly room?: Box;
  /** Whether it is one of several rows that are compared: its card opens below the plot, not over its neighbours. */
  readonly inRow?: boolean;
  /** Hit area besides the box, as rings in CSS px: the land of a country. */
  readonly outline?: readonly (readonly (readonly [number, number])[])[];
  /** `id` of the file rows in it, if they have one; corrections refer to it. */
  readonly ids?: readonly string[];
  /** The attribute that names the file of these rows, if it is not `src`. */
  readonly file?: string;
  /** Whether it adds up several rows: the correction of one row is not a correction of all. */
  readonly isSum?: true;
  /** Whether it was corrected lately: it gets a sign at its corner. */
  readonly corrected?: boolean;
}

/** A point of a layout, with the datum it shows. The second pass makes its description from the datum. */
export interface DataPoint<Datum = unknown> extends PointBase {
  readonly datum: Datum;
}

/** The description of a point. */
export interface Description {
  /** Name of the point. A letter key jumps to the next name that begins with the letter. */
  readonly name: string;
  /** The sentence for screen readers. */
  readonly sentence: string;
  readonly card: Card;
}

/** A point with its description and its key moves. */
export interface Point extends PointBase, Description {
  readonly moves: Moves;
}

/** A point as a view gets it: its description comes after the first drawing. */
export type DrawnPoint = PointBase & Partial<Pick<Point, 'name' | 'sentence' | 'card' | 'moves'>>;
export type DrawnPanel<Scene = unknown> = Panel<Scene, DrawnPoint>;

export interface LegendEntry<Scene = unknown> {
  readonly text: string;
  readonly sample: InlineDrawing<Scene>;
}

export interface Note {
  /** The number in the circle beside its mark, if there is one. */
  readonly number?: number;
  readonly text: string;
  /** The mark it is about, if it is one. */
  readonly point?: PointId;
  /** The sources, if the note is not the chart's own. */
  readonly links?: readonly Link[];
}
