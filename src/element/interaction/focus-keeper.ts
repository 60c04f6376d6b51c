import type {DrawnPanel, PointId} from '../../model/contract.js';
import {keyPanels, nearestPoint, type PointPlace} from '../../model/interaction/navigation.js';

/** What had the keyboard before a redraw. */
interface Held {
  readonly node: Element;
  /** If it is a mark: its id and where it was. */
  readonly mark: (PointPlace & {readonly id: PointId}) | undefined;
}

/** Where the keyboard belongs after a redraw that took it away: a button, or a mark, which may be in the rest of a list. */
export type Kept =
  | {readonly node: HTMLElement}
  /** `isOther`: the mark is no longer drawn, and this is the nearest one. */
  | {readonly id: PointId; readonly isOther: boolean};

/**
 * Keeps the keyboard on the same mark, or on the same button, when a redraw makes it anew: another width, a turned phone, other
 * data, another order, theme or language.
 */
export class FocusKeeper {
  #held: Held | undefined;
  #panels: readonly DrawnPanel[] = [];

  /** Called before each drawing is on the page. `panels` are those of the new drawing. */
  before(root: ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>, panels: readonly DrawnPanel[]): void {
    const node = root.activeElement;
    // while another file is read there is no drawing, and nobody else has taken the keyboard
    const isWaiting = !node && this.#held?.node.isConnected === false && document.activeElement === document.body;
    if (!isWaiting) this.#held = node ? {node, mark: this.#markOf(node.getAttribute('data-point'))} : undefined;
    this.#panels = keyPanels(panels);
  }

  /** Called after it: undefined if the keyboard is where it was, or nothing like it is there. */
  after(root: ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>): Kept | undefined {
    const kept = this.#held && this.#keptIn(root, this.#held);
    // once: what cannot have the keyboard is not asked again
    if (kept) this.#held = undefined;
    return kept;
  }

  #keptIn(root: ParentNode & Pick<DocumentOrShadowRoot, 'activeElement'>, {node, mark}: Held): Kept | undefined {
    if (!mark) {
      const like = node.isConnected ? [] : root.querySelectorAll<HTMLElement>(node.localName);
      const same = [...like].find((one) => isLike(one, node));
      return same && {node: same};
    }
    const {id} = mark;
    if (root.activeElement?.getAttribute('data-point') === id) return undefined;
    if (this.#panels.some(({points}) => points.some((point) => point.id === id))) return {id, isOther: false};
    const near = nearestPoint(this.#panels, mark);
    return near && {id: near.id, isOther: !near.isSame};
  }

  #markOf(id: PointId | null): Held['mark'] {
    for (const {id: panel, points} of this.#panels) {
      const place = points.findIndex((point) => point.id === id);
      if (place >= 0 && id !== null) return {id, panel, place, keys: points[place]!.keys};
    }
    return undefined;
  }
}

const isLike = (one: HTMLElement, node: Element): boolean =>
  one.className === node.className &&
  one.textContent === node.textContent &&
  one.getAttribute('value') === node.getAttribute('value');
