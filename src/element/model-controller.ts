import type {ReactiveControllerHost} from 'lit';
import {dayOf} from '../data/day.js';
import type {Problem} from '../data/problem.js';
import type {Reading} from '../data/reading.js';
import type {Words} from '../messages/words.js';
import type {Chart, ChartModel, FileRows, RowsOf} from '../model/contract.js';
import {SHEET, sizeOf, widthOfSize} from '../model/frame.js';
import {readableModel} from '../model/readable.js';
import type {Keys, Query} from '../model/query.js';
import type {Shapes} from '../model/shapes.js';
import {readQuery, type QueryAttributes} from './attributes.js';
import type {Margin} from './margin-controller.js';
import {savesData, whenQuiet} from './quiet.js';
import {keep, Wanted} from './wanted.js';

export interface ModelParts {
  readonly chart: Chart;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly attributes: QueryAttributes & {readonly boundaries: string; readonly src: string; readonly votes: string};
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

const NO_CODE: Problem = {code: 'fetch', severity: 'warning', detail: {reason: 'code'}};

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
  #expected: Chart | undefined;
  #of: ModelParts['readings'] | undefined;
  readonly #needs = new Map<string, Needs>();

  constructor(host: ReactiveControllerHost) {
    this.#shapes = new Wanted<Shapes | Problem>(host, NO_CODE);
    this.#parts = new Wanted<unknown>(host, undefined);
    this.#telling = new Wanted<unknown>(host, undefined);
  }

  /** Something that the next model needs is on its way. */
  get isPending(): boolean {
    return this.#shapes.isPending || this.#parts.isPending;
  }

  /** Everything is said that is to be said of the marks, or never will be. */
  get isTold(): boolean {
    return !this.#telling.isPending;
  }

  /** Attributes that cannot be read, and why the boundaries asked for are not drawn. */
  get tagProblems(): readonly Problem[] {
    const {value} = this.#shapes;
    return value && 'code' in value ? [...this.#unread, value] : this.#unread;
  }

  /** Puts the model away: what it shows is of another chart or file. */
  forget(): void {
    this.model = undefined;
    this.#inputs = [];
    this.#needs.clear();
  }

  /** Before the file is there: code and boundaries that the view needs are on their way with it. */
  expect(chart: Chart, attributes: QueryAttributes, width: number, words: Words): void {
    if (this.#expected === chart) return;
    this.#expected = chart;
    const rows = Object.fromEntries(Object.keys(chart.files).map((name) => [name, []]));
    const {query} = readQuery(attributes, chart, {});
    this.needsRows = !chart.preview(query, width, words).drawingsOnly;
    for (const wanted of [chart.shapes?.(query, width, rows), chart.parts?.(query, width, rows)]) {
      void wanted?.catch(() => undefined);
    }
  }

  /** Something is drawn: what is said of it is asked for now. */
  tell(chart: Chart): void {
    const known = tellings.get(chart) ?? chart.telling?.();
    if (known && !tellings.has(chart)) {
      tellings.set(chart, known);
      known.catch(() => tellings.delete(chart));
    }
    this.#telling.want(known);
  }

  /**
   * True if there is a new model. While something it needs is on its way, the last one stays; for paper it is then made as
   * near to the width of the sheet as what is here allows.
   */
  update(parts: ModelParts): boolean {
    const {chart, readings, attributes, focus, width, words, margin, hasRows, isOnPaper} = parts;
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
    if (this.model && inputs.every((input, i) => input === this.#inputs[i])) return false;
    this.#inputs = inputs;
    this.width = width;
    this.#unread = problems;
    const model = chart.model({rows, lost, query, width, words, today, shapes, parts: loaded, telling});
    const {src, votes} = attributes;
    this.model = readableModel(
      margin?.add(model, {type: chart.type, files: {src, votes}, state: query.knownOn, words, today}) ?? model,
    );
    // two columns never stand on paper: what the drawing in one needs besides is there before it is printed
    if (sizeOf(width) === 'L' && !savesData()) whenQuiet(() => this.#prepare(parts, query, rows));
    return true;
  }

  #prepare(parts: ModelParts, query: Query, rows: RowsOf<FileRows>): void {
    if (parts.readings === this.#of) keep(this.#needsAt({...parts, width: SHEET}, query, rows).parts);
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
  #needsAt({chart, attributes, width, words}: ModelParts, query: Query, rows: RowsOf<FileRows>): Needs {
    const {boundaries} = attributes;
    const {view, from, to, where} = query;
    const key = JSON.stringify([chart.type, view, sizeOf(width), boundaries, from, to, where]);
    const shapes = (): Needs['shapes'] => {
      const own = chart.shapes?.(query, width, rows);
      return own && boundaries !== '' ? ownBoundaries(boundaries) : own;
    };
    const needs = this.#needs.get(key) ?? {
      parts: chart.parts?.(query, width, rows),
      shapes: shapes(),
      rows: !chart.preview(query, width, words, rows).drawingsOnly,
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

/** A site's own boundaries, read once for the page. */
function ownBoundaries(address: string): Promise<Shapes | Problem> {
  const known =
    owned.get(address) ?? import('./own-boundaries.js').then(({readOwnBoundaries}) => readOwnBoundaries(address));
  owned.set(address, known);
  return known;
}
