import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look} from '../model/contract.js';
import {SLICES} from '../model/marks/bar.js';
import {ARC, DIAMOND, POINT, RANGE, SECOND, STOP, type DotMark} from '../model/marks/dot.js';
import {hatchOf} from './bar.js';

/** Half of the opening of an arc, as a share of its radius in x and y. */
const ARC_X = ARC * 0.8;
const ARC_Y = ARC * 0.6;
/** Slices are as wide as the dot on a horizontal axis, a little narrower on a vertical one. */
const ACROSS = {x: 12, y: 9} as const;

/**
 * A dot for a claim: its end shows the bound, its fill the kind of source. It is drawn for a horizontal axis and rotated for a
 * vertical one; the arcs of "about" are beside it on both.
 */
export function pointMark(mark: DotMark, look: Look, isActive = false): SVGTemplateResult {
  const {x, y, axis, size} = mark;
  const turn = (size === undefined ? '' : ` scale(${size})`) + (axis === 'y' ? ' rotate(-90)' : '');
  return svg`<g class=${isActive ? 'active' : nothing} transform="translate(${x},${y})${turn}">${shape(mark, look)}</g>`;
}

function shape(mark: DotMark, look: Look): SVGTemplateResult {
  const {bound, ends, x, y, axis} = mark;
  if (bound === 'uncounted') return diamond();
  // hollow too, but with a dotted edge: hollow alone means an unnamed source
  if (bound === 'withheld') return svg`<circle class="mark-withheld" r=${POINT / 2 - 1}></circle>`;
  if (ends) return range(axis === 'x' ? [ends[0] - x, ends[1] - x] : [y - ends[0], y - ends[1]], mark.hollow);
  if (mark.second) return second(mark);
  return svg`${ending(mark)}${circle(mark, look)}`;
}

function circle({hollow, part}: DotMark, look: Look): SVGTemplateResult {
  const name = part ? 'mark-part' : hollow ? 'mark outline' : 'mark';
  return svg`<circle class=${name} fill=${part ? hatchOf(look) : nothing} r=${POINT / 2 - (hollow ? 1 : part ? 0.75 : 0)}></circle>`;
}

function ending({bound, axis, room}: DotMark): SVGTemplateResult | typeof nothing {
  const across = ACROSS[axis];
  const half = POINT / 2;
  if (bound === 'at_least') return slices(1, across);
  if (bound === 'at_most') {
    const stop = svg`<rect class="mark" x=${half + STOP.gap} y=${-STOP.height / 2} width=${STOP.width} height=${STOP.height}></rect>`;
    return svg`${slices(-1, across, room)}${stop}`;
  }
  if (bound !== 'about') return nothing;
  const arc = (side: 1 | -1): string =>
    `M${side * ARC_X},${-ARC_Y}A${ARC},${ARC} 0 0 ${side > 0 ? 1 : 0} ${side * ARC_X},${ARC_Y}`;
  return svg`<path class="mark-line" transform=${axis === 'y' ? 'rotate(90)' : nothing} d="${arc(-1)}${arc(1)}"></path>`;
}

/** Lines on the open side of a second figure, beyond a dot under it: distance and thickness, px. */
const AFTER = [
  [7.5, 1.5],
  [10.5, 1],
] as const;

/** A line across the axis with a light edge, so that it can be told from a dot under it; broken for "about". */
function second({bound, hollow}: DotMark): SVGTemplateResult {
  const {width, thick} = SECOND;
  const line = (name: string, x: number, wide: number, y: number, long: number): SVGTemplateResult =>
    svg`<rect class=${name} x=${x} y=${y} width=${wide} height=${long}></rect>`;
  const [edge, half, part] = [-width / 2, thick / 2, (width - 5) / 2];
  const parts = bound === 'about' ? [edge, -edge - part] : [edge];
  const side = bound === 'at_most' ? -1 : bound === 'at_least' ? 1 : 0;
  const open =
    side === 0 ? [] : AFTER.map(([near, wide]) => line('mark', side > 0 ? near : -near - wide, wide, edge, width));
  const main = parts.map((y) => line('mark', -half, thick, y, bound === 'about' ? part : width));
  const hole = hollow ? line('halo', -0.75, 1.5, edge + 1, width - 2) : nothing;
  return svg`${open}${line('halo', -half - 1.5, thick + 3, edge, width)}${main}${hole}`;
}

/** Three slices on the open side, each thinner than the one before; cut off where there is no more room. */
const slices = (side: 1 | -1, across: number, room = Infinity): SVGTemplateResult =>
  svg`${SLICES.map(([offset, whole]) => {
    const near = POINT / 2 + offset;
    const thick = Math.min(whole, room - near);
    if (thick <= 0) return nothing;
    return svg`<rect class="mark" x=${side > 0 ? near : -near - thick} y=${-across / 2} width=${thick} height=${across}></rect>`;
  })}`;

const diamond = (): SVGTemplateResult => {
  const half = DIAMOND / 2 - 1;
  return svg`<path class="mark outline" d="M0,${-half}L${half},0L0,${half}L${-half},0Z"></path>`;
};

/** A bar between two ticks. */
function range([low, high]: readonly [number, number], hollow: boolean): SVGTemplateResult {
  const {bar, cap, line} = RANGE;
  const inset = hollow ? 1 : 0;
  const tick = (at: number): SVGTemplateResult =>
    svg`<rect class="mark" x=${at - line / 2} y=${-cap / 2} width=${line} height=${cap}></rect>`;
  return svg`<rect class=${hollow ? 'mark outline' : 'mark'} x=${low} y=${inset - bar / 2} width=${Math.max(0.5, high - low)} height=${bar - 2 * inset}></rect>
    ${tick(low)}${tick(high)}`;
}
