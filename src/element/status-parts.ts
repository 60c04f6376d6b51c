import type {Words} from '../messages/words.js';
import type {Chart, Preview} from '../model/contract.js';
import {sizeOf, type SizeClass} from '../model/frame.js';
import type {StatusParts} from '../view/status.js';
import {readQuery, type QueryAttributes} from './attributes.js';

/** Height of the parts above and below a plot, without title and subtitle, px. */
const AROUND: Readonly<Record<SizeClass, number>> = {S: 600, M: 600, L: 540};

/** The texts and the space before the drawing: from the tag, and from the chart when it is loaded. */
export function statusParts(
  tag: QueryAttributes,
  level: number,
  chart: Chart | undefined,
  width: number,
  words: Words,
): StatusParts & Pick<Preview, 'height'> {
  const preview = chart?.preview(readQuery(tag, chart, {}).query, width, words);
  return {
    say: words.say,
    title: tag.heading || (preview?.title ?? ''),
    subtitle: tag.subtitle,
    level,
    height: (preview?.height ?? 300) + AROUND[sizeOf(width)],
  };
}
