import type {Context, TellingContext} from './context.js';
import {tellingMessages} from './messages-telling.js';
import {tellerOf} from './telling.js';

/** What is said of the marks, and the table: loaded once the drawing is there. */
export {tableOf} from './table.js';

/** The same context, in which marks are told. */
export function toldOf(silent: Context): TellingContext {
  const context = {...silent, telling: silent.words.of(tellingMessages)};
  return {...context, tell: tellerOf(context)};
}
