/** What is said of the marks, where the keys and the pointer find them, and the table. Loaded once something is drawn. */
import type {Statement} from '../../datasets/positions.js';
import type {FactTable} from '../../model/contract.js';
import type {Answer} from './answers.js';
import type {Context, Said} from './context.js';
import type {Government} from './facts.js';
import {listMessages} from './messages-list.js';
import {tellingMessages} from './messages-telling.js';
import * as table from './table.js';
import * as telling from './telling.js';
import * as others from './telling-others.js';

// where the boundaries of a map cannot be had, the list says the same
export {arranged} from './chart-list.js';
export {listMoves, mapMoves, tileMoves} from './moves.js';

const withTale = (context: Context): telling.TellingContext => ({
  ...context,
  list: context.words.of(listMessages),
  tale: context.words.of(tellingMessages),
});

export const tell = (government: Government, context: Context): Said => telling.tell(government, withTale(context));

export const tellInstitution = (row: Statement, context: Context): Said =>
  others.tellInstitution(row, withTale(context));

export const tellAnswer = (answer: Answer, context: Context): Said => others.tellAnswer(answer, withTale(context));

export const tableOf = (context: Context): FactTable => table.tableOf(withTale(context));
