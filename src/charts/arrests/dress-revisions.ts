/** Style rules for the counts of one day. */
export const dress = `
.midnight { fill: none; stroke: var(--_muted); stroke-dasharray: 2 3; }
.hour-band { fill: var(--_rest); }
.count-steps { fill: none; stroke: var(--_mark); stroke-width: 1.5px; }
.count { fill: var(--_mark); }
.count.hollow { fill: var(--_paper); stroke: var(--_mark); stroke-width: 2px; }
.active > .count { stroke: var(--_ink); stroke-width: 2px; }
.fall { fill: none; stroke: var(--_ink); stroke-width: 2.5px; }
.fall-head { fill: var(--_ink); }
`;
