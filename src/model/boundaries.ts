/** The window of a map that is drawn: a rectangle of the file's own pixels, and what it is scaled to. */
export interface MapWindow {
  /** Left and top edge, in the file's own pixels. */
  readonly x: number;
  readonly y: number;
  /** Drawn pixels for one pixel of the file. */
  readonly scale: number;
  /** Size of the drawing, CSS px. Everything outside is cut off. */
  readonly width: number;
  readonly height: number;
}

/** Where the largest part of an area lies, in the file's own pixels. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A point inside, for a label. */
  readonly anchor: readonly [number, number];
}

/**
 * Boundaries, already projected (equal-area), cut and simplified. A chart asks for them by `shapes()`; its model then
 * turns them into path data for the frame it wants. Everything is synchronous and free of the DOM.
 */
export interface Boundaries {
  readonly id: string;
  /** Whose view of the borders this is: the code of a sentence in the messages, or the words of a site's own file. */
  readonly statement: {readonly code: 'un-2022'} | {readonly words: string};
  /** Size of the whole file, in its own pixels. */
  readonly size: readonly [number, number];
  /** Areas in the file: ISO 3166-1 alpha-2; `XK` Kosovo, `XN` Northern Cyprus. */
  readonly ids: readonly string[];
  /** Path data of the areas named, cut to the frame, rounded to a tenth of a pixel; '' where none is in it. */
  outline(ids: readonly string[], frame: MapWindow): string;
  /** Path data of the borders between areas (each once), for those pairs `between` accepts (default: all). */
  borders(frame: MapWindow, between?: (a: string, b: string) => boolean): string;
  /** The largest part of an area; undefined where the file does not have it. */
  extent(id: string): Extent | undefined;
  /** A place in degrees, in the file's own pixels; undefined outside the file. */
  point(longitude: number, latitude: number): readonly [number, number] | undefined;
  /** The area that holds a place in degrees. */
  areaAt(longitude: number, latitude: number): string | undefined;
}
