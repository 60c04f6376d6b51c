import type {Problem} from '../../data/problem.js';

/**
 * The failure of a further file, as a warning. The chart is drawn without this file or, if it was read before, with the old
 * reading.
 */
export const besides = (problem: Problem, attribute: string, isKept = false): Problem => ({
  ...problem,
  severity: 'warning',
  detail: {...problem.detail, [isKept ? 'kept' : 'without']: attribute},
});
