import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {dashboardMessages, type DashboardMessages} from '../../messages/dashboard/dashboard-en.js';
import {wordsOf, type Words} from '../../messages/words.js';
import type {LinkedQuery} from '../../model/query.js';
import {keyFigures} from '../../view/dashboard/key-figures.js';
import {ConflictFilterEvent} from '../events.js';
import {tokens} from '../figure/styles/tokens.js';
import {linkOfDashboard} from '../linking/link.js';
import {WidthController} from '../page/width-controller.js';
import {adoptStyles, hostSheet} from '../stylesheets.js';
import {Charts} from './charts.js';
import {chipsOf} from './chips.js';
import {filterSheet} from './filter-styles.js';
import {Filters} from './filters.js';
import {chartsOf, gridOf, nameFiles, SHARED, type GridChart} from './grid.js';
import {StateController} from './state-controller.js';
import {dashboardSheet} from './styles.js';

/** Usual height of a row of key figures, with one under the other and with several beside each other, CSS px. */
const FIGURE = {narrow: 190, wide: 230};
/** The least width of a key figure with the gap beside it, CSS px. */
const FIGURE_WIDTH = 224;

/** The columns of the key figures, and the room for them: they come one after the other when the charts are drawn. */
function figuresRoom(charts: number, width: number): {readonly columns: number; readonly height: number} {
  const columns = Math.max(1, Math.min(charts, Math.floor(width / FIGURE_WIDTH)));
  return {columns, height: Math.ceil(charts / columns) * (columns === 1 ? FIGURE.narrow : FIGURE.wide)};
}

/** Narrower than this, the filters are closed until a reader opens them, CSS px. */
const NARROW = 700;

/**
 * Several charts that answer one question together: a filter bar, key figures, and charts that follow what is pinned in one of
 * them. The charts are anywhere inside the tag; if it is empty, its attributes name the files of a ready grid.
 *
 * @slot - The page's own layout, with conflict-chart tags.
 * @slot lead - What stands before the filter bar: a title, the first chart.
 * @fires conflict-filter - A reader has changed the filter or what is pinned.
 */
export class ConflictDashboard extends LitElement {
  static override readonly properties = {
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    state: {},
  };
  /** The charts of the ready grid, in order; set by the module that defines the tag. */
  static grid: readonly GridChart[] = [];

  static override get observedAttributes(): string[] {
    const files = this.grid.flatMap(({files: names}) => Object.values(names));
    return [...super.observedAttributes, ...files, ...SHARED];
  }

  /** The title; '' for none. */
  declare heading: string;
  /** Level of the heading, 1 to 6; default 2. */
  declare headingLevel: number;
  /** `fragment` or `fragment: name`: keeps the filter in the address of the page, under a name if there are several dashboards. */
  declare state: string;

  readonly link = linkOfDashboard(this);
  readonly #charts = new Charts(this.link);
  readonly #state = new StateController(this);
  readonly #filters = new Filters(this, this.#charts, this.#state);
  readonly #width = new WidthController(this);
  #announced = '';

  constructor() {
    super();
    this.link.isDashboard = true;
    this.heading = '';
    this.headingLevel = 2;
    this.state = '';
  }

  /** What is filtered and pinned, as plain data. Set it to filter the charts; parts that cannot be read are ignored with a note. */
  get query(): LinkedQuery {
    return {...this.link.query};
  }

  set query(query: LinkedQuery | null | undefined) {
    this.#state.replace(query);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  protected override createRenderRoot(): ReturnType<LitElement['createRenderRoot']> {
    const root = super.createRenderRoot();
    adoptStyles(root, [hostSheet, tokens, filterSheet, dashboardSheet]);
    return root;
  }

  get words(): Words {
    return wordsOf(this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  get #say(): DashboardMessages {
    return this.words.of(dashboardMessages);
  }

  protected override render(): TemplateResult {
    const [say, grid] = [this.#say, this.#grid];
    // measured at once: what stands below must not move when the width is known
    const width = this.#width.width || this.clientWidth;
    const isNarrow = width < NARROW;
    const isEmpty = grid.length === 0 && this.childElementCount === 0;
    const figures = this.#charts.drawn.flatMap(({model}) => model.figures?.() ?? []);
    return html`<section
      class="dashboard"
      aria-label=${this.heading || say.region}
      lang=${this.words.language}
      data-size=${isNarrow ? 'S' : 'L'}
    >
      ${this.heading ? html`<div class="dashboard-title" role="heading" aria-level=${this.headingLevel}>${this.heading}</div>` : nothing}
      <slot name="lead"></slot>
      ${isEmpty ? html`<p class="message">${say.noCharts}</p>` : this.#filters.bar(this.#told, isNarrow)}
      ${isEmpty ? nothing : keyFigures(figures, say.figures, figuresRoom(this.#charts.members.length, width))}
      <slot></slot>
      ${grid.length > 0 ? gridOf(grid, this.headingLevel) : nothing}
      <div class="for-ears" role="status" aria-live="polite">${this.#announced}</div>
    </section>`;
  }

  protected override updated(): void {
    nameFiles(this, this.#grid, this.renderRoot);
  }

  /** The ready grid, if the page has no charts of its own inside. */
  get #grid(): readonly GridChart[] {
    return this.querySelector('conflict-chart') ? [] : chartsOf(this, ConflictDashboard.grid);
  }

  /** How many charts follow, and what could not be read. */
  get #told(): readonly string[] {
    const {unread} = this.#state;
    const [say, strangers] = [this.#say, this.#strangers];
    const isFiltered = Object.keys(this.link.query).length > 0 && this.#charts.drawn.length > 0;
    return [
      ...(isFiltered ? [this.#followed] : []),
      ...(unread.length > 0 ? [say.unread(unread)] : []),
      ...(strangers > 0 ? [say.strangers(strangers)] : []),
    ];
  }

  get #followed(): string {
    return this.#say.followed(...this.#charts.countFollowing(this.link.query, this.words));
  }

  /** The number of charts inside that cannot be linked, because another version of the package defines their tag. */
  get #strangers(): number {
    if (!customElements.get('conflict-chart')) return 0;
    const hosts = new Set(this.#charts.members.map(({host}) => host));
    const inside = [...this.querySelectorAll('conflict-chart')];
    return inside.filter((tag) => !hosts.has(tag) && tag.closest('conflict-dashboard') === this).length;
  }

  changed(isByReader: boolean): void {
    this.requestUpdate();
    if (!isByReader) return;
    this.#filters.changed();
    this.dispatchEvent(new ConflictFilterEvent(this.query));
    void this.#announce();
  }

  /** One announcement for the whole act, when all charts are drawn anew. */
  async #announce(): Promise<void> {
    const {query} = this.link;
    await Promise.all(this.#charts.members.map(({host}) => host.updateComplete));
    if (query !== this.link.query) return;
    const chips = chipsOf(query, this.#say, this.words).map(({text}) => text);
    this.#announced = chips.length > 0 ? `${chips.join('; ')}. ${this.#followed}` : this.#say.cleared;
    this.requestUpdate();
  }
}
