import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {isChromium} from '../element/engine.js';
import {draw, eventOf, find, findAll, marksOf, press, settled, textOf, until} from '../element/mount.js';
import {charts, shipped} from './charts.js';

const cardOf = (tag: ConflictChart): HTMLElement => find(tag, '.card')!;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Opens the card of a mark by focus. */
async function cardAt(tag: ConflictChart, id: string): Promise<HTMLElement> {
  const mark = find(tag, `[data-point="${CSS.escape(id)}"]`)!;
  mark.focus({preventScroll: true});
  await settled(tag);
  await until(() => find(tag, '.card'), `a card of ${id}`);
  return mark;
}

/** Values written at a mark: texts of the drawing whose middle its box contains, without the space above and below the letters. */
const labelsAt = (mark: Element): DOMRect[] => {
  const box = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
  return [...(mark.closest('svg.drawing')?.querySelectorAll('text') ?? [])]
    .map((text) => text.getBoundingClientRect())
    .filter(({x, y, width, height}) => overlap(new DOMRect(x + width / 2, y + height / 2, 0.1, 0.1), box))
    .map(({x, y, width, height}) => new DOMRect(x, y + 3, width, height - 6));
};

/** In Chromium, at two widths, every mark; else some. */
const tried = (tag: ConflictChart, width: number): string[] =>
  marksOf(tag)
    .map(({dataset}) => dataset['point']!)
    .filter((_, i) => (isChromium && [600, 1200].includes(width)) || i % 7 === 0);

for (const chart of charts) {
  describe(`the place of the card in ${chart.type}`, () => {
    for (const width of isChromium ? [320, 480, 600, 699, 1200] : [320, 600]) {
      it(`D12 at ${width} px it covers neither its mark nor the ring and the value of it`, async function () {
        this.timeout(120_000);
        const tag = await draw(shipped(chart), {width});
        for (const id of tried(tag, width)) {
          find(tag, `[data-point="${CSS.escape(id)}"]`)!.scrollIntoView({block: 'center'});
          const mark = await cardAt(tag, id);
          const card = cardOf(tag).getBoundingClientRect();
          for (const box of [mark.getBoundingClientRect(), ...labelsAt(mark)]) {
            expect(
              overlap(card, box),
              `the card of ${id} over its mark: ${JSON.stringify([card, box, innerHeight])}`,
            ).to.equal(false);
          }
          expect(card.height, `the height of ${id}`).to.be.at.most(Math.min(320, 0.45 * innerHeight) + 1);
          const {left, right} = find(tag, '.figure')!.getBoundingClientRect();
          expect([card.left >= left, card.right <= right], `${id} inside the figure`).to.deep.equal([true, true]);
        }
      });
    }

    it('D13 three lines first, the rest behind “More”, Close in sight', async () => {
      const tag = await draw(shipped(chart), {width: 320});
      const id = marksOf(tag)[0]!.dataset['point']!;
      await cardAt(tag, id);
      await press(tag, 'Enter');
      const more = find(tag, '.card-more') as HTMLDetailsElement;
      expect(more.open).to.equal(false);
      const lines = findAll(tag, '.card-body > p').map(textOf);
      expect(lines.length).to.be.within(1, 3);
      expect(lines.every((line) => line !== '')).to.equal(true);
      expect(findAll(tag, '.card-body > p a').length, 'one link').to.be.at.most(1);
      const toggled = eventOf(more, 'toggle');
      more.querySelector('summary')!.click();
      await toggled;
      await until(
        () => more.open && find(tag, '.card-more dl')!.getBoundingClientRect().height > 0,
        'the rest is open',
      );
      await settled(tag);
      cardOf(tag).querySelector('.card-body')!.scrollTop = 10_000;
      const [card, close] = [cardOf(tag).getBoundingClientRect(), find(tag, '.close')!.getBoundingClientRect()];
      expect([close.top >= card.top, close.bottom <= card.bottom, close.width, close.height]).to.deep.equal([
        true,
        true,
        44,
        44,
      ]);
      expect(card.height).to.be.at.most(0.45 * innerHeight + 1);
      // another mark begins with three lines again
      const other = marksOf(tag).at(-1)!.dataset['point']!;
      await cardAt(tag, other);
      expect(find(tag, '.card-more[open]') === null).to.equal(true);
    });
  });
}

describe('marks under one finger', () => {
  const csv = ['date,count,source', ...Array.from({length: 60}, (_, i) => `${day(i)},${i + 10},OVD-Info`)].join('\n');

  function day(i: number): string {
    return new Date(Date.UTC(2022, 8, 1 + i)).toISOString().slice(0, 10);
  }

  function tap(tag: ConflictChart, id: string, pointerType: string): void {
    const mark = find(tag, `[data-point="${CSS.escape(id)}"]`)!;
    const {left, top, width, height} = mark.querySelector('.hit')!.getBoundingClientRect();
    const at = {clientX: left + width / 2, clientY: top + height / 2};
    mark.dispatchEvent(new PointerEvent('click', {...at, pointerType, bubbles: true, composed: true}));
  }

  it('D13 a card says “1 of 3” and steps between them; a mouse needs no steps', async () => {
    const tag = await draw({type: 'arrests', csv}, {width: 600});
    tap(tag, 'day:2022-09-20', 'touch');
    await until(() => find(tag, '.card-near'), 'the steps');
    const near = (): string => textOf(find(tag, '.card-near span'));
    const [, at, count] = /^(\d+) of (\d+)$/.exec(near())!.map(Number);
    expect(count).to.be.above(1);
    expect(textOf(find(tag, '.card-heading'))).to.contain('20 September');
    const [before, after] = findAll(tag, '.card-near button');
    expect([before!.ariaLabel, after!.ariaLabel]).to.deep.equal(['Mark before', 'Mark after']);
    after!.click();
    await settled(tag);
    expect(textOf(find(tag, '.card-heading'))).to.contain('21 September');
    expect(near()).to.equal(`${at! + 1} of ${count}`);
    expect(find(tag, '.card.pinned') !== null).to.equal(true);
    tap(tag, 'day:2022-09-20', 'mouse');
    await until(() => textOf(find(tag, '.card-heading')).includes('20 September'));
    expect(find(tag, '.card-near') === null).to.equal(true);
  });
});
