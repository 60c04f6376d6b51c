/** Style rules beyond the shared ones. */
export const styles = `
.trail, .official, .official-edge { fill: none; stroke: var(--_ink); stroke-width: 2px; }
.trail { stroke: var(--_muted); stroke-width: 1.5px; }
.official-edge { stroke: var(--_paper); stroke-width: 5px; }

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

.midnight { fill: none; stroke: var(--_muted); stroke-dasharray: 2 3; }
.hour-band { fill: var(--_rest); }
.count-steps { fill: none; stroke: var(--_mark); stroke-width: 1.5px; }
.count { fill: var(--_mark); }
.count.hollow { fill: var(--_paper); stroke: var(--_mark); stroke-width: 2px; }
.active > .count { stroke: var(--_ink); stroke-width: 2px; }
.fall { fill: none; stroke: var(--_ink); stroke-width: 2.5px; }
.fall-head { fill: var(--_ink); }
`;
