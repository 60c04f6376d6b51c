import type {Problem} from '../../data/problem.js';

/**
 * What is wrong with a file beside the first one: no reason to draw nothing, but said. The chart is drawn without it or,
 * where it was read before, with what was read then.
 */
export const besides = (problem: Problem, attribute: string, isKept = false): Problem => ({
  ...problem,
  severity: 'warning',
  detail: {...problem.detail, [isKept ? 'kept' : 'without']: attribute},
});
