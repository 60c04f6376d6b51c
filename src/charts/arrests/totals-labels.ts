import type {Estimate} from '../../data/estimate.js';
import {tenth} from '../../model/frame.js';
import {isOpenEnded, OPEN_END} from '../../model/marks.js';
import type {Label} from '../../model/pieces.js';
import {Spread} from '../../model/spread.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {PlacesContext} from './context.js';
import type {Told} from './points.js';

/** A printed total, or the sum of the days, where it stands, px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly figure: Estimate;
  readonly told: Told;
  readonly drawn: Arrest | undefined;
}

/** Values right under their dots, the last one left of it; the sum over its square. Fewer rather than on each other. */
export function dotLabels(
  runs: readonly (readonly Dot[])[],
  sums: readonly Dot[],
  {words}: PlacesContext,
  width: number,
  base: number,
): readonly Label[] {
  const spread = new Spread({x: 0, y: 0, width: width + 4, height: base + 30});
  const place = (label: Label): readonly Label[] => (spread.place([label]) ? [label] : []);
  for (const {x, y} of [...runs.flat(), ...sums]) spread.block({x: x - 5, y: y - 5, width: 10, height: 10});
  const ofRuns = runs.flatMap((run) =>
    [...run].reverse().flatMap((dot, i) => {
      const text = words.label(dot.figure);
      const under: Label = {x: tenth(dot.x + 8), y: tenth(dot.y + 19), text, role: 'value', anchor: 'start'};
      const before: Label = {...under, x: tenth(dot.x + 5), anchor: 'end'};
      const over: Label = {
        ...under,
        x: dot.x,
        y: tenth(dot.y - (isOpenEnded(dot.figure) ? OPEN_END : 0) - 9),
        anchor: 'middle',
      };
      const around = i === 0 ? [before, under, over] : [under, before, over];
      // under the axis it would stand among the dates
      const choices = around.filter(({y}) => y < base - 2);
      return choices.map(place).find((placed) => placed.length > 0) ?? [];
    }),
  );
  const ofSums = sums.flatMap((dot) =>
    place({x: dot.x, y: tenth(dot.y - 10), text: words.label(dot.figure), role: 'note', anchor: 'middle'}),
  );
  return [...ofSums, ...ofRuns];
}
