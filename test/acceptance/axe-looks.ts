import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {isChromium} from '../element/engine.js';
import {find, findAll, until} from '../element/mount.js';

/**
 * Widths and schemes. What axe looks at is the tree and its styles, in which engines do not differ: Chromium looks at all of
 * them, the others once.
 */
export const looks = (['light', 'dark'] as const)
  .flatMap((scheme) => ([320, 600, 1200] as const).map((width) => ({width, scheme})))
  .filter(({width, scheme}) => isChromium || (width === 600 && scheme === 'light'));

/** The tree is the same in both schemes: in the dark its colours are looked at. */
export const rulesIn = ({scheme}: {readonly scheme: 'light' | 'dark'}): 'all' | 'colours' =>
  scheme === 'light' ? 'all' : 'colours';

/** Opens all there is to open: the table, rows left out, details for the publisher. */
export async function openAll(tag: ConflictChart): Promise<void> {
  for (const one of findAll<HTMLDetailsElement>(tag, 'details')) one.open = true;
  await until(() => !find(tag, 'details.facts') || find(tag, '.scroll')?.checkVisibility(), 'the table is open');
}
