import {sizeOf} from '../../model/frame.js';

export const VIEWS = ['now', 'map', 'tiles', 'list', 'time'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (view: string): View => VIEWS.find((name) => name === view) ?? 'now';

/** Whether a view shows a map at this width of the element. */
export const hasMap = (view: string, width: number): boolean =>
  viewOf(view) === 'map' || (viewOf(view) === 'now' && sizeOf(width) === 'L');
