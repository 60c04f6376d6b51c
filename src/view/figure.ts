import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../messages/en.js';
import type {Chart, DrawnModel, DrawnPanel, FactTable, Look, SourceLine} from '../model/contract.js';
import {link} from './link.js';
import type {Handlers, LinkSigns, PlotParts} from './handlers.js';
import {sharedPatterns} from './bar.js';
import {key, panel} from './plot.js';
import {options} from './list.js';

/** The parts that come after the first drawing: points, help, card, steps of knowledge, table, corrections. */
export interface LateParts extends Pick<PlotParts, 'points' | 'resting'> {
  /** How to move through the marks. */
  readonly help?: string | undefined;
  /** The way to the marks, and the list of keys. */
  readonly explore?: TemplateResult | undefined;
  readonly card?: TemplateResult | undefined;
  readonly snapshots?: TemplateResult | undefined;
  /** Content of the details under the drawing; undefined until its rows are made. */
  readonly table?: unknown;
  /** The rows that are not drawn, apart from the table. */
  readonly rest?: unknown;
  readonly corrections?: TemplateResult | undefined;
}

export interface FigureParts extends LateParts {
  readonly chart: Pick<Chart, 'view' | 'patterns'>;
  readonly model: DrawnModel;
  readonly look: Look;
  readonly say: Messages;
  readonly handlers: Handlers;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** What the page wrote itself, if its language is another one than that of the chart's own words. */
  readonly ofPage?: {readonly language: string; readonly texts: readonly string[]};
  /** Size S: the key comes after the plot, so that the plot begins on the first screen. */
  readonly narrow: boolean;
  /** What a linked chart says of the shared filter; undefined without one. */
  readonly signs?: LinkSigns | undefined;
  /** Strips between the subtitle and the summary. */
  readonly notices: TemplateResult | undefined;
  /** Whether all parts are there: the texts under the plot wait for it, so that none of them moves another one. */
  readonly isComplete: boolean;
  /** The sentence on when it was printed; undefined on a screen. */
  readonly printed: string | undefined;
}

/** The whole figure, in reading order: texts, controls, key, plot, notes, caveat, table, sources. */
export function figure(parts: FigureParts): TemplateResult {
  const {model, look, narrow} = parts;
  const keyOfFigure = model.legend.length > 0 ? key(model.legend, parts.say.key(model.title), parts) : nothing;
  const snapshots = model.hasSnapshots ? (parts.snapshots ?? html`<div class="snapshots"></div>`) : nothing;
  return html`
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>${sharedPatterns(look)}${parts.chart.patterns?.(look) ?? nothing}</defs>
    </svg>
    <div class="head">
      ${title(model.title, parts.level, languageOf(model.title, parts))}
      ${model.subtitle ? html`<p class="subtitle" part="subtitle" lang=${languageOf(model.subtitle, parts)}>${model.subtitle}</p>` : nothing}
      ${parts.signs ? html`<p class="link-tags">${parts.signs.tags.map((text) => html`<span class="tag">${text}</span> `)}</p>` : nothing}
      ${parts.notices ?? nothing}
      ${model.summary ? html`<p class="summary" part="summary">${model.summary}</p>` : nothing}
    </div>
    ${controls(model.viewOptions.length > 0 ? views(parts) : nothing, narrow ? nothing : snapshots)}
    ${narrow ? nothing : keyOfFigure} ${model.emptyBy === undefined ? plot(parts) : emptyByFilter(parts)}
    ${narrow ? html`${keyOfFigure} ${controls(snapshots)}` : nothing} ${parts.isComplete ? underPlot(parts) : nothing}
    <p class="for-ears">${parts.say.end(model.title)}</p>
  `;
}

const underPlot = (parts: FigureParts): TemplateResult =>
  html`<div class="words${parts.model.notes.length > 0 ? ' with-notes' : ''}">${notes(parts)}${cannotShow(parts)}</div>
    ${parts.model.table?.label ? facts(parts.model.table, parts) : nothing} ${sourcesOf(parts)}
    ${parts.corrections ?? nothing}`;

/** A row of controls; nothing if there are none. */
const controls = (...all: readonly (TemplateResult | typeof nothing)[]): TemplateResult | typeof nothing =>
  all.some((one) => one !== nothing) ? html`<div class="controls">${all}</div>` : nothing;

/** A text without the signs that isolate words of another direction. */
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** The language of a text that the page wrote; nothing if it is that of the figure. */
const languageOf = (text: string, {ofPage}: FigureParts): string | typeof nothing =>
  ofPage?.texts.some((own) => own !== '' && bare(own) === bare(text)) ? ofPage.language : nothing;

/** A heading at the level that the page asks for; default 3. */
export function title(text: string, level: number, language: string | typeof nothing = nothing): TemplateResult {
  return html`<div class="title" part="title" role="heading" aria-level=${level} lang=${language}>${text}</div>`;
}

const views = ({model, say, look, handlers}: FigureParts): TemplateResult =>
  options(
    `${look.prefix}-view`,
    say.view(model.title),
    model.viewOptions.map(({view, ...option}) => ({value: view, ...option})),
    handlers.chooseView,
  );

