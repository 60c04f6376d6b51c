import {group} from 'd3';
import type {DatedEvent} from '../../datasets/events.js';
import {isoDay} from '../../data/day.js';
import type {Link, ListGroup, ListRow} from '../../model/contract.js';
import {sourceLinks} from '../../model/provenance.js';
import {eventPoint, spansYears, type Context, type TimelineList} from './context.js';
import {signTrack} from './legend.js';
import type {TimelineScene} from './scene.js';

/** Number of rows before the reader asks for all. */
const FIRST = 12;
/** Longer lists do not help and slow down the page: the reader can choose a day instead. */
const MOST = 500;

/** The events of the days chosen in the lanes, in the words of the file. */
export function listPanel(context: Context): TimelineList {
  const {selection, say, words} = context;
  const {read, chosen, events} = selection;
  const listed = read.slice(0, MOST);
  const day = chosen === undefined ? '' : words.day(chosen, 'long');
  const foot = [
    ...(read.length === 0 ? [say.list.none(day)] : []),
    ...(read.length > MOST ? [say.list.cut(MOST, read.length)] : []),
  ];
  const groups = group(listed, ({date, precision}) => (precision === 'month' ? `month ${date}` : `day ${date}`));
  return {
    kind: 'list',
    id: 'list',
    place: 'whole',
    layout: 'texts',
    ...(day ? {heading: say.list.chosen(day, read.length, events.length)} : {}),
    groups: [...groups].map(([id, ofDay]) => groupOf(id, ofDay, context)),
    first: FIRST,
    foot,
    ...(read.length > MOST ? {hint: say.list.others} : {}),
    points: listed.map((event) => eventPoint(rowId(event), event)),
  };
}

const rowId = ({row}: DatedEvent): string => `list:${row}`;

function groupOf(id: string, events: readonly DatedEvent[], context: Context): ListGroup<TimelineScene> {
  const {words, say, selection} = context;
  const {date, precision} = events[0]!;
  const rows = events.map((event) => rowOf(event, context));
  if (precision === 'month') return {id, heading: say.someDay(words.day(date, 'month', true)), rows};
  const isLong = spansYears(selection.from, selection.to);
  return {
    id,
    heading: words.day(date, isLong ? 'long' : 'day'),
    count: words.day(date, 'weekday-long'),
    day: isoDay(date),
    rows,
  };
}

function rowOf(event: DatedEvent, {say, words}: Context): ListRow<TimelineScene> {
  const {title, summary, time, place, evidence, kind, source, precision} = event;
  const plain = (text: string): readonly Link[] => (text ? [{text, address: ''}] : []);
  const links = sourceLinks(source, words);
  return {
    point: rowId(event),
    name: title,
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
