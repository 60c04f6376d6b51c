import type {LegendEntry, Panel, InlineDrawing} from '../../model/contract.js';
import {groupWord, type Context, type PositionsPoint} from './context.js';
import type {BadgeScene, Fill, PositionsScene, SquaresScene} from './scene.js';
import {STANCES, type Answer, type Stance} from './select.js';
import {BADGE, LETTERS, oldOf, PLATE} from './squares.js';

type Legend = readonly LegendEntry<PositionsScene>[];

/** The square of a stance with its letter. */
export const badgeOf = (stance: Stance, old = false): InlineDrawing<BadgeScene> => ({
  width: BADGE,
  height: BADGE,
  scene: {kind: 'badge', badge: {x: 0, y: 0, stance, old, letter: old ? '' : LETTERS[stance]}},
});

const plateOf = (text: string): InlineDrawing<SquaresScene> => ({
  ...PLATE,
  scene: {kind: 'squares', squares: [], labels: [], plates: [{x: 0, y: 0, text}]},
});

export const hasLegend = ({scene}: InlineDrawing<PositionsScene>): boolean =>
  scene.kind === 'squares' && (scene.badges ?? []).length > 0;

/** The legend of a state; includes the stances if nothing in the drawing names them. */
export function legendOf(
  context: Context,
  panels: readonly Panel<PositionsScene, PositionsPoint>[],
  withStances: boolean,
): Legend {
  const {selection, say} = context;
  // the tiles have it in their free corners, if there is room
  if (panels.some((panel) => panel.kind === 'drawing' && panel.id === 'tiles' && hasLegend(panel))) return [];
  const plates = panels.flatMap((panel) => {
    if (panel.kind !== 'drawing') return [];
    if (panel.scene.kind === 'map') return panel.scene.chips.flatMap(({code, framed}) => (framed ? [code] : []));
    return panel.scene.kind === 'squares' ? (panel.scene.plates ?? []).map(({text}) => text) : [];
  });
  return [
    ...(withStances ? stancesOf(context) : []),
    ...oldEntry(selection.governments, context),
    ...(plates[0] ? [{text: say.voice, sample: plateOf(plates[0])}] : []),
  ];
}

/** The stances with the number of their governments. */
export const stancesOf = (context: Context): Legend =>
  context.selection.groups.map((group) => ({
    text: `${context.words.number(group.governments.length)} ${groupWord(group, context)}`,
    sample: badgeOf(group.stance),
  }));

/** The legend of the stripes. */
export function timeLegendOf(pieces: readonly Fill[], answers: readonly Answer[], context: Context): Legend {
  const {say} = context;
  const given = new Set(answers.flatMap(({stances}) => stances));
  return [
    ...STANCES.filter((stance) => stance === 'none' || given.has(stance)).map((stance) => ({
      text: say.stances[stance],
      sample: badgeOf(stance),
    })),
    ...oldEntry(pieces, context),
    {text: say.time.newAnswer, sample: {width: BADGE, height: BADGE, scene: {kind: 'wedge', wedge: {x: 11, y: 15}}}},
  ];
}

/** The symbol for old answers. */
function oldEntry(all: readonly Fill[], {say}: Context): Legend {
  const shown = oldOf(all);
  return shown ? [{text: say.old, sample: badgeOf(shown.stance, true)}] : [];
}
