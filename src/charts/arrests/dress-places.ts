/** Style rules for totals and their sum. */
export const dress = `
.steps, .steps-between { fill: none; stroke: var(--_mark); stroke-width: var(--_stroke); }
.steps-between { stroke-dasharray: 3 3; stroke-width: 1.5px; }
.sum { fill: var(--_paper); stroke: var(--_mark); stroke-width: 1.5px; }
.bracket { fill: none; stroke: var(--_soft); stroke-width: 1.5px; }
.bracket.active { stroke: var(--_ink); stroke-width: 2.5px; }
`;
