import {ConflictChart} from '../element/conflict-chart.js';

/** Defines `<conflict-chart>` once for each page. If another version is already defined, that one stays, and the console says so. */
export function defineConflictChart(): void {
  const known = customElements.get('conflict-chart') as {readonly version?: string} | undefined;
  if (!known) customElements.define('conflict-chart', ConflictChart);
  else if (known.version !== ConflictChart.version) {
    console.warn(
      `conflict-charts: version ${known.version ?? 'unknown'} is on this page already; ${ConflictChart.version} adds its charts to it.`,
    );
  }
}
