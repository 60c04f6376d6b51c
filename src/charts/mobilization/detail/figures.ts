import {greatest} from 'd3';
import {isCounted, rank, type Estimate} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import type {KeyFigure} from '../../../model/contract.js';
import {listed, pagesOf} from '../../../model/interaction/key-figure.js';
import {denialWords, saidOn} from '../context.js';
import {officialOf, spanOf, TARGET, type Ledger} from '../ledgers.js';
import type {DetailContext} from './describe.js';

/** At most this many ledgers have a figure, if the page asks for several measures. */
const MOST = 2;

/** The key figure of the first panel; if panels are named, also of the second. */
export function figuresOf(context: DetailContext): readonly KeyFigure[] {
  const {ledgers, isNamed} = context.selection;
  return ledgers.slice(0, isNamed ? MOST : 1).flatMap((ledger) => figureOf(ledger, context) ?? []);
}

/** The official figure beside the highest other claim; without an official one, the range of the claims. */
function figureOf(ledger: Ledger, context: DetailContext): KeyFigure | undefined {
  const {words, detail} = context;
  const {form, measure, country, all} = ledger;
  const counted = all.filter(({figure}) => isCounted(figure));
  const most = greatest(counted, ({figure}) => rank(figure));
  const span = spanOf(ledger);
  if (!most || !span) return undefined;
  const figure = (value: string, text: string, ...claims: readonly Claim[]): KeyFigure => ({
    ...{value, text, by: saidOf(claims, context), links: pagesOf(claims, words)},
  });
  if (form === 'places') {
    const denied = denialWords(most, 'day', context);
    return figure(words.label(most.figure), detail.key.place(measure, most.place, counted.length, denied), most);
  }
  // the line of a progress panel is the official target
  const official = form === 'progress' ? officialOf(all) : ledger.official;
  const others = counted.filter((claim) => claim !== official);
  const other = greatest(others, (claim) => rank(claim.figure));
  if (official) {
    const isHigher = other !== undefined && rank(other.figure) > rank(official.figure);
    const text = detail.key.official(
      ...([measure, country, measure === TARGET, others.length] as const),
      isHigher ? claimOf(other, context) : '',
    );
    return figure(words.label(official.figure), text, official, ...(isHigher ? [other] : []));
  }
  const value = counted.length === 1 ? words.label(most.figure) : rangeOf(span, most.figure, context);
  const text = detail.key.range(measure, country, counted.length, denialWords(most, 'day', context));
  return figure(value, text, ...(counted.length === 1 ? [most] : counted));
}

/** `1.2 million, denied by the Kremlin, 23 September` */
const claimOf = (claim: Claim, context: DetailContext): string =>
  context.detail.key.claim(context.words.spoken(claim.figure), denialWords(claim, 'day', context));

/** From the lowest to the highest claim; the highest with its bound. */
function rangeOf([low, high]: readonly [number, number], most: Estimate, {words}: DetailContext): string {
  const top = most.bound === 'at_least' ? words.label(most) : words.amount(high);
  return low === high ? top : `${words.amount(low)}–${top}`;
}

/** `Sergei Shoigu (official), 21 September 2022; Meduza (unnamed source), 23 September 2022` */
const saidOf = (claims: readonly Claim[], {words, detail}: DetailContext): string =>
  listed(
    claims.map((claim) =>
      detail.key.by(claim.claimant, words.say.kinds[claim.source.kind], saidOn(claim, 'long', words)),
    ),
    words,
  );
