import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Problem} from '../data/problem.js';
import {wordsOf, type Words} from '../messages/words.js';
import type {Panel} from '../model/contract.js';
import {sizeOf, type Size} from '../model/frame.js';
import type {Keys} from '../model/query.js';
import type {ActiveHost, Announced} from './active-point.js';
import {FigureButtons} from './buttons.js';
import {ChartController} from './chart-controller.js';
import {hasFallback, notOnPaper} from './fallback.js';
import {expectFile, openFile} from './files.js';
import {ModelController} from './model-controller.js';
import {NearnessController} from './nearness-controller.js';
import {PaperController} from './paper-controller.js';
import {Part} from './part.js';
import {Problems} from './problems.js';
import {ConflictReadyEvent} from './ready-event.js';
import {hasMargin, requestsOf} from './requests.js';
import {hostSheet} from './sheets/host.js';
import {SourceController, type SourceHost} from './source-controller.js';
import {statusParts} from './status-parts.js';
import {ConflictTag} from './tag.js';
import {wear} from './wardrobe.js';
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
export class ConflictChart extends ConflictTag implements SourceHost, ActiveHost {
  /** Version of the package. */
  static readonly version: string = '0.1.0';

  readonly #prefix = `conflict-${(made += 1)}`;
  readonly #width = new WidthController(this);
  readonly #paper = new PaperController(this);
  readonly #nearness = new NearnessController(this, () => this.loading === 'eager');
  readonly #chart = new ChartController(this);
  readonly #source = new SourceController(this);
  readonly #model = new ModelController(this);
  readonly #face = new Part(this, () => import('./face.js'));
  readonly #margin = new Part(
    this,
    async () => new (await import('./margin-controller.js')).MarginController(this, openFile),
  );
  readonly #rows = new Part(this, () => import('./rows.js'));
  readonly #problems = new Problems(this);
  readonly #buttons = new FigureButtons(this, () => this.#model.model);
  readonly #answers = new Part(this, async () => new (await import('./answers.js')).Answers(this, this.#buttons));
  #focus: Keys = {};
  #isNews = false;
  #announced = '';

  get panels(): readonly Panel[] {
    return this.#model.model?.panels ?? [];
  }

  protected override createRenderRoot(): ReturnType<ConflictTag['createRenderRoot']> {
    const root = super.createRenderRoot();
    wear(root, [hostSheet]);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('refresh')) this.#source.every(this.refresh);
    if (!this.#nearness.check()) return;
    this.#face.want();
    if (this.src !== '' && this.isConnected && !this.#source.readings)
      expectFile(new URL(this.src, document.baseURI).href);
    if (changed.has('type')) this.#model.forget();
    this.#chart.want(this.type);
    if (this.problem) this.#problems.tell([this.problem]);
    const {chart} = this.#chart;
    if (!chart) return;
    this.#source.want(requestsOf(this, chart));
    const beside = hasMargin(this) ? this.#margin.want() : this.#margin.value;
    beside?.want(this);
    const [{readings}, {isOn: isOnPaper, width = this.#width.width}] = [this.#source, this.#paper];
    if (width === 0) return;
    // what a reader rests on hides nothing from paper
    const [focus, words, hasRows] = [isOnPaper ? {} : this.#focus, this.#words, this.#rows.value !== undefined];
    const {attributes} = this.#buttons;
    if (!readings) this.#model.expect(chart, this, width, words);
    const margin = beside?.margin;
    const isNew =
      readings && this.#model.update({chart, readings, attributes, focus, width, words, margin, hasRows, isOnPaper});
    if (this.#model.needsRows) this.#rows.want();
    if (!isNew) return;
    this.#answers.value?.active.keepTo(this.panels);
    this.#problems.tell([...this.#model.tagProblems, ...(beside?.problems ?? [])]);
  }

  protected override render(): TemplateResult {
    const isWaiting = !this.#hasDrawing && !this.problem && !hasFallback(this);
    return html`<div
        class=${isWaiting ? 'figure waiting' : 'figure'}
        lang=${this.#words.language}
        data-size=${this.#size}
        aria-busy=${this.#nearness.isNear && !this.#hasDrawing && !this.problem}
      >
        ${this.#body()}
      </div>
      <div class="for-ears" role="status" aria-live="polite">
        ${this.#announced || (this.#source.isLate ? this.#words.say.loading : '')}
      </div>`;
  }

  #body(): TemplateResult {
    const face = this.#face.want();
    const {chart} = this.#chart;
    const {readings, problems, isLate} = this.#source;
    const {tagProblems, model} = this.#model;
    const isEmpty = readings && model ? Object.values(readings).every(({lines}) => lines === 0) : false;
    const isTold = this.problem || isEmpty || tagProblems.length > 0;
    const hasErrors = problems.some(({severity}) => severity === 'error');
    const trouble =
      isTold || hasErrors || this.staleAfter > 0 || this.knownOn !== '' ? this.#problems.code.want() : undefined;
    const [words, status, buttons] = [this.#words, this.#status, this.#buttons];
    const problem = this.#hasDrawing ? undefined : this.problem;
    const parts = {
      tag: this,
      source: this.#source,
      model: this.#model,
      words,
      buttons,
      sentences: trouble?.sentences,
      problem,
      status,
      again: this.#again,
    };
    const isLost = this.#problems.code.failed || this.#face.failed;
    if (problem || (isEmpty && isLost)) {
      const lost = isLost ? html`<p role="status">${words.say.notLoaded}</p>` : nothing;
      // what the page gave stays in sight
      return html`<slot></slot>${face && trouble ? trouble.instead(parts) : lost}`;
    }
    if (!face || !chart || !model || !readings || (isEmpty && !trouble)) {
      if (!hasFallback(this) && face && !this.#paper.isOn) return face.loading(status, isLate);
      return html`<slot></slot>${this.#paper.isOn ? notOnPaper(this, words.say) : nothing}`;
    }
    if (isEmpty && trouble) return trouble.instead(parts);
    return face.figure({
      chart,
      model,
      look: {prefix: this.#prefix},
      say: words.say,
      hands: buttons,
      level: this.headingLevel,
      narrow: this.#size === 'S',
      list: this.#rows.value?.list,
      ...this.#answers.value?.parts(model, words),
      strips: trouble?.strips(parts),
      printed: this.#paper.printed(words),
    });
  }

  protected override updated(): void {
    const face = this.#face.value;
    const {chart} = this.#chart;
    this.style.setProperty('--_reserve', `${this.#status.height}px`);
    if (this.problem) this.#nearness.settle();
    if (!face) return;
    wear(this.renderRoot, [
      ...face.sheets,
      ...(this.#rows.value ? [this.#rows.value.listSheet] : []),
      ...(this.#problems.code.value ? [this.#problems.code.value.statusSheet] : []),
      ...(chart?.dress ? [chart.dress] : []),
    ]);
    if (!this.#hasDrawing) return;
    this.#answers.want()?.placeCard(this.#size);
    if (chart) this.#model.tell(chart);
    if (
      !this.#isNews ||
      this.#model.isPending ||
      !this.#model.isTold ||
      this.#margin.isPending ||
      this.#margin.value?.isPending ||
      this.#problems.code.isPending ||
      this.#answers.isPending
    )
      return;
    this.#isNews = false;
    this.#nearness.settle();
    this.dispatchEvent(new ConflictReadyEvent(this.#source.counts));
    this.#problems.tell(this.#source.problems);
  }

  /** Of what is drawn: after a resize the last drawing stays whole until the next one is there. */
  get #size(): Size {
    return sizeOf(this.#hasDrawing ? this.#model.width : this.#width.width);
  }

  get #words(): Words {
    return wordsOf(this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  /** Why nothing new can be drawn. */
  get problem(): Problem | undefined {
    if (this.#face.failed || (this.#rows.failed && this.#model.needsRows))
      return {code: 'fetch', severity: 'error', detail: {reason: 'code'}};
    return this.#chart.problem ?? this.#source.failure;
  }

  get #hasDrawing(): boolean {
    return this.#chart.chart !== undefined && this.#model.model !== undefined && this.#source.readings !== undefined;
  }

  readonly #again = (): void => {
    this.#chart.retry();
    this.#source.retry();
  };

  get #status(): ReturnType<typeof statusParts> {
    return statusParts(this, this.#chart.chart, this.#width.width, this.#words);
  }

  /** A new reading is there: tell what is wrong with it; once it is drawn, that it is. */
  read({failure, problems}: SourceController): void {
    this.#problems.forget();
    this.#isNews = !failure;
    // what is only worth a warning is told once the chart is drawn
    if (failure) this.#problems.tell(problems);
  }

  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  follow(keys: Keys): void {
    this.#focus = keys;
    this.requestUpdate();
  }

  say(text: Announced): void {
    const {summary, clock} = this.#model.model ?? {};
    const words = text === 'summary' ? summary : text === 'clock' ? clock?.sentence : this.#words.say[text];
    // the same words again are said again
    this.#announced = words === this.#announced ? `${words}\u00a0` : (words ?? '');
    this.requestUpdate();
  }
}
