import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Problem} from '../data/problem.js';
import {wordsOf, type Words} from '../messages/words.js';
import type {DrawnPanel} from '../model/contract.js';
import {sizeOf, type SizeClass} from '../model/frame.js';
import type {Keys} from '../model/query.js';
import type {ActiveHost} from './interaction/keyboard.js';
import {addressOf} from './source/address.js';
import {readSettings} from './attributes.js';
import {body, keepRoom, pageLanguage, overLast, statusParts, type BodyParts} from './body.js';
import {ChartController} from './chart-controller.js';
import {expectFile, openFile} from './source/files.js';
import {FirstDrawing} from './page/quiet.js';
import type {ModelController} from './figure/model-controller.js';
import {PaperController} from './page/paper-controller.js';
import {LinkController} from './linking/link-controller.js';
import {Late} from './late.js';
import {Problems} from './problems.js';
import {ConflictReadyEvent} from './events.js';
import {hasAnnotations, requestsOf} from './source/requests.js';
import {SourceController, type SourceHost} from './source/source-controller.js';
import {SteadyTag} from './steady-tag.js';
import {VisibilityController} from './page/visibility-controller.js';
import {adoptStyles} from './stylesheets.js';
import {WidthController} from './page/width-controller.js';

let made = 0;
const loadInteraction = () => import('./interaction/entry.js');

/**
 * One chart from a CSV file. Attributes choose the chart, the file and the part of it to draw. Everything drawn comes from the
 * model of the chart. The element itself only passes values on.
 *
 * @slot - Fallback content until the chart is drawn, or if it cannot be drawn: a picture, a table, a link to the file.
 * @csspart title subtitle summary key plot panel card notes caveat table source message - The parts of the figure.
 * @fires conflict-ready - Drawn for the first time, and again after each new reading.
 * @fires conflict-select - The domain keys of the mark that is pinned or focused.
 * @fires conflict-problem - Something is wrong with a file, a row or an attribute.
 */
export class ConflictChart extends SteadyTag implements SourceHost, ActiveHost {
  /** Version of the package. */
  static readonly version: string = '0.1.0';

