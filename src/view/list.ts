import {html, nothing, svg, type TemplateResult} from 'lit';
import type {
  Chart,
  DayOption,
  DrawnPoint,
  InlineDrawing,
  Link,
  List,
  ListGroup,
  ListRow,
  Look,
} from '../model/contract.js';
import type {PlotParts} from './handlers.js';
import {link} from './link.js';

/** A small drawing by the chart's view; the text beside it says the same. */
export const track = (
  one: InlineDrawing,
  {chart, look}: {readonly chart: Pick<Chart, 'view'>; readonly look: Look},
): TemplateResult =>
  html`<svg
    class="track"
    aria-hidden="true"
    width=${one.width}
    height=${one.height}
    viewBox="0 0 ${one.width} ${one.height}"
  >
    ${svg`${chart.view(one, look)}`}
  </svg>`;

/**
 * Computed sizes as text for an element's `style` property: `<p .style=${styles({…})}>`. A strict policy forbids the
 * attribute, but not the property.
 */
export const styles = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** One button of several. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** Buttons of which one is chosen: the views, the days. `name` is the only one of its root. */
export const options = (
  name: string,
  legend: string,
  all: readonly Option[],
  choose: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="views">
    <legend>${legend}</legend>
    ${all.map(
      ({value, label, chosen}) =>
        html`<label class=${chosen ? 'chosen' : ''}>
          <input type="radio" name=${name} value=${value} .checked=${chosen} @change=${() => choose(value)} />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;

/** The role of a mark, with a fallback for screen readers that do not know it. */
const MARK = 'graphics-symbol img';

/** Rows of text with small drawings. Each row is a point: the list is one Tab stop, and arrow keys move inside it. */
export function list(one: List<unknown, DrawnPoint>, parts: PlotParts): TemplateResult {
  const {first} = one;
  const count = one.groups.reduce((sum, {rows}) => sum + rows.length, 0);
  const isExpanded =
    first === undefined || count <= first || parts.isWhole || Boolean(parts.resting?.isExpanded(one.id));
  const points = new Map(one.points.map((point) => [point.id, point]));
  const gutter = one.groups[0]?.rows[0]?.gutter?.width;
  return html`
    ${one.days && !parts.isWhole ? days(one.days, parts) : nothing}
    <div
      class="list ${one.layout}${one.ruled ? ' ruled' : ''}"
      .style=${styles({
        '--_columns': columnsOf(one),
        '--_name': `${one.nameWidth ?? 128}px`,
        ...(gutter === undefined ? {} : {'--_gutter': `${gutter}px`}),
      })}
    >
      ${one.axis ? html`<div class="list-axis" aria-hidden="true">${track(one.axis, parts)}</div>` : nothing}
      ${one.head ? html`<div class="list-head" aria-hidden="true">${one.head.map((text) => html`<span>${text}</span>`)}</div>` : nothing}
      ${shown(one.groups, isExpanded ? Infinity : first).map((group) => listGroup(group, one, points, parts))}
    </div>
    ${
      first !== undefined && count > first
        ? html`<button
            class="button more"
            type="button"
            aria-expanded=${isExpanded}
            @click=${() => parts.handlers.expand?.(one.id)}
          >
            ${isExpanded ? parts.showFewer : parts.showAll(count)}
          </button>`
        : nothing
    }
  `;
}

const days = (all: readonly DayOption[], {look, chooseDay, handlers}: PlotParts): TemplateResult =>
  options(
    `${look.prefix}-day`,
    chooseDay,
    all.map(({day, ...option}) => ({value: day, ...option})),
    handlers.chooseDay,
  );

/** Grid columns: name, the cell before the track, the track, the cells after it. */
function columnsOf({nameWidth, cellWidths = []}: List<unknown, DrawnPoint>): string {
  const cells = cellWidths.map((width) => `${width}px`);
  return [`${nameWidth ?? 128}px`, ...cells.slice(0, 1), 'minmax(0, 1fr)', ...cells.slice(1)].join(' ');
}

/** The first rows of all groups together. */
function shown(groups: readonly ListGroup[], most: number): readonly ListGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{...group, rows}] : [];
  });
}

function listGroup(
  group: ListGroup,
  one: List<unknown, DrawnPoint>,
  points: ReadonlyMap<string, DrawnPoint>,
  parts: PlotParts,
): TemplateResult {
  const heading = group.heading
    ? html`<p class="group-heading">
        ${group.badge ? html`<span class="badge">${track(group.badge, parts)}</span>` : nothing}
        <span class="group-name">${group.heading}${signs(group.numbers)}</span
        ><span class="group-count">${group.count ?? nothing}</span>
      </p>`
    : nothing;
  return html`<div class="list-group${group.flow ? ' flow' : ''}">
    ${heading}
    <ul class="rows" role="list" aria-label=${group.heading ?? one.heading ?? parts.marks}>
      ${group.rows.map((row) => listRow(row, one, row.point === undefined ? undefined : points.get(row.point), parts))}
    </ul>
    ${group.aside?.map((text) => html`<p class="row-aside">${text}</p>`)}
  </div>`;
}

/** Note numbers. */
const signs = (numbers: readonly number[] = []): TemplateResult | typeof nothing =>
  numbers.length === 0
    ? nothing
    : html`<span class="note-signs">${numbers.map((number) => html` <span class="note-sign">${number}</span>`)}</span>`;

function listRow(
  row: ListRow,
  one: List<unknown, DrawnPoint>,
  point: DrawnPoint | undefined,
  parts: PlotParts,
): TemplateResult {
  const {handlers, resting} = parts;
  const id = row.point;
  const stop = resting ? resting.stopOf(one) : one.points[0]?.id;
  const name = [
    'row',
    ...(row.quiet ? ['quiet'] : []),
    ...(row.date === undefined ? [] : ['dated']),
    ...(row.track && row.lines ? ['noted'] : []),
    ...(id !== undefined && resting?.shown === id ? ['active'] : []),
    ...(point && parts.signs?.isMarked(point) ? ['linked'] : []),
  ].join(' ');
  const content = html`
    ${row.gutter ? html`<span class="gutter">${track(row.gutter, parts)}</span>` : nothing}
    ${row.sign === undefined ? nothing : html`<span class="for-ears">${row.sign}: </span>`}
    <span class="row-name"
      >${row.name}${id === undefined ? nothing : signs(one.numbers?.get(id))}${point?.corrected ? html` <svg class="track" aria-hidden="true" width="9" height="9"><path class="corner" d="M0,0h9v9z"></path></svg>` : nothing}</span
    >
    ${row.value === undefined ? nothing : html`<span class="row-value">${row.value}</span>`}
    ${row.cells?.length ? html`<span class="row-region">${row.cells[0]}</span>` : nothing}
    ${row.lines?.length ? html`<span class="row-lines">${row.lines.map((text) => html`<span>${text}</span>`)}</span>` : nothing}
    ${row.date === undefined ? nothing : html`<span class="row-date">${row.date}</span>`}
    ${row.track ? html`<span class="row-track">${track(row.track, parts)}</span>` : nothing}
    ${row.cells?.slice(1).map((text) => html`<span class="row-cell">${text}</span>`)}
    ${row.tag === undefined || row.about ? nothing : html`<span class="row-tag"><span class="tag">${row.tag}</span></span>`}
    ${row.aside?.map((text) => html`<span class="row-aside">${text}</span>`)}
  `;
  const mark =
    id === undefined
      ? html`<div class=${name}>${content}</div>`
      : html`<div
          class=${name}
          role=${MARK}
          aria-label=${point?.sentence || row.name}
          tabindex=${stop === id ? 0 : -1}
          data-point=${id}
          @focus=${(event: FocusEvent) => handlers.focus?.(id, event)}
          @blur=${() => handlers.blur?.()}
          @keydown=${(event: KeyboardEvent) => handlers.key?.(one, id, event)}
          @pointermove=${() => handlers.enter?.(id)}
          @pointerleave=${() => handlers.leave?.()}
          @click=${() => handlers.pressRow?.(id)}
        >
          ${content}
        </div>`;
  return html`<li>${mark} ${row.about ? about(row.about, row.tag) : nothing}</li>`;
}

const about = (links: readonly Link[], tag: string | undefined): TemplateResult =>
  html`<p class="row-about">
    ${links.map((one, i) => html`${i > 0 ? ' · ' : nothing}${link(one)}`)}
    ${tag === undefined ? nothing : html`<span class="tag">${tag}</span>`}
  </p>`;
