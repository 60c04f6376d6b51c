import type {DrawnPoint} from '../../model/contract.js';
import type {SizeClass} from '../../model/frame.js';

/** Distance from the ring of the mark to the card, px; the ring is 5 px outside the mark. */
const AWAY = 13;
/** In a plot lower than this, px, there is no room beside a mark: the card opens below the plot. */
const LEAST_HEIGHT = 200;

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Places the card. At M and L: beside its mark, on the side that has room; for rows, which are compared with their neighbours,
 * below the plot. At S: over the foot of the plot, so that nothing moves. If that foot is not in view: at the lower edge of the
 * window, but never over its own row.
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
  card.style.setProperty('bottom', place ? 'auto' : ''); // else the card would stretch to the foot
}

/** Undefined if the place from the style sheet is in view. */
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
  // a card over its own row would catch the clicks for the row
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
