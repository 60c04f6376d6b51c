import type {Claim} from '../../datasets/mobilization.js';
import type {Label} from '../../model/pieces.js';
import type {Context} from './context.js';
import type {Shape} from './ledger-shape.js';
import type {Ledger} from './ledgers.js';
import {tagOf, textOf, type RowText} from './row-text.js';
import type {Tag} from './scene.js';

/** Between a tag and what is over it, px. */
const OVER_TAG = 5;
const DATE = 18;
/** Over the date and under the tag. */
const AROUND = 20;

/** Where the rows of a drawn ledger are, px, with the words of both ends of them. */
export interface LedgerRows {
  readonly tops: readonly number[];
  readonly middles: readonly number[];
  readonly bottom: number;
  readonly texts: readonly RowText[];
  readonly dates: readonly Label[];
  readonly tags: readonly Tag[];
}

/** Rows as high as their words: names with what is under them from `start` on, the day with the denial under it. */
export function rowsOf(ledger: Ledger, context: Context, start: number, width: number, shape: Shape): LedgerRows {
  const {claims} = ledger;
  const hasDates = shape.dates > 0;
  const texts = claims.map((_, i) => textOf(ledger, context, i, shape.names - 24 - start, !hasDates));
  const tags = claims.map((claim) => tagOf(hasDates ? context.denied(claim, 'short') : '', shape.dates));
  const extra = tags.map((tag) => (tag ? tag.height + OVER_TAG : 0));
  const heights = texts.map(({names, lines}, i) =>
    Math.max(
      shape.least,
      (ledger.form === 'places' ? 12 : 18) + 20 * names.length + 18 * lines.length,
      DATE + extra[i]! + AROUND,
    ),
  );
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((top, height) => top + height, shape.top));
  const middles = tops.map((top, i) => top + heights[i]! / 2);
  const x = width - shape.dates;
  const date = (claim: Claim, i: number): Label => ({
    x,
    y: middles[i]! + 5 - extra[i]! / 2,
    text: context.said(claim, 'short-year'),
    role: 'plain',
    anchor: 'start',
  });
  return {
    tops,
    middles,
    bottom: tops.at(-1)! + heights.at(-1)!,
    texts,
    dates: hasDates ? claims.map(date) : [],
    tags: tags.flatMap((tag, i) =>
      tag ? [tag.at(x, Math.round(middles[i]! + (DATE + extra[i]!) / 2 - tag.height))] : [],
    ),
  };
}
