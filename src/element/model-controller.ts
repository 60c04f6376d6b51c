import type {ReactiveControllerHost} from 'lit';
import {dayOf} from '../data/day.js';
import type {Problem} from '../data/problem.js';
import type {Reading} from '../data/reading.js';
import type {Words} from '../messages/words.js';
import type {Chart, ChartModel, FileRows, RowsOf} from '../model/contract.js';
import {SHEET, sizeOf, widthOfSize} from '../model/frame.js';
import type {Keys, Query} from '../model/query.js';
import type {Shapes} from '../model/shapes.js';
import {addressOf} from './address.js';
import {readQuery, type Attributes, type QueryAttributes} from './attributes.js';
import type {Margin} from './margin.js';
import {faultOf} from './fault.js';
import {savesData, whenQuiet} from './quiet.js';
import {noAddress} from './requests.js';
import type {Requests} from './source-controller.js';
import {asked, keep, Wanted} from './wanted.js';

export interface ModelParts {
  readonly chart: Chart;
  readonly readings: Readonly<Record<string, Reading>>;
  /** What is read, by attribute. */
  readonly files: Requests;
  /** What the first drawing needs besides its chart: what is asked for, and how texts are made readable. */
  readonly face: {
    readonly buttons: {readonly attributes: Attributes};
    readonly readableModel: (model: ChartModel) => ChartModel;
  };
  readonly focus: Keys;
  /** CSS px */
  readonly width: number;
  readonly words: Words;
  readonly margin: Margin | undefined;
  /** Panels of rows can be drawn. */
  readonly hasRows: boolean;
  /** Nothing can be waited for. */
  readonly isOnPaper: boolean;
}

/** The model of what is asked for, made anew only when something it is made of has changed. */
export class ModelController {
  model: ChartModel | undefined;
  /** Width of the element that the model was made for, CSS px. */
  width = 0;
  /** Rows are drawn, or likely to be while the file is not there. */
  needsRows = false;
  #unread: readonly Problem[] = [];
  readonly #shapes: Wanted<Shapes | Problem>;
  readonly #parts: Wanted<unknown>;
  readonly #telling: Wanted<unknown>;
  #inputs: readonly unknown[] = [];
  /** What was thrown at these inputs: with the same ones it would be thrown again. */
  #thrown: {readonly error: unknown} | undefined;
  /** Of what the newest model was made without. */
  #lacking: readonly Problem[] = [];
  #expected: Chart | undefined;
  #of: ModelParts['readings'] | undefined;
  readonly #needs = new Map<string, Needs>();

  constructor(host: ReactiveControllerHost) {
    this.#shapes = new Wanted<Shapes | Problem>(host);
    this.#parts = new Wanted<unknown>(host);
    this.#telling = new Wanted<unknown>(host);
  }

  /** Something that the next model needs is on its way. */
  get isPending(): boolean {
    return this.#shapes.isPending || this.#parts.isPending;
  }

  /** Everything is said that is to be said of the marks, or never will be. */
  get isTold(): boolean {
    return !this.#telling.isPending;
  }

