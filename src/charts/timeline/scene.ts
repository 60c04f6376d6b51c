import type {InlineDrawing} from '../../model/contract.js';
import type {Label, Rule} from '../../model/marks/primitives.js';
import {isKind, type Kind} from './select.js';

/** The symbol of an event; a cross for kinds that only the file knows, and for events without a kind. */
export type Sign = 'disc' | 'down' | 'square' | 'up' | 'box' | 'ring' | 'cross';

/** One event. */
export interface Mark {
  /** Its centre, px. */
  readonly x: number;
  readonly y: number;
  readonly sign: Sign;
  readonly point?: string;
}

/** The chosen day: a band behind its column. */
export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything this chart draws, from the symbol of a row to the lanes. */
export interface TimelineScene {
  readonly bands: readonly Band[];
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly labels: readonly (Label & {readonly point?: string})[];
}

const SIGNS: Readonly<Record<Kind, Sign>> = {
  protest: 'disc',
  military: 'down',
  policy: 'square',
  border: 'up',
  diplomacy: 'box',
  referendum: 'ring',
};

export const signOf = (kind: string): Sign => (isKind(kind) ? SIGNS[kind] : 'cross');

/** The symbol of a kind on its own. */
export const signTrack = (kind: string): InlineDrawing<TimelineScene> => ({
  width: 13,
  height: 20,
  scene: {bands: [], rules: [], marks: [{x: 6.5, y: 10, sign: signOf(kind)}], labels: []},
});
