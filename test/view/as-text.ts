import {charts as listed, type ChartEntry, type ChartType} from '../../src/charts/index.js';
import {parseDay} from '../../src/data/day.js';
import type {FileRow} from '../../src/data/dataset.js';
import {readQuery} from '../../src/element/attributes.js';
import {defaults} from '../../src/element/properties.js';
import {interactionMessages} from '../../src/messages/interaction/interaction-en.js';
import {wordsOf} from '../../src/messages/words.js';
import type {Chart, ChartModel} from '../../src/model/contract.js';
import {sizeOf} from '../../src/model/frame.js';
import {snapshotControl} from '../../src/view/interaction/snapshots.js';
import {figure} from '../../src/view/figure.js';
import type {Handlers, Resting} from '../../src/view/handlers.js';
import {points} from '../../src/view/interaction/points.js';
import {wordsOfModel} from './drawings-words.js';
import {wholeModelOf} from '../whole.js';
import {serialize} from './serialize.js';

const loaded = Object.entries<ChartEntry>(listed).map(async ([type, {load}]) => [type, await load()] as const);

/** The drawing of a tag for a file, as text and without a browser. */
export const charts = Object.fromEntries(await Promise.all(loaded)) as Readonly<Record<ChartType, Chart>>;
export const words = wordsOf('en');
const today = parseDay('2024-01-31')!;

/** `known-on` is `knownOn`. */
const asProperties = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );

/** The rows of each file of a chart, by the attribute that names it. */
export type Rows = Readonly<Record<string, readonly FileRow[]>>;

/** The model of rows for a tag with these attributes, with the code and the boundaries that the chart needs. */
export async function modelOf(
  chart: Chart,
  rows: Rows,
  attributes: Readonly<Record<string, string>>,
  width: number,
): Promise<ChartModel> {
  const {query} = readQuery({...defaults, ...asProperties(attributes)}, chart, {});
  return wholeModelOf(chart, {rows, query, width, words, today});
}

/** No active point. */
const resting: Resting = {
  shown: undefined,
  pinned: false,
  ringed: undefined,
  isMore: false,
  near: undefined,
  exploring: {isOn: false, isKeyList: false},
  stopOf: ({points: [first]}) => first?.id,
  isExpanded: () => false,
};

/** The whole figure without its table, which is among the words; `at` is the active point. */
export const figureText = (chart: Chart, model: ChartModel, width: number, at: Partial<Resting> = {}): string =>
  serialize(
    figure({
      chart,
      model,
      look: {prefix: 'p'},
      isComplete: true,
      say: words.say,
      handlers: {} as Handlers,
      points,
      help: words.of(interactionMessages).plotHelp(model.panels.flatMap((panel) => panel.points).length),
      resting: {...resting, ...at},
      level: 3,
      narrow: sizeOf(width) === 'S',
      card: undefined,
      snapshots:
        model.snapshots && snapshotControl(model.snapshots, words.of(interactionMessages), {} as Handlers, model.title),
      table: undefined,
      corrections: undefined,
      notices: undefined,
      printed: undefined,
    }),
  );

/** The texts of the cards, one line for each point. */
export const cardsText = ({panels}: ChartModel): string =>
  panels
    .flatMap(({points: all}) => all)
    .map(({name, sentence, box, card}) =>
      [
        name,
        sentence,
        ...(box ? [`${box.x},${box.y},${box.width},${box.height}`] : []),
        card.heading,
        ...card.facts.flatMap(({term, text}) => [term, text]),
        ...card.links.map(({text}) => text),
      ].join(' | '),
    )
    .join('\n');

/** Everything that a reader of the chart can find. */
export const allText = (chart: Chart, model: ChartModel, width: number): string =>
  [figureText(chart, model, width), wordsOfModel(model), cardsText(model)].join('\n');
