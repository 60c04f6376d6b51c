import {html, nothing, svg, type TemplateResult} from 'lit';
import type {DashboardMessages} from '../../messages/dashboard/dashboard-en.js';
import type {Brush} from '../../model/dashboard/brush.js';
import type {LinkedQuery} from '../../model/query.js';

/** A filter that is on. */
export interface Chip {
  readonly text: string;
  /** What removes it. */
  readonly without: LinkedQuery;
}

export interface FilterHandlers {
  /** `act`: changes of one act are undone together. */
  set(parts: LinkedQuery, act?: string): void;
  /** A place that was typed; unknown places are told. */
  choosePlace(text: string): void;
  /** The ends of the brush, as days. */
  choosePeriod(first: number, last: number): void;
  /** A pointer drags over the bars of the brush. */
  press(event: PointerEvent): void;
  drag(event: PointerEvent): void;
  drop(): void;
  /** The state of knowledge with this number. */
  chooseState(at: number): void;
  togglePlay(): void;
  undo(): void;
  clear(): void;
}

export interface FilterParts {
  readonly say: DashboardMessages;
  readonly query: LinkedQuery;
  /** Undefined if no chart can be filtered by period. */
  readonly brush: Brush | undefined;
  /** First and last day of the files, `YYYY-MM-DD`. */
  readonly ends: readonly [string, string];
  readonly places: readonly string[];
  readonly kinds: readonly (keyof DashboardMessages['kinds'])[];
  /** The states of knowledge, as days; the last is the newest. Fewer than two: nothing to choose. */
  readonly states: readonly number[];
  /** The number of the state shown. */
  readonly state: number;
  /** Undefined if playing is not offered. */
  readonly isPlaying: boolean | undefined;
  readonly chips: readonly Chip[];
  readonly canUndo: boolean;
  /** How many charts follow; and what could not be read or found. */
  readonly told: readonly string[];
  readonly isNarrow: boolean;
  /** Some charts are still to come: the place for their filters is kept free. */
  readonly isWaiting: boolean;
  readonly number: (value: number) => string;
  readonly day: (day: number) => string;
  readonly handlers: FilterHandlers;
}

/** The filters of a dashboard; if it is narrow, the controls are closed until a reader opens them. */
export function filterBar(parts: FilterParts): TemplateResult {
  const {say, isNarrow, chips} = parts;
  // the filters that are on are seen, and can be removed, also while the others are closed
  return html`<div class="filters" role="group" aria-label=${say.filters}>
    ${
      isNarrow
        ? html`<details>
            <summary>${say.filtersOn(chips.length)}</summary>
            ${controls(parts)}
          </details>`
        : controls(parts)
    }
    ${chosen(parts)}
  </div>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function controls(parts: FilterParts): TemplateResult {
  const {brush, places, kinds, states, isWaiting} = parts;
  return html`<div class="fields">
      ${brush || isWaiting ? period(parts) : nothing} ${places.length > 1 || isWaiting ? placeField(parts) : nothing}
      ${kinds.length > 1 || isWaiting ? kindField(parts) : nothing}
      ${states.length > 1 || isWaiting ? knownField(parts) : nothing}
    </div>
    ${brush ? brushField(parts, brush) : isWaiting ? html`<div class="brush waiting"></div>` : nothing}`;
}

function period({say, query, brush, ends, handlers}: FilterParts): TemplateResult {
  const field = (label: string, name: 'from' | 'to'): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        type="date"
        ?disabled=${!brush}
        min=${ends[0]}
        max=${ends[1]}
        .value=${query[name] || ends[name === 'from' ? 0 : 1]}
        @change=${(event: Event) => handlers.set({[name]: valueOf(event)}, `date-${name}`)}
    /></label>`;
  return html`${field(say.from, 'from')}${field(say.to, 'to')}
    <button class="button" type="button" ?disabled=${!brush} @click=${() => handlers.set({from: '', to: ''})}>
      ${say.wholePeriod}
    </button>`;
}

