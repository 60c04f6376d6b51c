import type {Label} from '../../model/pieces.js';
import type {Stance} from './stance.js';

/** How a country is filled: its stance, and whether that is old. */
export interface Fill {
  readonly stance: Stance;
  readonly old: boolean;
}

/** A country as a square: a plain field for its code, a band of texture below. */
export interface Square extends Fill {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly code: string;
  /** From 44 px. */
  readonly letter: string;
  readonly point: string;
}

/** The sign of a stance in a list or a key: texture all over, the letter on a chip of paper. */
export interface Badge extends Fill {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}

export interface BadgeScene {
  readonly kind: 'badge';
  readonly badge: Badge;
}

/** Squares with words beside them: the grid of tiles, the strip of counts. */
export interface SquaresScene {
  readonly kind: 'squares';
  readonly squares: readonly Square[];
  readonly badges: readonly Badge[];
  readonly labels: readonly Label[];
}

export interface MapScene {
  readonly kind: 'map';
  /** Path data: everybody else, the borders between them, what is hatched over Cyprus. */
  readonly land: string;
  readonly borders: string;
  readonly north: string;
  readonly members: readonly (Fill & {readonly path: string; readonly point: string})[];
  readonly chips: readonly {readonly x: number; readonly y: number; readonly code: string}[];
  /** From a square in the sea to a country too small for a code. */
  readonly leaders: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly square: Square;
  }[];
  readonly labels: readonly Label[];
  /** From the name of an exclave to it. */
  readonly lines: readonly string[];
}

export type PositionsScene = BadgeScene | SquaresScene | MapScene;
