import {css} from '../../stylesheets.js';

/** Lists: rows of text with small drawings, in three layouts. */
export const listSheet = css`
  .list {
    font-size: 14px;
    line-height: 20px;
  }
  .list-head {
    color: var(--_muted);
    border-bottom: 1px solid var(--_strong);
    padding-bottom: 6px;
  }
  .row {
    position: relative;
    outline: none;
  }
  .row:focus-visible,
  /* belongs to what is pinned in a linked chart */
  .row.linked {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  .link-tags {
    margin-top: 4px;
  }
  .link-tags .tag {
    border-color: var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
  }
  .row.active {
    z-index: 1;
  }
  .row:focus-visible {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-in);
  }
  .row-value,
  .tag {
    font-weight: 600;
  }
  .row-name {
    font-weight: 600;
  }
  .tag {
    display: inline-block;
    border: 1px solid var(--_ink);
    padding: 1px 6px;
    margin-block: 2px 6px;
    font-size: 13px;
    line-height: 18px;
  }
  /* left of the names: what joins rows, as long as the row is high */
  .list {
    padding-inline-start: var(--_gutter, 0);
  }
  /* its brackets join rows at the side at which they stand */
  :host(:dir(rtl)) .gutter svg {
    transform: scaleX(-1);
  }
  .gutter {
    position: absolute;
    inset-block: -7px -4px;
    inset-inline-start: calc(-1 * var(--_gutter));
    overflow: hidden;
    pointer-events: none;
  }
  .row .note-sign,
  .group-name .note-sign {
    display: inline-block;
    vertical-align: 1px;
  }
  /* at the end of the row, level with its bar, which begins on the left */
  :host(:dir(ltr)) [data-size='S'] .beside .note-signs {
    position: absolute;
    inset: 50% 0 auto auto;
    transform: translateY(-50%);
  }
  .quiet .row-name {
    font-weight: 400;
  }
  .quiet,
  .row-date {
    color: var(--_muted);
  }
  .row-lines,
  .row-aside {
    color: var(--_soft);
  }
  .row-lines > span {
    display: block;
  }
  .row-date {
    white-space: nowrap;
  }

  /* an axis stands over all rows as it is drawn, and they under it */
  .beside:has(> .list-axis) {
    direction: ltr;
  }
  .beside .row,
  .beside .list-head {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
  }
  .beside .row {
    min-height: 29px;
  }
  [data-size='S'] .beside li {
    border-bottom: 1px solid var(--_line);
    padding-block: 1px;
  }
  .beside .noted .row-lines {
    grid-column: 2 / -1;
    grid-row: 2;
  }
  .row-cell,
  .list-head span:nth-child(n + 4) {
    text-align: end;
  }
  .row-region {
    color: var(--_soft);
  }
  [data-size='L'] .whole .beside li {
    border-bottom: 1px solid var(--_line);
  }
  .second .beside .row-name,
  [data-size='M'] .beside .row-name {
    font-weight: 400;
  }

  .under li {
    padding-block: 0 11px;
  }
  .under .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
  }
  .under .row-track,
  .under .row-tag,
  .under .row-aside {
    grid-column: 1 / -1;
  }
  .under .row-value,
  .under .row-date {
    grid-column: 2;
    text-align: end;
  }
  .under .row:not(.dated) .row-lines {
    grid-column: 1 / -1;
  }
  .under .dated .row-name,
  .under .dated .row-value {
    font-size: 16px;
    line-height: 24px;
  }
  [data-size='S'] .under .dated {
    grid-template: 'name name' auto 'lines lines' auto 'value date' auto 'track track' auto / minmax(0, 1fr) auto;
  }
  [data-size='S'] .dated > .row-name {
    grid-area: name;
  }
  [data-size='S'] .dated > .row-lines {
    grid-area: lines;
  }
  [data-size='S'] .under .dated > .row-value {
    grid-area: value;
    text-align: start;
  }
  [data-size='S'] .under .dated > .row-date {
    grid-area: date;
    align-self: center;
  }
  [data-size='S'] .under .dated > .row-track {
    grid-area: track;
  }
  .ruled li {
    padding-block: 6px 4px;
  }
  .ruled li + li {
    border-top: 1px solid var(--_line);
  }

  .list-group + .list-group {
    margin-top: 12px;
  }
  .group-heading {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-bottom: 6px;
    border-bottom: 1px solid var(--_strong);
    font-weight: 600;
  }
  .group-name {
    flex: 1;
  }

  .more {
    margin-top: 12px;
  }
  [data-size='S'] .more {
    width: 100%;
  }

  @media print {
    .list li,
    .list-axis,
    .list-head,
    .group-heading {
      break-inside: avoid;
    }
    .group-heading,
    .list-axis,
    .list-head {
      break-after: avoid;
    }
  }
`;
