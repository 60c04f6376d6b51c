import type {Words} from '../messages/words.js';
import type {ChartModel, Point} from '../model/contract.js';
import type {Size} from '../model/frame.js';
import type {LateParts} from '../view/figure.js';
import {idleHands, NOWHERE, type Hands, type Resting} from '../view/interaction.js';
import type {ActiveHost, ActivePoint} from './active-point.js';
import {Part} from './part.js';
import {wear} from './wardrobe.js';

interface Host extends ActiveHost, Element {
  view: string;
  knownOn: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What answers the reader, loaded once the first drawing is there: pointer, keyboard, card, table. */
export class Answering {
  /** What the views call. */
  hands: Hands;
  readonly #later: Part<typeof import('./afterwards.js')>;
  readonly #idle: Hands;
  #active: ActivePoint | undefined;
  #isAnswering = false;

  constructor(readonly host: Host) {
    this.#idle = this.hands = idleHands({
      chooseView: (view) => (host.view = view),
      clearFilter: () => Object.assign(host, {where: '', from: '', to: ''}),
      stepTo: (state) => {
        host.knownOn = state;
        // after the update in which the other state is drawn
        void host.updateComplete.then(() => host.say('clock'));
      },
    });
    this.#later = new Part(host, () => import('./afterwards.js'));
  }

  /** It is there, or will never be. */
  get isSettled(): boolean {
    return this.#isAnswering || this.#later.failed;
  }

  get resting(): Resting {
    return this.#active ?? NOWHERE;
  }

  /** Call it once something is drawn. */
  want(): void {
    const later = this.#later.want();
    if (!later || this.#active) return;
    wear(this.host.renderRoot, later.lateSheets);
    const active = (this.#active = new later.ActivePoint(this.host));
    this.hands = {...this.#idle, ...later.handsOf(active)};
    // after the update that this is part of
    void this.host.updateComplete.then(() => {
      // whoever came with the keyboard before is answered now
      const focused = this.host.shadowRoot?.activeElement?.getAttribute('data-point');
      if (focused) active.focus(focused, true);
      this.#isAnswering = true;
      this.host.requestUpdate();
    });
  }

  /** A point that is gone is no longer rested on. */
  keepTo(panels: ActiveHost['panels']): void {
    this.#active?.keepTo(panels);
  }

  /** The point whose card is open. */
  get shown(): Point | undefined {
    const id = this.#active?.shown;
    return this.host.panels.flatMap(({points}) => points).find((point) => point.id === id);
  }

  /** What the figure shows besides the drawing; nothing of it until it has come. */
  parts({table, clock, corrections}: ChartModel, words: Words): LateParts {
    const {shown, hands} = this;
    const {value: later} = this.#later;
    if (!later) return {card: undefined, table: undefined, clock: undefined, corrections: undefined};
    const say = words.of(later.lateMessages);
    return {
      card: shown && later.card(shown.card, this.resting.pinned, say, hands),
      table: later.table(table, say),
      clock: clock && later.clockControl(clock, say, hands),
      corrections: corrections && later.corrections(corrections, say),
    };
  }

  placeCard(size: Size): void {
    const {shown} = this;
    if (shown) this.#later.value?.placeCard(this.host.renderRoot, shown, size);
  }
}
