import {group, max} from 'd3';
import {isoDay} from '../../data/day.js';
import {joined} from '../../data/joined.js';
import {isClaim} from '../../datasets/referendums.js';
import type {Layout, ModelInput} from '../../model/contract.js';
import {contextOf, kindWord, spansYears, type Context, type Datum, type TimelineFiles} from './context.js';
import {lanesPanel} from './lanes/lanes.js';
import {listPanel} from './list.js';
import type {TimelineScene} from './scene.js';
import {filesOf, isKind, statesIn, type Selection} from './select.js';
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
    isOfDay: selection.chosen.some((day) => isoDay(day) === input.query.focus.day),
    hasSnapshots: statesIn(selection).length > 1,
    gaps: votes.length > 0 ? [say.votes.gap] : [],
  };
}

/** The number of events, their kinds, the day with the most; remarks on the evidence; the number of claims on votes. */
function summaryOf(context: Context): string {
  const {selection, say} = context;
  const {votes, events} = selection;
  const claims = votes.filter(isClaim).length;
  const regions = new Set(votes.map(({region}) => region)).size;
  return joined([
    events.length > 0 ? ofEvents(context) : '',
    ...evidenceOf(context),
    votes.length > 0 ? say.votes.summary(claims, regions) : '',
  ]);
}

/** The days of the events in words, and those with the most; '' if there is no peak. */
export function daysOf({selection: {events}, say, words}: Context): {readonly when: string; readonly peak: string} {
  const [first, last] = [events[0]!.date, events.at(-1)!.date];
  const years = spansYears(first, last);
  const day = (date: number): string => words.day(date, years ? 'long' : 'day');
  const period = words.period(first, last);
  const byDay = group(
    events.filter(({precision}) => precision !== 'month'),
    ({date}) => date,
  );
  const most = max(byDay.values(), (ofDay) => ofDay.length) ?? 0;
  const days = [...byDay].filter(([, ofDay]) => ofDay.length === most).map(([date]) => date);
  // if many days share the highest number, there is no peak
  const peak = most > 1 && byDay.size > 1 && days.length < 4 ? say.most(days.map(day), most) : '';
  return {when: first === last ? say.onDay(period) : say.from(period), peak};
}

function ofEvents(context: Context): string {
  const {selection, say} = context;
  const {events, lanes, from, to} = selection;
  const {when, peak} = daysOf(context);
  const kinds = lanes.map(({kind, events: own}) =>
    isKind(kind) ? say.counts[kind](own.length) : say.countOther(own.length, kindWord(kind, context)),
  );
  // without kinds there is nothing to split
  const parts = lanes.length === 1 && lanes[0]!.kind === '' ? [] : kinds;
  // where there is more to say, events that fill the period of the subtitle do not say it again
  const isSaid = parts.length > 0 && events[0]!.date === from && events.at(-1)!.date === to;
  return say.summary(events.length, isSaid ? '' : when, parts, peak);
}

const evidenceOf = ({selection, say}: Context): readonly string[] => {
  const marked = selection.events.filter(({evidence}) => evidence !== '');
  return [...group(marked, ({evidence}) => evidence)].slice(0, 3).map(([word, of]) => say.evidence(of.length, word));
};
