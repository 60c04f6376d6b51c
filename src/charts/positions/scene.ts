import type {SVGTemplateResult} from 'lit';
import type {Box, Look, PointId} from '../../model/contract.js';
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

/** How many other voices a country has. */
export interface Plate {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Squares with words beside them: the grid of tiles, the strip of counts. */
export interface SquaresScene {
  readonly kind: 'squares';
  readonly squares: readonly Square[];
  readonly badges?: readonly Badge[];
  readonly labels: readonly Label[];
  readonly plates?: readonly Plate[];
}

export interface MapScene {
  readonly kind: 'map';
  /** Path data: everybody else, the borders between them, what is hatched over Cyprus. */
  readonly land: string;
  readonly borders: string;
  readonly north: string;
  readonly members: readonly (Fill & {readonly path: string; readonly point: string})[];
  readonly chips: readonly {readonly x: number; readonly y: number; readonly code: string}[];
  readonly plates: readonly Plate[];
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

/** One piece of a stripe: from one statement of a government to its next. */
export interface StripePiece extends Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Stances over time: a stripe for each government. It brings the code that draws it, which comes with the view. */
export interface TimeScene {
  readonly kind: 'time';
  readonly view: (scene: TimeScene, look: Look, active?: PointId) => SVGTemplateResult;
  readonly names: readonly Label[];
  readonly lines: readonly {readonly x: number; readonly y1: number; readonly y2: number}[];
  readonly pieces: readonly StripePiece[];
  /** Paper over all stripes: where one statement follows on another with the same answer, and where days are left out. */
  readonly cuts: readonly Box[];
  readonly letters: readonly (Box & {readonly text: string})[];
  readonly wedges: readonly {readonly x: number; readonly y: number; readonly again: boolean}[];
  readonly marks: readonly (Box & {readonly point: PointId})[];
}

export type PositionsScene = BadgeScene | SquaresScene | MapScene | TimeScene;
