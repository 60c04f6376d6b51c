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
  .gutter {
    position: absolute;
    inset-block: -7px -4px;
    inset-inline-start: calc(-1 * var(--_gutter));
    overflow: hidden;
    pointer-events: none;
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
    margin-top: 16px;
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
  .plain li {
    border-bottom: 1px solid var(--_line);
    padding-block: 4px 3px;
  }
  .plain .row {
    display: grid;
    grid-template: 'name lines date' auto / var(--_name) minmax(0, 1fr) auto;
    column-gap: 12px;
  }
  [data-size='S'] .plain .row {
    grid-template: 'name date' auto 'lines lines' auto / minmax(0, 1fr) auto;
  }
  .plain .row-name {
    grid-area: name;
  }
  .plain .row-lines {
    grid-area: lines;
  }
  .plain .row-date {
    grid-area: date;
  }
  .flow ul {
    padding-top: 6px;
  }
  .plain.plain .flow :is(li, .row, .row-name) {
    display: inline;
    border: 0;
    font-weight: 400;
  }
  .flow li:not(:last-child) .row-name::after {
    content: ',';
  }

  .texts .list-group {
    border-top: 1px solid var(--_strong);
    padding-top: 12px;
  }
  .texts .list-group + .list-group,
  .texts + .more {
    margin-top: 20px;
  }
  :is(.panel-heading, .panel-subheading) + .texts {
    margin-top: 12px;
  }
  .texts .group-heading {
    align-items: baseline;
    padding: 0 0 12px;
    border: 0;
    font-size: 16px;
    line-height: 22px;
  }
  .texts .group-name {
    flex: none;
  }
  .texts .group-count {
    color: var(--_muted);
    font-size: 14px;
    font-weight: 400;
  }
  .texts .rows {
    display: grid;
    gap: 18px 24px;
  }
  .texts li {
    position: relative;
    min-width: 0;
  }
  .texts li:has(.gutter) {
    padding-inline-start: 22px;
  }
  .texts .gutter {
    position: absolute;
    inset: 1px auto auto -22px;
  }
  .texts .row > span:not(.gutter) {
    display: block;
  }
  .texts .row-name {
    font-size: 16px;
    line-height: 22px;
    text-wrap: pretty;
  }
  .texts .row-lines {
    color: var(--_ink);
  }
  .texts .row-aside {
    margin-top: 2px;
  }
  .row-about {
    color: var(--_muted);
  }
  .row-about .tag {
    display: inline-block;
    margin-inline-start: 4px;
    padding: 0 6px;
    border: 1px solid var(--_ink);
    color: var(--_ink);
    font-size: 12px;
  }
  [data-size='M'] .texts .list-group {
    display: grid;
    grid-template-columns: 118px minmax(0, 1fr);
    column-gap: 16px;
  }
  [data-size='M'] .texts .group-heading {
    display: block;
  }
  [data-size='M'] .texts .group-heading > span {
    display: block;
  }
  [data-size='L'] .texts .rows {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    column-gap: 40px;
  }
  .plain .row-aside {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_strong);
  }
  .plain .row > .row-aside {
    grid-column: 2 / -1;
    margin-bottom: 3px;
  }
  [data-size='S'] .plain .row > .row-aside {
    grid-column: 1 / -1;
  }
  .plain p.row-aside {
    margin-top: 6px;
  }
  [data-panel='changes'] .row.row {
    display: block;
    padding-inline-start: calc(var(--_name) + 16px);
  }
  [data-panel='changes'] .row-date {
    position: absolute;
    inset: 0 auto auto 0;
  }
  [data-panel='changes'] :is(.row-lines, .row-lines > span) {
    display: inline;
  }
`;
