import type {ReactiveControllerHost} from 'lit';
import {dayOf} from '../../data/day.js';
import type {Problem} from '../../data/problem.js';
import type {Reading} from '../../data/reading/reading.js';
import type {Words} from '../../messages/words.js';
import {drawModel} from '../../model/build.js';
import type {Chart, DetailCode, DrawnModel, FileRows, RowsOf} from '../../model/contract.js';
import {sizeOf, widthOfSize} from '../../model/frame.js';
import type {Keys, Query} from '../../model/query.js';
import type {Boundaries} from '../../model/boundaries.js';
import {addressOf, noAddress} from '../source/address.js';
import {readQuery, type Attributes, type QueryAttributes} from '../attributes.js';
import type {Annotations} from '../annotations/annotations.js';
import type {LongReading} from '../progress/long-reading.js';
import {faultOf} from '../fault.js';
import type {Requests} from '../source/file-request.js';
import {asked, Late} from '../late.js';
import {isSame, sharedDrawing, sharedModel, type AnyDrawn} from './shared.js';

export interface ModelParts {
  readonly chart: Chart;
  readonly readings: Readonly<Record<string, Reading>>;
  /** The requested files, by attribute. */
  readonly files: Requests;
  /** The attributes of the tag. */
  readonly attributes: Attributes;
  readonly focus: Keys;
  /** CSS px */
  readonly width: number;
  readonly words: Words;
  readonly annotations: Annotations | undefined;
  /** Set if a file was not read to its end. */
  readonly part: Pick<LongReading, 'add'> | undefined;
  /** Whether it is printed: then nothing can be waited for. */
  readonly isOnPaper: boolean;
  /** Whether the first drawing is on the screen: its descriptions may come later. */
  readonly isShown: boolean;
}

