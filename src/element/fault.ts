import type {Problem} from '../data/problem.js';

const told = new WeakSet<Error>();

/**
 * An error as a problem: code that could not be loaded, or a fault in loaded code. The console shows the full error once,
 * for developers.
 */
export function faultOf(error: unknown, severity: Problem['severity'] = 'error'): Problem {
  const value = error instanceof Error ? `${error.name}: ${error.message}` : typeof error === 'string' ? error : '';
  if (!(error instanceof Error) || !told.has(error)) console.error('conflict-charts:', error);
  if (error instanceof Error) told.add(error);
  return isMissingCode(error)
    ? {code: 'fetch', severity, detail: {reason: 'code'}}
    : {code: 'internal', severity, ...(value && {value})};
}

/** The messages of `import()` for a file that could not be loaded, in each engine. */
const isMissingCode = (error: unknown): boolean =>
  error instanceof TypeError && /imported module|module script/i.test(error.message);

/**
 * The failure of a further file, as a warning. The chart is drawn without this file or, if it was read before, with the old
 * reading.
 */
export const besides = (problem: Problem, attribute: string, isKept = false): Problem => ({
  ...problem,
  severity: 'warning',
  detail: {...problem.detail, [isKept ? 'kept' : 'without']: attribute},
});
