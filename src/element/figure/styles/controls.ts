import {css} from '../../stylesheets.js';

/** View buttons, key, focus, and the space for the steps of knowledge. */
export const controlSheet = css`
  a:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  .scroll:focus-visible,
  .views input:focus-visible + span {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-in);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    justify-content: space-between;
    margin-top: 16px;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    row-gap: 4px;
    width: fit-content;
    max-width: 100%;
  }
  /* room for the steps of knowledge, which come a moment later */
  .snapshots {
    min-height: 36px;
  }
  .views label {
    position: relative;
    margin-inline-start: -1px;
  }
  .views label:first-of-type {
    margin-inline-start: 0;
  }
  .views input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span,
  .button {
    display: block;
    box-sizing: border-box;
    min-height: 36px;
    padding: 7px 14px;
    border: 1px solid var(--_strong);
    background: var(--_raised);
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    text-align: center;
  }
  .views label:first-of-type span,
  .button {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views label:last-of-type span,
  .button {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views .chosen span {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .button {
    cursor: pointer;
  }
  [data-size='S'] .views {
    width: 100%;
  }
  [data-size='S'] .views label {
    flex: 1 1 auto;
  }
  [data-size='S'] .button,
  [data-size='S'] .views span {
    min-height: 44px;
    padding-block: 11px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 22px;
    margin-top: 20px;
    color: var(--_soft);
    font-size: 14px;
    line-height: 20px;
  }
  .panel .key {
    gap: 2px 20px;
    margin-block: 2px 4px;
  }
  .key li {
    display: flex;
    gap: 9px;
    align-items: center;
  }
  .key svg {
    flex: none;
  }
  @media (pointer: coarse) {
    .views span,
    .button,
    .snapshots {
      min-height: 44px;
    }
    .views span,
    .button {
      padding-block: 11px;
    }
  }
  @media (forced-colors: active) {
    .views .chosen span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
