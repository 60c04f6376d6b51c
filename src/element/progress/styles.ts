import {css} from '../stylesheets.js';

/** Styles of what is said of a long reading. */
export const progressSheet = css`
  .progress {
    margin-top: 12px;
    color: var(--_soft);
    font: 400 14px/20px var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  /* under the line that it is loading, which does not move */
  .loading {
    position: relative;
    width: 100%;
    text-align: center;
  }
  .loading .progress {
    position: absolute;
    inset-inline: 16px;
  }
  .progress progress {
    width: min(100%, 280px);
    accent-color: var(--_mark);
  }
  .progress p {
    margin: 4px 0 0;
  }
  .progress .button {
    margin: 12px auto 0;
  }
  .partial p {
    margin: 0;
  }
  [data-size='S'] .partial {
    flex-direction: column;
    gap: 4px;
    align-items: flex-start;
  }
  .partial .progress {
    margin-top: 4px;
    text-align: start;
  }
  .partial .act {
    flex: none;
    text-align: start;
  }
  @media (pointer: coarse) {
    .partial .act {
      min-height: 44px;
    }
  }
  @media print {
    .progress {
      display: none;
    }
  }
`;
