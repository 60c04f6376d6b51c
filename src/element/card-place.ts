import type {Point} from '../model/contract.js';
import type {Size} from '../model/frame.js';

/** From the ring of the mark to the card, px; the ring itself stands 5 px off. */
const AWAY = 13;
/** Under this height there is no room beside a mark: the card opens below the plot. */
const LEAST_HEIGHT = 200;

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Puts the card beside its mark at M and L, on the side that has room; under the plot for rows, which are compared with
 * their neighbours, and at S, where it covers the foot of the plot and pushes nothing away.
 */
export function placeCard(root: ParentNode, point: Point, size: Size): void {
  const card = root.querySelector<HTMLElement>('.card');
  const plot = card?.parentElement;
  const mark = root.querySelector(`[data-point="${CSS.escape(point.id)}"]`);
  if (!card || !plot || !mark) return;
  const beside = size !== 'S' && point.box !== undefined && plot.clientHeight >= LEAST_HEIGHT;
  card.classList.toggle('below', !beside);
  const place = beside ? besideMark(mark.getBoundingClientRect(), plot.getBoundingClientRect(), card) : undefined;
  card.style.setProperty('left', place ? `${place.left}px` : '');
  card.style.setProperty('top', place ? `${place.top}px` : '');
}

function besideMark(mark: DOMRect, plot: DOMRect, {offsetWidth, offsetHeight}: HTMLElement): Place {
  const right = mark.right - plot.left + AWAY;
  const left = mark.left - plot.left - AWAY - offsetWidth;
  const x = right + offsetWidth <= plot.width ? right : Math.max(0, left);
  const y = Math.min(Math.max(0, mark.top - plot.top - 40), Math.max(0, plot.height - offsetHeight));
  return {left: Math.round(x), top: Math.round(y)};
}
