import {and, capital, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

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
const unit = (measure: string): string => units[measure] ?? measure.replaceAll('_', ' ');
const parts = (list: readonly string[], between: string): string => list.filter((text) => text !== '').join(between);
const times = (ratio: number): string => `${Number.isInteger(ratio) ? spell(ratio) : ratio} times`;
const claims = (count: number): string => (count === 1 ? 'claim' : 'claims');

const en = {
  unit,
  title: (measures: readonly string[], byFigure: boolean) =>
    `${measures.length === 0 ? 'Mobilisation targets' : capital(and(measures.map(unit)))}, by ${byFigure ? 'figure' : 'date said'}`,
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
    if (low === high) return `${capital(spell(count))} ${claims(count)}: ${low}.`;
    const against = ratio === undefined || ratio <= 1 ? '' : `; the highest is ${times(ratio)} the official figure`;
    return `${capital(spell(count))} ${claims(count)} from ${low} to ${high}${against}.`;
  },
  summaryOf: (heading: string, text: string) => `${heading}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  noNumber: (count: number) => `${capital(spell(count))} ${claims(count)} without a number.`,
  uncounted: (count: number) => `${capital(spell(count))} more ${count === 1 ? 'gives' : 'give'} no number.`,
  unnamed: (count: number) =>
    `${capital(spell(count))} ${count === 1 ? 'rests on an unnamed source' : 'rest on unnamed sources'}.`,

  columns: {who: 'Who says it', said: 'Said on'},
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
    places: 'Targets of single regions',
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
    claim: (place: number, count: number, where: string, figure: string, measure: string, who: string, day: string) =>
      `Claim ${place} of ${count}. ${where && `${where}: `}${capital(figure)} ${unit(measure)}. ${who}, ${day}.`,
    ratio: (ratio: number, isTarget: boolean) => {
      const official = isTarget ? 'the official target' : 'the official figure';
      return ratio === 1 ? `The same as ${official}.` : ratio < 0.1 ? '' : `${capital(times(ratio))} ${official}.`;
    },
    isOfficial: 'The official figure.',
    source: (kind: string) => `${capital(kind)}.`,
  },
  card: {
    heading: (who: string, figure: string, measure: string) => `${who}: ${figure} ${unit(measure)}`,
    against: (isTarget: boolean) => (isTarget ? 'Against the official target' : 'Against the official figure'),
    ratio: (ratio: number) => (ratio === 1 ? 'the same' : times(ratio)),
    place: 'Where',
  },
  notes: {
    parts: (figures: readonly string[], count: number) =>
      `${capital(spell(count))} more ${count === 1 ? 'figure is' : 'figures are'} for parts of the country (${figures.join(', ')}). ${count === 1 ? 'It stands' : 'They stand'} in the table only.`,
    partOf: (count: number, measure: string) => `${unit(measure)}: ${count}`,
  },
  table: {
    caption: 'Claims: every figure drawn',
    label: (rows: number) => `Table of claims (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Claimant', 'What', 'Place', 'Figure', 'Bound', 'Said on', 'Known on', 'Kind of source', 'Source'],
  },
  reasons: {
    measure: 'other measure',
    part: 'part of the country',
    outside: 'outside the period',
    place: 'place not asked for',
    later: 'known later than the state shown',
  },
  knownOn: (day: string) => `as known on ${day}`,
};

/** What the chart of claims says. */
export const mobilizationMessages: Catalogue<typeof en> = {name: 'mobilization', en};
export type MobilizationMessages = typeof en;
