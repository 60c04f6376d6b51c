import type {Statement} from '../../datasets/positions.js';
import {stanceWord, type ListContext} from './context.js';

/** Of several who differ, who said what; else who spoke first on that day: the role, else the name. */
export function whoSaid(
  standing: readonly Statement[],
  isDivided: boolean,
  {list, say}: Pick<ListContext, 'list' | 'say'>,
): string {
  if (!isDivided) return standing[0] ? standing[0].role || standing[0].speaker : '';
  return list.answers(standing.map((one) => ({...one, stance: stanceWord(one, {say})})));
}
