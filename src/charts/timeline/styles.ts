/** Style rules used only by the timeline. Kinds differ by shape, all in the text colour. */
export const timelineStyles = `
.chosen-day { fill: var(--_sunk); }
.chosen-foot { fill: var(--_accent); }
.sign { fill: var(--_ink); }
.sign.hollow { fill: var(--_paper); stroke: var(--_ink); stroke-width: 2px; }
.sign.cross { fill: none; stroke: var(--_ink); stroke-width: 2.5px; }
.sign.active { stroke: var(--_ink); stroke-width: 3px; stroke-linejoin: round; }
.sign.hollow.active { stroke-width: 3.5px; }
/* what is said, in the table */
.facts td:nth-of-type(4) { min-width: 260px; }
@media (forced-colors: active) { .chosen-day { stroke: Highlight; } }
`;
