import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import type {Badge, Fill, Plate, Square} from './scene.js';
import {textureOf} from './view-patterns.js';

/** The edge says more than the fill where that is paper: dashed for nothing known, in the colour of an old stance. */
function edge({stance, old}: Fill, x: number, y: number, size: number): SVGTemplateResult {
  const inset = old ? 1 : 0.5;
  const name = stance === 'none' ? 'edge-none' : old ? `edge-old edge-${stance}` : 'edge';
  return svg`<rect class=${name} x=${x + inset} y=${y + inset} width=${size - 2 * inset} height=${size - 2 * inset}></rect>`;
}

/** A plain field for code and letter; below, a third of it, the texture. */
export function square(one: Square, look: Look, active?: PointId): SVGTemplateResult {
  const {x, y, size, code, letter, stance, old, point} = one;
  const band = Math.floor(size / 3);
  const field = size - band;
  const ink = old ? 'on-none' : `on-${stance}`;
  const text = letter ? 16 : size < 32 ? 12 : 13;
  const base = y + field / 2 + text * 0.36;
  const texture = textureOf(one, size < 32 ? 'small' : 'large', look);
  return svg`
    <rect class=${old ? 'paper' : `s-${stance}`} x=${x} y=${y} width=${size} height=${size}></rect>
    ${texture ? svg`<rect fill=${texture} x=${x} y=${y + field} width=${size} height=${band}></rect>` : nothing}
    ${edge(one, x, y, size)}
    ${
      letter
        ? svg`<text class="code large ${ink}" x=${x + size * 0.13} y=${base}>${code}</text>
          <text class="code ${ink} end" x=${x + size * 0.87} y=${base}>${letter}</text>`
        : svg`<text class="code ${ink} middle${size < 32 ? ' small' : ''}" x=${x + size / 2} y=${base}>${code}</text>`
    }
    ${point !== '' && point === active ? svg`<rect class="square-active" x=${x} y=${y} width=${size} height=${size}></rect>` : nothing}`;
}

/** Texture all over, the letter on a chip of paper. */
export function badge(one: Badge, look: Look): SVGTemplateResult {
  const {x, y, stance, old, letter} = one;
  const texture = textureOf(one, 'small', look);
  return svg`
    <rect class=${old ? 'paper' : `s-${stance}`} fill=${texture ?? nothing} x=${x} y=${y} width="22" height="22"></rect>
    ${texture ? svg`<rect fill=${texture} x=${x} y=${y} width="22" height="22"></rect>` : nothing}
    ${edge(one, x, y, 22)}
    ${
      letter
        ? svg`<rect class="paper" x=${x + 4} y=${y + 3} width="14" height="16" rx="1"></rect>
          <text class="code small middle on-none" x=${x + 11} y=${y + 15.5}>${letter}</text>`
        : nothing
    }`;
}

/** How many others spoke, on a plate of its own: it is no stance. */
export const plate = ({x, y, text}: Plate): SVGTemplateResult => svg`
  <rect class="plate" x=${x + 0.5} y=${y + 0.5} width="23" height="15"></rect>
  <text class="code small middle on-none" x=${x + 12} y=${y + 12.3}>${text}</text>`;
