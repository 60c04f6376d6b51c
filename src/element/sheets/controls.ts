import {css} from 'lit';

/** View buttons, key, focus. */
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
    margin-top: 20px;
  }
  .views {
    display: flex;
    width: fit-content;
    max-width: 100%;
  }
  .clock,
  .steps {
    display: flex;
  }
  .clock {
    min-height: 36px;
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
    font-style: normal;
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
  [data-size='S'] .more {
    width: 100%;
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
  .key li {
    display: flex;
    gap: 9px;
    align-items: center;
  }
  .key svg {
    flex: none;
  }
  .more {
    margin-top: 12px;
  }
  @media (pointer: coarse) {
    .views span,
    .button {
      min-height: 44px;
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
