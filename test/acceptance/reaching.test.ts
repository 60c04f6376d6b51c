import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import {draw, find, findAll, focusedIn, settled, until, panelsOf} from '../element/mount.js';
import {itWith} from '../element/engine.js';
import {charts, shipped} from './charts.js';
import {frameOf, settledIn} from './frames.js';

/** Smallest target of WCAG 2.5.8, px. */
const TARGET = 24;

const middleOf = ({left, right, top, bottom}: DOMRect): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** Whether a target is large enough, or a circle of that size around it touches no other target. */
function isReachable(one: DOMRect, others: readonly DOMRect[]): boolean {
  if (one.width >= TARGET && one.height >= TARGET) return true;
  const [x, y] = middleOf(one);
  return others.every(({left, right, top, bottom}) => {
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return away >= TARGET / 2;
  });
}

for (const chart of charts)
  for (const view of chart.views)
    describe(`what is reached in ${chart.type}, ${view}`, () => {
      for (const width of [320, 1200]) {
        it(`A-37 at ${width} px the focus ring is 2 px and more, lies around mark and value, and nothing covers it`, async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          for (const panel of panelsOf(tag).filter(({points}) => points.length > 0)) {
            const mark = find(tag, `[data-panel="${panel.id}"] [data-point]`)!;
            await sendKeys({press: 'Tab'}); // the ring is for those who use the keyboard
            mark.focus();
            await until(() => find(tag, '.card') ?? true);
            await settled(tag);
            mark.scrollIntoView({block: 'center'});
            const ring = find(tag, '.ring-outer');
            const box = (ring ?? mark).getBoundingClientRect();
            if (ring) expect(parseFloat(getComputedStyle(ring).strokeWidth), panel.id).to.be.at.least(2);
            else expect(parseFloat(getComputedStyle(mark).outlineWidth), panel.id).to.be.at.least(2);
            const card = find(tag, '.card')?.getBoundingClientRect();
            const isCovered =
              card &&
              card.left < box.right - 1 &&
              card.right > box.left + 1 &&
              card.top < box.bottom - 1 &&
              card.bottom > box.top + 1;
            expect(Boolean(isCovered), `${panel.id}: the card is over the ring`).to.equal(false);
          }
        });
      }

      it('A-38 buttons, links of their own and heads of details are 24 px, or apart', async () => {
        const tag = await draw({...shipped(chart), view}, {width: 320});
        await until(() => find(tag, '.facts summary'));
        const targets = findAll(tag, 'button, summary, .views label, .row-about a').filter(
          (one) => one.checkVisibility() && !one.closest('.explore') && one.getBoundingClientRect().width > 0,
        );
        const boxes = targets.map((one) => one.getBoundingClientRect());
        const small = targets.filter(
          (_, i) =>
            !isReachable(
              boxes[i]!,
              boxes.filter((_, k) => k !== i),
            ),
        );
        expect(small.map((one) => one.textContent.trim())).to.deep.equal([]);
      });
    });

describe('the keyboard is not trapped', () => {
  for (const chart of charts) {
    itWith(
      'command to hold a key down',
      `A-19 ${chart.type} in a dialog of the page: Tab goes through, and Escape closes the dialog`,
      async () => {
        const tag = await draw(shipped(chart), {width: 600});
        const dialog = document.createElement('dialog');
        const last = Object.assign(document.createElement('button'), {textContent: 'Last'});
        tag.parentElement!.append(dialog);
        dialog.append(tag, last);
        dialog.showModal();
        await until(() => find(tag, '[data-point]'));
        find(tag, '[data-point]')!.focus();
        for (let i = 0; i < 80 && document.activeElement !== last; i += 1) await sendKeys({press: 'Tab'});
        expect(document.activeElement === last, 'Tab leaves the chart').to.equal(true);
        find(tag, '[data-point]')!.focus();
        await settled(tag);
        for (let i = 0; i < 3 && dialog.open; i += 1) await sendKeys({press: 'Escape'});
        expect(dialog.open, 'a card first, then the dialog').to.equal(false);
        dialog.remove();
      },
    );

    itWith('command to hold a key down', `A-19 ${chart.type} in a frame: Tab comes out at the other end`, async () => {
      const frame = await frameOf(
        `<script type="module" src="/dist/cdn/conflict-chart.js"></script><conflict-chart type="${chart.type}" src="${chart.file}"></conflict-chart>`,
      );
      await settledIn(frame);
      const [tag] = frame.charts;
      const after = document.createElement('button');
      frame.window.frameElement!.after(after);
      await until(() => find(tag!, '[data-point][tabindex="0"]'));
      frame.window.focus();
      find(tag!, '[data-point][tabindex="0"]')!.focus();
      for (let i = 0; i < 80 && document.activeElement !== after; i += 1) await sendKeys({press: 'Tab'});
      expect(document.activeElement === after, 'out of the frame').to.equal(true);
      after.remove();
    });
  }
});

describe('forced colours', () => {
  for (const chart of charts)
    for (const colorScheme of ['light', 'dark'] as const)
      itWith(
        'emulation of forced colours',
        `A-34 ${chart.type}, ${colorScheme}: texts, marks and focus are in colours of the system`,
        async () => {
          await emulateMedia({forcedColors: 'active', colorScheme});
          const tag = await draw(shipped(chart), {width: 600, scheme: colorScheme});
          const paper = systemColor(tag, 'Canvas');
          for (const text of findAll(tag, 'svg.drawing text'))
            expect(getComputedStyle(text).fill, text.textContent).to.not.equal(paper);
          const shapes = findAll(tag, 'svg.drawing :is(.bar, .mark, .dot)').filter(
            (one) => !one.closest('[aria-hidden="true"] .rest'),
          );
          const unseen = shapes.filter((one) => {
            const {fill, stroke} = getComputedStyle(one);
            return [fill, stroke].every((color) => color === paper || color === 'none' || color === 'rgba(0, 0, 0, 0)');
          });
          expect(unseen.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
          find(tag, '[data-point]')!.focus();
          await settled(tag);
          expect(focusedIn(tag)).to.not.equal(null);
          await emulateMedia({forcedColors: 'none', colorScheme: 'light'});
        },
      );
});

/** A colour of the system as the engine writes it. */
function systemColor(near: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  near.parentElement!.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
