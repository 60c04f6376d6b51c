import type {ReactiveController} from 'lit';
import type {DrawnPanel, DrawnPoint, PointId} from '../../model/contract.js';
import {pointAt, pointsNear} from '../../model/interaction/hit-test.js';
import {keyPanels} from '../../model/interaction/navigation.js';
import type {Near, Resting} from '../../view/handlers.js';
import {answerKey, focusPoint, type ActiveHost, type KeyTarget, type Told} from './keyboard.js';
import {Exploring} from './exploring.js';
import {ConflictSelectEvent} from '../events.js';

/** Milliseconds before a card opens on hover, and before it closes after the pointer has left mark and card. */
const SHOW = 80;
const LEAVE = 200;

/** The active point: hovered, focused or pinned. */
export class ActivePoint implements ReactiveController, Resting, KeyTarget {
  shown: PointId | undefined;
  pinned = false;
  ringed: PointId | undefined;
  isMore = false;
  note = -1;
  told: Told | undefined;
  /** The points under the finger that chose the shown one, in the order of the drawing. */
  #near: readonly PointId[] = [];
  readonly #visited = new Map<string, PointId>();
  readonly #expanded = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The point whose card is about to open: moves on it do not restart the wait. */
  #entering: PointId | undefined;

  readonly exploring: Exploring;

