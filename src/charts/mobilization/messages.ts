import {joined} from '../../data/joined.js';
import {and, capital, digits, full, spell} from '../../messages/en.js';
import {own} from '../../data/own.js';
import type {Catalogue} from '../../messages/words.js';

/** The unit after a figure. */
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
export const unit = (measure: string): string => own(units, measure) ?? measure.replaceAll('_', ' ');
export const times = (ratio: number): string => `${Number.isInteger(ratio) ? spell(ratio) : ratio} times`;
export const claims = (count: number): string => (count === 1 ? 'claim' : 'claims');
const after = (text: string, more: string): string => (more === '' ? text : `${text}, ${more}`);
export const spread = (count: number, low: string, high: string): string =>
  `${count < 10 ? spell(count) : digits(count)} ${claims(count)}${low === high ? `: ${low}` : `, from ${low} to ${high}`}`;

/** Who denied how many of a set of claims; '' if the file does not name the denier. */
export interface Deniers {
  readonly who: readonly {readonly by: string; readonly count: number}[];
  readonly count: number;
}

/** At most this many are named one by one. */
const MOST_NAMED = 3;

/** `it`, `both`, `all three`, `two of them` */
function ofThem(count: number, all: number): string {
  if (count < all) return `${spell(count)} of them`;
  return all === 1 ? 'it' : all === 2 ? 'both' : `all ${spell(all)}`;
}

/** `the claim`, `both claims`, `all three claims`, `two of the claims` */
function ofClaims(count: number, all: number): string {
  if (count < all) return `${spell(count)} of the claims`;
  return all === 1 ? 'the claim' : `${all === 2 ? 'both' : `all ${spell(all)}`} claims`;
}

/** `the Kremlin denied both`; with several deniers `both were denied, one by A and one by B`. */
function clause({who, count}: Deniers, what: string): string {
  const [first] = who;
  if (who.length === 1 && first?.by) return `${first.by} denied ${what}`;
  const isTold = who.length <= MOST_NAMED && who.every(({by}) => by !== '');
  const by = isTold ? who.map((one) => `${spell(one.count)} by ${one.by}`) : [];
  return `${what} ${count === 1 ? 'was' : 'were'} denied${by.length > 0 ? `, ${and(by)}` : ''}`;
}

/** How many rest on unnamed sources, and who denied what. One sentence if only those were denied, else two. */
function unnamedAndDenied(unnamed: number, ofUnnamed: Deniers, all: number, ofAll: Deniers): readonly string[] {
  const rest = `${capital(spell(unnamed))} ${unnamed === 1 ? 'comes from an unnamed source' : 'come from unnamed sources'}`;
  if (ofAll.count === 0) return unnamed > 0 ? [`${rest}.`] : [];
  if (ofUnnamed.count < ofAll.count || unnamed === 0) {
    const denied = `${capital(clause(ofAll, ofClaims(ofAll.count, all)))}.`;
    return unnamed > 0 ? [`${rest}.`, denied] : [denied];
  }
  return [`${rest}, and ${clause(ofUnnamed, ofThem(ofUnnamed.count, unnamed))}.`];
}

const en = {
  unit,
  /** No order if only single places are drawn: they have their own order. */
  title: (measures: readonly string[], order: 'figure' | 'date said' | '') =>
    after(
      measures.length === 0 ? 'Mobilisation targets' : capital(and(measures.map(unit))),
      order === '' ? '' : `by ${order}`,
    ),
  views: {'by-date': 'By date said', 'by-figure': 'By figure'},
  subtitle: (measures: readonly string[], country: string, isWhole: boolean, period: string) =>
    joined(
      [capital(and(measures.map(unit))), country, country && isWhole ? 'whole country' : '', `said ${period}`],
      ', ',
    ),
  caveat:
    'These are claims, not counts. A figure is not more likely to be right because many repeat it. Figures that nobody made public are missing.',

  /** `Seven claims, from 300,000 to 1.2 million. The highest is four times the official figure.` */
  summary: (count: number, low: string, high: string, ratio: number | undefined) => {
    const against =
      ratio === undefined || ratio <= 1 || low === high ? '' : ` The highest is ${times(ratio)} the official figure.`;
    return `${capital(spread(count, low, high))}.${against}`;
  },
  summaryOf: (heading: string, text: string) => `${heading}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  noNumber: (count: number) => `${capital(spell(count))} ${claims(count)} without a number.`,
  uncounted: (count: number) => `${capital(spell(count))} more ${count === 1 ? 'gives' : 'give'} no number.`,
  unnamedAndDenied,

  columns: {who: 'Who says it', said: 'Said on', saidAndDenied: 'Said on, denied by'},
  repeats: (who: string) => `repeats the figure of ${who}`,
  mayRepeat: (who: string) => `may repeat the figure of ${who}`,
  mayRepeatAbove: 'may repeat the report above',
  /** `denied by the Kremlin, 23 Sept`: who denied it; never whether the figure is right. */
  denied: (by: string, day: string) => after(by === '' ? 'denied' : `denied by ${by}`, day),
  official: (figure: string) => `Official figure: ${figure}`,
  officialShort: (figure: string) => `Official: ${figure}`,
  officialBy: (who: string, day: string) => `${who}, ${day}`,
  officialIn: (official: string, who: string, day: string) => `${official} (${who}, ${day})`,
  officialTarget: (figure: string) => `Official target ${figure}`,
  who: (claimant: string, role: string) => joined([claimant, role], ', '),
  roleAndDay: (role: string, day: string) => joined([role, day], ', '),
  headings: {
    claims: (measure: string, country: string) => joined([capital(unit(measure)), country], ', '),
    progress: 'How many had been called up',
    places: (measure: string) =>
      measure === 'target' ? 'Targets for individual regions' : `${capital(unit(measure))}, by place`,
  },
  subheadings: {
    progress: (country: string, steps: boolean) =>
      joined(
        [country && `${country}, whole country`, steps ? 'Line: official figures. Dots: everyone else' : ''],
        '. ',
      ),
    own: (measure: string, period: string) => `${capital(unit(measure))}, said ${period}; with its own scale`,
    claims: (period: string, isScaled: boolean) => `Said ${period}${isScaled ? '; with its own scale' : ''}`,
  },
  saidLater: 'Said later',

  notes: {
    parts: (count: number, country: string) =>
      `${capital(spell(count))} more ${count === 1 ? 'figure covers' : 'figures cover'} only ${count === 1 ? 'a part' : 'parts'} of ${country || 'the country'}; see the table.`,
    measures: (rows: readonly number[], measures: readonly string[], panels: number) =>
      `Rows ${and(rows.map(String))} of the file use different measures (${measures.map((measure) => measure.replaceAll('_', ' ')).join(', ')}). Shown in ${spell(panels)} panels.`,
    cut: (shown: number, all: number, what: string) =>
      `The first ${shown} of ${digits(all)} claims are drawn (${what}).`,
    further: (count: number) =>
      `${capital(spell(count))} more ${count === 1 ? 'panel is' : 'panels are'} not drawn; ${count === 1 ? 'its' : 'their'} rows are named under the table.`,
    denied: (who: string, figure: string, denied: string) => full(`${who}, ${figure}: ${denied}`),
  },
};

/** Texts of the chart of claims. */
export const mobilizationMessages: Catalogue<typeof en> = {name: 'mobilization', en};
export type MobilizationMessages = typeof en;