/** Keeps the model of a tag. Each of its two passes runs again only if one of its inputs has changed. */
export class ModelController {
  model: DrawnModel | undefined;
  /** Width of the element that the model was made for, CSS px. */
  width = 0;
  #unread: readonly Problem[] = [];
  readonly #boundaries: Late<Boundaries | Problem>;
  readonly #detail: Late<DetailCode>;
  #drawn: AnyDrawn | undefined;
  #inputs: readonly unknown[] = [];
  #spoken: readonly unknown[] = [];
  /** The error for these inputs: the same inputs would throw it again. */
  #thrown: {readonly error: unknown} | undefined;
  /** Problems of the parts that the newest model lacks. */
  #lacking: readonly Problem[] = [];
  #expected: Chart | undefined;
  #of: ModelParts['readings'] | undefined;
  readonly #needed = new Map<string, Promise<Boundaries | Problem> | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#boundaries = new Late<Boundaries | Problem>(host);
    this.#detail = new Late<DetailCode>(host);
  }

  /** Whether something that the next drawing needs is still loading. */
  get isPending(): boolean {
    return this.#boundaries.isPending;
  }

  /** Whether the descriptions are complete, or can never be loaded. */
  get isTold(): boolean {
    return !this.#detail.isPending;
  }

  /** Number of file rows in the model. */
  get rows(): number {
    return Object.values(this.#drawn?.input.rows ?? {}).reduce((sum, {length}) => sum + length, 0);
  }

  /** Attributes that cannot be parsed, and parts that the chart is drawn without. */
  get tagProblems(): readonly Problem[] {
    const {value} = this.#boundaries;
    const lost = [...this.#boundaries.warnings, ...this.#detail.warnings];
    return [...this.#unread, ...(value && 'code' in value ? [value] : []), ...lost, ...this.#lacking];
  }

  /** Drops the model: it shows another chart or file. */
  forget(): void {
    this.model = undefined;
    this.#drawn = undefined;
    this.#inputs = [];
    this.#thrown = undefined;
    this.#needed.clear();
  }

  /** Requests the failed parts again. */
  retry(chart: Chart | undefined): void {
    this.#needed.clear();
    this.#inputs = [];
    if (chart && this.#detail.lost) details.delete(chart);
  }

  /** Called before the file is loaded: starts to load the boundaries that the view needs. */
  expect(chart: Chart, attributes: QueryAttributes, width: number): void {
    if (this.#expected === chart) return;
    this.#expected = chart;
    const rows = Object.fromEntries(Object.keys(chart.files).map((name) => [name, []]));
    const {query} = readQuery(attributes, chart, {});
    void asked(() => chart.boundaries?.(query, width, rows));
  }

  /** Called when something is drawn: starts to load the code of the descriptions. */
  load(chart: Chart): void {
    const known = details.get(chart) ?? asked(() => chart.detail());
    // a failure stays until `retry`: a request at each drawing would never end
    if (known) details.set(chart, known);
  }

  /** Adds the descriptions as soon as their code is loaded. */
  tell(chart: Chart): void {
    this.#detail.want(details.get(chart));
  }

  /**
   * True if there is a new model. While something it needs is loading, the last model stays; for paper it is then made as near to
   * the width of the sheet as the loaded parts allow.
   */
  update(parts: ModelParts): boolean {
    const {chart, focus, readings, isOnPaper, isShown} = parts;
    // the texts of the page are about the whole file
    const attributes = parts.part ? {...parts.attributes, ...NEUTRAL} : parts.attributes;
    const {query, problems} = readQuery(isOnPaper ? {...attributes, day: 'all'} : attributes, chart, focus);
    const rows = Object.fromEntries(
      Object.entries(readings).map(([name, reading]) => [name, reading.rows]),
    ) as RowsOf<FileRows>;
    if (readings !== this.#of) this.#needed.clear();
    this.#of = readings;
    this.#boundaries.want(this.#boundariesOf(parts, query, rows));
    // only for this chart, never for an earlier chart of the tag; at once, if another tag of the page has requested it
    if (isShown || isOnPaper) this.#detail.want(details.get(chart));
    if (this.isPending) {
      if (!isOnPaper || !this.model) return false;
      return this.update({...parts, isOnPaper: false, width: widthOfSize(sizeOf(this.width), parts.width)});
    }
    this.#draw(parts, query, rows, problems);
    return this.#say(parts, query);
  }

  /** The first pass. */
  #draw(
    {chart, readings, width, words}: ModelParts,
    query: Query,
    rows: RowsOf<FileRows>,
    problems: readonly Problem[],
  ): void {
    const {value} = this.#boundaries;
    const boundaries = value && !('code' in value) ? value : undefined;
    const today = dayOf(new Date());
    const read = Object.entries(readings);
    const inputs = [chart, ...read.flat(), JSON.stringify(query), width, value, today, words.locale];
    if (isSame(inputs, this.#inputs)) {
      if (this.#thrown) throw this.#thrown.error;
      return;
    }
    this.#inputs = inputs;
    this.#unread = problems;
    this.#thrown = undefined;
    const lost = Object.fromEntries(read.map(([name, reading]) => [name, reading.lost]));
    try {
      const input = {rows, lost, query, width, words, today, boundaries};
      this.#drawn = sharedDrawing(readings['src'], inputs, () => drawModel(chart, input));
    } catch (error) {
      this.#thrown = {error};
      throw error;
    }
    this.width = width;
  }

  /** The second pass, if its code is loaded; then the annotations. */
  #say({chart, files, words, annotations, part}: ModelParts, query: Query): boolean {
    const drawn = this.#drawn;
    const spoken = [drawn, this.#detail.value, annotations, part];
    if (!drawn || isSame(spoken, this.#spoken)) return false;
    this.#spoken = spoken;
    this.#lacking = [];
    const {value: code} = this.#detail;
    const {today} = drawn.input;
    const told = code ? this.#without(drawn.model, () => sharedModel(drawn, code)) : drawn.model;
    const model = this.#without(
      told,
      () => annotations?.add(told, {type: chart.type, files, state: query.knownOn, words, today}) ?? told,
    );
    this.model = part?.add(model, words) ?? model;
    return true;
  }

  /** If descriptions or annotations fail, the model without them is drawn. */
  #without(model: DrawnModel, more: () => DrawnModel): DrawnModel {
    try {
      return more();
    } catch (error) {
      this.#lacking = [...this.#lacking, faultOf(error, 'warning')];
      return model;
    }
  }

  /** Requested once for each view and size of a file, so that a resize does not load anything again. */
  #boundariesOf(
    {chart, attributes: {boundaries}, width}: ModelParts,
    query: Query,
    rows: RowsOf<FileRows>,
  ): Promise<Boundaries | Problem> | undefined {
    const {view, from, to, where} = query;
    const key = JSON.stringify([chart.type, view, sizeOf(width), boundaries, from, to, where]);
    if (!this.#needed.has(key)) {
      const own = asked(() => chart.boundaries?.(query, width, rows));
      this.#needed.set(key, own && boundaries !== '' ? ownBoundaries(boundaries) : own);
    }
    return this.#needed.get(key);
  }
}

const NEUTRAL = {heading: '', subtitle: '', caveat: ''};

/** The code of the descriptions of each chart, requested once per page. */
const details = new WeakMap<Chart, Promise<DetailCode>>();

const owned = new Map<string, Promise<Boundaries | Problem>>();

/** A site's own boundaries, loaded once per page; after a failure they may be requested again. */
function ownBoundaries(text: string): Promise<Boundaries | Problem> {
  const address = addressOf(text)?.href;
  if (address === undefined) return Promise.resolve(noAddress('boundaries', text, 'warning'));
  const known =
    owned.get(address) ?? import('../boundaries/own.js').then(({readOwnBoundaries}) => readOwnBoundaries(address));
  owned.set(address, known);
  const forget = (): unknown => owned.get(address) === known && owned.delete(address);
  known.then((answer) => 'code' in answer && forget(), forget);
  return known;
}
