/** What a tag tells the page, and what reaches the page as an error of its own: of the test that runs. */
import type {ProblemDetail} from '../../src/element/events.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {boxOf, tagOf, type Attributes} from './mount.js';

const heard: unknown[] = [];
const hear = (event: PromiseRejectionEvent | ErrorEvent): unknown =>
  heard.push('reason' in event ? event.reason : event.message);

beforeEach(() => {
  heard.length = 0;
  addEventListener('unhandledrejection', hear);
  addEventListener('error', hear);
});
afterEach(() => {
  removeEventListener('unhandledrejection', hear);
  removeEventListener('error', hear);
});

/** Errors and rejections that nobody has taken since the test began. */
export const errors: readonly unknown[] = heard;

/** From now on: the problems that it tells of. */
export function problemsOf(target: HTMLElement): readonly ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  target.addEventListener('conflict-problem', ({detail}) => problems.push(detail));
  return problems;
}

export interface Told {
  readonly tag: ConflictChart;
  readonly problems: readonly ProblemDetail[];
  /** What stands inside the tag. */
  readonly fallback: HTMLElement;
}

/** Puts a tag with a fallback on the page, without waiting for anything. */
export async function tell(attributes: Attributes): Promise<Told> {
  const fallback = Object.assign(document.createElement('p'), {textContent: 'The figures as a table'});
  const tag = tagOf({loading: 'eager', ...attributes}, [fallback]);
  const problems = problemsOf(tag);
  (await boxOf()).append(tag);
  return {tag, problems, fallback};
}
