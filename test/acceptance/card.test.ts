import {aTimeout, expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, focusedIn, press, settled, textOf, until} from '../element/mount.js';
import {charts, shipped} from './charts.js';

const cardOf = (tag: ConflictChart): HTMLElement | null => find(tag, '.card');
/** The words of the card, without the button of a pinned one. */
const wordsIn = (tag: ConflictChart): string => textOf(cardOf(tag)).replace('×', '').replace(/\s+/g, ' ').trim();

/** The middle of a mark, in the viewport, and in whole px as the runner wants it. */
function middleOf(mark: Element): [number, number] {
  const middle = (): [number, number] => {
    const {left, top, width, height} = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const [x, y] = middle();
  scrollBy({left: x - innerWidth / 2, top: y - innerHeight / 2, behavior: 'instant'});
  return middle();
}

/** Marks to try, by their ids, for a pinned one makes others come and go: the first of each panel, and the last. */
const someOf = (tag: ConflictChart): string[] =>
  findAll(tag, '.panel').flatMap((panel) => {
    const marks = [...panel.querySelectorAll<HTMLElement>('[data-point]')];
    const ids = marks.map(({dataset}) => dataset['point']);
    return [...new Set([ids[0], ids.at(-1)])].filter((id) => id !== undefined);
  });

const gone = (tag: ConflictChart): Promise<void> => until(() => !cardOf(tag), 'the card is gone');

async function byFocus(tag: ConflictChart, mark: HTMLElement): Promise<string> {
  mark.focus();
  await until(() => cardOf(tag), 'a card on focus');
  await settled(tag);
  return wordsIn(tag);
}

/** Moves the pointer onto a mark, once more where the page has moved under it meanwhile. */
async function hoverOn(tag: ConflictChart, mark: Element): Promise<void> {
  for (let i = 0; i < 10 && !cardOf(tag); i += 1) {
    const position = middleOf(mark);
    await sendMouse({type: 'move', position: [1, 1]}); // so that it enters, wherever it was
    await sendMouse({type: 'move', position});
    await until(() => cardOf(tag), 'a card on hover', 1000).catch(() => undefined);
  }
  expect(cardOf(tag) !== null, 'a card on hover').to.equal(true);
}

async function leave(tag: ConflictChart): Promise<void> {
  (focusedIn(tag) as HTMLElement | null)?.blur();
  // where the page is scrolled, its corner may be on another row
  scrollTo(0, 0);
  await sendMouse({type: 'move', position: [1, 1]});
  await gone(tag);
}

for (const chart of charts) {
  describe(`the card in ${chart.type}`, () => {
    afterEach(() => resetMouse());

    for (const width of [320, 1200]) {
      it(`A-18 at ${width} px: focus shows what hover shows, Enter pins what a click pins`, async function () {
        this.timeout(60_000);
        const tag = await draw(shipped(chart), {width});
        for (const id of someOf(tag)) {
          const mark = find(tag, `[data-point="${CSS.escape(id)}"]`)!;
          const focused = await byFocus(tag, mark);
          expect(focused.length).to.be.greaterThan(10);
          await press(tag, 'Enter');
          expect(cardOf(tag)?.classList.contains('pinned'), 'Enter pins').to.equal(true);
          expect(wordsIn(tag)).to.equal(focused);
          await press(tag, 'Enter');
          expect(find(tag, '.card.pinned') === null, 'Enter again lets go').to.equal(true);
          await leave(tag);

          await hoverOn(tag, mark);
          expect(wordsIn(tag)).to.equal(focused);
          await leave(tag);
          await sendMouse({type: 'click', position: middleOf(mark)});
          await until(() => cardOf(tag)?.classList.contains('pinned'), 'a click pins');
          expect(wordsIn(tag)).to.equal(focused);
          await press(tag, 'Escape');
          await leave(tag);
        }
      });
    }

    it('A-20 Escape closes the card while the keyboard stays on the mark', async () => {
      const tag = await draw(shipped(chart));
      const mark = find(tag, '[data-point][tabindex="0"]')!;
      for (const pin of [false, true]) {
        mark.blur();
        await byFocus(tag, mark);
        if (pin) await press(tag, 'Enter');
        await sendKeys({press: 'Escape'});
        await gone(tag);
        expect(focusedIn(tag) === mark).to.equal(true);
      }
    });

    it('A-20 Escape closes the card while the pointer stays on the mark', async () => {
      const tag = await draw(shipped(chart));
      await hoverOn(tag, find(tag, '[data-point]')!);
      await sendKeys({press: 'Escape'});
      await gone(tag);
    });

    it('A-20 the pointer can enter the card', async () => {
      const tag = await draw(shipped(chart));
      await hoverOn(tag, find(tag, '[data-point]')!);
      const {left, top} = cardOf(tag)!.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 20), Math.round(top + 20)]});
      await aTimeout(400); // twice as long as a card stays that is left
      expect(cardOf(tag) !== null).to.equal(true);
    });

    it('A-20 the keyboard can enter the card, and is on its mark again once the card is closed', async () => {
      const tag = await draw({...shipped(chart)});
      const marks = findAll(tag, '[data-point]');
      let linked: HTMLElement | undefined;
      for (const mark of marks) {
        await byFocus(tag, mark);
        linked = find(tag, '.card-link a') ? mark : undefined;
        if (linked) break;
      }
      if (!linked) return;
      find(tag, '.card-link a')!.focus();
      await aTimeout(400); // twice as long as a card stays that is left
      expect(focusedIn(tag)?.matches('.card a'), 'the link keeps the keyboard').to.equal(true);
      await sendKeys({press: 'Escape'});
      await gone(tag);
      await until(() => focusedIn(tag) === linked, 'the keyboard is back on the mark');
      expect(cardOf(tag) === null).to.equal(true);
    });

    it('A-19 Escape on a mark without a card is left to the page', async () => {
      const tag = await draw(shipped(chart));
      const mark = find(tag, '[data-point][tabindex="0"]')!;
      await byFocus(tag, mark);
      const prevented: boolean[] = [];
      const note = (event: KeyboardEvent): void => void prevented.push(event.defaultPrevented);
      addEventListener('keydown', note);
      await press(tag, 'Escape');
      await press(tag, 'Escape');
      removeEventListener('keydown', note);
      expect(prevented.at(-1), 'the second one reaches the page').to.equal(false);
    });
  });
}