  readonly #prefix = `conflict-${(made += 1)}`;
  readonly #width = new WidthController(this);
  readonly #paper = new PaperController(this);
  readonly #visibility = new VisibilityController(this, () => readSettings(this).isEager);
  readonly #chart = new ChartController(this);
  readonly #source = new SourceController(this);
  readonly #link = new LinkController(this, this.#chart, this.#source, () => [this.#model?.model, this.#words]);
  readonly #figure = new Late(this, async () => {
    const figure = await import('./figure/entry.js');
    const model = new figure.ModelController(this);
    return {...figure, model, buttons: new figure.FigureButtons(this, () => model.model, this.#link)};
  });
  readonly #annotations = new Late(
    this,
    async () => new (await import('./annotations/controller.js')).AnnotationsController(this, openFile),
  );
  readonly #problems = new Problems(this);
  readonly #interaction = new Late(
    this,
    async () => new (await loadInteraction()).Interaction(this, this.#figure.value!.buttons),
  );
  readonly #first = new FirstDrawing(this, loadInteraction, () => this.#interaction.want());
  #settings = readSettings(this);
  #isNews = false;
  #announced = '';

  get panels(): readonly DrawnPanel[] {
    return this.#model?.model?.panels ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings = readSettings(this);
    if (changed.has('type')) {
      this.#model?.forget();
      this.last = undefined;
    }
    if (this.fault) this.#problems.tell([this.fault, ...this.#tagProblems]);
    else if (this.isConnected) this.#prepare();
  }

  #prepare(): void {
    this.#source.every(this.#settings.refresh);
    if (!this.#visibility.check()) return;
    const figure = this.#figure.want();
    const address = this.src === '' || this.#source.readings ? undefined : addressOf(this.src);
    if (address) expectFile(address.href);
    this.#chart.want(this.type);
    if (this.problem) this.#problems.tell([this.problem]);
    const {chart} = this.#chart;
    if (!chart) return;
    const files = requestsOf(this, chart);
    this.#source.want(files);
    const beside = hasAnnotations(this) ? this.#annotations.want() : this.#annotations.value;
    beside?.want(this);
    const [{readings}, {isOn: isOnPaper, width = this.#width.width}] = [this.#source, this.#paper];
    if (width === 0) return;
    const [focus, words] = [this.#link.focusOf(isOnPaper), this.#words];
    if (!readings) figure?.model.expect(chart, this, width);
    const [annotations, {isShown}] = [beside?.added, this.#first];
    const parts = {chart, files, focus, width, words, annotations, isOnPaper, isShown, part: this.#source.part};
    const isNew =
      figure && readings && figure.model.update({...parts, readings, attributes: figure.buttons.attributes});
    if (readings || this.problem) this.#problems.tell(this.#tagProblems);
    if (!isNew) return;
    this.#interaction.value?.active.keepTo(this.panels);
    this.#problems.tell(beside?.problems ?? []);
  }

  get #model(): ModelController | undefined {
    return this.#figure.value?.model;
  }

  /** Problems of the tag: attributes that cannot be read, files that are missing in the drawing. */
  get #tagProblems(): readonly Problem[] {
    const lost = [...this.#interaction.warnings, ...this.#annotations.warnings];
    return [...this.#settings.problems, ...(this.#model?.tagProblems ?? []), ...this.#source.lacking, ...lost];
  }

  protected override render(): TemplateResult {
    return html`<div
        class="figure"
        role="group"
        aria-label=${(this.#model?.model?.title ?? this.#status.title) || nothing}
        lang=${this.#words.language}
        data-size=${this.#size}
        aria-busy=${this.#visibility.isNear && !this.#hasDrawing && !this.problem}
      >
        ${this.#body()}
      </div>
      <div class="for-ears" role="status" aria-live="polite">
        ${this.#announced || (this.#source.isLate ? this.#words.say.loading : '')}
      </div>`;
  }

  #body(): unknown {
    const parts: BodyParts = {
      tag: this,
      settings: this.#settings,
      tagProblems: this.#tagProblems,
      source: this.#source,
      model: this.#model,
      chart: this.#chart.chart,
      figure: this.#figure,
      code: this.#problems.code,
      words: this.#words,
      buttons: this.#figure.value?.buttons,
      problem: this.fault ?? (this.#hasDrawing ? undefined : this.problem),
      status: this.#status,
      again: this.#again,
      isOnPaper: this.#paper.isOn,
      late: () => this.#late,
    };
    if (this.fault && this.last) return [overLast(parts), (this.next = this.last)];
    const {shown, next} = body(parts);
    this.next = next;
    return [nothing, shown];
  }

  get #late(): ReturnType<BodyParts['late']> {
    const model = this.#model?.model;
    const [narrow, printed] = [this.#size === 'S', this.#paper.printed(this.#words)];
    const parts = model && this.#interaction.value?.parts(model, this.#words, this.#paper.isOn);
    const isComplete = this.#first.isComplete || this.#paper.isOn;
    return {look: {prefix: this.#prefix}, narrow, printed, isComplete, ...parts};
  }

  protected override updated(): void {
    super.updated();
    const figure = this.#figure.value;
    const chart = this.fault ? undefined : this.#chart.chart;
    keepRoom(this, this.#status, !this.problem && !(this.#hasDrawing && this.#first.isComplete));
    if (this.problem) this.#visibility.settle();
    if (!figure) return;
    adoptStyles(this.renderRoot, [
      ...figure.sheets,
      ...this.#problems.sheets,
      ...(chart?.styles ? [chart.styles] : []),
    ]);
    if (!this.#hasDrawing || this.fault) return;
    if (chart) figure.model.load(chart);
    if (!this.#first.drawn()) return;
    this.#interaction.want()?.update(chart, figure.model);
    if (chart) figure.model.tell(chart);
    const late = [figure.model, this.#annotations, this.#annotations.value, this.#problems.code, this.#interaction];
    if (!figure.model.isTold || late.some((one) => one?.isPending) || this.#first.complete() || !this.#isNews) return;
    this.#isNews = false;
    this.#visibility.settle();
    this.dispatchEvent(new ConflictReadyEvent(this.#source.counts));
    this.#problems.tell(this.#source.problems);
  }

  /** The size of the drawing, which stays after a resize until the next one is ready. */
  get #size(): SizeClass {
    return sizeOf((this.#hasDrawing ? this.#model?.width : undefined) ?? this.#width.width);
  }

  get #words(): Words {
    return wordsOf(pageLanguage(this) || 'en');
  }

  /** Why nothing new can be drawn. */
  get problem(): Problem | undefined {
    return this.fault ?? this.#figure.lost ?? this.#chart.problem ?? this.#source.failure;
  }

  get #hasDrawing(): boolean {
    return this.#chart.chart !== undefined && this.#model?.model !== undefined && this.#source.readings !== undefined;
  }

  readonly #again = (): void => {
    for (const part of [this.#figure, this.#annotations, this.#interaction, this.#problems.code]) part.retry();
    this.#model?.retry(this.#chart.chart);
    this.#chart.retry();
    this.#source.retry();
  };

  get #status(): ReturnType<typeof statusParts> {
    const chart = this.fault ? undefined : this.#chart.chart;
    return statusParts(this, this.#settings.headingLevel, chart, this.#width.width, this.#words);
  }

  /** Handles a new reading: reports why it failed; after the drawing, its warnings and `conflict-ready`. */
  read({failure, problems}: SourceController): void {
    this.#problems.forget();
    this.#isNews = !failure;
    if (failure) this.#problems.tell(problems);
  }

  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
    if (this.isUpdatePending) this.performUpdate(); // an error was thrown: this update shows it
  }

  follow(keys: Keys): void {
    this.#figure.value?.buttons.keepDay(keys);
    this.#link.pin(keys);
  }

  say(words = ''): void {
    // a small difference, so that a screen reader reads the same text again
    this.#announced = words !== '' && words === this.#announced ? `${words}\u00a0` : words;
    this.requestUpdate();
  }
}
