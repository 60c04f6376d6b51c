import {css} from '../stylesheets.js';

/** The table of figures. */
export const tableSheet = css`
  details > summary {
    cursor: pointer;
  }
  .facts {
    margin-top: 16px;
    border-block: 1px solid var(--_line);
    padding-block: 10px;
    font-size: 14px;
    line-height: 20px;
  }
  .facts > summary {
    padding: 2px;
    font-weight: 600;
  }
  .facts + .rest {
    margin-top: 8px;
    border-block-start: 0;
  }
  .facts:not([open]) + .rest {
    display: none;
  }
  .about,
  .search,
  .state {
    display: block;
    margin-top: 8px;
  }
  .search input {
    min-height: 44px;
    border: 1px solid var(--_strong);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .state:empty {
    display: none;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 8px;
    /* a shade at each side where the table goes on: the first two lie on the table and cover it at the end */
    background:
      linear-gradient(to right, var(--_paper) 12px, transparent 24px) 0 0 / 24px 100% no-repeat local,
      linear-gradient(to left, var(--_paper) 12px, transparent 24px) 100% 0 / 24px 100% no-repeat local,
      linear-gradient(to right, var(--_strong), transparent) 0 0 / 8px 100% no-repeat scroll,
      linear-gradient(to left, var(--_strong), transparent) 100% 0 / 8px 100% no-repeat scroll;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 20px;
  }
  caption {
    padding-bottom: 6px;
    color: var(--_soft);
    text-align: start;
  }
  :host(:dir(rtl)) caption {
    text-align: right;
  }
  th,
  td {
    padding-block: 5px;
    padding-inline: 0 12px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  thead th {
    border-color: var(--_strong);
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  th button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
    cursor: pointer;
  }
  th button::after {
    content: ' ' var(--_sign, '\\2195\\FE0E') / '';
  }
  [aria-sort] {
    --_sign: '\\2191';
  }
  [aria-sort='descending'] {
    --_sign: '\\2193';
  }
  @media (pointer: coarse) {
    th button {
      min-height: 44px;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
      background: none;
    }
    th:not([aria-sort]) button::after {
      content: none;
    }
    summary {
      list-style: none;
      break-after: avoid;
    }
    table {
      font-size: 11px;
      line-height: 14px;
    }
    th,
    td {
      padding: 2px 8px 2px 0;
    }
    thead th {
      white-space: normal;
    }
    tr,
    .corrections li {
      break-inside: avoid;
    }
    /* the heads of the columns do not stand alone at the foot of a sheet */
    caption,
    tbody tr:first-child {
      break-before: avoid;
    }
  }
`;
