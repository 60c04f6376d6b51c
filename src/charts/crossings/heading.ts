import {inOrder, type Days} from './facts.js';
import type {Context} from './context.js';

/** So many crossings are named over a panel. */
const MOST = 3;

/** Which crossings are counted; those that are only a part are hatched, where others are whole. */
export function subheadingOf(days: Days, {say}: Context): string {
  const rows = inOrder(days).map(({drawn}) => drawn);
  const names = (of: typeof rows): readonly string[] => {
    const all = [...new Set(of.map(({crossing}) => crossing).filter((name) => name !== ''))];
    return all.length > MOST ? [...all.slice(0, MOST), say.more(all.length - MOST)] : all;
  };
  const isCount = days.measure !== 'queue_vehicles';
  return say.subheading(names(rows.filter(({isPart}) => !isPart)), names(rows.filter(({isPart}) => isPart)), isCount);
}
