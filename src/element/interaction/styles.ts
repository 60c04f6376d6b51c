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
  /* on a phone beside its buttons, on two lines */
  [data-size='S'] .clock {
    flex: 1;
    column-gap: 6px;
  }
  [data-size='S'] .clock > span:first-child {
    flex: 10 1 112px;
  }
  [data-size='S'] .clock b {
    font-weight: 500;
  }
  [data-size='S'] .steps {
    flex: 1 0 auto;
  }
  [data-size='S'] .steps .button {
    flex: 1 0 auto;
    padding-inline: 6px;
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

/** The way to the marks and the list of keys: seen only while they have the keyboard. */
export const exploreSheet = css`
  .explore:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .explore {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    max-width: 100%;
  }
  .explore .button {
    display: inline-block;
  }
  .keys {
    box-sizing: border-box;
    width: min(440px, 100%);
    max-height: 80vh;
    margin-top: 4px;
    padding: 12px 14px;
    overflow: auto;
    border: 2px solid var(--_ink);
    background: var(--_raised);
    font-size: 14px;
    line-height: 20px;
  }
  .keys:focus-visible {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
  }
  .keys div {
    display: flex;
    gap: 10px;
    padding: 4px 0;
  }
  .keys dt {
    flex: 0 0 104px;
    color: var(--_ink);
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
`;
