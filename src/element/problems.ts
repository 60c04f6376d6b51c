import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import {Late} from './late.js';

/** The code that shows problems, and their sentences, which may be missing. */
async function loadTrouble() {
  const sentences = import('../messages/problems/problems-en.js').catch(() => undefined);
  return {...(await import('./problems/entry.js')), sentences: (await sentences)?.problemsEn};
}

/** Shows problems and reports them to the page. Its code loads when there is a problem. */
export class Problems {
  readonly code: Late<Awaited<ReturnType<typeof loadTrouble>>>;
  /** Problems reported since the files were last read. */
  #told = new Set<string>();

  constructor(readonly host: ReactiveControllerHost & EventTarget) {
    this.code = new Late(host, loadTrouble);
  }

  /** The styles of notices, once their code is there. */
  get sheets(): readonly string[] {
    return this.code.value ? [this.code.value.statusSheet] : [];
  }

  /** After a new reading, problems may be reported again. */
  forget(): void {
    this.#told = new Set();
  }

  /** Reports each problem to the page once. */
  tell(problems: readonly Problem[]): void {
    const news = problems.filter((problem) => this.#isNews(problem));
    if (news.length === 0) return;
    loadTrouble().then(
      ({tellProblems, sentences}) => tellProblems(this.host, news, sentences),
      () => undefined, // without this code the figure says that code is missing
    );
  }

  #isNews(problem: Problem): boolean {
    return this.#told.size < this.#told.add(JSON.stringify(problem)).size;
  }
}
