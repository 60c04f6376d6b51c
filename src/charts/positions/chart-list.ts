/** Lists and the strip of counts: loaded where a view has more than a map or tiles. */
import type {List, Panel} from '../../model/contract.js';
import type {Context, ListContext} from './context.js';
import {listMessages} from './messages-list.js';
import * as institutions from './model-institutions.js';
import * as list from './model-list.js';
import type {BadgeScene} from './scene.js';

export {countsPanel} from './model-counts.js';

const withList = (context: Context): ListContext => ({...context, list: context.words.of(listMessages)});

export const listPanel = (context: Context, place: Panel['place']): List<BadgeScene> =>
  list.listPanel(withList(context), place);

export const institutionsPanel = (context: Context, place: Panel['place']): readonly List<never>[] =>
  institutions.institutionsPanel(withList(context), place);
