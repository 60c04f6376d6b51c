import {yearOf, type Day} from '../../data/day.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import type {ModelInput} from '../../model/contract.js';
import {arrestsMessages, type ArrestsMessages} from './messages.js';
import type {Selection} from './select.js';

export interface Context extends ChartContext<Selection, ArrestsMessages> {
  /** A day in a sentence, with its year if the period covers two years. */
  day(day: Day): string;
}

export function contextOf(selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context {
  const {from, to} = selection.rows;
  const withYear = yearOf(from) !== yearOf(to);
  return {
    ...chartContext(selection, input, arrestsMessages),
    day: (day) => input.words.day(day, 'day', withYear),
  };
}

/** The state shown, as the control and the source line write it: `22 September 2022, 09:51 Moscow time`. */
export function shownState({selection: {rows, knownOn}, words}: Context): string {
  if (knownOn === undefined) return '';
  const day = words.day(knownOn, 'long');
  const time = rows.state?.time;
  if (time === undefined) return day;
  const withZone =
    rows.daily.find(({source}) => source.asOfTime === time) ?? rows.daily.find(({source}) => source.zone !== '');
  return words.say.knownAt(day, time, withZone?.source.zone ?? '');
}
