/** The part of a map that is drawn: a rectangle in pixels of the file, and its scale. */
export interface MapWindow {
  /** Left and top edge, in pixels of the file. */
  readonly x: number;
  readonly y: number;
  /** Drawn pixels for one pixel of the file. */
  readonly scale: number;
  /** Size of the drawing, CSS px. Everything outside it is cut off. */
  readonly width: number;
  readonly height: number;
}

/** The box of the largest part of an area, in pixels of the file. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A point inside, for a label. */
  readonly anchor: readonly [number, number];
}

/**
 * Boundaries that are already projected (equal-area), cut and simplified. A chart loads them with `boundaries()`; its layout
 * then makes path data for its frame. All methods are synchronous and need no DOM.
 */
export interface Boundaries {
  readonly id: string;
  /** Whose view of the borders this is: the code of a sentence in the messages, or the text of a site's own file. */
  readonly statement: {readonly code: 'un-2022'} | {readonly words: string};
  /** Width and height of the whole file, in its pixels. */
  readonly size: readonly [number, number];
  /** Areas in the file: ISO 3166-1 alpha-2; `XK` Kosovo, `XN` Northern Cyprus. */
  readonly ids: readonly string[];
  /** SVG path data of these areas, cut to the frame and rounded to 0.1 px; '' if none lies in the frame. */
  outline(ids: readonly string[], frame: MapWindow): string;
  /** SVG path data of the borders between areas, each once, for the pairs that `between` accepts (default: all). */
  borders(frame: MapWindow, between?: (a: string, b: string) => boolean): string;
  /** The largest part of an area; undefined if the file does not have the area. */
  extent(id: string): Extent | undefined;
  /** Converts degrees to pixels of the file; undefined outside the file. */
  point(longitude: number, latitude: number): readonly [number, number] | undefined;
  /** The id of the area that contains a point in degrees; undefined if none does. */
  areaAt(longitude: number, latitude: number): string | undefined;
}
