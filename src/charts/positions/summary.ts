import type {Context} from './context.js';

/** How many governments have which answer, and for how many none was found. */
export function summaryOf({facts, say}: Context): string {
  const clauses = facts.groups.flatMap(({stance, governments}) =>
    stance === 'none'
      ? []
      : [say.clauses[stance](governments.length, governments.filter(({divided}) => divided).length)],
  );
  const none = facts.governments.filter(({stance}) => stance === 'none').length;
  const all = facts.governments.length;
  return `${say.known(all - none, all, clauses)}${none > 0 ? ` ${say.notFound(none)}` : ''}`;
}
