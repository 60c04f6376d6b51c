import {nothing, svg, type SVGTemplateResult} from 'lit';
import {OPEN_END, SLICES, UNFINISHED, type BarMark} from '../model/marks/bar.js';
import type {Look} from '../model/contract.js';

/** The URL of the hatch pattern for partial figures. */
export const hatchOf = ({prefix}: Look): string => `url(#${prefix}-hatch)`;

/** The patterns of the shared marks: one set for each figure, in the same shadow tree as its drawings. */
export function sharedPatterns({prefix}: Look): SVGTemplateResult {
  return svg`
    <pattern id="${prefix}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch-line" d="M0,0V5"></path>
    </pattern>
    <pattern id="${prefix}-withheld" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="withheld-line" d="M0,0V5"></path>
    </pattern>`;
}

/** A bar: its end shows the bound, a hatch means "only a part". */
export function bar(mark: BarMark, look: Look, rest = false): SVGTemplateResult {
  const {x, y, width, height, part, withheld, maybe, grows} = mark;
  const fill = withheld ? `url(#${look.prefix}-withheld)` : part ? hatchOf(look) : undefined;
  const inset = part || withheld ? 0.75 : 0;
  const [cutX, cutY] = grows === 'up' ? [0, maybe] : [maybe, 0];
  const solid = svg`<rect class=${classOf(mark, rest)} fill=${fill ?? nothing} x=${x + inset} y=${y + cutY + inset}
    width=${Math.max(0.5, width - cutX - 2 * inset)} height=${Math.max(0.5, height - cutY - 2 * inset)}></rect>`;
  if (maybe === 0 && !mark.open && !mark.unfinished) return solid;
  return svg`${maybe < Math.max(width, height) ? solid : nothing}${maybe > 0 ? possible(mark) : nothing}${
    mark.open ? slices(mark, rest) : nothing
  }${mark.unfinished ? dottedEnd(mark) : nothing}`;
}

/** The uncertain part of a bar: an outline up to a stop line. */
function possible({x, y, width, height, grows, maybe}: BarMark): SVGTemplateResult {
  const d =
    grows === 'up'
      ? `M${x + 0.75},${y + maybe}V${y}M${x + width - 0.75},${y + maybe}V${y}`
      : `M${x + width - maybe},${y + 0.75}H${x + width}M${x + width - maybe},${y + height - 0.75}H${x + width}`;
  const stop = grows === 'up' ? `M${x - 3},${y}h${width + 6}` : `M${x + width},${y - 3}v${height + 6}`;
  return svg`<path class="possible" d=${d}></path><path class="stop" d=${stop}></path>`;
}

const classOf = ({part, withheld}: BarMark, rest: boolean): string =>
  withheld ? 'bar-withheld' : part ? 'bar-part' : rest ? 'bar rest' : 'bar';

/** Three slices after the value, each thinner than the one before: always 12 px, not to scale. */
function slices({x, y, width, height, grows}: BarMark, rest: boolean): SVGTemplateResult {
  const name = rest ? 'bar rest' : 'bar';
  return svg`${SLICES.map(([offset, thick]) =>
    grows === 'up'
      ? svg`<rect class=${name} x=${x} y=${y - offset - thick} width=${width} height=${thick}></rect>`
      : svg`<rect class=${name} x=${x + width + offset} y=${y} width=${thick} height=${height}></rect>`,
  )}`;
}

/** A dotted outline for a day that is still being counted. */
function dottedEnd({x, y, width, height, grows, open}: BarMark): SVGTemplateResult {
  const after = open ? OPEN_END + 2 : 0;
  const d =
    grows === 'up'
      ? `M${x + 0.75},${y - after}v${-UNFINISHED}h${width - 1.5}v${UNFINISHED}`
      : `M${x + width + after},${y + 0.75}h${UNFINISHED}v${height - 1.5}h${-UNFINISHED}`;
  return svg`<path class="unfinished" d=${d}></path>`;
}

/** Slices of an open end above a dot on a vertical axis. */
export const slicesAbove = (x: number, y: number, radius: number): SVGTemplateResult =>
  svg`${SLICES.map(([offset, thick]) => svg`<rect class="bar" x=${x - 4.5} y=${y - radius - offset - thick} width="9" height=${thick}></rect>`)}`;
