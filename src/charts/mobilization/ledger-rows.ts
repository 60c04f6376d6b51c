import {sum} from 'd3';
import type {Label} from '../../model/pieces.js';
import type {Context} from './context.js';
import type {Shape} from './ledger-shape.js';
import type {Ledger} from './ledgers.js';
import {tagOf, textOf, type RowText} from './row-text.js';
import type {Tag} from './scene.js';

/** Between a tag and what is over it, px. */
const OVER_TAG = 5;
const DATE = 18;

/** Where the rows of a drawn ledger are, px, with the words of both ends of them. */
export interface LedgerRows {
  readonly tops: readonly number[];
  readonly middles: readonly number[];
  readonly bottom: number;
  readonly texts: readonly RowText[];
  /** Middles of the names: a tag without a column of its own stands under them. */
  readonly nameMiddles: readonly number[];
  readonly dates: readonly Label[];
  readonly tags: readonly Tag[];
}

/** Rows as high as their words: names with what is under them from `start` on, the day with the denial under it. */
export function rowsOf(ledger: Ledger, context: Context, start: number, width: number, shape: Shape): LedgerRows {
  const room = shape.names - 24 - start;
  const {claims, form} = ledger;
  const texts = claims.map((claim, i) => textOf(claim, ledger, context, i, room));
  const tags = claims.map((claim) => tagOf(context.denied(claim, 'short'), shape.dates || room));
  const isUnder = shape.dates === 0;
  const extra = tags.map((tag) => (tag ? tag.height + OVER_TAG : 0));
  const heights = texts.map(({names, lines}, i) => {
    const text = (form === 'places' ? 12 : 18) + 20 * names.length + 18 * lines.length + (isUnder ? extra[i]! : 0);
    return Math.max(shape.least, text, isUnder ? 0 : 12 + DATE + extra[i]!);
  });
  const tops = heights.map((_, i) => shape.top + sum(heights.slice(0, i)));
  const middles = tops.map((top, i) => top + heights[i]! / 2);
  const x = isUnder ? start : width - shape.dates;
  return {
    tops,
    middles,
    bottom: shape.top + sum(heights),
    texts,
    nameMiddles: middles.map((middle, i) => middle - (isUnder ? extra[i]! / 2 : 0)),
    dates: isUnder
      ? []
      : claims.map((claim, i) => ({
          x,
          y: middles[i]! + 5 - extra[i]! / 2,
          text: context.said(claim, 'short-year'),
          role: 'plain',
          anchor: 'start',
        })),
    tags: tags.flatMap((tag, i) => {
      if (!tag) return [];
      const y = middles[i]! + (isUnder ? heights[i]! / 2 - 8 - tag.height : (DATE + extra[i]!) / 2 - tag.height);
      return [tag.at(x, Math.round(y))];
    }),
  };
}
