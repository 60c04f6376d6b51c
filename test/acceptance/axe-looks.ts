import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {isChromium} from '../element/engine.js';
import {find, findAll, until} from '../element/mount.js';

/**
 * Widths and colour schemes. axe checks the tree and its styles, which are the same in all engines: Chromium runs all of them, the
 * others one.
 */
export const looks = (['light', 'dark'] as const)
  .flatMap((scheme) => ([320, 600, 1200] as const).map((width) => ({width, scheme})))
  .filter(({width, scheme}) => isChromium || (width === 600 && scheme === 'light'));

/** The tree is the same in both colour schemes: in the dark one only its colours are checked. */
export const rulesIn = ({scheme}: {readonly scheme: 'light' | 'dark'}): 'all' | 'colours' =>
  scheme === 'light' ? 'all' : 'colours';

/** Opens all details: the table, rows left out, details for the publisher. */
export async function openAll(tag: ConflictChart): Promise<void> {
  for (const one of findAll<HTMLDetailsElement>(tag, 'details')) one.open = true;
  await until(() => !find(tag, 'details.facts') || find(tag, '.scroll')?.checkVisibility(), 'the table is open');
}
