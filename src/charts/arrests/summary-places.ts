import {max} from 'd3';
import {knownDay, type Chosen} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {PlacesContext} from './context.js';

/** How the sum of the days goes with what was printed; '' where no total covers every day found. */
export function totalSentence({facts, more, words, day}: PlacesContext): string {
  const {sum, counter} = facts;
  if (!sum) return '';
  const spoken = words.spoken(sum.figure);
  const conflict = facts.totals.conflicts.find(({coversAll}) => coversAll);
  if (conflict) {
    const {rows, figure} = conflict.total;
    return more.sumAgainst(spoken, counter.kind, counter.name, day(rows[0]!.end), words.spoken(figure));
  }
  const latest = latestCovering({facts});
  return latest ? more.sumAndLatest(spoken, day(latest.rows[0]!.end), words.spoken(latest.figure)) : '';
}

/** The newest total printed by the main counter that covers every whole day found. */
function latestCovering({facts}: Pick<PlacesContext, 'facts'>): Chosen<Arrest> | undefined {
  const found = facts.days.filter(({kind}) => kind === 'whole');
  const covers = ({rows: [first]}: Chosen<Arrest>): boolean =>
    found.every(({day}) => day >= first!.date && day <= first!.end);
  const known = ({rows}: Chosen<Arrest>): number => max(rows, knownDay)!;
  return facts.totals.lines
    .flatMap(({steps}) => steps)
    .filter(covers)
    .sort((a, b) => a.rows[0]!.end - b.rows[0]!.end || known(a) - known(b))
    .at(-1);
}