  constructor(readonly host: ActiveHost) {
    this.exploring = new Exploring(host);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('click', this.#elsewhere);
    document.addEventListener('keydown', this.#escape);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#elsewhere);
    document.removeEventListener('keydown', this.#escape);
    clearTimeout(this.#timer);
  }

  /** Clears the active point if it is no longer drawn. */
  keepTo(panels: readonly DrawnPanel[]): void {
    if (this.shown === undefined) return;
    if (panels.some(({points}) => points.some(({id}) => id === this.shown))) return;
    this.shown = undefined;
    this.ringed = undefined;
    this.pinned = false;
  }

  stopOf(panel: DrawnPanel): PointId | undefined {
    const visited = this.#visited.get(panel.id);
    return panel.points.some(({id}) => id === visited) ? visited : panel.points[0]?.id;
  }

  isExpanded(panelId: string): boolean {
    return this.#expanded.has(panelId);
  }

  toggleExpanded(panelId: string): void {
    if (!this.#expanded.delete(panelId)) this.#expanded.add(panelId);
    this.host.requestUpdate();
  }

  hover(panel: DrawnPanel, x: number, y: number): void {
    const point = pointAt(panel.points, x, y);
    if (point) this.enter(point.id);
    else this.leave();
  }

  enter(id: PointId): void {
    if (this.pinned || this.#entering === id) return;
    this.#later(SHOW, () => this.#follow(id));
    this.#entering = id;
  }

  leave(): void {
    if (this.pinned) return;
    // a card that was opened by keyboard stays at the focused point
    this.#later(LEAVE, () => this.#follow(this.ringed));
  }

  hold(): void {
    clearTimeout(this.#timer);
  }

  focus(id: PointId, isVisible: boolean): void {
    const panel = this.#panelOf(id);
    if (panel) this.#visited.set(panel.id, id);
    this.ringed = isVisible || this.exploring.isOn ? id : undefined;
    this.host.say();
    if (this.pinned && this.shown !== id) this.pinned = false;
    clearTimeout(this.#timer);
    this.#entering = undefined;
    this.#show(id === this.#closed ? undefined : id);
    this.#closed = undefined;
    this.#select(this.#point(id));
  }

  blur(): void {
    this.ringed = undefined;
    if (!this.pinned) this.#later(LEAVE, () => this.#follow(undefined));
    this.exploring.check();
    this.host.requestUpdate();
  }

  /** To the first mark, in a screen reader too. */
  explore(): void {
    const first = keyPanels(this.host.panels).find(({points}) => points.length > 0);
    const id = first && this.stopOf(first);
    if (id !== undefined) this.exploring.start(id);
  }

  pressAt(panel: DrawnPanel, x: number, y: number, isTouch: boolean): void {
    const point = pointAt(panel.points, x, y);
    if (point) this.pressByPointer(point.id);
    else this.close();
    this.#near = isTouch && this.pinned ? pointsNear(panel.points, x, y).map(({id}) => id) : [];
  }

  get near(): Near | undefined {
    const at = this.shown === undefined ? -1 : this.#near.indexOf(this.shown);
    return at >= 0 && this.#near.length > 1 ? {at, count: this.#near.length} : undefined;
  }

  /** Pins the card of the next or previous point under the finger. */
  step(by: number): void {
    const id = this.#near[(this.near?.at ?? -1) + by];
    if (id === undefined) return;
    this.#show(id);
    this.#select(this.#point(id));
  }

  more(isOpen: boolean): void {
    if (isOpen === this.isMore) return;
    this.isMore = isOpen;
    this.host.requestUpdate();
  }

  pressByPointer(id: PointId): void {
    // the same click also reaches the document, where it must not count as a click outside
    this.#isOnMark = true;
    this.press(id);
  }

  /** Pins the card; a second press unpins it. */
  press(id: PointId): void {
    clearTimeout(this.#timer);
    const panel = this.#panelOf(id);
    if (panel) this.#visited.set(panel.id, id);
    this.pinned = !(this.pinned && this.shown === id);
    this.#show(this.pinned ? id : this.ringed === id ? id : undefined);
    this.#select(this.pinned ? this.#point(id) : undefined);
  }

  /** Unpins and closes the card. False if there was nothing to close. */
  close(): boolean {
    clearTimeout(this.#timer);
    if (this.shown === undefined) return false;
    const wasPinned = this.pinned;
    this.pinned = false;
    this.#show(undefined);
    if (wasPinned) this.#select(undefined);
    return true;
  }

  /** Closes the card from inside it: the focus returns to the mark, and the card stays closed. */
  closeCard(): void {
    this.#closed = this.shown;
    if (this.close() && this.#closed !== undefined) void focusPoint(this.host, this.#closed);
  }

  key(panel: DrawnPanel, id: PointId, event: KeyboardEvent): void {
    answerKey(this, panel, id, event);
  }

  #show(id: PointId | undefined): void {
    if (id !== this.shown) this.isMore = false;
    this.shown = id;
    this.host.requestUpdate();
  }

  /** Tells the page which point is pinned or focused, or that none is. */
  #select(point: DrawnPoint | undefined): void {
    const keys = point?.keys ?? {};
    if (this.pinned || !point) this.host.follow(keys);
    this.host.dispatchEvent(new ConflictSelectEvent(keys));
  }

  /** Opens the card of a point, or closes the card, unless the focus is inside the card. */
  #follow(id: PointId | undefined): void {
    if (!this.host.shadowRoot?.activeElement?.closest('.card')) this.#show(id);
  }

  #later(delay: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#entering = undefined;
    this.#timer = setTimeout(act, delay);
  }

  #panelOf(id: PointId): DrawnPanel | undefined {
    return this.host.panels.find(({points}) => points.some((point) => point.id === id));
  }

  #point(id: PointId): DrawnPoint | undefined {
    return this.#panelOf(id)?.points.find((point) => point.id === id);
  }

  #isOnMark = false;
  #closed: PointId | undefined;

  /** Escape closes a card that was opened by pointer, without moving the pointer. */
  readonly #escape = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && !this.pinned) this.close();
  };

  /** A click outside the marks and the card closes the card. */
  readonly #elsewhere = (event: Event): void => {
    const isInside =
      this.#isOnMark || event.composedPath().some((node) => node instanceof Element && node.classList.contains('card'));
    this.#isOnMark = false;
    if (!isInside && this.shown !== undefined && this.ringed === undefined) this.close();
  };
}
