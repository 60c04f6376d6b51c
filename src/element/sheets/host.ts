import {css} from 'lit';

/** The element itself, before anything else of it is there. */
export const hostSheet = css`
  :host {
    display: block;
    box-sizing: border-box;
    contain: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
`;
