/** A linear scale from zero: its round top, its ticks, and the function from a value to px. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  /** px from zero */
  at(value: number): number;
}

/** A scale from zero to the next round number at or above the highest value, with about `count` steps over `length` px. */
export function scaleFromZero(highest: number, length: number, count = 3): Scale {
  const most = highest > 0 && Number.isFinite(highest) ? highest : 1;
  const step = Math.max(1, roundStep(most / count));
  const steps = Math.ceil(most / step);
  const top = steps * step;
  const ticks = Array.from({length: steps + 1}, (_, i) => i * step);
  return {top, ticks, at: (value) => (value / top) * length};
}

/** The nearest of 1, 2, 5 and 10 times a power of ten, by ratio: as d3 chooses its ticks. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const ratio = step / power;
  return power * (ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.SQRT2 ? 2 : 1);
}
