import {css} from 'lit';

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
    padding-block: 4px;
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
  .under .row-value {
    text-align: end;
  }

  .plain li {
    border-bottom: 1px solid var(--_line);
    padding-block: 5px;
  }
`;
