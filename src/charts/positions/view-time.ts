import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {label} from '../../view/pieces.js';
import type {StripePiece, TimeScene} from './scene.js';
import {textureOf} from './view-patterns.js';

/** Stripes, cut at the days of statements; a wedge over each, letters on chips of paper. */
export function timeView(scene: TimeScene, look: Look, active?: PointId): SVGTemplateResult {
  const chosen = scene.marks.find(({point}) => point === active);
  return svg`
    ${scene.lines.map(({x, y1, y2}) => svg`<path class="rule grid" d="M${x},${y1}V${y2}"></path>`)}
    ${scene.names.map(label)}
    ${scene.pieces.map((one) => piece(one, look))}
    ${scene.cuts.map(({x, y, width, height}) => svg`<rect class="paper" x=${x} y=${y} width=${width} height=${height}></rect>`)}
    ${scene.letters.map(
      ({x, y, width, height, text}) => svg`
      <rect class="paper" x=${x} y=${y} width=${width} height=${height} rx="1"></rect>
      <text class="code small middle on-none" x=${x + width / 2} y=${y + 12.5}>${text}</text>`,
    )}
    ${scene.wedges.map(({x, y, again}) => svg`<path class=${again ? 'wedge again' : 'wedge'} d="M${x - 4.5},${y - 6}h9l-4.5,6Z"></path>`)}
    ${chosen ? svg`<rect class="square-active" x=${chosen.x} y=${chosen.y} width=${chosen.width} height=${chosen.height}></rect>` : nothing}`;
}

function piece(one: StripePiece, look: Look): SVGTemplateResult {
  const {x, y, width, height, stance, old} = one;
  const texture = textureOf(one, height < 20 ? 'small' : 'large', look);
  const inset = old ? 1 : 0.5;
  const edge = stance === 'none' ? 'edge-none' : old ? `edge-old edge-${stance}` : 'edge';
  return svg`
    <rect class=${old ? 'paper' : `s-${stance}`} x=${x} y=${y} width=${width} height=${height}></rect>
    ${texture ? svg`<rect fill=${texture} x=${x} y=${y} width=${width} height=${height}></rect>` : nothing}
    <rect class=${edge} x=${x + inset} y=${y + inset} width=${Math.max(0, width - 2 * inset)} height=${height - 2 * inset}></rect>`;
}