function brushField({say, number, day, handlers}: FilterParts, brush: Brush): TemplateResult {
  const {
    from,
    to,
    bars,
    days,
    chosen: [first, last],
  } = brush;
  const [x1, x2] = [(first - from) / days, (last - from + 1) / days];
  const thumb = (label: string, value: number, choose: (day: number) => void): TemplateResult =>
    html`<input
      type="range"
      aria-label=${label}
      aria-valuetext=${day(value)}
      min=${from}
      max=${to}
      .value=${String(value)}
      @input=${(event: Event) => choose(Number(valueOf(event)))}
      @change=${() => handlers.drop()}
    />`;
  return html`<div class="brush" role="group" aria-label=${say.brush}>
    <svg
      viewBox="0 0 ${bars} 40"
      preserveAspectRatio="none"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => handlers.press(event)}
      @pointermove=${(event: PointerEvent) => handlers.drag(event)}
      @pointerup=${() => handlers.drop()}
      @pointercancel=${() => handlers.drop()}
    >
      <rect class="period" x=${x1} y="0" width=${x2 - x1} height="40"></rect>
      <path class="days" d=${brush.path}></path>
      ${svg`<path class="outside" d="M0,0h${x1}v40H0zM${x2},0H${bars}v40H${x2}z"></path>`}
    </svg>
    ${thumb(say.brushFrom, first, (value) => handlers.choosePeriod(value, Math.max(value, last)))}
    ${thumb(say.brushTo, last, (value) => handlers.choosePeriod(Math.min(first, value), value))}
    <p class="hint">${say.brushHelp(number(brush.most))}</p>
  </div>`;
}

const placeField = ({say, query, places, handlers}: FilterParts): TemplateResult =>
  html`<label class="field"
    ><span>${say.place}</span
    ><input
      type="text"
      list="places"
      ?disabled=${places.length < 2}
      autocomplete="off"
      placeholder=${say.allPlaces}
      .value=${query.where ?? ''}
      @change=${(event: Event) => handlers.choosePlace(valueOf(event))}
    /><datalist id="places">${places.map((name) => html`<option value=${name}></option>`)}</datalist></label
  >`;

const kindField = ({say, query, kinds, handlers}: FilterParts): TemplateResult =>
  html`<label class="field"
    ><span>${say.kind}</span
    ><select ?disabled=${kinds.length < 2} @change=${(event: Event) => handlers.set({sourceKind: valueOf(event)})}>
      <option value="">${say.allKinds}</option>
      ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === query.sourceKind}>${say.kinds[kind]}</option>`)}
    </select></label
  >`;

function knownField({say, states, state, day, isPlaying, handlers}: FilterParts): TemplateResult {
  const shown = states[state] === undefined ? '' : day(states[state]);
  const text = shown && state === states.length - 1 ? `${shown} (${say.newest})` : shown;
  return html`<div class="field known">
    <label for="known">${say.known}</label>
    <span class="slider"
      ><input
        id="known"
        type="range"
        ?disabled=${states.length < 2}
        min="0"
        max=${Math.max(0, states.length - 1)}
        .value=${String(state)}
        aria-valuetext=${text}
        @input=${(event: Event) => handlers.chooseState(Number(valueOf(event)))}
      />${isPlaying === undefined ? nothing : html`<button class="button" type="button" title=${say.playHint} ?disabled=${states.length < 2} @click=${() => handlers.togglePlay()}>${isPlaying ? say.pause : say.play}</button>`}</span
    >
    <output for="known">${text}</output>
  </div>`;
}

function chosen({say, chips, told, canUndo, handlers}: FilterParts): TemplateResult | typeof nothing {
  if (chips.length === 0 && told.length === 0 && !canUndo) return nothing;
  return html`<div class="chosen-filters">
    ${chips.map(
      ({text, without}) =>
        html`<button class="chip" type="button" aria-label=${say.remove(text)} @click=${() => handlers.set(without)}>
          ${text}<span aria-hidden="true">×</span>
        </button>`,
    )}
    <span class="told">${told.join(' ')}</span>
    <span class="ends"
      >${canUndo ? html`<button class="text-button" type="button" @click=${() => handlers.undo()}>${say.undo}</button>` : nothing}${
        chips.length > 0
          ? html`<button class="text-button" type="button" @click=${() => handlers.clear()}>${say.clearAll}</button>`
          : nothing
      }</span
    >
  </div>`;
}
