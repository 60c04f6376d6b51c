import type {LegendEntry} from '../../model/contract.js';
import {isCounted} from '../../data/estimate.js';
import type {Context} from './context.js';
import type {DayFigure} from './days/figures.js';
import type {Revisions} from './revisions/series.js';
import type {CountBar} from '../../model/marks/bar-row.js';
import {textAt} from '../../model/marks/primitives.js';
import type {ArrestsScene, CountsScene, DaysScene, RowScene, TotalsScene} from './scene.js';

export type Legend<Scene = ArrestsScene> = readonly LegendEntry<Scene>[];

const BAR: CountBar = {
  ...{kind: 'bar', x: 1, y: 1, width: 12, height: 12, grows: 'right', open: false, maybe: 0, part: false},
  ...{unfinished: false, withheld: false, trail: [], official: undefined},
};
const TOTALS: TotalsScene = {
  ...{kind: 'totals', rules: [], ticks: [], axis: 0, between: '', steps: ''},
  ...{dots: [], sums: [], brackets: [], labels: []},
};
const COUNTS: CountsScene = {
  ...{kind: 'counts', rules: [], midnights: [], ticks: [], base: 0},
  ...{bands: [], steps: '', dots: [], falls: [], labels: []},
};
const DAYS: DaysScene = {kind: 'days', rules: [], bars: [], labels: []};
const AT = {x: 13, y: 7, point: ''};

const LINE = {x1: 0, x2: 26, y: 13.5};
const UNKNOWN: DaysScene = {
  ...DAYS,
  rules: [
    {...LINE, role: 'base'},
    {...LINE, role: 'unknown'},
  ],
  labels: [textAt(13, 9, '?', 'axis')],
};

/** A legend symbol with its text: a small drawing of its own. */
const entry = <Scene extends ArrestsScene>(text: string, scene: Scene): Legend<Scene> => [
  {text, sample: {width: 26, height: 14, scene}},
];

/** The symbol of a bar that differs from a plain one in these properties. */
const barEntry = (text: string, bar: Partial<CountBar>, more: Partial<RowScene> = {}): Legend<RowScene> =>
  entry(text, {kind: 'row', bar: {...BAR, ...bar}, labels: [], ...more});

type Shown = Pick<DayFigure, 'kind' | 'figure'> & Partial<Pick<DayFigure, 'trail' | 'official' | 'unfinished'>>;

/**
 * Symbols used in the drawing of the days, each with its text. `hasTrail`: earlier counts are drawn; `hasUnknown`: a question mark
 * stands for a day without a figure.
 */
export function daysLegend(
  {say: {key}}: Context,
  days: readonly Shown[],
  hasTrail: boolean,
  hasUnknown: boolean,
): Legend {
  const where = (is: (day: Shown) => unknown, found: Legend): Legend => (days.some(is) ? found : []);
  return [
    ...where(({figure}) => figure?.bound === 'at_least', barEntry(key.atLeast, {open: true})),
    ...where(
      ({figure}) => figure?.bound === 'at_most' || figure?.bound === 'range',
      barEntry(key.possible, {width: 22, maybe: 12}),
    ),
    ...(hasUnknown ? entry(key.unknown, UNKNOWN) : []),
    ...where(
      ({trail}) => hasTrail && trail?.length,
      barEntry(key.trail, {y: 0, width: 24, height: 4, trail: [5, 13, 17]}),
    ),
    ...where(({kind}) => kind === 'part', barEntry(key.part, {width: 24, part: true})),
    ...where(({official}) => official, barEntry(key.official, {width: 20, official: 14})),
    ...where(({unfinished}) => unfinished, barEntry(key.unfinished, {unfinished: true})),
    ...where(({figure}) => figure?.bound === 'withheld', barEntry(key.withheld, {width: 24, withheld: true})),
  ];
}

/** Symbols of printed totals and of the sum of the days. */
export function totalsLegend({selection, say: {totals}}: Context): Legend<TotalsScene> {
  const {lines} = selection.totals;
  if (lines.length === 0) return [];
  const hasSum = selection.sum && lines.some(({start}) => start === selection.rows.from);
  return [
    ...entry(totals.key.total(selection.counter.name), {...TOTALS, dots: [{...AT, open: false}]}),
    ...(hasSum ? entry(totals.key.sum, {...TOTALS, sums: [AT]}) : []),
  ];
}

export function citiesLegend(context: Context): Legend {
  const {say} = context;
  const {list} = context.selection.shownCities;
  return [
    ...(list.some(({figure}) => figure.bound === 'at_least') ? barEntry(say.key.atLeast, {open: true}) : []),
    ...(list.some(({official}) => official) ? barEntry(say.key.official, {width: 20, official: 14}) : []),
    ...ownTotalLegend(context),
  ];
}

/** The symbol of the total that the counter published for a city. */
export function ownTotalLegend({selection, say, words}: Context): Legend<RowScene> {
  const withOwn = selection.shownCities.list.find(({ownTotal}) => ownTotal && isCounted(ownTotal.figure));
  const own = withOwn?.ownTotal?.rows[0];
  if (!own) return [];
  const text = say.cities.ownTotalKey(selection.counter.name, words.period(own.date, own.end));
  return barEntry(text, {width: 16, y: 3, height: 8}, {ownTotal: 20});
}

/** Symbols of the counts of one day. `areDots`: they are drawn over the hours. */
export function revisionsLegend({main: {counts}}: Revisions, areDots: boolean, {say}: Context): Legend {
  const {key} = say.revisions;
  const dot = {...AT, open: false, hollow: false, square: false};
  const open = counts.some(({row}) => row.count.bound === 'at_least') ? barEntry(say.key.atLeast, {open: true}) : [];
  if (!areDots) return open;
  return [
    ...(counts.some(({isPrinted}) => isPrinted) ? entry(key.printed, {...COUNTS, dots: [dot]}) : []),
    ...(counts.some(({isPrinted}) => !isPrinted)
      ? entry(key.band, {...COUNTS, bands: [{x1: 0, x2: 26, y: 7}], dots: [{...dot, hollow: true}]})
      : []),
    ...open,
    ...(counts.some(({fallsFrom}) => fallsFrom) ? entry(key.fall, {...COUNTS, falls: [{x: 13, y1: 0, y2: 14}]}) : []),
  ];
}
