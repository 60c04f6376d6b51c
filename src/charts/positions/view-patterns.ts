import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look} from '../../model/contract.js';
import type {Fill} from './scene.js';

/** `large` repeats every 8 px, `small` (squares under 32 px) every 6; `map` is wide where nothing is known. */
export type Scale = 'large' | 'small' | 'map';

const TEXTURED = ['case', 'undecided', 'restricts', 'closed'] as const;
type Textured = (typeof TEXTURED)[number];

const idOf = ({prefix}: Look, name: string, scale: Scale, old: boolean): string =>
  `${prefix}-${name}-${scale}${old ? '-old' : ''}`;

/** What a country, a band or a badge is filled with; undefined where the plain colour of its class does. */
export function textureOf({stance, old}: Fill, scale: Scale, look: Look): string | undefined {
  if (stance === 'open') return undefined;
  const repeat = scale === 'map' && stance !== 'none' ? 'large' : scale;
  return `url(#${idOf(look, stance, repeat, old && stance !== 'none')})`;
}

export const northOf = ({prefix}: Look): string => `url(#${prefix}-north)`;

/** One motif for each stance, in paper on its colour; of an old one, in its colour on paper. */
export function patterns(look: Look): SVGTemplateResult {
  const scales = ['large', 'small'] as const;
  return svg`
    ${TEXTURED.flatMap((stance) => scales.flatMap((scale) => [false, true].map((old) => motif(stance, scale, old, look))))}
    ${(['large', 'small', 'map'] as const).map((scale) => hairlines(scale, look))}
    <pattern id="${look.prefix}-north" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="land" width="6" height="6"></rect><rect class="north-line" width="1.2" height="6"></rect>
    </pattern>`;
}

function motif(stance: Textured, scale: 'large' | 'small', old: boolean, look: Look): SVGTemplateResult {
  const tile = scale === 'large' ? 8 : 6;
  const factor = tile / 8;
  const line = (tile * 3) / 4;
  const [width, height] = stance === 'restricts' ? [tile, line] : stance === 'closed' ? [line, line] : [tile, tile];
  return svg`<pattern id=${idOf(look, stance, scale, old)} width=${width} height=${height} patternUnits="userSpaceOnUse"
    patternTransform=${stance === 'closed' ? 'rotate(45)' : nothing}>
    <rect class=${old ? 'paper' : `s-${stance}`} width=${tile} height=${tile}></rect>
    <g class=${old ? `old-${stance}` : `motif-${stance}`}>${pieces(stance, tile, factor)}</g>
  </pattern>`;
}

function pieces(stance: Textured, tile: number, factor: number): SVGTemplateResult {
  switch (stance) {
    case 'case':
      return svg`${[1, 3].map((quarter) => svg`<circle cx=${(tile * quarter) / 4} cy=${(tile * quarter) / 4} r=${1.45 * factor + 0.02}></circle>`)}`;
    case 'undecided':
      return svg`<rect y=${tile / 2 - 0.625} width=${tile} height="1.25"></rect><rect x=${tile / 2 - 0.625} width="1.25" height=${tile}></rect>`;
    case 'restricts':
      return svg`<rect y=${2 * factor} width=${tile} height=${1.6 * factor}></rect>`;
    case 'closed':
      return svg`<rect x=${1.76 * factor} width=${1.9 * factor} height=${tile}></rect>`;
  }
}

function hairlines(scale: Scale, look: Look): SVGTemplateResult {
  const pitch = {large: 6, small: 4.5, map: 10}[scale];
  return svg`<pattern id=${idOf(look, 'none', scale, false)} width=${pitch} height=${pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect class="s-none" width=${pitch} height=${pitch}></rect><rect class="hairline" width="0.9" height=${pitch}></rect>
  </pattern>`;
}
