import {ConflictChart} from '../element/conflict-chart.js';

/** Defines `<conflict-chart>` once for the page. Another version keeps the first one, and says so in the console. */
export function defineConflictChart(): void {
  const known = customElements.get('conflict-chart') as {readonly version?: string} | undefined;
  if (!known) customElements.define('conflict-chart', ConflictChart);
  else if (known.version !== ConflictChart.version) {
    console.warn(
      `conflict-charts: version ${known.version ?? 'unknown'} is on this page already; ${ConflictChart.version} adds its charts to it.`,
    );
  }
}
