import {css} from '../stylesheets.js';

/** Title, key figures and ready grid of a dashboard. */
export const dashboardSheet = css`
  :host {
    contain: none;
  }
  .dashboard {
    padding-bottom: 1px;
    background: var(--_paper);
    color: var(--_ink);
    font: 400 16px/24px var(--_font);
  }
  .dashboard-title {
    padding-inline: var(--_pad);
    font-size: 28px;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  [data-size='S'] .dashboard-title {
    font-size: 22px;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .for-ears {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is(a, button, input, select, summary):focus-visible {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-in);
  }
  .figures[hidden] {
    display: none;
  }
  .figures {
    display: grid;
    align-content: start;
    gap: 24px;
    margin: 24px var(--_pad) 0;
    padding-block: 20px;
    border-block: 1px solid var(--_line);
  }
  .figure-text b {
    display: block;
    font-size: 26px;
    line-height: 32px;
  }
  .figure-by {
    margin-top: 4px;
    color: var(--_muted);
    font-size: 14px;
    line-height: 20px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  .grid-room {
    container-type: inline-size;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 48px 24px;
    margin-top: 32px;
  }
  [data-size='S'] .grid > * + * {
    border-top: 1px solid var(--_line);
    padding-top: 36px;
  }
  .message {
    margin: 16px var(--_pad);
    padding: 16px;
    background: var(--_sunk);
  }
  @container (min-width: 900px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .grid > .wide {
      grid-column: 1 / -1;
    }
  }
  /* on paper: which filters are on, and one chart under the other */
  @media print {
    :is(.fields, .brush, details, .text-button, .chip span) {
      display: none;
    }
    .chip {
      border: 0;
      padding: 0;
    }
    .grid {
      display: block;
    }
  }
`;
