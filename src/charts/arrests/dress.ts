/** Style rules for what only the chart of arrests draws. */
export const arrestsDress = `
.steps, .steps-between { fill: none; stroke: var(--_mark); stroke-width: var(--_stroke); }
.steps-between { stroke-dasharray: 3 3; stroke-width: 1.5px; }
.sum { fill: var(--_paper); stroke: var(--_mark); stroke-width: 1.5px; }
.bracket { fill: none; stroke: var(--_soft); stroke-width: 1.5px; }
.bracket.active { stroke: var(--_ink); stroke-width: 2.5px; }
.land { fill: var(--_land); }
.land-rest { fill: var(--_land-rest); }
.border { fill: none; stroke: var(--_land-edge); }
.city { fill: var(--_mark); fill-opacity: .85; stroke: var(--_paper); stroke-width: 1px; }
.city.hollow { fill: var(--_paper); fill-opacity: 1; stroke: var(--_mark); stroke-width: 2px; }
.city.active { stroke: var(--_ink); stroke-width: 2px; }
.ring-key { fill: none; stroke: var(--_muted); }
@media (forced-colors: active) { .city { stroke: Canvas; } .land { stroke: CanvasText; stroke-width: .5px; } }
`;
