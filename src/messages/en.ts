import type {Estimate} from '../data/estimate.js';
import {formatsEn} from './formats-en.js';
import {writeNumber} from './formats.js';

type Write = (value: number) => string;

const SPELT = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
export const spell = (count: number): string => SPELT[count] ?? String(count);
/** `1,369` */
export const digits = (count: number): string => writeNumber(count, formatsEn) ?? String(count);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** `a, b and c` */
export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

function label({bound, low, high}: Estimate, write: Write): string {
  switch (bound) {
    case 'at_least':
      return `${write(low)}+`;
    case 'at_most':
      return `up to\u00a0${write(high)}`;
    case 'about':
      return `~${write(low)}`;
    case 'range':
      return `${write(low)}–${write(high)}`;
    case 'withheld':
      return Number.isFinite(high) ? `fewer than\u00a0${write(high)}` : 'withheld';
    case 'uncounted':
      return 'not counted';
    case 'exact':
      return write(low);
  }
}

function spoken(figure: Estimate, write: Write): string {
  const {bound, low, high, about} = figure;
  // an estimate and a lower bound: each word is kept, in the order of ordinary speech
  if (bound === 'at_least') return about ? `about ${write(low)} or more` : `at least ${write(low)}`;
  if (bound === 'at_most') return `up to ${write(high)}`;
  if (bound === 'about') return `about ${write(low)}`;
  if (bound === 'range') return `${write(low)} to ${write(high)}`;
  return label(figure, write);
}

/** The messages of all charts, in English. Another language must have the same shape. */
export const en = {
  million: (number: string) => `${number}\u00a0million`,
  label,
  spoken,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  bounds: {
    exact: 'exact',
    at_least: 'at least',
    at_most: 'up to',
    about: 'about',
    range: 'range',
    uncounted: 'named, not counted',
    withheld: 'withheld',
  },
  kinds: {official: 'official', monitor: 'monitor', named: 'named source', unnamed: 'unnamed source'},
  kindOnly: {
    official: 'official figures only',
    monitor: 'figures from monitors only',
    named: 'figures from other named sources only',
    unnamed: 'figures from unnamed sources only',
  },
  noSource: 'no source',

  plot: (title: string) => `Chart: ${title}`,
  marks: (title: string) => `Marks: ${title}`,
  end: (title: string) => `End of the chart: ${title}`,
  view: (title: string) => `View: ${title}`,
  key: (title: string) => `Key: ${title}`,
  chooseDay: (title: string) => `Day (number of events): ${title}`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  cannotShow: 'What this chart cannot show',
  note: (title: string) => `Notes: ${title}`,
  sources: (count: number) => (count === 1 ? 'Source:' : 'Sources:'),
  /** A full stop after a name, unless it already ends with one. */
  stopAfter: (text: string) => (isEnded(text) ? '' : '.'),
  via: 'via',
  andMore: (count: number) => `and ${count} more`,
  moreSources: (count: number) => `and ${count} more in the table`,
  allSources: (count: number) => (count === 1 ? 'All pages of this source' : `All ${count} sources`),
  known: (day: string) => `What was known by ${day}.`,
  asOf: (day: string) => `As of ${day}.`,
  /** Part of a filter's text. */
  knownOn: (day: string) => `as known on ${day}`,
  /** A subtitle and a remark on the drawing. */
  remarked: (subtitle: string, remark: string) => `${full(subtitle)} ${remark}`,
  term: {
    bound: 'Precision',
    known: 'Known on',
    countedBy: 'Counted by',
    saidBy: 'Said by',
    said: 'Said on',
    printed: 'Published figure',
    publisher: 'Published by',
    checked: 'We saw',
    note: 'Note',
    source: 'Source',
  },
  archived: 'archived copy',
  /** How a row was checked: the words of the shipped files; other words stay unchanged. */
  checked: (word: string) =>
    word === 'article' ? 'the article itself' : word === 'retrieved' ? 'an excerpt of the page' : word,
  knownAt: (day: string, time: string, zone: string) => `${day}, ${time}${zone ? ` ${zone}` : ''}`,

  loading: 'Loading figures…',
  printed: (day: string) => `Printed on ${day}.`,
  notOnPaper:
    'This chart was not loaded yet when the page was printed. Scroll to it, wait until it is drawn, and print again.',
  emptyFilter: (filter: string) => `No rows match: ${filter}.`,
  clearFilter: 'Clear filter',
  notLoaded: 'The figures could not be loaded.',
  notDrawn: 'The chart could not be drawn.',
};

export type Messages = typeof en;

/** The end of a sentence: its punctuation, perhaps with a quotation mark after it. */
const ENDED = /[.!?\u2026]["\u201d\u2019\u00bb\u2069]*$/u;

/** Whether a text needs no full stop after it. */
export const isEnded = (text: string): boolean => ENDED.test(text.trimEnd());

/** A text as a sentence: a full stop is added unless it already has an end. */
export const full = (text: string): string => (text === '' || isEnded(text) ? text : `${text}.`);
