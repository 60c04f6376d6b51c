/** Stances over time: loaded with the view of that name. */
import type {Context, PositionsInput} from './context.js';
import {timeMessages} from './messages-time.js';
import * as time from './model-time.js';
import {timeView} from './view-time.js';

export const overTime = (input: PositionsInput, context: Context): ReturnType<typeof time.overTime> =>
  time.overTime(input, {...context, time: context.words.of(timeMessages), draw: timeView});
