import {and, capital, spell} from '../../messages/en.js';
import {own} from '../../data/own.js';
import type {Estimate} from '../../data/estimate.js';
import {full} from '../../messages/ending.js';
import type {Catalogue} from '../../messages/words.js';
import {unnamedAndDenied} from './messages-denials.js';

/** What is counted, as it follows a figure. */
const units: Readonly<Record<string, string>> = {
  target: 'men to be called up',
  called_up: 'men called up',
  further_target: 'men to be called up later',
  deployed: 'men deployed',
  deployed_combat_units: 'men in combat units',
  in_units: 'men in units',
  in_training: 'men in training',
  volunteers: 'volunteers',
  reserve_pool: 'men in the reserve',
  fled: 'people who left the country',
  losses: 'losses',
};
const unit = (measure: string): string => own(units, measure) ?? measure.replaceAll('_', ' ');
const parts = (list: readonly string[], between: string): string => list.filter((text) => text !== '').join(between);
const times = (ratio: number): string => `${Number.isInteger(ratio) ? spell(ratio) : ratio} times`;
const claims = (count: number): string => (count === 1 ? 'claim' : 'claims');
const after = (text: string, more: string): string => (more === '' ? text : `${text}, ${more}`);
const digits = (count: number): string => count.toLocaleString('en');
const spread = (count: number, low: string, high: string): string =>
  `${count < 10 ? spell(count) : digits(count)} ${claims(count)}${low === high ? `: ${low}` : ` from ${low} to ${high}`}`;
/** `at least 840 men called up`; what has no number is said of what is counted. */
const quantity = ({bound, high}: Estimate, spoken: string, measure: string): string => {
  if (bound === 'uncounted') return `${unit(measure)}: named, not counted`;
  if (bound === 'withheld' && high === Infinity) return `${unit(measure)}: number withheld`;
  return `${spoken} ${unit(measure)}`;
};

/** A figure and what it counts. */
interface Measured {
  readonly figure: Estimate;
  readonly measure: string;
}