  /** Attributes that cannot be read, and what the chart is drawn without. */
  get tagProblems(): readonly Problem[] {
    const {value} = this.#shapes;
    const lost = [this.#shapes.lost, this.#telling.lost].flatMap((one) => (one ? [faultOf(one.error, 'warning')] : []));
    return [...this.#unread, ...(value && 'code' in value ? [value] : []), ...lost, ...this.#lacking];
  }

  /** Puts the model away: what it shows is of another chart or file. */
  forget(): void {
    this.model = undefined;
    this.#inputs = [];
    this.#thrown = undefined;
    this.#needs.clear();
  }

  /** What could not be had is asked for again. */
  retry(chart: Chart | undefined): void {
    this.#needs.clear();
    this.#inputs = [];
    if (chart && this.#telling.lost) tellings.delete(chart);
  }

  /** Before the file is there: code and boundaries that the view needs are on their way with it. */
  expect(chart: Chart, attributes: QueryAttributes, width: number, words: Words): void {
    if (this.#expected === chart) return;
    this.#expected = chart;
    const rows = Object.fromEntries(Object.keys(chart.files).map((name) => [name, []]));
    const {query} = readQuery(attributes, chart, {});
    this.needsRows = !chart.preview(query, width, words).drawingsOnly;
    for (const wanted of [
      asked(() => chart.shapes?.(query, width, rows)),
      asked(() => chart.parts?.(query, width, rows)),
    ]) {
      void wanted?.catch(() => undefined);
    }
  }

  /** Something is drawn: what is said of it is asked for now. */
  tell(chart: Chart): void {
    const known = tellings.get(chart) ?? asked(() => chart.telling?.());
    // what failed stays failed until it is tried again: asked for at each drawing, it would never end
    if (known) tellings.set(chart, known);
    this.#telling.want(known);
  }

  /**
   * True if there is a new model. While something it needs is on its way, the last one stays; for paper it is then made as
   * near to the width of the sheet as what is here allows.
   */
  update(parts: ModelParts): boolean {
    const {chart, readings, face, focus, width, words, margin, hasRows, isOnPaper} = parts;
    const {attributes} = face.buttons;
    const {query, problems} = readQuery(attributes, chart, focus);
    const rows = Object.fromEntries(
      Object.entries(readings).map(([name, reading]) => [name, reading.rows]),
    ) as RowsOf<FileRows>;
    const lost = Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.lost]));
    this.#want(parts, query, rows);
    // asked for by another chart of the page: then it is there at once
    if (tellings.has(chart)) this.#telling.want(tellings.get(chart));
    if (this.isPending || (this.needsRows && !hasRows)) {
      if (!isOnPaper || !this.model) return false;
      return this.update({...parts, isOnPaper: false, width: widthOfSize(sizeOf(this.width), width)});
    }
    if (this.#parts.lost) throw this.#parts.lost.error;
    const shapes = this.#shapes.value && 'outline' in this.#shapes.value ? this.#shapes.value : undefined;
    const today = dayOf(new Date());
    const [{value: loaded}, {value: telling}] = [this.#parts, this.#telling];
    const inputs = [
      chart,
      readings,
      JSON.stringify(query),
      width,
      shapes,
      loaded,
      telling,
      today,
      words.locale,
      margin,
    ];
    if (this.#inputs.length > 0 && inputs.every((input, i) => input === this.#inputs[i])) {
      if (this.#thrown) throw this.#thrown.error;
      return false;
    }
    this.#inputs = inputs;
    this.#unread = problems;
    this.#thrown = undefined;
    try {
      const model = chart.model({rows, lost, query, width, words, today, shapes, parts: loaded, telling});
      this.model = face.readableModel(
        this.#withMargin(model, margin, {type: chart.type, files: parts.files, state: query.knownOn, words, today}),
      );
    } catch (error) {
      this.#thrown = {error};
      throw error;
    }
    this.width = width;
    // two columns never stand on paper: what the drawing in one needs besides is there before it is printed
    if (sizeOf(width) === 'L' && !savesData()) whenQuiet(() => this.#prepare(parts, query, rows));
    return true;
  }

  #prepare(parts: ModelParts, query: Query, rows: RowsOf<FileRows>): void {
    if (parts.readings === this.#of) keep(this.#needsAt({...parts, width: SHEET}, query, rows).parts);
  }

  /** Words beside the marks are no reason to draw nothing. */
  #withMargin(model: ChartModel, margin: Margin | undefined, context: Parameters<Margin['add']>[1]): ChartModel {
    this.#lacking = [];
    try {
      return margin?.add(model, context) ?? model;
    } catch (error) {
      this.#lacking = [faultOf(error, 'warning')];
      return model;
    }
  }

  #want(parts: ModelParts, query: Query, rows: RowsOf<FileRows>): void {
    if (parts.readings !== this.#of) this.#needs.clear();
    this.#of = parts.readings;
    const needs = this.#needsAt(parts, query, rows);
    this.needsRows = needs.rows;
    this.#parts.want(needs.parts);
    this.#shapes.want(needs.shapes);
  }

  /** Asked once for each view and size of a file, so that a resize does not load anything again. */
  #needsAt({chart, face, width, words}: ModelParts, query: Query, rows: RowsOf<FileRows>): Needs {
    const {boundaries} = face.buttons.attributes;
    const {view, from, to, where} = query;
    const key = JSON.stringify([chart.type, view, sizeOf(width), boundaries, from, to, where]);
    const shapes = (): Needs['shapes'] => {
      const own = asked(() => chart.shapes?.(query, width, rows));
      return own && boundaries !== '' ? ownBoundaries(boundaries) : own;
    };
    const needs = this.#needs.get(key) ?? {
      rows: !chart.preview(query, width, words, rows).drawingsOnly,
      parts: asked(() => chart.parts?.(query, width, rows)),
      shapes: shapes(),
    };
    this.#needs.set(key, needs);
    return needs;
  }
}

interface Needs {
  readonly parts: Promise<unknown> | undefined;
  readonly shapes: Promise<Shapes | Problem> | undefined;
  readonly rows: boolean;
}

/** What each chart is told with, asked for once for the page. */
const tellings = new WeakMap<Chart, Promise<unknown>>();

const owned = new Map<string, Promise<Shapes | Problem>>();

/** A site's own boundaries, read once for the page; what failed may be asked for again. */
function ownBoundaries(text: string): Promise<Shapes | Problem> {
  const address = addressOf(text)?.href;
  if (address === undefined) return Promise.resolve(noAddress('boundaries', text, 'warning'));
  const known =
    owned.get(address) ?? import('./own-boundaries.js').then(({readOwnBoundaries}) => readOwnBoundaries(address));
  owned.set(address, known);
  const forget = (): unknown => owned.get(address) === known && owned.delete(address);
  known.then((answer) => 'code' in answer && forget(), forget);
  return known;
}
