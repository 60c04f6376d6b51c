import type {LegendEntry, Panel, InlineDrawing} from '../../model/contract.js';
import {groupWord, type Context, type PositionsPoint} from './context.js';
import type {BadgeScene, Fill, PositionsScene, SquaresScene} from './scene.js';
import {STANCES, type Answer, type Stance} from './select.js';
import {BADGE, LETTERS, PLATE} from './squares.js';

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

/** The legend of a state; includes the stances if nothing in the drawing names them. */
export function legendOf(
  context: Context,
  panels: readonly Panel<PositionsScene, PositionsPoint>[],
  withStances: boolean,
): Legend {
  const {selection, say, words} = context;
  const stances = selection.groups.map(({stance, governments}) => ({
    text: `${words.number(governments.length)} ${groupWord(stance, context)}`,
    sample: badgeOf(stance),
  }));
  const [plate] = panels.flatMap((panel) =>
    panel.kind === 'drawing' && 'plates' in panel.scene ? (panel.scene.plates ?? []) : [],
  );
  return [
    ...(withStances ? stances : []),
    ...oldEntry(selection.governments, context),
    ...(plate ? [{text: say.voice, sample: plateOf(plate.text)}] : []),
  ];
}

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
    wedgeEntry(say.time.newAnswer, false),
    ...(answers.some(({isNew}) => !isNew) ? [wedgeEntry(say.time.sameAnswer, true)] : []),
  ];
}

/** The symbol for old answers, if possible of a stance with a texture. */
function oldEntry(all: readonly Fill[], {say}: Context): Legend {
  const old = all.filter((one) => one.old);
  const shown = old.find(({stance}) => stance !== 'open') ?? old[0];
  return shown ? [{text: say.old, sample: badgeOf(shown.stance, true)}] : [];
}

const wedgeEntry = (text: string, again: boolean): LegendEntry<PositionsScene> => ({
  text,
  sample: {width: BADGE, height: BADGE, scene: {kind: 'wedge', wedge: {x: 11, y: 15, again}}},
});
