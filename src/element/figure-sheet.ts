import {css} from 'lit';

/** The figure round its drawings: words, controls, notes, table. Sizes are px, so that the root size of a page changes nothing. */
export const figureSheet = css`
  :host {
    display: block;
    box-sizing: border-box;
    contain: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
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
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend,
  figure {
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
  a:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  .scroll:focus-visible,
  .views input:focus-visible + span {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-in);
  }
  .views {
    display: flex;
    width: fit-content;
    max-width: 100%;
    margin-top: 20px;
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
  .plot {
    position: relative;
    margin-top: 20px;
  }
  .block.two {
    display: flex;
    gap: 40px;
  }
  .block .first {
    flex: none;
  }
  .block .second {
    flex: 1 1 0;
    min-width: 0;
  }
  .panel + .panel,
  .block + .block {
    margin-top: 32px;
  }
  [data-size='L'] .panel + .panel,
  [data-size='L'] .block + .block {
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
  .panel-foot p + p {
    margin-top: 4px;
  }
  [data-size='S'] [data-panel='totals'] .panel-foot {
    color: var(--_ink);
    font-size: 16px;
    line-height: 24px;
  }
  .more {
    margin-top: 12px;
  }
  .words {
    display: grid;
    gap: 20px;
    margin-top: 24px;
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
    max-width: 70ch;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_strong);
  }
  .cannot-heading {
    color: var(--_ink);
    font-weight: 600;
  }
  details > summary {
    cursor: pointer;
  }
  .facts {
    margin-top: 20px;
    border-block: 1px solid var(--_line);
    padding-block: 10px;
    font-size: 14px;
    line-height: 20px;
  }
  .facts > summary {
    padding: 2px;
    font-weight: 600;
  }
  .facts .facts {
    margin-top: 12px;
    border-block-end: 0;
    padding-bottom: 0;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 8px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 20px;
  }
  caption {
    padding-bottom: 6px;
    color: var(--_soft);
    text-align: start;
  }
  th,
  td {
    padding: 5px 12px 5px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-color: var(--_strong);
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  .sources {
    margin-top: 16px;
    max-width: 100ch;
    color: var(--_muted);
    font-size: 14px;
    line-height: 20px;
  }
  .source-name {
    font-weight: 600;
  }
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
  .message {
    position: relative;
    margin-top: 20px;
    padding: 20px;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_sunk);
  }
  .message.error {
    padding-inline-start: 64px;
  }
  .message-first {
    font-weight: 600;
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
    inset: 20px auto auto 20px;
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
  .reserve {
    display: grid;
    place-items: center;
    min-height: var(--_reserve, 300px);
    margin-top: 20px;
    background: var(--_sunk);
    color: var(--_soft);
  }
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
    inset: 8px 8px auto auto;
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
  @media print {
    .views,
    .card,
    .more {
      display: none;
    }
    .panel,
    .cannot {
      break-inside: avoid;
    }
  }
`;
