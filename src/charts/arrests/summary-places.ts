import {byAge} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {PlacesContext} from './context.js';

/** How the sum of the days goes with what was printed; '' where no total covers every day found. */
export function totalSentence({facts, more, words, day}: PlacesContext): string {
  const {sum, counter} = facts;
  if (!sum) return '';
  const spoken = words.spoken(sum.figure);
  const conflict = facts.totals.conflicts.find(({coversAll}) => coversAll);
  if (conflict) {
    const {end, count} = conflict.total;
    return more.sumAgainst(spoken, counter.kind, counter.name, day(end), words.spoken(count));
  }
  const latest = latestCovering({facts});
  return latest ? more.sumAndLatest(spoken, day(latest.end), words.spoken(latest.count)) : '';
}

/** The newest total printed by the main counter that covers every whole day found. */
function latestCovering({facts}: Pick<PlacesContext, 'facts'>): Arrest | undefined {
  const found = facts.days.filter(({kind}) => kind === 'whole');
  const covers = ({date, end}: Arrest): boolean => found.every(({day}) => day >= date && day <= end);
  const all = facts.totals.lines.flatMap(({steps}) => steps.map(({drawn}) => drawn));
  return all
    .filter(covers)
    .sort((a, b) => a.end - b.end || byAge(a, b))
    .at(-1);
}
