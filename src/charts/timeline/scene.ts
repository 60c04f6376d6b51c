import type {Label, Rule} from '../../model/marks/primitives.js';

/** The sign of an event; a cross for any kind of the file's own, and for none. */
export type Sign = 'disc' | 'down' | 'square' | 'up' | 'box' | 'ring' | 'cross';

/** One event. */
export interface Mark {
  /** Its middle, px. */
  readonly x: number;
  readonly y: number;
  readonly sign: Sign;
  readonly point?: string;
}

/** The day that is chosen: a band behind its column. */
export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything this chart draws, from the sign of a row to the lanes. */
export interface TimelineScene {
  readonly bands: readonly Band[];
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly labels: readonly (Label & {readonly point?: string})[];
}
