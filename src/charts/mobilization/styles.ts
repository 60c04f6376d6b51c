/** Style rules for the classes that only the chart of claims has. */
export const styles = `
.scale { stroke: var(--_strong); }
.official { stroke: var(--_ink); stroke-width: 2px; }
.official-edge { fill: none; stroke: var(--_paper); stroke-width: 5px; }
.steps { stroke: var(--_mark); stroke-width: var(--_stroke); }
.same, .perhaps { stroke: var(--_muted); stroke-width: 1.5px; }
.perhaps { stroke-dasharray: 2 3; }
.tag-edge { fill: var(--_paper); stroke: var(--_ink); }
.tag-text { font-size: 13px; font-weight: 600; stroke: none; }
`;
