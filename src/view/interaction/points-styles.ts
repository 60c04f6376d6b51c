/** Styles of the points over a drawing and of the focus ring; they load with the points. */
export const pointsStyles = `
.hit { fill: none; pointer-events: all; }
.point { outline: none; }
.ring-outer, .ring-inner { fill: none; stroke-width: 2px; pointer-events: none; }
.ring-outer { stroke: var(--_focus-out); }
.ring-inner { stroke: var(--_focus-in); }
`;
