import {css} from '../stylesheets.js';

/** The filter bar of a dashboard. */
export const filterSheet = css`
  .filters {
    margin: 16px var(--_pad) 0;
    padding: 16px;
    background: var(--_sunk);
    font-size: 14px;
    line-height: 20px;
  }
  summary {
    box-sizing: border-box;
    font-weight: 600;
    cursor: pointer;
  }
  [data-size='S'] .filters {
    padding-block: 4px;
  }
  [data-size='S'] summary {
    padding-block: 12px;
  }
  [data-size='S'] details[open],
  [data-size='S'] .chosen-filters {
    padding-bottom: 12px;
  }
  [data-size='S'] .chosen-filters {
    margin-top: 0;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: end;
  }
  .field > span:first-child,
  .field > label {
    display: block;
    margin-bottom: 4px;
    color: var(--_soft);
  }
  .field input,
  .field select,
  .button {
    box-sizing: border-box;
    min-height: 36px;
    padding: 6px 10px;
    border: 1px solid var(--_strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }
  .field input[type='text'],
  .field select {
    width: 190px;
  }
  .button {
    padding-inline: 14px;
    cursor: pointer;
  }
  .slider {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .slider input {
    width: 160px;
    padding: 0;
    accent-color: var(--_accent);
  }
  output {
    display: block;
    min-height: 20px;
    font-weight: 600;
  }
  .brush {
    position: relative;
    margin-top: 16px;
  }
  .brush.waiting {
    height: 77px;
  }
  .brush svg {
    display: block;
    width: 100%;
    height: 40px;
    border-bottom: 1px solid var(--_strong);
    background: var(--_paper);
    cursor: crosshair;
    touch-action: pan-y;
    forced-color-adjust: none;
  }
  .brush .days {
    fill: var(--_mark);
  }
  .brush .period {
    fill: var(--_paper);
    stroke: none;
  }
  .brush .outside {
    fill: var(--_sunk);
    opacity: 0.75;
  }
  /* two sliders on one line, under the bars */
  .brush input {
    position: absolute;
    inset-inline: -8px;
    top: 30px;
    box-sizing: border-box;
    width: calc(100% + 16px);
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    pointer-events: none;
  }
  .brush input::-webkit-slider-thumb {
    appearance: none;
    width: 16px;
    height: 24px;
    border: 2px solid var(--_ink);
    border-radius: 4px;
    background: var(--_raised);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .brush input::-moz-range-thumb {
    box-sizing: border-box;
    width: 16px;
    height: 24px;
    border: 2px solid var(--_ink);
    border-radius: 4px;
    background: var(--_raised);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .brush input::-moz-range-track {
    background: none;
  }
  .hint {
    margin-top: 18px;
    color: var(--_muted);
    font-size: 13px;
    line-height: 18px;
  }
  .chosen-filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-top: 14px;
  }
  .chip,
  .text-button {
    min-height: 32px;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    padding: 4px 10px;
    background: var(--_raised);
    color: var(--_ink);
    font: 600 14px/20px var(--_font);
    text-align: start;
    cursor: pointer;
  }
  .chip span {
    margin-inline-start: 10px;
  }
  .text-button {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .ends {
    margin-inline-start: auto;
  }
  [data-size='S'] :is(.field, .field input:not([type='range']), .field select, .slider input) {
    width: 100%;
  }
  [data-size='S'] :is(.field input, .field select, .button, .chip, .text-button),
  summary {
    min-height: 44px;
  }
  @media (pointer: coarse) {
    .field input,
    .field select,
    .button,
    .chip,
    .text-button {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .brush .days {
      fill: CanvasText;
    }
    .brush .outside {
      fill: Canvas;
    }
  }
`;
