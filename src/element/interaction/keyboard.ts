import type {ReactiveControllerHost} from 'lit';
import {own} from '../../data/own.js';
import type {DrawnPanel, Move, PointId} from '../../model/contract.js';
import type {Resting} from '../../view/handlers.js';
import type {Keys} from '../../model/query.js';

export type Announced = 'firstPoint' | 'lastPoint' | 'summary' | 'snapshots';

/** The tag, as the interaction code sees it. */
export interface ActiveHost extends ReactiveControllerHost, Element {
  /** Panels as drawn now. */
  readonly panels: readonly DrawnPanel[];
  /** Redraws the chart with these keys in focus. */
  follow(keys: Keys): void;
  /** Announces to screen readers: no more points in that direction (in the words of the panel), the summary again, the new state. */
  say(text: Announced, words?: string): void;
}

/** What the keys change: the active point. */
export interface KeyTarget extends Pick<Resting, 'isExpanded'> {
  readonly host: ActiveHost;
  /** Pins the card; a second press unpins it. */
  press(id: PointId): void;
  /** Unpins and closes the card. False if there was nothing to close. */
  close(): boolean;
  toggleExpanded(panelId: string): void;
}

const KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

const BACKWARDS: readonly Move[] = ['left', 'up', 'home', 'pageUp'];

/** Handles a key on a point: move, pin, close, repeat the summary, find a name. */
export function answerKey(active: KeyTarget, panel: DrawnPanel, id: PointId, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const move = own(KEYS, event.key);
  if (move) goOn(active, panel, id, move);
  else if (event.key === 'Enter' || event.key === ' ') active.press(id);
  else if (event.key === 'Escape') {
    if (!active.close()) return;
  } else if (event.key === 'S' && event.shiftKey) active.host.say('summary');
  else if (!/^\p{L}$/u.test(event.key) || !jump(active, panel, id, event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}

function goOn(active: KeyTarget, {points, ends}: DrawnPanel, id: PointId, move: Move): void {
  const to = points.find((point) => point.id === id)?.moves?.[move];
  if (to !== undefined) go(active, to);
  else active.host.say(BACKWARDS.includes(move) ? 'firstPoint' : 'lastPoint', ends?.[move]);
}

/** Moves to the next point whose name begins with the letter. */
function jump(active: KeyTarget, {points}: DrawnPanel, id: PointId, letter: string): boolean {
  const at = points.findIndex((point) => point.id === id);
  const ordered = [...points.slice(at + 1), ...points.slice(0, at)];
  const next = ordered.find(({name = ''}) => name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
  if (next) go(active, next.id);
  return next !== undefined;
}

function go(active: KeyTarget, id: PointId): void {
  const panel = active.host.panels.find(({points}) => points.some((point) => point.id === id));
  // a row behind "show all" must be drawn before it can be focused
  if (panel?.kind === 'list' && panel.first !== undefined && !active.isExpanded(panel.id)) {
    const rows = panel.groups.flatMap((group) => group.rows).slice(0, panel.first);
    if (!rows.some(({point}) => point === id)) active.toggleExpanded(panel.id);
  }
  focusPoint(active.host, id);
}

/** Focuses a point as soon as it is drawn. */
export function focusPoint(host: ActiveHost, id: PointId): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    host.shadowRoot?.querySelector<SVGElement>(`[data-point="${CSS.escape(id)}"]`)?.focus();
  });
}
