import type {KeyEntry} from '../../model/contract.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';
import type {Drawn} from './drawn.js';
import type {ArrestsScene, CountBar, RowScene} from './scene.js';

const BAR: CountBar = {
  ...{kind: 'bar', x: 1, y: 1, width: 12, height: 12, grows: 'right', open: false, maybe: 0, part: false},
  ...{unfinished: false, withheld: false, trail: [], official: undefined},
};

/** A sign of the key with its words: a small drawing of its own. */
export const keyEntry = (text: string, scene: ArrestsScene): KeyEntry<ArrestsScene> => ({
  text,
  sample: {width: 26, height: 14, scene},
});

/** The sign of a bar that differs so from a plain one. */
export const barKey = (text: string, bar: Partial<CountBar>, more: Partial<RowScene> = {}): KeyEntry<ArrestsScene> =>
  keyEntry(text, {kind: 'row', bar: {...BAR, ...bar}, labels: [], ...more});

type Shown = Pick<DayFigure, 'kind' | 'figure'> & Partial<Omit<DayFigure, 'day'>>;

/** Signs that stand in the drawing of the days, each with its words; `trail` if earlier counts are among them. */
export function daysKey({say: {key}}: Context, days: readonly Shown[], trail: boolean): Drawn['key'] {
  const has = (is: (day: Shown) => unknown, entry: KeyEntry<ArrestsScene>): Drawn['key'] =>
    days.some(is) ? [entry] : [];
  return [
    ...has(({figure}) => figure?.bound === 'at_least', barKey(key.atLeast, {open: true})),
    ...has(
      ({figure}) => figure?.bound === 'at_most' || figure?.bound === 'range',
      barKey(key.possible, {width: 22, maybe: 12}),
    ),
    ...has(({kind}) => kind === 'part', barKey(key.part, {width: 24, part: true})),
    ...has((day) => trail && day.trail?.length, barKey(key.trail, {y: 0, width: 24, height: 4, trail: [5, 13, 17]})),
    ...has(({official}) => official, barKey(key.official, {width: 20, official: 14})),
    ...has(({unfinished}) => unfinished, barKey(key.unfinished, {unfinished: true})),
    ...has(({figure}) => figure?.bound === 'withheld', barKey(key.withheld, {width: 24, withheld: true})),
  ];
}
