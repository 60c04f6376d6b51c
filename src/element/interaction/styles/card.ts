import {css} from '../../css.js';

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
    max-height: 40%;
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
