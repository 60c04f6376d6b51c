import type {Box, PointId} from '../../model/contract.js';
import type {Label} from '../../model/marks/primitives.js';
import type {Stance} from './select.js';

/** The fill of a country: its stance, and whether that is old. */
export interface Fill {
  readonly stance: Stance;
  readonly old: boolean;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A country as a square: a plain area for its code, a band of texture below. */
export interface Square extends Fill, Placed {
  readonly size: number;
  readonly code: string;
  /** The letter of the stance; '' if the square is too small for it. */
  readonly letter: string;
  /** '' if it is not a point. */
  readonly point: PointId;
}

/** The symbol of a stance in a list or a legend: texture all over, the letter on a paper-coloured chip. */
export interface Badge extends Fill, Placed {
  readonly letter: string;
}

/** The number of other voices in a country. */
export interface Plate extends Placed {
  readonly text: string;
}

export interface BadgeScene {
  readonly kind: 'badge';
  readonly badge: Badge;
}

interface WedgeScene {
  readonly kind: 'wedge';
  readonly wedge: Placed;
}

/** Squares with labels beside them: the grid of tiles, the strip of counts. */
export interface SquaresScene {
  readonly kind: 'squares';
  readonly squares: readonly Square[];
  readonly badges?: readonly Badge[];
  readonly labels: readonly Label[];
  readonly plates?: readonly Plate[];
}

export interface MapScene {
  readonly kind: 'map';
  /** Path data: all other countries, the borders between them, the hatched part of Cyprus. */
  readonly land: string;
  readonly borders: string;
  readonly north: string;
  readonly members: readonly (Fill & {readonly path: string; readonly point: PointId})[];
  /** `framed`: others in the country spoke too. */
  readonly chips: readonly (Placed & {readonly code: string; readonly framed: boolean})[];
  /** Lines from a square in the sea to a country too small for a code. */
  readonly leaders: readonly {readonly from: Placed; readonly to: Placed}[];
  /** The squares of these countries. */
  readonly squares: readonly Square[];
  readonly labels: readonly Label[];
}

/** A part of a stripe: one answer, until it is old or the next answer is given. */
export type StripePiece = Fill &
  Box & {
    /** Width of its beginning, with colour and texture at full strength; the rest is pale. */
    readonly head: number;
  };

/** Stances over time: a stripe for each government. */
export interface TimeScene {
  readonly kind: 'time';
  readonly names: readonly Label[];
  readonly lines: readonly {readonly x: number; readonly y1: number; readonly y2: number}[];
  readonly pieces: readonly StripePiece[];
  /** Paper-coloured lines across the stripes: where a statement repeats the previous answer, and where days are left out. */
  readonly cuts: readonly Box[];
  readonly letters: readonly (Box & {readonly text: string})[];
  readonly wedges: readonly Placed[];
  readonly marks: readonly (Box & {readonly point: PointId})[];
}

export type PositionsScene = BadgeScene | WedgeScene | SquaresScene | MapScene | TimeScene;
