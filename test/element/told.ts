/** The problems that a tag reports, and the uncaught errors of the page, during the current test. */
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

/** Uncaught errors and rejections since the test began. */
export const errors: readonly unknown[] = heard;

/** Collects the problems that a tag reports from now on. */
export function problemsOf(target: HTMLElement): readonly ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  target.addEventListener('conflict-problem', ({detail}) => problems.push(detail));
  return problems;
}

export interface Told {
  readonly tag: ConflictChart;
  readonly problems: readonly ProblemDetail[];
  /** The content of the tag. */
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
