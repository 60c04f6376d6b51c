/** Style rules for the classes that only this chart has: lines between marks, brackets, rows of totals. */
export const styles = `
.joined, .hours, .period, .period-unnamed { stroke: var(--_mark); stroke-width: 1.5px; }
.hours, .period { stroke-width: var(--_stroke); }
.period-unnamed { stroke-width: var(--_stroke); stroke-dasharray: 2 3; }
.chosen-day { fill: var(--_sunk); }
[data-panel^='totals'] .list-axis { margin-top: 8px; }
[data-panel^='totals'] .beside li { padding-block: 6px 4px; }
[data-panel^='totals'] .beside .row { grid-template: 'name track value' auto 'lines track value' 1fr / var(--_name) auto minmax(0, 1fr); align-items: start; }
[data-panel^='totals'] .beside .row .row-name { grid-area: name; padding-inline-end: 12px; font-weight: 600; }
[data-panel^='totals'] .beside .row .row-lines { grid-area: lines; padding-inline-end: 12px; }
[data-panel^='totals'] .beside .row .row-track { grid-area: track; }
[data-panel^='totals'] .beside .row .row-value { grid-area: value; align-self: center; font-size: 16px; text-align: end; }
`;