const en = {
  unit,
  quantity,
  /** Without an order where nothing but single places is drawn: they have their own. */
  title: (measures: readonly string[], order: 'figure' | 'date said' | '') =>
    after(
      measures.length === 0 ? 'Mobilisation targets' : capital(and(measures.map(unit))),
      order === '' ? '' : `by ${order}`,
    ),
  views: {'by-date': 'By date said', 'by-figure': 'By figure'},
  subtitle: (measures: readonly string[], country: string, isWhole: boolean, period: string) =>
    parts(
      [capital(and(measures.map(unit))), country, country && isWhole ? 'whole country' : '', `said ${period}`],
      ', ',
    ),
  caveat:
    'These are claims, not counts. How many say a figure does not tell whether it is right, and a figure that nobody made public is missing.',

  /** `Seven claims from 300,000 to 1.2 million; the highest is four times the official figure.` */
  summary: (count: number, low: string, high: string, ratio: number | undefined) => {
    const against =
      ratio === undefined || ratio <= 1 || low === high ? '' : `; the highest is ${times(ratio)} the official figure`;
    return `${capital(spread(count, low, high))}${against}.`;
  },
  summaryOf: (heading: string, text: string) => `${heading}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  noNumber: (count: number) => `${capital(spell(count))} ${claims(count)} without a number.`,
  uncounted: (count: number) => `${capital(spell(count))} more ${count === 1 ? 'gives' : 'give'} no number.`,
  unnamedAndDenied,
  /** Said after a step to another state of knowledge. */
  state: (day: string, isKnown: boolean, count: number, low: string, high: string) =>
    `${isKnown ? 'As known on' : 'As of'} ${day}: ${count === 0 ? 'no claim' : low === '' ? `${spell(count)} ${claims(count)} without a number` : spread(count, low, high)}.`,

  columns: {who: 'Who says it', said: 'Said on', saidAndDenied: 'Said on, denied by'},
  repeats: (who: string) => `repeats the figure of ${who}`,
  mayRepeat: (who: string) => `may repeat the figure of ${who}`,
  mayRepeatAbove: 'may repeat the report above',
  /** `denied by the Kremlin, 23 Sept`: who denied it, and never whether the figure is right. */
  denied: (by: string, day: string) => after(by === '' ? 'denied' : `denied by ${by}`, day),
  sameSource: 'same source',
  perhapsSame: 'perhaps the same',
  official: (figure: string) => `Official figure: ${figure}`,
  officialShort: (figure: string) => `Official: ${figure}`,
  officialBy: (who: string, day: string) => `${who}, ${day}`,
  officialIn: (official: string, who: string, day: string) => `${official} (${who}, ${day})`,
  officialTarget: (figure: string) => `Official target ${figure}`,
  who: (claimant: string, role: string) => parts([claimant, role], ', '),
  roleAndDay: (role: string, day: string) => parts([role, day], ', '),
  headings: {
    claims: (measure: string, country: string) => parts([capital(unit(measure)), country], ', '),
    progress: 'How far it got: men called up',
    places: (measure: string) =>
      measure === 'target' ? 'Targets of single regions' : `${capital(unit(measure))}, single places`,
  },
  subheadings: {
    progress: (country: string, steps: boolean) =>
      parts(
        [country && `${country}, whole country`, steps ? 'Officials as a line, other voices as single marks' : ''],
        '. ',
      ),
    own: (measure: string, period: string) => `${capital(unit(measure))}, own scale; said ${period}`,
    claims: (period: string, isScaled: boolean) => `${isScaled ? 'Own scale; said' : 'Said'} ${period}`,
  },
  saidLater: 'Said later',

  sentence: {
    /** `Claim 5 of 7. 1.2 million men to be called up. Meduza, citing …, 23 September 2022.` */
    claim: (
      place: number,
      count: number,
      where: string,
      {figure, measure}: Measured,
      spoken: string,
      who: string,
      day: string,
    ) =>
      `Claim ${digits(place)} of ${digits(count)}. ${where && `${where}: `}${capital(quantity(figure, spoken, measure))}. ${who}, ${day}.`,
    withheld: 'The exact number is withheld to protect people.',
    tie: (tie: string) => full(capital(tie)),
    denied: (denied: string) => full(capital(denied)),
    ratio: (ratio: number, isTarget: boolean) => {
      const official = isTarget ? 'the official target' : 'the official figure';
      return ratio === 1 ? `The same as ${official}.` : ratio < 0.1 ? '' : `${capital(times(ratio))} ${official}.`;
    },
    isOfficial: 'The official figure.',
    source: (kind: string) => `${capital(kind)}.`,
  },
  card: {
    heading: (who: string, {figure, measure}: Measured, spoken: string) =>
      `${who}: ${quantity(figure, spoken, measure)}`,
    against: (isTarget: boolean) => (isTarget ? 'Against the official target' : 'Against the official figure'),
    ratio: (ratio: number, figure: string) => (ratio === 1 ? 'the same' : `${times(ratio)} ${figure}`),
    place: 'Where',
    kind: 'Kind of source',
    ties: 'Repeats',
    tie: (who: string, isSure: boolean, figure: string, day: string) =>
      `${isSure ? '' : 'perhaps '}${who}, ${figure}, ${day}`,
    deniedBy: 'Denied by',
    denied: 'Denied',
    denial: 'Go to the denial',
  },
  notes: {
    parts: (figures: readonly string[], count: number) =>
      `${capital(spell(count))} more ${count === 1 ? 'figure is' : 'figures are'} for parts of the country (${figures.join(', ')}). ${count === 1 ? 'It stands' : 'They stand'} in the table only.`,
    measures: (rows: readonly number[], measures: readonly string[], panels: number) =>
      `Rows ${and(rows.map(String))} of the file use different measures (${measures.map((measure) => measure.replaceAll('_', ' ')).join(', ')}). Shown in ${spell(panels)} panels.`,
    cut: (shown: number, all: number, what: string) =>
      `The first ${shown} of ${digits(all)} claims are drawn (${what}).`,
    further: (count: number) =>
      `${capital(spell(count))} more ${count === 1 ? 'panel is' : 'panels are'} not drawn; ${count === 1 ? 'its' : 'their'} rows are named under the table.`,
    denied: (who: string, figure: string, denied: string) => full(`${who}, ${figure}: ${denied}`),
    partOf: (count: number, measure: string) => `${unit(measure)}: ${count}`,
  },
  table: {
    caption: 'Claims: every figure drawn',
    label: (rows: number) => `Table of claims (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Claimant', 'What', 'Place', 'Figure', 'Bound', 'Said on', 'Known on', 'Kind of source'],
    ties: 'Repeats',
    denied: 'Denied by',
    source: 'Source',
    tie: (who: string, isSure: boolean) => (isSure ? who : `perhaps ${who}`),
    /** In a column that says "Denied by". */
    by: (by: string, day: string) => after(by === '' ? 'not said' : by, day),
  },
  reasons: {
    measure: 'other measure',
    part: 'part of the country',
    outside: 'outside the period',
    place: 'place not asked for',
    later: 'known later than the state shown',
    cut: 'more claims than are drawn',
  },
  knownOn: (day: string) => `as known on ${day}`,
};

/** What the chart of claims says. */
export const mobilizationMessages: Catalogue<typeof en> = {name: 'mobilization', en};
export type MobilizationMessages = typeof en;
