import type {ReactiveControllerHost} from 'lit';
import {dayOf} from '../data/day.js';
import type {Problem} from '../data/problem.js';
import type {Reading} from '../data/reading.js';
import type {Words} from '../messages/words.js';
import type {Chart, ChartModel, FileRows, RowsOf} from '../model/contract.js';
import {sizeOf} from '../model/frame.js';
import type {Keys, Query} from '../model/query.js';
import {readQuery, type QueryAttributes} from './attributes.js';
import {ShapesController} from './shapes-controller.js';

export interface ModelParts {
  readonly chart: Chart;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly attributes: QueryAttributes & {readonly src: string; readonly boundaries: string};
  readonly focus: Keys;
  /** CSS px */
  readonly width: number;
  readonly words: Words;
}

/** The model of what is asked for, made anew only when something it is made of has changed. */
export class ModelController {
  model: ChartModel | undefined;
  /** What of the attributes could not be read. */
  problems: readonly Problem[] = [];
  readonly #shapes: ShapesController;
  #inputs: readonly unknown[] = [];
  #shapesKey = '';

  constructor(host: ReactiveControllerHost) {
    this.#shapes = new ShapesController(host);
  }

  /** Why the site's own boundaries are not drawn. */
  get boundaryProblem(): Problem | undefined {
    return this.#shapes.problem;
  }

  /** Puts the model away: what it shows is of another chart or file. */
  forget(): void {
    this.model = undefined;
    this.#inputs = [];
    this.#shapesKey = '';
  }

  /** True if there is a new model. */
  update(parts: ModelParts): boolean {
    const {chart, readings, attributes, focus, width, words} = parts;
    const {query, problems} = readQuery(attributes, chart, focus);
    const rows = Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.rows])) as RowsOf<FileRows>;
    this.#wantShapes(parts, query, rows);
    const {shapes} = this.#shapes;
    const today = dayOf(new Date());
    const inputs = [chart, readings, JSON.stringify(query), width, shapes, today, words.locale];
    if (this.model && inputs.every((input, i) => input === this.#inputs[i])) return false;
    this.#inputs = inputs;
    this.problems = problems;
    this.model = chart.model({rows, query, width, words, today, shapes});
    return true;
  }

  /** Asked once for each file, view and size, so that a resize does not load the boundaries again. */
  #wantShapes({chart, attributes, width}: ModelParts, query: Query, rows: RowsOf<FileRows>): void {
    const {src, boundaries} = attributes;
    const key = [chart.type, query.view, sizeOf(width), src, boundaries, query.from, query.to, ...query.where].join(' ');
    if (key === this.#shapesKey) return;
    this.#shapesKey = key;
    this.#shapes.want(chart.shapes?.(query, width, rows), boundaries);
  }
}
