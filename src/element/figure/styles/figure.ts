import {css} from '../../stylesheets.js';

/** The figure and its words. Sizes are px, so that the root size of a page changes nothing. */
export const figureSheet = css`
  .figure {
    box-sizing: border-box;
    position: relative;
    padding: var(--_pad);
    background: var(--_paper);
    color: var(--_ink);
    font: 400 16px/24px var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .figure[data-size='M'] {
    padding: var(--conflict-pad, 24px);
  }
  .figure[data-size='L'] {
    padding: var(--conflict-pad, 32px);
  }
  :host(:dir(rtl)) .figure {
    text-align: right;
  }
  /* whatever direction the page has: a text has its own */
  :is(p, li, dt, dd, td, th, caption, summary, output, legend, label, button, a, b, span, .title) {
    unicode-bidi: plaintext;
  }
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  .patterns {
    position: absolute;
  }
  .for-ears,
  legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .title {
    font-size: 20px;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  [data-size='M'] .title {
    font-size: 22px;
  }
  [data-size='L'] .title {
    font-size: 26px;
  }
  .subtitle {
    margin-top: 4px;
    max-width: 70ch;
    color: var(--_soft);
    text-wrap: pretty;
  }
  .summary {
    margin-top: 12px;
    max-width: 70ch;
    text-wrap: pretty;
  }
  [data-size='L'] .subtitle,
  [data-size='L'] .summary {
    max-width: 640px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  .plot {
    position: relative;
    margin-top: 16px;
  }
  .block.two {
    display: flex;
    gap: 40px;
  }
  .block .first {
    flex: none;
    width: var(--_first);
  }
  .block .second {
    flex: 1 1 0;
    min-width: 0;
  }
  .panel + .panel,
  .block + .block {
    margin-top: 24px;
  }
  .panel-heading {
    font-weight: 600;
  }
  .panel-subheading,
  .panel-foot {
    color: var(--_soft);
    font-size: 14px;
    line-height: 20px;
  }
  .panel-foot {
    margin-top: 10px;
  }
  /* its sentences run on, as one paragraph for the direction too */
  .panel-foot {
    unicode-bidi: plaintext;
  }
  .panel-foot p {
    display: inline;
    unicode-bidi: normal;
  }
  .panel-foot p + p::before {
    content: ' ';
  }
  [data-size='S'] [data-panel='totals'] .panel-subheading {
    color: var(--_ink);
  }
  .words {
    display: grid;
    gap: 16px;
    margin-top: 20px;
    font-size: 14px;
    line-height: 20px;
    color: var(--_soft);
  }
  [data-size='L'] .words.with-notes {
    grid-template-columns: minmax(0, 1fr) 352px;
    gap: 40px;
  }
  .notes {
    display: grid;
    gap: 8px;
    align-content: start;
    max-width: 90ch;
  }
  .notes li {
    display: flex;
    gap: 10px;
  }
  .note-sign {
    flex: none;
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    margin-top: 1px;
    border: 1.25px solid var(--_ink);
    border-radius: 50%;
    color: var(--_ink);
    font: 600 12px/15.5px var(--_font);
    text-align: center;
  }
  .cannot {
    align-self: start;
    max-width: 70ch;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_strong);
  }
  .cannot-heading {
    color: var(--_ink);
    font-weight: 600;
  }
  .sources {
    margin-top: 12px;
    max-width: 100ch;
    color: var(--_muted);
    font-size: 14px;
    line-height: 20px;
  }
  .sources > details {
    margin-top: 4px;
  }
  .sources summary {
    width: fit-content;
    padding: 2px 0;
    cursor: pointer;
  }
  .sources li {
    margin-top: 4px;
    overflow-wrap: anywhere;
  }
  .source-name {
    font-weight: 600;
  }
  .reserve {
    display: grid;
    place-items: center;
    flex: 1;
    min-height: 300px;
    margin-top: 20px;
    background: var(--_sunk);
    color: var(--_soft);
  }
  .message {
    position: relative;
    margin-top: 20px;
    padding: 20px;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_sunk);
  }
  .message-first {
    font-weight: 600;
  }
`;
