import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import {Late} from './late.js';

/** What shows that something is wrong, and what says it: without its sentences it shows the little that is known. */
async function loadTrouble() {
  const sentences = import('../messages/problems/problems-en.js').catch(() => undefined);
  return {...(await import('./problems/entry.js')), sentences: (await sentences)?.problemsEn};
}

/** What is wrong: shown, and told to the page, by code that is loaded once something is. */
export class Problems {
  readonly code: Late<Awaited<ReturnType<typeof loadTrouble>>>;
  /** Those the page was told of since the files were last read. */
  #told = new Set<string>();

  constructor(readonly host: ReactiveControllerHost & EventTarget) {
    this.code = new Late(host, loadTrouble);
  }

  /** The files are read anew: what was told may be told again. */
  forget(): void {
    this.#told = new Set();
  }

  /** Tells the page, of each once. */
  tell(problems: readonly Problem[]): void {
    const news = problems.filter((problem) => this.#isNews(problem));
    if (news.length === 0) return;
    loadTrouble().then(
      ({tellProblems, sentences}) => tellProblems(this.host, news, sentences),
      () => undefined, // without the code for it the figure says that code is missing
    );
  }

  #isNews(problem: Problem): boolean {
    return this.#told.size < this.#told.add(JSON.stringify(problem)).size;
  }
}
