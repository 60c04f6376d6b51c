import type {DrawnPoint} from '../../model/contract.js';
import type {SizeClass} from '../../model/frame.js';

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
 * their neighbours, and at S, where it covers the foot of the plot and pushes nothing away. Where that foot is out of
 * sight, the card stands at the lower edge of the window, but never on its own row.
 */
export function placeCard(root: ParentNode, point: DrawnPoint, size: SizeClass): void {
  const card = root.querySelector<HTMLElement>('.card');
  const plot = card?.parentElement;
  const mark = root.querySelector(`[data-point="${CSS.escape(point.id)}"]`);
  if (!card || !plot || !mark) return;
  const beside = size !== 'S' && point.box !== undefined && !point.inRow && plot.clientHeight >= LEAST_HEIGHT;
  card.classList.toggle('below', !beside);
  const [ofMark, ofPlot] = [mark.getBoundingClientRect(), plot.getBoundingClientRect()];
  const place = beside ? besideMark(ofMark, ofPlot, card) : underMark(ofMark, ofPlot, card, size);
  card.style.setProperty('left', place?.left === undefined ? '' : `${place.left}px`);
  card.style.setProperty('top', place ? `${place.top}px` : '');
  card.style.setProperty('bottom', place ? 'auto' : ''); // else it would reach from there to the foot
}

/** Undefined where the place that the style sheet gives it is in sight. */
function underMark(
  mark: DOMRect,
  plot: DOMRect,
  {offsetHeight}: HTMLElement,
  size: SizeClass,
): (Partial<Place> & {top: number}) | undefined {
  const usual = size === 'S' ? plot.height - offsetHeight : plot.height;
  const lowest = innerHeight - plot.top - offsetHeight - AWAY;
  const [over, under] = [mark.top - plot.top, mark.bottom - plot.top];
  const top = usual <= lowest ? usual : Math.min(usual, Math.max(under, lowest));
  // a card on its own row would take the press that is meant for the row
  if (top < under && top + offsetHeight > over) return {top: Math.round(over - AWAY - offsetHeight)};
  return usual <= lowest ? undefined : {top: Math.round(top)};
}

function besideMark(mark: DOMRect, plot: DOMRect, {offsetWidth, offsetHeight}: HTMLElement): Place {
  const right = mark.right - plot.left + AWAY;
  const left = mark.left - plot.left - AWAY - offsetWidth;
  const x = right + offsetWidth <= plot.width ? right : Math.max(0, left);
  const y = Math.min(Math.max(0, mark.top - plot.top - 40), Math.max(0, plot.height - offsetHeight));
  return {left: Math.round(x), top: Math.round(y)};
}
