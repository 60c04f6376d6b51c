import {yearOf} from '../../data/day.js';
import type {Claim, Denial} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import type {ModelInput} from '../../model/contract.js';
import {contentWidth, sizeOf, type Size} from '../../model/frame.js';
import {denialIn, type Facts} from './facts.js';
import type {MobilizationMessages} from './messages.js';
import {tiesOf, type Tie} from './ties.js';

export type MobilizationFiles = {readonly src: Claim};

/** What every part of the model works with. */
export interface Context {
  readonly facts: Facts;
  readonly words: Words;
  readonly say: MobilizationMessages;
  readonly size: Size;
  /** Width of the content, px. */
  readonly width: number;
  /** When it was said; a date known to the month names the month only. */
  said(claim: Claim, style: 'short' | 'short-year' | 'day' | 'long'): string;
  /** The figure beside a mark, in words: `up to 1 million`, `2,500–3,000`. */
  figure(claim: Claim): string;
  /** Whom it repeats, as known in the state shown. */
  ties(claim: Claim): readonly Tie[];
  denial(claim: Claim): Denial | undefined;
  /** Its denial in words: `denied by the Kremlin, 23 Sept`; '' where there is none. */
  denied(claim: Claim, style: 'short' | 'day'): string;
}

export function contextOf(
  {words, width}: Pick<ModelInput, 'words' | 'width'>,
  say: MobilizationMessages,
  facts: Facts,
): Context {
  const denial = (claim: Claim): Denial | undefined => denialIn(claim, facts.state);
  return {
    facts,
    words,
    say,
    size: sizeOf(width),
    width: contentWidth(width),
    said: ({date, precision}, style) => {
      const withYear = style === 'long' || style === 'short-year';
      if (precision === 'month') return words.day(date, 'month', withYear);
      return words.day(date, style === 'day' ? 'day' : style === 'long' ? 'long' : 'short', withYear);
    },
    figure: ({figure}) =>
      figure.bound === 'range' ? words.label(figure) : words.spoken(figure).replace(/ (?=\d)/, '\u00a0'),
    ties: (claim) => tiesOf(claim, facts.byId),
    denial,
    denied: (claim, style) => {
      const found = denial(claim);
      return found ? say.denied(found.by, deniedOn(found, claim, words, style)) : '';
    },
  };
}

/** The day of a denial, with its year where the claim is of another one. */
export const deniedOn = ({on}: Denial, {date}: Claim, words: Words, style: 'short' | 'day'): string =>
  on === undefined ? '' : words.day(on, style, yearOf(on) !== yearOf(date));
