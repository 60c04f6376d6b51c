import {css} from './css.js';

/** Styles of the element itself, before its code is loaded. */
export const hostSheet = css`
  :host {
    display: block;
    box-sizing: border-box;
    contain: inline-size;
    /* where a parent takes its width from what is in it */
    contain-intrinsic-inline-size: 600px;
    min-width: 0;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* room for the chart before anything of it is there: what stands below does not jump, and charts below wait their turn */
  .figure.waiting {
    min-height: var(--_reserve, 1000px);
  }
  @media print {
    .figure.waiting {
      min-height: 0;
    }
  }
`;
