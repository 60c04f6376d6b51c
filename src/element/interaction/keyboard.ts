import type {ReactiveControllerHost} from 'lit';
import {own} from '../../data/own.js';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {DrawnModel, DrawnPanel, Move, PointId} from '../../model/contract.js';
import type {Resting} from '../../view/handlers.js';
import type {Keys} from '../../model/query.js';

/** The tag, as the interaction code sees it. */
export interface ActiveHost extends ReactiveControllerHost, Element {
  /** Panels as drawn now. */
  readonly panels: readonly DrawnPanel[];
  /** Redraws the chart with these keys in focus. */
  follow(keys: Keys): void;
  /** Announces words to screen readers; without words, takes back the last ones. */
  say(words?: string): void;
}

/** What can be said on a key: the texts of the drawing, and the messages. */
export interface Told extends Pick<DrawnModel, 'summary' | 'notes'> {
  readonly say: InteractionMessages;
}

/** What the keys change: the active point. */
export interface KeyTarget extends Pick<Resting, 'isExpanded'> {
  readonly host: ActiveHost;
  readonly told: Told | undefined;
  /** The note that was told last, from 0; -1 before the first. */
  note: number;
  /** Pins the card; a second press unpins it. */
  press(id: PointId): void;
  /** Unpins and closes the card. False if there was nothing to close. */
  close(): boolean;
  readonly exploring: {
    /** Leaves the marks. False if the reader does not explore them point by point. */
    stop(): boolean;
    showKeys(isOpen: boolean): void;
  };
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

/** Handles a key on a point: move, pin, close, repeat the summary, go to the next note, list the keys, find a name. */
export function answerKey(active: KeyTarget, panel: DrawnPanel, id: PointId, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const move = own(KEYS, event.key);
  if (move) goOn(active, panel, id, move);
  else if (event.key === 'Enter' || event.key === ' ') active.press(id);
  else if (event.key === 'Escape') {
    if (!active.close() && !active.exploring.stop()) return;
  } else if (event.key === 'S' && event.shiftKey) active.host.say(active.told?.summary);
  else if (event.key === 'A' && event.shiftKey) nextNote(active);
  else if (event.key === '?') active.exploring.showKeys(true);
  else if (!/^\p{L}$/u.test(event.key) || !jump(active, panel, id, event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}

function goOn(
  active: KeyTarget,
  {points, unit = 'mark', unitAcross = unit}: DrawnPanel,
  id: PointId,
  move: Move,
): void {
  const {moves} = points.find((point) => point.id === id) ?? {};
  const [to, say] = [moves?.[move], active.told?.say];
  if (to !== undefined) void goTo(active, to);
  // in a row of marks, there is nothing above any of them
  else if (move === 'up' && moves?.left !== undefined) active.host.say(say?.noneAbove);
  else if (move === 'down' && moves?.right !== undefined) active.host.say(say?.noneBelow);
  else {
    const isBack = BACKWARDS.includes(move);
    const isAcross = move !== 'up' && move !== 'down' && moves?.[isBack ? 'left' : 'right'] === undefined;
    active.host.say(say?.[isBack ? 'first' : 'last'][isAcross ? unitAcross : unit]);
  }
}

/** Tells the next note, and goes to its mark, if it is about one. After the last note the first one follows. */
function nextNote(active: KeyTarget): void {
  const {notes = [], say} = active.told ?? {};
  const note = notes[active.note + 1];
  if (!note) {
    active.note = -1;
    active.host.say(notes.length > 0 ? say?.noMoreNotes : say?.noNotes);
    return;
  }
  active.note += 1;
  const words = say?.noteOf(active.note + 1, notes.length, note.text);
  if (note.point === undefined) active.host.say(words);
  else void goTo(active, note.point).then(() => active.host.say(words));
}

/** Moves to the next point whose name begins with the letter. */
function jump(active: KeyTarget, {points}: DrawnPanel, id: PointId, letter: string): boolean {
  const at = points.findIndex((point) => point.id === id);
  const ordered = [...points.slice(at + 1), ...points.slice(0, at)];
  const next = ordered.find(({name = ''}) => name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
  if (next) void goTo(active, next.id);
  return next !== undefined;
}

/** Goes to a point, which may be in the rest of a list. */
export function goTo(active: KeyTarget, id: PointId): Promise<void> {
  const panel = active.host.panels.find(({points}) => points.some((point) => point.id === id));
  // a row behind "show all" must be drawn before it can be focused
  if (panel?.kind === 'list' && panel.first !== undefined && !active.isExpanded(panel.id)) {
    const rows = panel.groups.flatMap((group) => group.rows).slice(0, panel.first);
    if (!rows.some(({point}) => point === id)) active.toggleExpanded(panel.id);
  }
  return focusPoint(active.host, id);
}

/** Focuses a point as soon as it is drawn. */
export const focusPoint = (host: ActiveHost, id: PointId): Promise<void> =>
  focusPart(host, `[data-point="${CSS.escape(id)}"]`);

/** Focuses a part of the tag as soon as it is drawn. */
export async function focusPart(host: ActiveHost, selector: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}
