/** Styles for the classes of drawings. A drawing itself never sets a colour. */
export const drawingStyles = `
.linked { fill: none; stroke: var(--_ink); stroke-width: 1.5px; }
svg { direction: ltr; display: block; overflow: visible; font-family: var(--_font); font-variant-numeric: tabular-nums; forced-color-adjust: none; }
.drawing, .track { max-width: 100%; height: auto; }
.text { fill: var(--_ink); font-size: 14px; paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
/* labels are part of the picture: wider letters would stand on other marks; the table and the card have the same words */
:is(.drawing, .track) :is(text, tspan) { letter-spacing: normal !important; word-spacing: normal !important; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.value, .name, .axis-strong, .large { font-weight: 600; }
.large { font-size: 16px; }
.axis { fill: var(--_muted); }
.tiny { fill: var(--_muted); font-size: 12px; }
.note { fill: var(--_soft); }
.rule { fill: none; stroke-width: 1px; }
.grid { stroke: var(--_line); }
.moment { stroke: var(--_strong); stroke-dasharray: 2 3; }
.leader { fill: none; stroke: var(--_muted); }
.base { stroke: var(--_strong); }
.unknown { stroke: var(--_paper); stroke-dasharray: 3 2; stroke-width: 2px; }
.bar, .dot { fill: var(--_mark); }
.bar.rest { fill: var(--_rest); }
.bar-part { stroke: var(--_mark); stroke-width: 1.5px; }
.bar-withheld { stroke: var(--_strong); stroke-width: 1.5px; }
.possible, .stop { fill: none; stroke: var(--_mark); stroke-width: 1.5px; }
.stop { stroke-width: 2.5px; }
.hatch-line { stroke: var(--_mark); stroke-width: 4px; }
.withheld-line { stroke: var(--_strong); stroke-width: 2px; }
.unfinished { fill: none; stroke: var(--_mark); stroke-width: 1.5px; stroke-dasharray: 2 2; }
.active > rect:first-of-type { stroke: var(--_ink); stroke-width: 2px; }
.mark { fill: var(--_mark); stroke: none; }
.halo { fill: var(--_paper); }
.mark-line { fill: none; stroke: var(--_mark); stroke-width: 1.5px; }
.mark.outline { fill: var(--_paper); stroke: var(--_mark); stroke-width: 2px; }
.mark-withheld { fill: var(--_paper); stroke: var(--_strong); stroke-width: 2px; stroke-dasharray: 2.5 2; }
.mark-part { stroke: var(--_mark); stroke-width: 1.5px; }
.active > .mark, .active > .mark-part, .active > .mark-withheld { stroke: var(--_ink); stroke-width: 2px; }
.note-circle { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.25px; }
.note-number { font-size: 12px; font-weight: 600; stroke: none; }
@media (forced-colors: active) {
  .grid { stroke-dasharray: 1 3; }
  .text { stroke: Canvas; }
}
`;
