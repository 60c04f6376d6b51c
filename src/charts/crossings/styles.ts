/** Rules for the classes that only this chart has: the chosen day, 24 hours, and the rows of the totals. */
export const styles = `
.hours { stroke: var(--_mark); stroke-width: var(--_stroke); }
.chosen-day { fill: var(--_sunk); }
.figure .panel + .panel { margin-top: 24px; }
[data-panel^='totals'] .list-head span:last-child, [data-panel^='totals'] .row-value { text-align: end; }
[data-panel^='totals'] .list-group.list-group { margin: 0; padding-block: 4px; border-bottom: 1px solid var(--_line); }
[data-panel^='totals'] .group-heading { display: block; padding: 4px 0 0; border: 0; }
[data-panel^='totals'] .group-count { color: var(--_soft); font-weight: 400; }
[data-panel^='totals'] .row { padding-block: 4px; }
[data-panel^='totals'] .row-name { font-weight: 400; }
[data-size='S'] [data-panel^='totals'] :is(.list-head, .row) { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 12px; }
[data-size='S'] [data-panel^='totals'] .list-head span:first-child { display: none; }
[data-size='S'] [data-panel^='totals'] .group-count { padding-inline-start: 8px; }
[data-size='S'] [data-panel^='totals'] .row-name { grid-area: 1 / 1 / 2 / -1; }
[data-size='S'] [data-panel^='totals'] .row-date { grid-area: 2 / 1; }
[data-size='S'] [data-panel^='totals'] .row-value { grid-area: 2 / 2; }
.figure:not([data-size='S']) [data-panel^='totals'] :is(.list-head, .list-group) { display: grid; grid-template-columns: 140px minmax(0, 1fr) auto; column-gap: 16px; }
.figure:not([data-size='S']) [data-panel^='totals'] .rows { grid-column: 2 / -1; }
.figure:not([data-size='S']) [data-panel^='totals'] .rows:first-child { grid-column: 1 / -1; }
.figure:not([data-size='S']) [data-panel^='totals'] .group-count { display: block; }
.figure:not([data-size='S']) [data-panel^='totals'] .row { padding-inline-end: var(--_name); }
.figure:not([data-size='S']) [data-panel^='totals'] .row-value { position: absolute; inset-block-start: 4px; inset-inline-end: 0; max-width: calc(var(--_name) - 12px); }
`;
