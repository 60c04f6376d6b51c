import type {DrawnModel, DrawnPanel} from '../contract.js';

/**
 * Numbers the notes in the order in which a reader meets their circles: panel after panel, in a drawing from left to right, in a
 * list from top to bottom. The notes have the same order; those without a number come last.
 */
export function inReadingOrder<Model extends DrawnModel>(model: Model): Model {
  const found = new Set(asRead(model.panels).flatMap(numbersOf));
  const places = new Map([...found].map((number, i) => [number, i + 1]));
  const placeOf = (number: number): number => places.get(number) ?? number;
  const inOrder = (numbers: readonly number[]): readonly number[] => numbers.map(placeOf).sort((a, b) => a - b);
  const panels = model.panels.map((panel): DrawnPanel => {
    if (panel.kind === 'drawing') {
      if (!panel.noteMarkers) return panel;
      return {...panel, noteMarkers: panel.noteMarkers.map((one) => ({...one, number: placeOf(one.number)}))};
    }
    const {numbers, groups} = panel;
    return {
      ...panel,
      ...(numbers ? {numbers: new Map([...numbers].map(([id, all]) => [id, inOrder(all)]))} : {}),
      groups: groups.map((group) => (group.numbers ? {...group, numbers: inOrder(group.numbers)} : group)),
    };
  });
  const notes = model.notes
    .map((note) => (note.number === undefined ? note : {...note, number: placeOf(note.number)}))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
  return {...model, panels, notes};
}

/** The panels in the order of the page: of panels side by side, those of the first column come first. */
function asRead(panels: readonly DrawnPanel[]): readonly DrawnPanel[] {
  const blockOf = (at: number): number => panels.slice(0, at + 1).filter(({place}) => place === 'whole').length;
  return panels
    .map((panel, at) => ({panel, block: blockOf(at), column: panel.place === 'second' ? 1 : 0}))
    .sort((a, b) => a.block - b.block || a.column - b.column)
    .map(({panel}) => panel);
}

function numbersOf(panel: DrawnPanel): readonly number[] {
  if (panel.kind === 'drawing') {
    const markers = [...(panel.noteMarkers ?? [])].sort((a, b) => a.x - b.x || a.y - b.y);
    return markers.map(({number}) => number);
  }
  return panel.groups.flatMap(({numbers = [], rows}) => [
    ...numbers,
    ...rows.flatMap(({point}) => (point === undefined ? [] : (panel.numbers?.get(point) ?? []))),
  ]);
}
