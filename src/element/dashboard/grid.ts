import {html, type TemplateResult} from 'lit';

/** One chart of the ready grid: its type, and for each of its files the attribute of the dashboard that names it. */
export interface GridChart {
  readonly type: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whether it takes the whole width of a wide grid, or half of it. */
  readonly isWide: boolean;
}

/** The attributes that every chart of the grid takes over. */
export const SHARED = ['annotations', 'corrections', 'from', 'to', 'known-on', 'boundaries', 'encoding'] as const;

const named = (tag: Element, name: string): string => tag.getAttribute(name)?.trim() ?? '';

/** The charts that have a file. */
export const chartsOf = (tag: Element, grid: readonly GridChart[]): readonly GridChart[] =>
  grid.filter(({files}) => Object.values(files).some((name) => named(tag, name) !== ''));

/** The ready grid of a dashboard without charts of its own. */
export const gridOf = (charts: readonly GridChart[], level: number): TemplateResult =>
  html`<div class="grid-room">
    <div class="grid">
      ${charts.map(
        ({type, isWide}) =>
          html`<conflict-chart
            class=${isWide ? 'wide' : ''}
            type=${type}
            heading-level=${Math.min(6, level + 1)}
          ></conflict-chart>`,
      )}
    </div>
  </div>`;

/** Hands the names of the files on to the charts of the grid. */
export function nameFiles(tag: Element, charts: readonly GridChart[], root: ParentNode): void {
  for (const {type, files} of charts) {
    const chart = root.querySelector(`.grid > [type="${type}"]`);
    if (!chart) continue;
    const names = [...Object.entries(files), ...SHARED.map((name) => [name, name] as const)];
    for (const [attribute, name] of names) {
      const value = named(tag, name);
      if (value === '') chart.removeAttribute(attribute);
      else if (chart.getAttribute(attribute) !== value) chart.setAttribute(attribute, value);
    }
  }
}
