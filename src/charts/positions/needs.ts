import {sizeOf} from '../../model/frame.js';

export const VIEWS = ['now', 'map', 'tiles', 'list', 'time'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (view: string): View => VIEWS.find((name) => name === view) ?? 'now';

/** Whether a drawing of this view at this width shows a map. */
export const needsShapes = (view: string, width: number): boolean =>
  viewOf(view) === 'map' || (viewOf(view) === 'now' && sizeOf(width) === 'L');

/** Which code a view needs at this width besides that for a map. */
export function needsOf(
  name: string,
  width: number,
): {readonly list: boolean; readonly tiles: boolean; readonly time: boolean} {
  const view = viewOf(name);
  const size = sizeOf(width);
  return {
    // at M a map stands alone; where its boundaries cannot be had, the list says the same
    list: view === 'now' || view === 'list' || (view === 'map' && size !== 'M'),
    tiles: view === 'tiles' || (view === 'now' && size !== 'L'),
    time: view === 'time',
  };
}
