/** Style rules for the map of cities. */
export const dress = `
.land { fill: var(--_land); }
.land-rest { fill: var(--_land-rest); }
.border { fill: none; stroke: var(--_land-edge); }
.city { fill: var(--_mark); fill-opacity: .85; stroke: var(--_paper); stroke-width: 1px; }
.city.hollow { fill: var(--_paper); fill-opacity: 1; stroke: var(--_mark); stroke-width: 2px; }
.city.active { stroke: var(--_ink); stroke-width: 2px; }
.ring-key { fill: none; stroke: var(--_muted); }
@media (forced-colors: active) { .city { stroke: Canvas; } .land { stroke: CanvasText; stroke-width: .5px; } }
`;
