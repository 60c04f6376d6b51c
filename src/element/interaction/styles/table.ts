import {css} from '../../css.js';

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
