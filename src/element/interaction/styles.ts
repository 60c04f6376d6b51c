import {css} from '../stylesheets.js';

/** The card of one mark. */
export const cardSheet = css`
  .card {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: 280px;
    padding: 12px 14px;
    border: 1px solid var(--_strong);
    border-radius: 4px;
    background: var(--_raised);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.16);
    font-size: 14px;
    line-height: 20px;
  }
  [data-size='L'] .card {
    width: 320px;
  }
  .card.below {
    inset-inline: 0;
    top: 100%;
    width: auto;
    margin-top: 8px;
  }
  [data-size='S'] .card.below {
    top: auto;
    bottom: 0;
    max-height: min(40%, 45vh);
    overflow: auto;
  }
  .card.pinned {
    border: 2px solid var(--_ink);
  }
  .card-heading {
    padding-inline-end: 28px;
    font-size: 16px;
    line-height: 22px;
    font-weight: 600;
  }
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    width: 28px;
    height: 28px;
    border: 0;
    background: none;
    color: inherit;
    font: 400 20px/24px var(--_font);
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
  .card dl {
    margin-top: 6px;
  }
  dt {
    flex: 0 0 92px;
    color: var(--_muted);
  }
  dd {
    min-width: 0;
  }
  .card-note {
    padding-top: 4px;
    border-top: 1px solid var(--_line);
  }
  .card-links {
    margin-top: 2px;
    padding-top: 8px;
    border-top: 1px solid var(--_strong);
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
  .facts .facts {
    margin-top: 12px;
    border-block-end: 0;
    padding-bottom: 0;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 8px;
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
  th,
  td {
    padding: 5px 12px 5px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
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
  @media print {
    .scroll {
      overflow: visible;
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
