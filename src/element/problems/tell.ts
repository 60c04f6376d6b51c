import type {Problem} from '../../data/problem.js';
import type {Sentences} from '../../view/problems/problems.js';
import {ConflictProblemEvent} from '../events.js';

/** Sends an event for each problem, with its sentence. */
export function tellProblems(page: EventTarget, problems: readonly Problem[], sentences: Sentences | undefined): void {
  for (const problem of problems) {
    const {code, severity, file, row, column, value} = problem;
    const sentence = sentences?.[code](problem) ?? '';
    page.dispatchEvent(new ConflictProblemEvent({code, severity, file, row, column, value, sentence}));
  }
}
