import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {engine} from '../element/engine.js';
import {find, findAll, until} from '../element/mount.js';

type Look = {readonly width: number; readonly scheme: 'light' | 'dark'};

/**
 * Widths and colour schemes. axe checks the tree and its styles, which are the same in all engines, and it is slow: each engine
 * tries some of them, and all are tried if all engines are there.
 */
const widths = {chromium: [320, 1200], firefox: [600], webkit: [600]}[engine];
const schemes = engine === 'webkit' ? (['light'] as const) : (['light', 'dark'] as const);
export const looks: readonly Look[] = schemes.flatMap((scheme) => widths.map((width) => ({width, scheme})));

/** The tree is the same in both colour schemes: in the dark one only its colours are checked. */
export const rulesIn = ({scheme}: Look): 'all' | 'colours' => (scheme === 'light' ? 'all' : 'colours');

/** The table of a wide chart is that of a narrow one, and half of the work. */
export const hasOpenTable = ({width}: Look): boolean => width < 1200;

/** Opens all details: rows left out, details for the publisher, and the table where it is wanted. */
export async function openAll(tag: ConflictChart, withTable: boolean): Promise<void> {
  for (const one of findAll<HTMLDetailsElement>(tag, 'details')) one.open = withTable || !one.matches('.facts');
  if (withTable)
    await until(() => !find(tag, 'details.facts') || find(tag, '.scroll')?.checkVisibility(), 'the table is open');
}
