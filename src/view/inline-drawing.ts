import {html, svg, type TemplateResult} from 'lit';
import type {Chart, Look, InlineDrawing} from '../model/contract.js';

/** A small drawing by the chart's view; the text beside it says the same. */
export const track = (
  one: InlineDrawing,
  {chart, look}: {readonly chart: Pick<Chart, 'view'>; readonly look: Look},
): TemplateResult =>
  html`<svg
    class="track"
    aria-hidden="true"
    width=${one.width}
    height=${one.height}
    viewBox="0 0 ${one.width} ${one.height}"
  >
    ${svg`${chart.view(one, look)}`}
  </svg>`;
