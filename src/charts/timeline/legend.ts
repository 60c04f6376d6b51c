import type {LegendEntry, InlineDrawing} from '../../model/contract.js';
import {laneName, kindWord, type Context} from './context.js';
import type {Sign, TimelineScene} from './scene.js';
import {isKind, type Kind} from './select.js';

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

/** The lanes show the names beside the symbols; if those names are short, the legend has the full ones. */
export const legendOf = (context: Context): readonly LegendEntry<TimelineScene>[] =>
  context.selection.lanes
    .filter(({kind}) => isKind(kind) && laneName(kind, context) !== kindWord(kind, context))
    .map(({kind}) => ({text: kindWord(kind, context), sample: signTrack(kind)}));
