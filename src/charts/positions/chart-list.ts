/** Lists and the strip of counts: loaded where a view has more than a map or tiles. */
import type {Shapes} from '../../model/shapes.js';
import type {Context, Drawn} from './context.js';
import {listMessages} from './messages-list.js';
import * as model from './model-arranged.js';
import type {View} from './needs.js';

export const arranged = (
  view: View,
  context: Context,
  shapes: Shapes | undefined,
  tiles: model.Tiles | undefined,
): Drawn => model.arranged(view, {...context, list: context.words.of(listMessages)}, shapes, tiles);
