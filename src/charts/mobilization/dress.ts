/** Style rules for what only the chart of claims draws. */
export const mobilizationDress = `
.scale { stroke: var(--_strong); }
.official { stroke: var(--_ink); stroke-width: 2px; }
.official-edge { fill: none; stroke: var(--_paper); stroke-width: 5px; }
.steps { stroke: var(--_mark); stroke-width: var(--_stroke); }
`;
