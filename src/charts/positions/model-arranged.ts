import {COLUMN_GAP} from '../../model/frame.js';
import type {Shapes} from '../../model/shapes.js';
import type {Drawn, ListContext} from './context.js';
import {countsPanel} from './model-counts.js';
import {institutionsPanel} from './model-institutions.js';
import {listPanel} from './model-list.js';
import {mapPanel, WIDEST} from './model-map.js';
import type {View} from './needs.js';

/** The code that draws the grid of squares. */
export type Tiles = typeof import('./chart-tiles.js');

/** Part of the content at L that the map takes. */
const MAP_SHARE = 600 / 1096;

/** The list and what stands with it: tiles under or over it, the map over or beside it. */
export function arranged(
  view: View,
  context: ListContext,
  shapes: Shapes | undefined,
  tiles: Tiles | undefined,
): Drawn {
  const {size, width} = context;
  const columns = [width];
  const isNarrow = size === 'S';
  const list = listPanel(context, 'whole');
  if (view === 'now' && size !== 'L') {
    const grid = tiles?.tilesPanel(context, width, 'whole', !isNarrow);
    const institutions = institutionsPanel(context, 'whole');
    const squares = grid ? [grid.panel] : [];
    return {
      columns,
      panels: isNarrow ? [list, ...squares, ...institutions] : [...squares, ...institutions, list],
      needsKey: !isNarrow && !grid?.hasKey,
    };
  }
  if (view === 'list' || size === 'M') return {columns, panels: [list]};
  if (isNarrow) return {columns, panels: [...(shapes ? [mapPanel(context, shapes, width, 'whole')] : []), list]};
  return wide(view, context, shapes);
}

/** Map and list side by side, for `now` under the strip of counts. Without boundaries the list says the same. */
function wide(view: View, context: ListContext, shapes: Shapes | undefined): Drawn {
  const {width} = context;
  const first = Math.min(WIDEST, Math.round((width - COLUMN_GAP) * MAP_SHARE));
  const strip = view === 'now' ? [countsPanel(context)] : [];
  if (!shapes) {
    return {columns: [width], panels: [...strip, ...institutionsPanel(context, 'whole'), listPanel(context, 'whole')]};
  }
  return {
    columns: [first, width - COLUMN_GAP - first],
    panels: [
      ...strip,
      ...institutionsPanel(context, 'first'),
      mapPanel(context, shapes, first, 'first'),
      listPanel(context, 'second'),
    ],
  };
}
