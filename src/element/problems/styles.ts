import {css} from '../stylesheets.js';

/** Styles of strips and of messages about problems. */
export const statusSheet = css`
  .strip {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    align-items: center;
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_sunk);
    font-size: 14px;
    line-height: 20px;
  }
  .strip.earlier-state {
    border: 0;
    background: var(--_ink);
    color: var(--_paper);
  }
  .pinned-state {
    margin-top: 8px;
    color: var(--_muted);
    font-size: 14px;
    line-height: 20px;
  }
  details.strip {
    display: block;
  }
  .act {
    padding: 2px;
    border: 0;
    background: none;
    color: inherit;
    font: 600 14px/20px var(--_font);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .strip ul {
    margin-top: 8px;
  }
  .message.error {
    padding-inline-start: 64px;
  }
  .message-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
    margin-top: 8px;
    font-size: 14px;
  }
  .sign {
    position: absolute;
    inset-block-start: 20px;
    inset-inline-start: 20px;
    box-sizing: border-box;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_ink);
    font: 700 16px/20px var(--_font);
    text-align: center;
  }
  .publisher {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--_strong);
    font-size: 14px;
    line-height: 22px;
  }
  .publisher summary {
    font-weight: 600;
  }
  .code {
    color: var(--_muted);
  }
  /* grounds are seldom printed */
  @media print {
    .strip.earlier-state {
      border-inline-start: 4px solid var(--_ink);
      background: none;
      color: var(--_ink);
    }
  }
`;
