import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Box, Look, PointId, InlineDrawing} from '../../model/contract.js';
import {label} from '../../view/primitives.js';
import type {
  Badge,
  Fill,
  MapScene,
  Placed,
  Plate,
  PositionsScene,
  Square,
  SquaresScene,
  StripePiece,
  TimeScene,
} from './scene.js';

/** One drawing of the chart of positions. */
export function positionsView({scene}: InlineDrawing<PositionsScene>, look: Look, active?: PointId): SVGTemplateResult {
  switch (scene.kind) {
    case 'badge':
      return badge(scene.badge, look);
    case 'wedge':
      return wedge(scene.wedge);
    case 'squares':
      return squares(scene, look, active);
    case 'map':
      return map(scene, look, active);
    case 'time':
      return stripes(scene, look, active);
  }
}

const squares = (scene: SquaresScene, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${scene.squares.map((one) => square(one, look, active))}
  ${scene.badges?.map((one) => badge(one, look))}
  ${scene.labels.map(label)}
  ${scene.plates?.map(plate)}`;

/** An edge for fills in the colour of paper: dashed if nothing is known, in the colour of the stance if it is old. */
function edge({stance, old}: Fill, {x, y, width, height}: Box): SVGTemplateResult {
  const inset = old ? 1 : 0.5;
  const name = stance === 'none' ? 'edge-none' : old ? `edge-old edge-${stance}` : 'edge';
  return svg`<rect class=${name} x=${x + inset} y=${y + inset} width=${Math.max(0, width - 2 * inset)} height=${height - 2 * inset}></rect>`;
}

/** A plain area for code and letter; the lower third has the texture. */
function square(one: Square, look: Look, active?: PointId): SVGTemplateResult {
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
    ${edge(one, {x, y, width: size, height: size})}
    ${
      letter
        ? svg`<text class="code large ${ink}" x=${x + size * 0.13} y=${base}>${code}</text>
          <text class="code ${ink} end" x=${x + size * 0.87} y=${base}>${letter}</text>`
        : svg`<text class="code ${ink} middle${size < 32 ? ' small' : ''}" x=${x + size / 2} y=${base}>${code}</text>`
    }
    ${point !== '' && point === active ? svg`<rect class="square-active" x=${x} y=${y} width=${size} height=${size}></rect>` : nothing}`;
}

/** Texture all over, the letter on a paper-coloured chip. */
function badge(one: Badge, look: Look): SVGTemplateResult {
  const {x, y, stance, old, letter} = one;
  const texture = textureOf(one, 'small', look);
  return svg`
    <rect class=${old ? 'paper' : `s-${stance}`} fill=${texture ?? nothing} x=${x} y=${y} width="22" height="22"></rect>
    ${texture ? svg`<rect fill=${texture} x=${x} y=${y} width="22" height="22"></rect>` : nothing}
    ${edge(one, {x, y, width: 22, height: 22})}
    ${
      letter
        ? svg`<rect class="paper" x=${x + 4} y=${y + 3} width="14" height="16" rx="1"></rect>
          <text class="code small middle on-none" x=${x + 11} y=${y + 15.5}>${letter}</text>`
        : nothing
    }`;
}

/** The number of others who spoke, on a plate of its own, because it is not a stance. */
const plate = ({x, y, text}: Plate): SVGTemplateResult => svg`
  <rect class="plate" x=${x + 0.5} y=${y + 0.5} width="23" height="15"></rect>
  <text class="code small middle on-none" x=${x + 12} y=${y + 12.3}>${text}</text>`;

type Member = MapScene['members'][number];

