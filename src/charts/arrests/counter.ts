import {max} from 'd3';
import {known} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {ArrestsMessages} from './messages.js';
import {isWhole, type Scope} from './scope.js';
import {groups} from '../../model/groups.js';

/** Who counts: the monitor or named source with the most whole days; '' in a file without sources. */
export interface Counter {
  readonly name: string;
  readonly kind: Arrest['source']['kind'];
}

/**
 * Who counted what is drawn, in words: the main counter where it counted more than half of it or all that has a name, else how
 * many sources there are.
 */
export function countedBy(
  sources: readonly Arrest['source'][],
  main: string,
  say: Pick<ArrestsMessages, 'sources'>,
): string {
  const names = sources.map(({name}) => name).filter((name) => name !== '');
  const own = names.filter((name) => name === main).length;
  const all = new Set(names).size;
  return own > sources.length / 2 || all < 2 ? main : say.sources(all);
}

export function mainCounter({daily, state}: Scope): Counter {
  const whole = known(daily, state).filter(isWhole);
  const rows = (whole.length > 0 ? whole : daily).filter(
    ({source}) => source.kind === 'monitor' || source.kind === 'named',
  );
  const counts = groups(rows, ({source}) => source.name);
  const most = max(counts, ([, claims]) => claims.length);
  // of equal ones the first by name: the order of the file says nothing
  const [[name, claims] = ['', []]] = counts
    .filter(([, found]) => found.length === most)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {name, kind: claims.some(({source}) => source.kind === 'monitor') ? 'monitor' : 'named'};
}
