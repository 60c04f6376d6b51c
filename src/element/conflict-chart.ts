import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {dayOf} from '../data/day.js';
import type {Problem} from '../data/problem.js';
import {wordsOf, type Words} from '../messages/words.js';
import type {Chart, ChartModel, Move, Panel, Point, PointId, RowsOf, FileRows} from '../model/contract.js';
import {sizeOf} from '../model/frame.js';
import type {Keys, Query} from '../model/query.js';
import type {Shapes} from '../model/shapes.js';
import {figure} from '../view/figure.js';
import {emptyFile, failed, leftOutStrip, loading, strip, type StatusParts} from '../view/status.js';
import {ActivePoint, type ActiveHost} from './active-point.js';
import {readQuery} from './attributes.js';
import {placeCard} from './card-place.js';
import {ConflictProblemEvent, ConflictReadyEvent, ConflictSelectEvent} from './events.js';
import {handsOf} from './hands.js';
import {NearnessController} from './nearness-controller.js';
import {properties} from './properties.js';
import {chartOf, knownTypes, onRegistered} from './registry.js';
import {requestsOf} from './requests.js';
import {ShapesController} from './shapes-controller.js';
import {SourceController, type SourceHost} from './source-controller.js';
import {dressed, sheets} from './styles.js';
import {WidthController} from './width-controller.js';

let made = 0;

/**
 * One chart from a CSV file. Which chart, which file and what of it are attributes; everything that is drawn comes from
 * the model of the chart. The element decides nothing, it hands values along.
 *
 * @slot - What is shown until the chart is drawn, and for good if it cannot be: a picture, a table, a link to the file.
 * @csspart title subtitle summary key plot panel card notes caveat table source message - The parts of the figure.
 * @fires conflict-ready - Drawn for the first time, and again after each new reading.
 * @fires conflict-select - The domain keys of the mark that is pinned or focused.
 * @fires conflict-problem - Something is wrong with a file, a row or an attribute.
 */
export class ConflictChart extends LitElement implements SourceHost, ActiveHost {
  static override readonly properties = properties;
  static override readonly styles = sheets;
  /** Version of the package. */
  static readonly version = '0.1.0';

  /** Which chart: `arrests`, `mobilization`, `positions`. */
  declare type: string;
  /** Address of the CSV file. Without it a `<script type="text/csv">` child or the property `csv` is read. */
  declare src: string;
  /** A further file, for charts that have one. */
  declare votes: string;
  /** CSV text in place of a file. */
  declare csv: string;
  /** Which of the chart's views; the first where it is empty. */
  declare view: string;
  /** Which measures of the file, parted by spaces. */
  declare measure: string;
  /** `2022-09-22` or `2022-09-22T09:51`: draw what was known then. */
  declare knownOn: string;
  /** First and last day of the period, `YYYY-MM-DD`. */
  declare from: string;
  declare to: string;
  /** Only these places or countries, parted by `;`. */
  declare where: string;
  /** The words around the chart. */
  declare heading: string;
  declare subtitle: string;
  declare caveat: string;
  /** Level of the heading, 1 to 6; default 3. */
  declare headingLevel: number;
  /** A site's own TopoJSON in degrees, with its `statement`. */
  declare boundaries: string;
  /** `lazy` (default: near the viewport) or `eager`. */
  declare loading: 'lazy' | 'eager';
  /** Seconds after which the file is read again; 0 (default) for never. */
  declare refresh: number;
  /** Days after which the strip says how old the figures are; 0 (default) for never. */
  declare staleAfter: number;
  /** `.` or `,` for a file in which it is not clear. */
  declare decimal: string;
  /** Opens the details for the publisher. */
  declare debug: boolean;

  readonly #prefix = `conflict-${(made += 1)}`;
  readonly #width = new WidthController(this);
  readonly #nearness = new NearnessController(this, () => this.loading === 'eager');
  readonly #source = new SourceController(this);
  readonly #shapes = new ShapesController(this);
  readonly #active = new ActivePoint(this);
  readonly #hands = handsOf(this, this.#active);
  #chart: Chart | undefined;
  #unregister: (() => void) | undefined;
  #model: ChartModel | undefined;
  #inputs: readonly unknown[] = [];
  #focus: Keys = {};
  #told: string | undefined;
  #announced = '';

  constructor() {
    super();
    Object.assign(this, {
      type: '', src: '', votes: '', csv: '', view: '', measure: '', knownOn: '', from: '', to: '', where: '',
      heading: '', subtitle: '', caveat: '', headingLevel: 3, boundaries: '', loading: 'lazy', refresh: 0, staleAfter: 0,
      decimal: '', debug: false,
    });
  }