/** Members filled by stance, from weak edges to strong ones; codes and squares on top. */
function map(scene: MapScene, look: Look, active?: PointId): SVGTemplateResult {
  const weight = ({stance, old}: Member): number => (old ? 2 : stance === 'none' ? 0 : 1);
  const members = [...scene.members].sort((a, b) => weight(a) - weight(b));
  const chosen = members.find(({point}) => point === active);
  return svg`
    <path class="land" d=${scene.land}></path>
    <path class="land-border" d=${scene.borders}></path>
    ${members.map((one) => member(one, look))}
    ${scene.north ? svg`<path class="north" fill=${northOf(look)} d=${scene.north}></path>` : nothing}
    ${chosen ? svg`<path class="member-active" d=${chosen.path}></path>` : nothing}
    ${scene.leaders.map(
      ({from, to}) => svg`
      <path class="leader-halo" d="M${from.x},${from.y}L${to.x},${to.y}"></path>
      <path class="leader" d="M${from.x},${from.y}L${to.x},${to.y}"></path>
      <circle class="leader-end" cx=${to.x} cy=${to.y} r="1.8"></circle>`,
    )}
    ${scene.squares.map(
      (one) => svg`
      <rect class="paper" x=${one.x - 1} y=${one.y - 1} width=${one.size + 2} height=${one.size + 2}></rect>
      ${square(one, look, active)}`,
    )}
    ${scene.labels.map(label)}
    ${scene.chips.map(
      ({x, y, code, framed}) => svg`
      <rect class=${framed ? 'chip framed' : 'chip'} x=${x - 11} y=${y - 8} width="22" height="16" rx="1"></rect>
      <text class="code small middle on-none" x=${x} y=${y + 4.5}>${code}</text>`,
    )}`;
}

function member(one: Member, look: Look): SVGTemplateResult {
  const {stance, old, path} = one;
  const texture = textureOf(one, 'map', look);
  const name = old ? `member-old edge-${stance}` : stance === 'none' ? 'member-none' : 'member';
  return svg`<path class="${name}${texture ? '' : old ? ' paper' : ` s-${stance}`}" fill=${texture ?? nothing} d=${path}></path>`;
}

/** Stripes, divided at the days of statements, with a wedge above each; letters on paper-coloured chips. */
function stripes(scene: TimeScene, look: Look, active?: PointId): SVGTemplateResult {
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
    ${scene.wedges.map(wedge)}
    ${chosen ? svg`<rect class="square-active" x=${chosen.x} y=${chosen.y} width=${chosen.width} height=${chosen.height}></rect>` : nothing}`;
}

/** Colour and texture at its beginning; then pale, over a line of the full colour. */
function piece(one: StripePiece, look: Look): SVGTemplateResult {
  const {x, y, width, height, stance, old, head} = one;
  const name = old ? 'paper' : `s-${stance}`;
  const texture = textureOf(one, height < 20 ? 'small' : 'large', look);
  const rect = (classes: string, from: number, wide: number, high: number): SVGTemplateResult =>
    svg`<rect class=${classes} x=${x} y=${from} width=${wide} height=${high}></rect>`;
  const line = old || stance === 'none' ? 0 : Math.min(3, height / 4);
  return svg`
    ${rect(`pale ${name}`, y, width, height)}${line > 0 ? rect(name, y + height - line, width, line) : nothing}
    ${head > 0 ? rect(name, y, head, height) : nothing}
    ${head > 0 && texture ? svg`<rect fill=${texture} x=${x} y=${y} width=${head} height=${height}></rect>` : nothing}
    ${edge(one, one)}`;
}

/** Above the day of a new answer. */
const wedge = ({x, y}: Placed): SVGTemplateResult =>
  svg`<path class="wedge" d="M${x - 4.5},${y - 6}h9l-4.5,6Z"></path>`;

/** `large` repeats every 8 px, `small` (squares under 32 px) every 6; `map` has wider spacing for countries with no statement. */
type Scale = 'large' | 'small' | 'map';

const TEXTURED = ['case', 'undecided', 'restricts', 'closed'] as const;
type Textured = (typeof TEXTURED)[number];

const idOf = ({prefix}: Look, name: string, scale: Scale, old: boolean): string =>
  `${prefix}-${name}-${scale}${old ? '-old' : ''}`;

/** The pattern of a country, a band or a badge; undefined if the plain colour of its class is enough. */
function textureOf({stance, old}: Fill, scale: Scale, look: Look): string | undefined {
  if (stance === 'open') return undefined;
  const repeat = scale === 'map' && stance !== 'none' ? 'large' : scale;
  return `url(#${idOf(look, stance, repeat, old && stance !== 'none')})`;
}

const northOf = ({prefix}: Look): string => `url(#${prefix}-north)`;

/** One pattern for each stance: paper on its colour; if old, its colour on paper. */
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
    <g class=${old ? `old-${stance}` : `motif-${stance}`}>${signs(stance, tile, factor)}</g>
  </pattern>`;
}

function signs(stance: Textured, tile: number, factor: number): SVGTemplateResult {
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
