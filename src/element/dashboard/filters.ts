import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {isoDay} from '../../data/day.js';
import {dashboardMessages} from '../../messages/dashboard/dashboard-en.js';
import type {Words} from '../../messages/words.js';
import {brushOf, dayAt, periodOf, type Brush} from '../../model/dashboard/brush.js';
import {parseState} from '../../model/query.js';
import {filterBar, type FilterHandlers} from '../../view/dashboard/filter-bar.js';
import type {Charts} from './charts.js';
import {chipsOf} from './chips.js';
import {Player} from './player.js';
import type {StateController} from './state-controller.js';

interface Host extends ReactiveControllerHost {
  readonly words: Words;
}

/** The filter bar: what it offers, and what its controls do. It offers only what at least one chart can follow. */
export class Filters {
  readonly #player: Player;
  #unknownPlace = '';
  /** The day on which a pointer began to drag over the brush, and the number of the drag. */
  #dragged: number | undefined;
  #drags = 0;

  constructor(
    readonly host: Host,
    readonly charts: Charts,
    readonly state: StateController,
  ) {
    this.#player = new Player(host, () => this.#step());
  }

  /** @param told - sentences beside the chips: how many charts follow, what could not be read */
  bar(told: readonly string[], isNarrow: boolean): TemplateResult {
    const {charts, state, host} = this;
    const {words} = host;
    const say = words.of(dashboardMessages);
    const {query} = charts.link;
    const [brush, states] = [this.#brush, this.#states];
    return filterBar({
      isWaiting: charts.isWaiting,
      ...{say, query, brush, states, isNarrow, number: words.number, handlers: this.#handlers},
      day: (value) => words.day(value, 'long'),
      ends: brush ? [isoDay(brush.from), isoDay(brush.to)] : ['', ''],
      places: charts.namedPlaces(words),
      kinds: charts.overview('sourceKind').kinds,
      state: this.#shownState(states),
      isPlaying: this.#player.isOffered ? this.#player.isPlaying : undefined,
      chips: chipsOf(query, say, words),
      canUndo: state.canUndo,
      told: [...told, ...(this.#unknownPlace ? [say.noPlace(this.#unknownPlace)] : [])],
    });
  }

  /** The query has changed. */
  changed(): void {
    this.#unknownPlace = '';
  }

  get #brush(): Brush | undefined {
    return brushOf(this.charts.overview('period'), this.charts.link.query);
  }

  get #states(): readonly number[] {
    return this.charts.overview('knownOn').states;
  }

  /** The number of the state shown; the newest without a filter. */
  #shownState(states: readonly number[]): number {
    const shown = parseState(this.charts.link.query.knownOn ?? '')?.day;
    return Math.max(0, states.filter((day) => shown === undefined || day <= shown).length - 1);
  }

  #chooseState(at: number): void {
    const states = this.#states;
    // '' is the newest state, also when a file grows
    this.state.set({knownOn: at >= states.length - 1 ? '' : isoDay(states[at]!)}, 'known');
  }

  #step(): boolean {
    const states = this.#states;
    const at = this.#shownState(states);
    if (at < states.length - 1) this.#chooseState(at + 1);
    return at + 1 < states.length - 1;
  }

  #togglePlay(): void {
    if (this.#player.isPlaying) {
      this.#player.pause();
      return;
    }
    if (this.#shownState(this.#states) === this.#states.length - 1) this.#chooseState(0);
    this.#player.play();
  }

  #choosePeriod(first: number, last: number): void {
    const brush = this.#brush;
    if (brush) this.state.set(periodOf(brush, first, last), `brush ${this.#drags}`);
  }

  #choosePlace(text: string): void {
    const wanted = text.trim();
    const found = this.charts.places(this.host.words).get(wanted.toLowerCase());
    this.#unknownPlace = wanted !== '' && found === undefined ? wanted : '';
    if (this.#unknownPlace === '') this.state.set({where: found ?? ''});
    else this.host.requestUpdate();
  }

  #dayUnder({currentTarget, clientX}: PointerEvent): number | undefined {
    const {left, width} = (currentTarget as Element).getBoundingClientRect();
    const brush = this.#brush;
    return brush && dayAt(brush, (clientX - left) / width);
  }

  readonly #handlers: FilterHandlers = {
    set: (parts, act) => this.state.set(parts, act),
    choosePlace: (text) => this.#choosePlace(text),
    choosePeriod: (first, last) => this.#choosePeriod(first, last),
    press: (event) => {
      this.#dragged = this.#dayUnder(event);
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    drag: (event) => {
      const day = this.#dayUnder(event);
      if (this.#dragged !== undefined && day !== undefined) this.#choosePeriod(this.#dragged, day);
    },
    drop: () => {
      this.#dragged = undefined;
      this.#drags += 1;
    },
    chooseState: (at) => {
      this.#player.pause();
      this.#chooseState(at);
    },
    togglePlay: () => this.#togglePlay(),
    undo: () => this.state.undo(),
    clear: () => this.state.clear(),
  };
}
