/** Stances over time: loaded with the view of that name. */
import type {ModelInput} from '../../model/contract.js';
import type {Context} from './context.js';
import {timeMessages} from './messages-time.js';
import * as time from './model-time.js';
import {timeView} from './view-time.js';

export const overTime = (
  input: Pick<ModelInput, 'query' | 'words'>,
  context: Context,
): ReturnType<typeof time.overTime> =>
  time.overTime(input, {...context, time: context.words.of(timeMessages), draw: timeView});
