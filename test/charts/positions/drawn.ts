import {parseDay} from '../../../src/data/day.js';
import {read} from '../../../src/data/reading/reading.js';
import {positions as chart} from '../../../src/charts/positions/chart.js';
import * as detail from '../../../src/charts/positions/detail/detail.js';
import {positions as dataset, type Statement} from '../../../src/datasets/positions.js';
import {wordsOf} from '../../../src/messages/words.js';
import type {Drawing, List} from '../../../src/model/contract.js';
import {drawModel, wholeModel} from '../../../src/model/build.js';
import type {Query} from '../../../src/model/query.js';
import type {Boundaries} from '../../../src/model/boundaries.js';
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

const inputOf = (
  rows: readonly Statement[],
  asked: Parameters<typeof query>[0] = {},
  width = 600,
  boundaries?: Boundaries,
) => ({rows: {src: rows}, query: query(asked), width, words, today: 20_000, boundaries});

/** The model without detail. */
export const untold = (...input: Parameters<typeof inputOf>) => drawModel(chart, inputOf(...input)).model;

export const drawn = (...input: Parameters<typeof inputOf>) => wholeModel(chart, inputOf(...input), detail);

type Model = ReturnType<typeof drawn>;

export const listOf = ({panels}: Model, id = 'list'): List<PositionsScene> =>
  panels.find((panel) => panel.kind === 'list' && panel.id === id) as List<PositionsScene>;
export const drawingOf = ({panels}: Model, id: string): Drawing<PositionsScene> =>
  panels.find((panel) => panel.kind === 'drawing' && panel.id === id) as Drawing<PositionsScene>;

export const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
