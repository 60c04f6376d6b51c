import type {DrawnPoint} from '../../model/contract.js';

/** Distance from the ring of the mark to the card, px; the ring is 5 px outside the mark. */
const AWAY = 13;
/** In a plot lower than this, px, there is no room beside a mark: the card opens below the plot. */
const LEAST_HEIGHT = 200;
/** A narrower figure, px, has no room beside a mark: the card opens above or below it. */
const NARROW = 700;
/** Where there is less room above and below a mark than this, px, the card is this high and reaches out of the window. */
const LEAST_CARD = 120;

/**
 * Places the card where it covers neither its mark nor the ring around it, and within the window if there is room: in a
 * figure under 700 px above or below the mark; in a wider one beside it, on the side that has room; for rows, which are
 * compared with their neighbours, below the plot or at the lower edge of the window.
 */
export function placeCard(root: ParentNode, point: DrawnPoint): void {
  const card = root.querySelector<HTMLElement>('.card');
  const plot = card?.parentElement;
  const id = CSS.escape(point.id);
  const mark = root.querySelector(`[data-point="${id}"], [data-twin="${id}"]`);
  if (!card || !plot || !mark) return;
  const [ofMark, ofPlot] = [withLabels(mark), plot.getBoundingClientRect()];
  card.style.maxHeight = ''; // as in the style sheet
  const isNarrow = (plot.closest('.figure') ?? plot).clientWidth < NARROW;
  const hasSides = point.box !== undefined && !point.inRow && plot.clientHeight >= LEAST_HEIGHT;
  card.classList.toggle('wide', !isNarrow && !hasSides);
  if (isNarrow) placeOverOrUnder(ofMark, ofPlot, card);
  else if (hasSides) placeBeside(ofMark, ofPlot, card);
  else placeUnderPlot(ofMark, ofPlot, card);
}

/** The box of a mark, with the values written at it: texts of the drawing whose middle it contains. */
function withLabels(mark: Element): DOMRect {
  const box = mark.getBoundingClientRect();
  const texts = [...(mark.closest('svg.drawing')?.querySelectorAll('text') ?? [])].map((text) =>
    text.getBoundingClientRect(),
  );
  const all = [box, ...texts.filter(({x, y, width, height}) => contains(box, x + width / 2, y + height / 2))];
  const [left, top] = [Math.min(...all.map(({left}) => left)), Math.min(...all.map(({top}) => top))];
  const [right, bottom] = [Math.max(...all.map(({right}) => right)), Math.max(...all.map(({bottom}) => bottom))];
  return new DOMRect(left, top, right - left, bottom - top);
}

const contains = ({left, right, top, bottom}: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

function setPlace({style}: HTMLElement, left: number | undefined, top: number): void {
  style.left = left === undefined ? '' : `${Math.round(left)}px`;
  style.top = `${Math.round(top)}px`;
}

/** Under the mark, or above it where only there the card is whole in the window, or where there is more room. */
function placeOverOrUnder(mark: DOMRect, plot: DOMRect, card: HTMLElement): void {
  const [above, under] = [mark.top - AWAY, innerHeight - mark.bottom - AWAY];
  const isUnder = under >= card.offsetHeight || (above < card.offsetHeight && under >= above);
  const room = Math.max(LEAST_CARD, isUnder ? under : above);
  if (card.offsetHeight > room) card.style.maxHeight = `${Math.floor(room)}px`;
  const left = (mark.left + mark.right - card.offsetWidth) / 2 - plot.left;
  const top = isUnder ? mark.bottom + AWAY : mark.top - AWAY - card.offsetHeight;
  setPlace(card, Math.min(Math.max(0, left), Math.max(0, plot.width - card.offsetWidth)), top - plot.top);
}

/** Beside the mark; a little above its top, but within the plot. */
function placeBeside(mark: DOMRect, plot: DOMRect, card: HTMLElement): void {
  const {offsetWidth, offsetHeight} = card;
  const right = mark.right - plot.left + AWAY;
  const left = mark.left - plot.left - AWAY - offsetWidth;
  if (right + offsetWidth > plot.width && left < 0) {
    placeOverOrUnder(mark, plot, card);
    return;
  }
  const top = Math.min(Math.max(0, mark.top - plot.top - 40), Math.max(0, plot.height - offsetHeight));
  setPlace(card, right + offsetWidth <= plot.width ? right : left, top);
}

/** Under the plot, or at the lower edge of the window, but never over its own row, whose clicks it would catch. */
function placeUnderPlot(mark: DOMRect, plot: DOMRect, card: HTMLElement): void {
  const {offsetHeight} = card;
  const lowest = innerHeight - plot.top - offsetHeight - AWAY;
  const [over, under] = [mark.top - plot.top, mark.bottom - plot.top];
  const top = Math.min(plot.height + 8, Math.max(under, lowest));
  setPlace(card, undefined, top < under && top + offsetHeight > over ? over - AWAY - offsetHeight : top);
}