function plot(parts: FigureParts): TemplateResult {
  const {model, say, look} = parts;
  const isWhole = parts.printed !== undefined;
  const {title} = model;
  const {showAll, showFewer} = say;
  const plotParts: PlotParts = {
    ...parts,
    ...{
      marks: say.marks(title),
      keyOf: (heading = title) => say.key(heading),
      chooseDay: say.chooseDay(title),
      showAll,
      showFewer,
      isWhole,
    },
  };
  const help = `${look.prefix}-help`;
  const role = parts.resting?.exploring.isOn ? 'application' : 'group';
  return html`<div class="plot" part="plot" role=${role} aria-label=${say.plot(model.title)} aria-describedby=${help}>
    <p hidden id=${help}>${parts.help ?? nothing}</p>
    ${parts.explore ?? nothing}
    ${columnBlocks(model.panels).map((block) => html`<div class="block ${block.kind}" .style=${`--_first: ${model.columns[0] ?? 0}px`}>${columns(block, plotParts)}</div>`)}
    ${parts.card ?? nothing}
  </div>`;
}

const facts = ({label}: FactTable, {table, rest, handlers}: FigureParts): TemplateResult =>
  html`<details class="facts" part="table" @toggle=${() => handlers.toggle?.()}>
      <summary>${label}</summary>
      ${table ?? nothing}
    </details>
    ${rest ?? nothing}`;

interface Block {
  readonly kind: 'whole' | 'two';
  readonly panels: readonly DrawnPanel[];
}

/** Panels across both columns stand alone; those in one column stand beside those in the other. */
function columnBlocks(panels: readonly DrawnPanel[]): readonly Block[] {
  const blocks: {kind: Block['kind']; panels: DrawnPanel[]}[] = [];
  for (const one of panels) {
    const kind = one.place === 'whole' ? 'whole' : 'two';
    const last = blocks.at(-1);
    if (last?.kind === 'two' && kind === 'two') last.panels.push(one);
    else blocks.push({kind, panels: [one]});
  }
  return blocks;
}

function columns({kind, panels}: Block, parts: PlotParts): TemplateResult {
  if (kind === 'whole') return html`${panels.map((one) => panel(one, parts))}`;
  const column = (place: DrawnPanel['place']): TemplateResult =>
    html`<div class=${place}>${panels.filter((one) => one.place === place).map((one) => panel(one, parts))}</div>`;
  return html`${column('first')}${column('second')}`;
}

const emptyByFilter = ({model, say, handlers}: FigureParts): TemplateResult =>
  html`<div class="message" role="status">
    <p class="message-first">${say.emptyFilter(model.emptyBy ?? '')}</p>
    <p><button class="button" type="button" @click=${() => handlers.clearFilter()}>${say.clearFilter}</button></p>
  </div>`;

const notes = ({model, say}: FigureParts): TemplateResult | typeof nothing =>
  model.notes.length === 0
    ? nothing
    : html`<ul class="notes" part="notes" role="list" aria-label=${say.note(model.title)}>
        ${model.notes.map(({number, text, links}) => html`<li>${number === undefined ? nothing : html`<span class="note-sign">${number}</span>`}<span>${text}${links?.map((one) => html` (${link(one)})`)}</span></li>`)}
      </ul>`;

const cannotShow = (parts: FigureParts): TemplateResult => {
  const {caveat, gaps} = parts.model;
  const language = languageOf(caveat, parts);
  return html`<div class="cannot" part="caveat">
    <p class="cannot-heading">${parts.say.cannotShow}</p>
    <p>
      ${language === nothing ? caveat : html`<span lang=${language}>${caveat}</span>`}${gaps.map((gap) => ` ${gap}`)}
    </p>
  </div>`;
};

/** One line with the sources that have room on it; if there are more, all of them in the details under it. On paper only these are shown. */
function sourcesOf({model, say, printed}: FigureParts): TemplateResult {
  const {sources, known, mainSources: main} = model;
  const isLine = main.lines.length > 0 && (main.isAll || printed === undefined);
  const end = main.lines.at(-1);
  return html`<div class="sources" part="source">
    <p>
      ${isLine ? html`${say.sources(sources.length)} ${main.lines.map((one, i) => html`${i > 0 ? '; ' : nothing}${oneSource(one, say)}`)}${main.more > 0 ? html`; ${say.andMore(main.more)}.` : say.stopAfter(end?.via.at(-1)?.text ?? '')} ` : nothing}${known}${printed ? html` ${printed}` : nothing}
    </p>
    ${
      main.isAll
        ? nothing
        : html`<details>
            <summary>${say.allSources(sources.length)}</summary>
            <ul role="list">
              ${sources.map((one) => html`<li>${oneSource(one, say)}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

function oneSource({name, via}: SourceLine, say: Messages): TemplateResult {
  const [first] = via;
  if (via.length === 1 && first?.text === name) return link(first);
  return html`<span class="source-name">${name}</span> ${say.via}
    ${via.map((one, i) => html`${i > 0 ? ', ' : nothing}${link(one)}`)}`;
}
