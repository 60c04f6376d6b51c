import {yearOf} from '../../data/day.js';
import type {Claim, Denial} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import type {ModelInput} from '../../model/contract.js';
import {mobilizationMessages, type MobilizationMessages} from './messages.js';
import type {Selection} from './select.js';

export type Context = ChartContext<Selection, MobilizationMessages>;
export const contextOf = (selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context =>
  chartContext(selection, input, mobilizationMessages);

/** The claim that another claim repeats, or may repeat. */
interface Tie {
  readonly to: Claim;
  readonly isSure: boolean;
}

/** When the claim was made; a date known only to the month shows only the month. */
export function saidOn({date, precision}: Claim, style: 'short' | 'short-year' | 'day' | 'long', words: Words): string {
  const withYear = style === 'long' || style === 'short-year';
  if (precision === 'month') return words.day(date, 'month', withYear);
  return words.day(date, style === 'short-year' ? 'short' : style, withYear);
}

/** The figure beside a mark, in words: `up to 1 million`, `2,500–3,000`. */
export const figureOf = ({figure}: Claim, words: Words): string =>
  figure.bound === 'range' ? words.label(figure) : words.spoken(figure).replace(/ (?=\d)/, '\u00a0');

/** The claims that this one repeats, as far as known in the state shown; never itself. */
export const tiesOf = (claim: Claim, byId: Selection['byId']): readonly Tie[] =>
  [
    {to: byId.get(claim.sameAs), isSure: true},
    {to: byId.get(claim.perhapsSameAs), isSure: false},
  ].filter((tie): tie is Tie => tie.to !== undefined && tie.to !== claim);

/** `repeats the figure of …`, `may repeat the figure of …` */
export const tieWords = ({to, isSure}: Tie, say: MobilizationMessages): string =>
  isSure ? say.repeats(to.claimant) : say.mayRepeat(to.claimant);

/** The denial of a claim in the state shown, from its day on; a denial without a day only if everything is shown. */
export function denialOf({denial}: Claim, {selection: {state}}: Context): Denial | undefined {
  if (!denial || !state) return denial;
  // a denial has no hour: in a state with a minute, it is not known yet on its own day
  const last = state.time === undefined ? state.day : state.day - 1;
  return denial.on !== undefined && denial.on <= last ? denial : undefined;
}

/** The denial as text: `denied by the Kremlin, 23 Sept`, with the year if it differs; '' if there is none. */
export function denialWords(claim: Claim, style: 'short' | 'day', context: Context): string {
  const {say, words} = context;
  const denial = denialOf(claim, context);
  if (!denial) return '';
  const {by, on} = denial;
  return say.denied(by, on === undefined ? '' : words.day(on, style, yearOf(on) !== yearOf(claim.date)));
}
