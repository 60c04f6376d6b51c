import type {Day} from '../data/day.js';
import type {Catalogue, Words} from '../messages/words.js';
import type {ModelInput} from './contract.js';
import {contentWidth, sizeOf, type SizeClass} from './frame.js';

/** The input of a chart's layout and text functions. */
export interface ChartContext<Selection, Messages> {
  readonly selection: Selection;
  readonly words: Words;
  /** The messages of this chart. */
  readonly say: Messages;
  readonly size: SizeClass;
  /** Width of the content, CSS px. */
  readonly width: number;
  readonly today: Day;
}

export const chartContext = <Selection, Messages>(
  selection: Selection,
  {words, width, today}: Pick<ModelInput, 'words' | 'width' | 'today'>,
  catalogue: Catalogue<Messages>,
): ChartContext<Selection, Messages> => ({
  ...{selection, words, say: words.of(catalogue), today},
  ...{size: sizeOf(width), width: contentWidth(width)},
});
