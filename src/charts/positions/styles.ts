/** Colours of the stances: a fill, and the text on it. Contrast with paper is 3.2 or more in both themes. */
const tokens = `
:host {
  --_open: var(--conflict-stance-open, light-dark(#0b4f8a, #b5dcff));
  --_case: var(--conflict-stance-case, light-dark(#4a8fd0, #3f88d6));
  --_undecided: var(--conflict-stance-undecided, light-dark(#7b7b7b, #858585));
  --_restricts: var(--conflict-stance-restrict, light-dark(#d07a1f, #e2af5e));
  --_closed: var(--conflict-stance-closed, light-dark(#7a2f00, #a75a1e));
  --_none: var(--conflict-stance-none, var(--_paper));
  --_none-line: var(--conflict-stance-none-line, var(--_strong));
  --_on-open: var(--conflict-on-stance-open, light-dark(#fff, #000));
  --_on-case: var(--conflict-on-stance-case, #000);
  --_on-undecided: var(--conflict-on-stance-undecided, #000);
  --_on-restricts: var(--conflict-on-stance-restrict, #000);
  --_on-closed: var(--conflict-on-stance-closed, #fff);
  --_on-none: var(--conflict-on-stance-none, var(--_ink));
  --_motif-dark: var(--conflict-texture-ink-on-dark, var(--_paper));
  --_motif-mid: var(--conflict-texture-ink-on-mid, var(--_paper));
  --_stance-edge: var(--conflict-stance-edge, transparent);
}
@media (prefers-contrast: more) { :host { --_stance-edge: var(--_ink); } }
@media (forced-colors: active) {
  :host {
    --_open: CanvasText; --_case: CanvasText; --_undecided: CanvasText; --_restricts: CanvasText; --_closed: CanvasText; --_none: Canvas;
    --_none-line: CanvasText;
    --_on-open: Canvas; --_on-case: Canvas; --_on-undecided: Canvas; --_on-restricts: Canvas;
    --_on-closed: Canvas; --_on-none: CanvasText;
    --_motif-dark: Canvas; --_motif-mid: Canvas; --_stance-edge: CanvasText;
  }
}
`;

const stances = ['open', 'case', 'undecided', 'restricts', 'closed', 'none'];
const rules = stances
  .map(
    (name) =>
      `.s-${name} { fill: var(--_${name}); } .on-${name} { fill: var(--_on-${name}); } .old-${name} { fill: var(--_${name}); } .edge-${name} { stroke: var(--_${name}); }`,
  )
  .join('\n');

/** Style rules used only by this chart. Drawings have classes, the page sets the tokens. */
export const positionsStyles = `${tokens}${rules}
.paper { fill: var(--_paper); }
.motif-case, .motif-undecided, .motif-restricts { fill: var(--_motif-mid); }
.motif-closed { fill: var(--_motif-dark); }
.hairline { fill: var(--_none-line); }
.edge, .edge-none, .edge-old, .square-active { fill: none; stroke-width: 1px; }
.edge { stroke: var(--_stance-edge); }
.edge-none { stroke: var(--_none-line); stroke-dasharray: 3 2; }
.edge-old { stroke-width: 2px; }
.square-active { stroke: var(--_ink); stroke-width: 3px; }
.code { font-size: 13px; font-weight: 600; }
.code.large { font-size: 16px; font-weight: 700; }
.code.small { font-size: 12px; }
.land { fill: var(--_land); }
.land-border { fill: none; stroke: var(--_land-edge); stroke-width: .75px; }
.member { stroke: var(--_paper); stroke-width: 1px; }
.member-none { stroke: var(--_none-line); stroke-width: .75px; }
.member-old { stroke-width: 2px; }
.member-active { fill: none; stroke: var(--_ink); stroke-width: 2px; }
.north { stroke: none; }
.north-line { fill: var(--_strong); }
.chip { fill: var(--_paper); fill-opacity: .94; }
.framed { stroke: var(--_ink); }
.plate { fill: var(--_paper); stroke: var(--_ink); }
.wedge { fill: var(--_ink); }
.pale { fill-opacity: .25; }
.leader, .leader-halo { fill: none; }
.leader { stroke: var(--_ink); stroke-width: 1.25px; }
.leader-halo { stroke: var(--_paper); stroke-width: 3.5px; }
.leader-end { fill: var(--_ink); }
[data-panel='list'] .row-lines > :not(:first-child) { color: var(--_ink); }
:is([data-size='M'], [data-size='L']) :is([data-panel='list'], [data-panel='institutions']) :is(li, .row-aside) { line-height: 18px; }
:is([data-size='M'], [data-size='L']) :is([data-panel='list'], [data-panel='institutions']) li { padding-block: 3px 2px; }
:is([data-size='M'], [data-size='L']) [data-panel='list'] .list-group + .list-group { margin-top: 12px; }
:is([data-size='M'], [data-size='L']) [data-panel='list'] .row-lines { display: contents; }
:is([data-size='M'], [data-size='L']) [data-panel='list'] .row > .row-lines > :first-child { grid-column: 2 / -1; }
:is([data-size='M'], [data-size='L']) [data-panel='list'] .row :is(.row-aside, .row-lines > :not(:first-child)) { grid-column: 1 / -1; }
/* one line of each statement: the card and paper have the rest */
@media screen {
  :is([data-size='M'], [data-size='L']) [data-panel='list'] .row-lines > :not(:first-child) { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
}
[data-panel='changes'] .row.row { display: block; padding-inline-start: calc(var(--_name) + 16px); }
[data-panel='changes'] .row-date { position: absolute; inset: 0 auto auto 0; }
[data-panel='changes'] :is(.row-lines, .row-lines > span) { display: inline; }
@media (forced-colors: active) {
  .land { stroke: CanvasText; stroke-width: .5px; }
  .chip { fill-opacity: 1; }
}
`;
