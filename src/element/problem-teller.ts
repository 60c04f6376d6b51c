import type {Problem} from '../data/problem.js';
import {ConflictProblemEvent} from './events.js';

/** Tells the page of problems, each once until the file is read again, with their sentences. */
export class ProblemTeller {
  readonly #told = new Set<string>();

  constructor(
    readonly target: EventTarget,
    readonly sentences: () => Promise<Readonly<Record<Problem['code'], (problem: Problem) => string>>>,
  ) {}

  /** A new reading: what was said before may be said again. */
  forget(): void {
    this.#told.clear();
  }

  async tell(problems: readonly Problem[]): Promise<void> {
    const fresh = problems.filter((problem) => !this.#told.has(keyOf(problem)));
    for (const problem of fresh) this.#told.add(keyOf(problem));
    if (fresh.length === 0) return;
    const sentences = await this.sentences();
    for (const problem of fresh) {
      const {code, severity, file, row, column, value} = problem;
      const sentence = sentences[code](problem);
      this.target.dispatchEvent(new ConflictProblemEvent({code, severity, file, row, column, value, sentence}));
    }
  }
}

const keyOf = (problem: Problem): string => JSON.stringify(problem);
