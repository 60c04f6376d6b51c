/** Style rules for what stands beside a bar: earlier counts, the official one. */
export const arrestsDress = `
.trail, .official, .official-edge { fill: none; stroke: var(--_ink); stroke-width: 2px; }
.trail { stroke: var(--_muted); stroke-width: 1.5px; }
.official-edge { stroke: var(--_paper); stroke-width: 5px; }
`;
