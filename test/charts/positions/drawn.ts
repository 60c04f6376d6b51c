import {parseDay} from '../../../src/data/day.js';
import {read} from '../../../src/data/reading/reading.js';
import {positions as chart} from '../../../src/charts/positions/chart.js';
import * as listCode from '../../../src/charts/positions/chart-list.js';
import * as telling from '../../../src/charts/positions/chart-telling.js';
import * as tilesCode from '../../../src/charts/positions/chart-tiles.js';
import * as timeCode from '../../../src/charts/positions/chart-time.js';
import type {Parts} from '../../../src/charts/positions/parts.js';
import {needsOf} from '../../../src/charts/positions/needs.js';
import {positions as dataset, type Statement} from '../../../src/datasets/positions.js';
import {wordsOf} from '../../../src/messages/words.js';
import type {Drawing, List} from '../../../src/model/contract.js';
import type {Query} from '../../../src/model/query.js';
import type {Shapes} from '../../../src/model/shapes.js';
import type {PositionsScene} from '../../../src/charts/positions/scene.js';
import {shipped} from '../../shipped.js';

export const words = wordsOf('en');

export const query = (wanted: Partial<Omit<Query, 'knownOn'>> & {knownOn?: string} = {}): Query => ({
  ...{
    view: 'now',
    measures: [],
    from: undefined,
    to: undefined,
    where: [],
    heading: '',
    subtitle: '',
    caveat: '',
    focus: {},
  },
  ...wanted,
  knownOn: wanted.knownOn === undefined ? undefined : {day: parseDay(wanted.knownOn)!},
});

export const rowsOf = (text: string): readonly Statement[] => read(text, dataset).rows;
export const shippedRows = async (): Promise<readonly Statement[]> => rowsOf(await shipped('eu-positions'));

/** The code that the chart asks for, and no more. */
export function partsAt(view: string, width: number): Parts {
  const needs = needsOf(view, width);
  return {
    list: needs.list ? listCode : undefined,
    tiles: needs.tiles ? tilesCode : undefined,
    time: needs.time ? timeCode : undefined,
  };
}

/** Before what is told of it is there. */
export function untold(
  rows: readonly Statement[],
  asked: Parameters<typeof query>[0] = {},
  width = 600,
  shapes?: Shapes,
) {
  const wanted = query(asked);
  return chart.model({
    rows: {src: rows},
    query: wanted,
    width,
    words,
    today: 20_000,
    shapes,
    parts: partsAt(wanted.view, width),
  });
}

export function drawn(
  rows: readonly Statement[],
  asked: Parameters<typeof query>[0] = {},
  width = 600,
  shapes?: Shapes,
) {
  const wanted = query(asked);
  const parts = partsAt(wanted.view, width);
  return chart.model({rows: {src: rows}, query: wanted, width, words, today: 20_000, shapes, parts, telling});
}

type Model = ReturnType<typeof drawn>;

export const listOf = ({panels}: Model, id = 'list'): List<PositionsScene> =>
  panels.find((panel) => panel.kind === 'list' && panel.id === id) as List<PositionsScene>;
export const drawingOf = ({panels}: Model, id: string): Drawing<PositionsScene> =>
  panels.find((panel) => panel.kind === 'drawing' && panel.id === id) as Drawing<PositionsScene>;

export const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
