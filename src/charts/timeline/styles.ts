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
/* the claims on votes: a table; at S what a row covers stands under its figures */
[data-panel='votes'] .list {
  container-type: inline-size;
  max-width: 760px;
  margin-top: 12px;
}
[data-panel='votes'] .list :is(.row, .list-head) {
  display: grid;
  grid-template-columns: 104px minmax(0, 1fr) repeat(3, 76px);
  column-gap: 8px;
}
[data-panel='votes'] .row-name {
  grid-area: 1 / 1;
}
[data-panel='votes'] .row-lines {
  grid-area: 1 / 2;
}
[data-panel='votes'] :is(.row-region, .row-cell) {
  grid-area: 1 / -4;
  color: var(--_ink);
  text-align: end;
}
[data-panel='votes'] .row-cell {
  grid-column: -3;
}
[data-panel='votes'] .row-cell + .row-cell {
  grid-column: -2;
}
[data-panel='votes'] .list-head :nth-child(n + 3) {
  text-align: end;
}
[data-size='S'] [data-panel='votes'] .list :is(.row, .list-head) {
  grid-template-columns: minmax(0, 1fr) repeat(3, 56px);
  column-gap: 4px;
}
[data-size='S'] [data-panel='votes'] :is(.list-head, .row-region, .row-cell) {
  font-size: 13px;
}
[data-size='S'] [data-panel='votes'] .row-lines {
  grid-area: 2 / 1 / auto / -1;
}
[data-size='S'] [data-panel='votes'] .list-head :nth-child(2) {
  display: none;
}
@container (max-width: 270px) {
  [data-size='S'] [data-panel='votes'] .list :is(.row, .list-head) {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-panel='votes'] .row-name {
    grid-column: 1 / -1;
  }
  [data-panel='votes'] :is(.row-region, .row-cell) {
    grid-row: 3;
  }
  [data-panel='votes'] .list-head :first-child {
    display: none;
  }
}
@media (forced-colors: active) { .chosen-day { stroke: Highlight; } }
`;
