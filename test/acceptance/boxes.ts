import {findAll} from '../element/mount.js';

/** A text of a drawing and where it stands on the page. */
interface Text {
  readonly words: string;
  readonly box: DOMRect;
}

/** Less than this, px, is the empty edge of a letter's box. */
const EDGE = 2;

/** Without the halo around the letters, which some engines count in. */
function boxOf(text: SVGTextElement): DOMRect {
  const {x, y, width, height} = text.getBBox();
  const toPage = text.getScreenCTM()!;
  const [start, end] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((one) =>
    one.matrixTransform(toPage),
  );
  return new DOMRect(start!.x, start!.y, end!.x - start!.x, end!.y - start!.y);
}

const textsOf = (drawing: Element): readonly Text[] =>
  [...drawing.querySelectorAll<SVGTextElement>('text')]
    .map((text) => ({words: text.textContent, box: boxOf(text)}))
    .filter(({box, words}) => box.width > 0 && words.trim() !== '');

const areOnEachOther = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > EDGE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (3 * EDGE + Math.min(a.height, b.height)) / 4;

/** Texts of a drawing that stand on one another: `1,369 on 840+`. */
export const collisions = (tag: Element): readonly string[] =>
  findAll(tag, 'svg.drawing').flatMap((drawing) => {
    const texts = textsOf(drawing);
    return texts.flatMap((one, i) =>
      texts.slice(i + 1).flatMap((two) => (areOnEachOther(one.box, two.box) ? [`${one.words} on ${two.words}`] : [])),
    );
  });

/** Texts that stand out of the tag, or that their own box cuts off without a sign: what ends in an ellipsis is whole in the card. */
export function cutOff(tag: Element): readonly string[] {
  const {left, right} = tag.getBoundingClientRect();
  const out = findAll(tag, 'svg.drawing').flatMap((drawing) =>
    textsOf(drawing).filter(({box}) => box.left < left - 1 || box.right > right + 1),
  );
  const clipped = findAll(tag, '.figure :is(p, li, span, button, summary, td, th, dd, dt, legend)').filter((node) => {
    const {overflowX, textOverflow} = getComputedStyle(node);
    return (
      overflowX !== 'visible' &&
      textOverflow !== 'ellipsis' &&
      node.scrollWidth > node.clientWidth + 1 &&
      !node.matches('.for-ears, legend')
    );
  });
  return [...out.map(({words}) => words), ...clipped.map((node) => node.textContent)];
}

/** The sizes of all texts that are seen, px, each with an example. */
export const textSizes = (tag: Element): ReadonlyMap<number, string> =>
  new Map(
    findAll(tag, '.figure *')
      .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim() !== ''))
      .filter((node) => node.getBoundingClientRect().width > 1)
      .map((node) => [parseFloat(getComputedStyle(node).fontSize), node.textContent.trim()] as const),
  );
