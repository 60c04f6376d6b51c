import type {Layout, ModelInput} from '../../model/contract.js';
import {contextOf, type Datum, type TimelineFiles} from './context.js';
import {lanesPanel} from './lanes/lanes.js';
import {listPanel} from './list.js';
import type {TimelineScene} from './scene.js';
import {filesOf, statesIn, type Selection} from './select.js';
import {summaryOf} from './summary.js';
import {votesPanel} from './votes.js';

/** The lanes first, at every width; then the lists. */
export function layout(selection: Selection, input: ModelInput<TimelineFiles>): Layout<TimelineScene, Datum> {
  const context = contextOf(selection, input);
  const {words, say} = context;
  const {events, votes, asOf, from, to} = selection;
  const dated = [...events, ...votes].flatMap(({source}) => source.asOf ?? []);
  return {
    panels: [
      ...(events.length > 0 ? [lanesPanel(context), listPanel(context)] : []),
      ...(votes.length > 0 ? [votesPanel(context)] : []),
    ],
    title: say.title,
    subtitle: say.subtitle(words.period(from, to), input.query.where, events.length, filesOf(input.rows).events.length),
    summary: summaryOf(context),
    // the lanes name their symbols
    legend: [],
    sources: [...events, ...votes].map(({source}) => source),
    known: asOf === undefined ? '' : words.say.asOf(words.day(asOf, 'long')),
    // if the files have no as-of days, the age is unknown
    knownOn: events.some(({source}) => source.asOf !== undefined) ? Math.max(...dated) : undefined,
    hasSnapshots: statesIn(selection).length > 1,
    gaps: votes.length > 0 ? [say.votes.gap] : [],
  };
}
