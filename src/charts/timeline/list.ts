import {group} from 'd3';
import type {DatedEvent} from '../../datasets/events.js';
import {isoDay, type Day} from '../../data/day.js';
import type {DayOption, Link, ListGroup, ListRow} from '../../model/contract.js';
import {sourceLinks} from '../../model/provenance.js';
import {kindWord, spansYears, type Context, type TimelineList} from './context.js';
import {signTrack, type TimelineScene} from './scene.js';
import {hasDay} from './select.js';

/** The rows of a day shown before the reader asks for all. */
const FIRST = 24;
/** Longer lists do not help and slow down the page: the reader can choose a day instead. */
const MOST = 500;

/** The events of the chosen days, in the words of the file. They are text: their marks are in the lanes. */
export function listPanel(context: Context): TimelineList {
  const {selection, say, words} = context;
  const {read, chosen, choices} = selection;
  const listed = read.slice(0, MOST);
  const foot = [
    ...(read.length === 0 ? [say.list.none(words.day(chosen[0] ?? 0, 'long'))] : []),
    ...(read.length > MOST ? [say.list.cut(MOST, read.length)] : []),
  ];
  const groups = group(listed, (event) => `${hasDay(event) ? 'day' : 'month'} ${event.date}`);
  return {
    kind: 'list',
    unit: 'event',
    id: 'list',
    place: 'whole',
    layout: 'texts',
    ...(choices.length > 0 ? {days: optionsOf(context)} : {}),
    groups: [...groups].map(([id, ofDay]) => groupOf(id, ofDay, context)),
    // who asks for all events gets them
    ...(chosen.length > 0 ? {first: FIRST} : {}),
    foot,
    ...(read.length > MOST ? {hint: say.list.others} : {}),
    points: [],
  };
}

/** A button for each day, for several days that the page asks for, and for all. */
function optionsOf({selection, say, words}: Context): readonly DayOption[] {
  const {choices, chosen, events, read, from, to} = selection;
  const isLong = spansYears(from, to);
  const name = (day: Day): string => words.day(day, 'short', isLong);
  const several =
    chosen.length > 1
      ? [{day: chosen.map(isoDay).join(' '), label: say.list.day(chosen.map(name), read.length), chosen: true}]
      : [];
  return [
    ...several,
    ...choices.map(([day, count]) => ({
      day: isoDay(day),
      label: say.list.day([name(day)], count),
      chosen: chosen.length === 1 && day === chosen[0],
    })),
    {day: 'all', label: say.list.all(events.length), chosen: chosen.length === 0},
  ];
}

function groupOf(id: string, events: readonly DatedEvent[], context: Context): ListGroup<TimelineScene> {
  const {words, say, selection} = context;
  const [first] = events;
  const {date} = first!;
  const rows = events.map((event) => rowOf(event, context));
  if (!hasDay(first!)) return {id, heading: say.someDay(words.day(date, 'month', true)), rows};
  const isLong = spansYears(selection.from, selection.to);
  return {
    id,
    heading: words.day(date, isLong ? 'long' : 'day'),
    count: words.day(date, 'weekday-long'),
    day: isoDay(date),
    rows,
  };
}

function rowOf(event: DatedEvent, context: Context): ListRow<TimelineScene> {
  const {say, words} = context;
  const {title, summary, time, place, evidence, kind, source, precision} = event;
  const plain = (text: string): readonly Link[] => (text ? [{text, address: ''}] : []);
  const links = sourceLinks(source, words);
  return {
    name: title,
    sign: kindWord(kind, context),
    ...(summary ? {lines: [summary]} : {}),
    gutter: signTrack(kind),
    about: [
      ...plain(precision === 'reported' ? say.reported : ''),
      ...plain(time),
      ...plain(place),
      ...(links.length > 0 ? links : plain(words.say.noSource)),
    ],
    ...(evidence ? {tag: evidence} : {}),
  };
}
