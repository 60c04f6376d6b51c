import {isCounted} from '../../data/estimate.js';
import type {Panel} from '../../model/contract.js';
import {speakerOf, speakersOf} from '../../model/known.js';
import {columnsWithSide} from '../../model/frame.js';
import type {RevisionsContext} from './context.js';
import type {Drawn} from './drawn.js';
import type {Places} from './places.js';
import {barKey, keyEntry} from './key.js';
import {countsPanel} from './revisions-panel.js';
import {countRows} from './revisions-rows.js';
import {countsTable, whenOf} from './revisions-telling.js';
import {deepestOf, isTogether, newestOf, revisionsOf, type Count, type Revisions} from './revisions.js';
import type {ArrestsScene, CountsScene} from './scene.js';
import {placeOf} from './summary.js';

/** Width of the panel of cities at L, and heights of the plots, px. */
const SIDE = 352;
const PLOT = {S: 0, M: 260, L: 290};

/**
 * The counts of one day, over the hours in which they were known; undefined where no day has any, or none more than one in the
 * newest state. The table comes once everything else is told.
 */
export function revisionsView(
  context: RevisionsContext,
  places: Places | undefined,
  isTold: boolean,
): Drawn | undefined {
  const {facts, words, revisions, size, width} = context;
  if (!facts.scope.state && !facts.days.some(({trail}) => trail.length > 0)) return undefined;
  const found = revisionsOf(facts, places?.code.citiesOf);
  if (!found) return undefined;
  const {day, main, cities} = found;
  const name = words.day(day.day, 'long');
  const counts = [main, ...cities].flatMap((one) => one.counts);
  const speakers = speakersOf(main.counts.map(({row}) => row)).map((name) => name || words.say.noSource);
  const zone = main.counts.find(({row}) => row.source.zone !== '')?.row.source.zone ?? '';
  const without = main.counts.filter(({row}) => !isCounted(row.count)).length;
  const hasSide = size === 'L' && cities.length > 0;
  const [first, side] = hasSide ? columnsWithSide(width, SIDE) : [width, width];
  const main_ =
    size === 'S'
      ? undefined
      : countsPanel(
          [main],
          {
            id: 'counts',
            place: hasSide ? 'first' : 'whole',
            width: first,
            plot: PLOT[size],
            unit: revisions.unit(context.day(day.day)),
            isMain: true,
          },
          context,
        );
  const remarks = [...(main_?.remarks ?? [])];
  const panels: Panel<ArrestsScene>[] = [main_?.drawing ?? countRows(main, context)];
  if (main_ && cities.length > 0) {
    const cityPanel = countsPanel(
      cities,
      {
        id: 'counts-cities',
        place: hasSide ? 'second' : 'whole',
        width: side,
        plot: PLOT[size] - 60,
        unit: '',
        heading: revisions.citiesHeading(cities.map((one) => one.name)),
        foot: [revisions.citiesFoot],
        from: main_.from,
        isMain: false,
      },
      context,
    );
    if (cityPanel) panels.push(cityPanel.drawing);
    remarks.push(...(cityPanel?.remarks ?? []));
  }
  return {
    columns: hasSide ? [first, side] : [width],
    panels,
    key: keyOf(found, main_ !== undefined, context),
    notes: [...remarks, ...(main_ && without > 0 ? [revisions.noNumber(without)] : [])].map((text) => ({
      text,
    })),
    gaps: [
      ...(speakers.length > 1 ? [revisions.several(speakers)] : []),
      ...(counts.some(({isPrinted}) => !isPrinted) ? [revisions.noHours] : []),
      ...(counts.some(({fallsFrom}) => fallsFrom) ? [revisions.noReason] : []),
    ],
    instead: {
      subtitle: revisions.subtitle(name, placeOf(context) || main.name, counterOf(found, context), zone),
      summary: summaryOf(found, context),
      sources: counts.map(({row}) => row.source),
      ...(isTold ? {table: countsTable(name, found, context)} : {}),
    },
  };
}

/** Who counted: the main counter where most of the counts are its own, else how many counted. */
function counterOf({main: {counts}}: Revisions, {facts, say}: RevisionsContext): string {
  const {name} = facts.counter;
  const own = counts.filter(({row}) => row.source.name === name);
  const all = speakersOf(counts.map(({row}) => row)).filter((speaker) => speaker !== '');
  return own.length * 2 > counts.length || all.length === 0 ? name : say.sources(all.length);
}

const EMPTY: CountsScene = {
  ...{
    kind: 'counts',
    rules: [],
    midnights: [],
    ticks: [],
    base: 0,
    bands: [],
    steps: '',
    dots: [],
    falls: [],
    labels: [],
  },
};

function keyOf({main}: Revisions, isDrawn: boolean, {revisions, say}: RevisionsContext): Drawn['key'] {
  const {counts} = main;
  const dot = {x: 13, y: 7, open: false, hollow: false, square: false, point: ''};
  const open = counts.some(({row}) => row.count.bound === 'at_least') ? [barKey(say.key.atLeast, {open: true})] : [];
  if (!isDrawn) return open;
  return [
    ...(counts.some(({isPrinted}) => isPrinted) ? [keyEntry(revisions.key.printed, {...EMPTY, dots: [dot]})] : []),
    ...(counts.some(({isPrinted}) => !isPrinted)
      ? [keyEntry(revisions.key.band, {...EMPTY, bands: [{x1: 0, x2: 26, y: 7}], dots: [{...dot, hollow: true}]})]
      : []),
    ...open,
    ...(counts.some(({fallsFrom}) => fallsFrom)
      ? [keyEntry(revisions.key.fall, {...EMPTY, falls: [{x: 13, y1: 0, y2: 14}]})]
      : []),
  ];
}

/** How it rose and fell, and which city fell with it. */
function summaryOf({main, cities}: Revisions, context: RevisionsContext): string {
  const {revisions, words} = context;
  const [first, newest] = [main.counts[0]!, newestOf(main)];
  const isOne = speakersOf(main.counts.map(({row}) => row)).length === 1;
  const figure = ({row}: Count): string => words.spoken(row.count);
  const spoken = (count: Count): string =>
    isOne ? figure(count) : revisions.by(figure(count), speakerOf(count.row.source));
  const falls = main.counts.filter(({fallsFrom}) => fallsFrom);
  const deepest = deepestOf(falls);
  const ofCities = deepest
    ? cities.flatMap(({name, counts}) =>
        counts
          .filter((one) => one.fallsFrom && isTogether(one, deepest))
          .map((one) => revisions.cityFell(name, figure(one.fallsFrom!), figure(one))),
      )
    : [];
  return [
    revisions.first(main.counts.length, whenOf(first, context), spoken(first), spoken(newest), whenOf(newest, context)),
    ...(main.counts.filter(({row}) => isCounted(row.count)).length > 1
      ? [
          revisions.lowered(
            falls.length,
            deepest ? figure(deepest.fallsFrom!) : '',
            deepest ? figure(deepest) : '',
            isOne ? undefined : deepest ? speakerOf(deepest.row.source) : '',
          ),
        ]
      : []),
    ...ofCities,
  ].join(' ');
}