  get panels(): readonly Panel[] {
    return this.#model?.panels ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unregister = onRegistered(() => this.requestUpdate());
    // another bundle may still bring the chart: a type is unknown only once the page is loaded
    if (document.readyState !== 'complete') addEventListener('load', () => this.requestUpdate(), {once: true});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unregister?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('type')) this.#chart = undefined;
    if (changed.has('refresh') || !this.hasUpdated) this.#source.every(this.refresh);
    if (!this.#nearness.isNear) return;
    this.#findChart();
    if (!this.#chart) return;
    this.#source.want(requestsOf(this, this.#chart));
    this.#remodel(this.#chart);
  }

  #findChart(): void {
    if (this.#chart || this.type === '') return;
    const found = chartOf(this.type);
    if (!(found instanceof Promise)) this.#chart = found;
    else {
      void found.then(
        () => this.requestUpdate(),
        () => this.#tell([{code: 'fetch', severity: 'error', detail: {reason: 'code'}}]),
      );
    }
  }

  /** Makes the model anew, but only when something it is made of has changed. */
  #remodel(chart: Chart): void {
    const {readings} = this.#source;
    const {width} = this.#width;
    if (!readings || width === 0) return;
    const {query, problems} = readQuery(this, chart, this.#focus);
    const rows = Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.rows])) as RowsOf<FileRows>;
    this.#shapes.want(this.#shapesFor(chart, query, width, rows), this.boundaries);
    const inputs = [readings, JSON.stringify(query), width, this.#shapes.shapes, dayOf(new Date())];
    if (this.#model && inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    const today = dayOf(new Date());
    this.#model = chart.model({rows, query, width, words: this.#words, today, shapes: this.#shapes.shapes});
    this.#active.keepTo(this.#model.panels);
    this.#tell(problems);
  }

  #shapesKey = '';
  #shapesWanted: Promise<Shapes> | undefined;

  /** Asked once for each view and size, so that a resize does not load the boundaries again. */
  #shapesFor(chart: Chart, query: Query, width: number, rows: RowsOf<FileRows>): Promise<Shapes> | undefined {
    const key = `${chart.type} ${query.view} ${sizeOf(width)} ${this.src} ${this.boundaries}`;
    if (key !== this.#shapesKey) this.#shapesWanted = chart.shapes?.(query, width, rows);
    this.#shapesKey = key;
    return this.#shapesWanted;
  }

  get #words(): Words {
    return wordsOf(this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  protected override render(): TemplateResult {
    const {say} = this.#words;
    return html`<div class="figure" lang="en" data-size=${sizeOf(this.#width.width)} aria-busy=${this.#isBusy}>${this.#body()}</div>
      <div class="for-ears" role="status" aria-live="polite">${this.#announced || (this.#source.isLate ? say.loading : '')}</div>`;
  }

  get #isBusy(): boolean {
    return this.#nearness.isNear && !this.#model && !this.#problem;
  }

  /** Why nothing can be drawn at all. */
  get #problem(): Problem | undefined {
    const unknown = this.#nearness.isNear && document.readyState === 'complete' && chartOf(this.type) === undefined;
    return unknown ? {code: 'type', severity: 'error', value: this.type, detail: {known: knownTypes()}} : this.#source.failure;
  }

  #body(): TemplateResult {
    const problem = this.#problem;
    const {readings, problems} = this.#source;
    if (problem && (!readings || problem.code === 'type')) {
      return html`<slot></slot>${failed(this.#status, problem, problems, this.debug, () => this.#source.retry())}`;
    }
    if (!this.#chart || !this.#model || !readings) {
      const hasFallback = [...this.children].some((child) => child.localName !== 'script');
      return hasFallback ? html`<slot></slot>` : loading(this.#status, this.#source.isLate);
    }
    if (Object.values(readings).every(({lines}) => lines === 0)) return emptyFile(this.#status);
    return figure({
      chart: this.#chart,
      model: this.#model,
      look: {prefix: this.#prefix},
      say: this.#words.say,
      hands: this.#hands,
      resting: this.#active,
      level: this.headingLevel,
      narrow: sizeOf(this.#width.width) === 'S',
      strips: this.#strips(),
    });
  }

  get #status(): StatusParts {
    const address = this.src === '' ? '' : new URL(this.src, document.baseURI).href;
    const preview = this.#chart?.preview(readQuery(this, this.#chart, {}).query, this.#width.width, this.#words);
    return {
      say: this.#words.say,
      title: this.heading || (preview?.title ?? ''),
      subtitle: this.subtitle || (preview?.subtitle ?? ''),
      level: this.headingLevel,
      address,
      fileName: decodeURIComponent(address.split('/').at(-1) ?? ''),
    };
  }

  #strips(): TemplateResult | typeof nothing {
    const {say} = this.#words;
    const {failure, problems, readAt, readings} = this.#source;
    const all = Object.values(readings ?? {});
    const left = all.reduce((sum, {leftOut}) => sum + leftOut, 0);
    const lines = all.reduce((sum, {lines: count}) => sum + count, 0);
    const rows = problems.filter(({severity}) => severity === 'error');
    const old = this.#model?.age;
    const retry = html`<button class="act" type="button" @click=${() => this.#source.retry()}>${say.tryAgain}</button>`;
    const when = readAt && new Intl.DateTimeFormat(this.#words.locale, {hour: '2-digit', minute: '2-digit'}).format(readAt);
    return html`
      ${failure && readAt && when ? strip((navigator.onLine ? say.notUpdated : say.offline)(this.#words.day(dayOf(readAt), 'short'), when), retry) : nothing}
      ${this.staleAfter > 0 && old !== undefined && old > this.staleAfter ? strip(say.stale(old)) : nothing}
      ${left > 0 && !failure ? leftOutStrip(rows, left, lines, say, this.debug) : nothing}
      ${this.#shapes.problem ? strip(say.problems[this.#shapes.problem.code](this.#shapes.problem)) : nothing}
    `;
  }

  protected override updated(): void {
    const preview = this.#chart?.preview(readQuery(this, this.#chart, {}).query, this.#width.width, this.#words);
    this.style.setProperty('--_reserve', `${preview?.height ?? 300}px`);
    dressed(this.renderRoot, this.#chart?.dress);
    const {shown} = this.#active;
    const point = this.panels.flatMap(({points}) => points).find(({id}) => id === shown);
    if (point) placeCard(this.renderRoot, point, sizeOf(this.#width.width));
  }

  /** A new reading is there: tell what is wrong with it, and that it is drawn. */
  read({readings, failure, problems}: SourceController): void {
    this.#model = undefined;
    this.#inputs = [];
    this.#tell(failure ? [failure, ...problems.filter((problem) => problem !== failure)] : problems);
    if (failure && readings) this.requestUpdate();
    void this.updateComplete.then(() => this.#sayReady(this.#source.readings === readings && !failure));
  }

  #sayReady(isNew: boolean): void {
    if (!isNew || !this.isConnected) return;
    const all = Object.values(this.#source.readings ?? {});
    const add = (of: (reading: (typeof all)[number]) => number): number => all.reduce((sum, reading) => sum + of(reading), 0);
    const warnings = this.#source.problems.filter(({severity}) => severity === 'warning').length;
    this.dispatchEvent(new ConflictReadyEvent({rows: add(({lines}) => lines), leftOut: add(({leftOut}) => leftOut), warnings}));
  }

  #tell(problems: readonly Problem[]): void {
    const {say} = this.#words;
    for (const {code, severity, file, row, column, value, ...rest} of problems) {
      const sentence = say.problems[code]({code, severity, file, row, column, value, ...rest} as Problem);
      const key = `${file ?? ''} ${sentence}`;
      if (severity === 'warning' && key === this.#told) continue;
      this.#told = key;
      this.dispatchEvent(new ConflictProblemEvent({code, severity, file, row, column, value, sentence} as ConflictProblemEvent['detail']));
    }
  }

  focusPoint(id: PointId): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<SVGElement>(`[data-point="${CSS.escape(id)}"]`)?.focus();
    });
  }

  selected(point: Point | undefined, pinned: boolean): void {
    const keys = point?.keys ?? {};
    if (pinned || !point) {
      this.#focus = pinned ? keys : {};
      this.requestUpdate();
    }
    this.dispatchEvent(new ConflictSelectEvent(keys));
  }

  atEnd(move: Move): void {
    const {say} = this.#words;
    this.#announce(move === 'left' || move === 'up' || move === 'home' || move === 'pageUp' ? say.firstPoint : say.lastPoint);
  }

  repeatSummary(): void {
    this.#announce(this.#model?.summary ?? '');
  }

  clearFilter(): void {
    this.where = '';
    this.from = '';
    this.to = '';
  }

  retry(): void {
    this.#source.retry();
  }

  /** Says something to screen readers; the same words again are said again. */
  #announce(text: string): void {
    this.#announced = text === this.#announced ? `${text}\u00a0` : text;
    this.requestUpdate();
  }
}
