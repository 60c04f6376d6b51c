import {css} from '../../css.js';

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
