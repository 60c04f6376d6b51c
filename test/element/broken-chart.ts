import {svg} from 'lit';
import {arrests} from '../../src/charts/arrests/chart.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {Chart, Detail, Layout} from '../../src/model/contract.js';

type NamesOfFunctions<T> = keyof {
  [K in keyof T as NonNullable<T[K]> extends (...input: never[]) => unknown ? K : never]: true;
};

/** All functions of a chart, by name, besides the one that only linked charts call. */
export type Deed = Exclude<NamesOfFunctions<Chart>, 'placesOf'>;
const ways: Readonly<Record<Deed, 'throws' | 'promises'>> = {
  boundaries: 'promises',
  detail: 'promises',
  preview: 'throws',
  select: 'throws',
  layout: 'throws',
  view: 'throws',
  patterns: 'throws',
};
export const deeds = Object.keys(ways) as readonly Deed[];
export const promises = deeds.filter((name) => ways[name] === 'promises');

/** All functions of a dataset, by name. */
export type Reads = NamesOfFunctions<Dataset> | 'figure' | 'among';
const read: Readonly<Record<Reads, true>> = {
  read: true,
  identity: true,
  join: true,
  claimOf: true,
  figure: true,
  summed: true,
  about: true,
  check: true,
  among: true,
};
export const reads = Object.keys(read) as readonly Reads[];

/** A switch: once it is on, the chart throws. */
export interface Switch {
  isBroken: boolean;
}

let made = 0;

/** A chart that draws a number of rows; one of its functions throws once the switch is on. */
export function chartThat(
  how: Partial<Record<Deed, () => unknown>>,
  of: Partial<Record<Reads, () => unknown>>,
  at: Switch,
): Chart {
  const type = `test-${(made += 1)}`;
  const breaking = <F extends (...input: never[]) => unknown>(broken: (() => unknown) | undefined, works: F): F =>
    ((...input: never[]) => (at.isBroken && broken ? broken() : works(...input))) as F;
  const whole = arrests.files.src as unknown as Required<Dataset>;
  const {column, of: figure, among} = whole.figure;
  const dataset: Dataset = {
    name: type,
    columns: whole.columns,
    read: breaking(of.read, whole.read),
    identity: breaking(of.identity, whole.identity),
    join: breaking(of.join, whole.join),
    claimOf: breaking(of.claimOf, whole.claimOf),
    figure: {column, of: breaking(of.figure, figure), among: breaking(of.among, among)},
    summed: breaking(of.summed, whole.summed),
    about: breaking(of.about, whole.about),
    check: breaking(of.check, () => []),
  };
  return {
    type,
    files: {src: dataset},
    views: ['one'],
    follows: [],
    boundaries: breaking(how.boundaries, () => undefined),
    detail: breaking(how.detail, () => Promise.resolve({detailOf: () => detail})),
    preview: breaking(how.preview, () => ({title: 'A test', caveat: '', height: 100})),
    select: breaking(how.select, ({rows}) => rows['src']?.length ?? 0),
    layout: breaking(how.layout, (count, {width}) => layoutOf(count as number, width)),
    view: breaking(how.view, () => svg`<g class="drawn"></g>`),
    patterns: breaking(how.patterns, () => svg`<pattern></pattern>`),
  };
}

const layoutOf = (count: number, width: number): Layout => ({
  panels: [{kind: 'drawing', id: 'one', place: 'whole', width, height: 50, points: [], scene: undefined}],
  title: 'A test',
  subtitle: '',
  summary: `Rows: ${count}.`,
  legend: [],
  sources: [],
  known: '',
});

const detail: Detail = {
  describe: () => ({name: '', sentence: '', card: {heading: '', facts: [], links: []}}),
  navigate: () => () => ({}),
  table: () => ({label: '', caption: '', columns: [], rows: [], rest: []}),
  snapshots: () => undefined,
};
