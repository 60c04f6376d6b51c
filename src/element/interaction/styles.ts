import {css} from '../stylesheets.js';

/** The card of one mark. */
export const cardSheet = css`
  .card {
    position: absolute;
    z-index: 1;
    display: flex;
    box-sizing: border-box;
    width: min(320px, 100%);
    max-height: min(320px, 45vh);
    border: 1px solid var(--_strong);
    border-radius: 4px;
    background: var(--_raised);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.16);
    font-size: 14px;
    line-height: 20px;
  }
  .card.wide {
    inset-inline: 0;
    width: auto;
  }
  .card.pinned {
    border: 2px solid var(--_ink);
  }
  .card-body {
    flex: 1;
    min-width: 0;
    padding: 12px 14px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .pinned > .card-body {
    padding-inline-end: 52px;
  }
  .card-heading {
    font-size: 16px;
    line-height: 22px;
    font-weight: 600;
  }
  .card-who {
    color: var(--_soft);
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    width: 44px;
    height: 44px;
    border: 0;
    background: none;
    color: inherit;
    font: 400 20px/24px var(--_font);
    cursor: pointer;
  }
  .card-near {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-bottom: 6px;
  }
  .card-near .button {
    min-width: 44px;
    min-height: 44px;
  }
  .card-more {
    margin-top: 6px;
  }
  .card-more > summary {
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  .card dl div {
    display: flex;
    gap: 10px;
    padding: 4px 0;
    border-top: 1px solid var(--_line);
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    flex: 0 0 92px;
    color: var(--_muted);
  }
  dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .card-note,
  .card-links {
    padding-top: 4px;
    border-top: 1px solid var(--_line);
  }
  @media (pointer: coarse) {
    .card-more > summary {
      min-height: 44px;
      line-height: 44px;
    }
  }
`;

/** Steps through the states of knowledge. */
export const snapshotsSheet = css`
  .clock,
  .steps {
    display: flex;
  }
  .clock {
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_soft);
    font-size: 14px;
    line-height: 20px;
  }
  b {
    color: var(--_ink);
    font-weight: 600;
  }
  i {
    display: inline-block;
    font-style: normal;
    direction: ltr;
  }
  :host(:dir(rtl)) i {
    transform: scaleX(-1);
  }
  .earlier {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .later {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
`;

/** The table of figures. */
export const tableSheet = css`
  details > summary {
    cursor: pointer;
  }
  .facts {
    margin-top: 20px;
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
