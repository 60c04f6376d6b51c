import type {Problem} from '../data/problem.js';
import type {Sentences} from '../view/trouble.js';
import {ConflictProblemEvent} from './problem-event.js';

/** Tells the page of problems, with their sentences; not of those in `told`, which it adds to. */
export function tellProblems(
  page: EventTarget,
  problems: readonly Problem[],
  told: Set<string>,
  sentences: Sentences | undefined,
): void {
  for (const problem of problems) {
    const known = JSON.stringify(problem);
    if (told.has(known)) continue;
    told.add(known);
    const {code, severity, file, row, column, value} = problem;
    const sentence = sentences?.[code](problem) ?? '';
    page.dispatchEvent(new ConflictProblemEvent({code, severity, file, row, column, value, sentence}));
  }
}
