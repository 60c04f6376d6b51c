/** the contrast of what is really seen: pixels of the five charts, in light and dark. The tokens are computed elsewhere. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {drawn, startPress, type Press} from '../print/press.js';
import {FILES, types} from '../shipped.js';

/** Device pixels of a CSS pixel: with two the core of a stroke has its whole colour. */
const DENSE = 2;
const WIDTH = 600;

interface Box {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What must be seen: every text, and every mark or edge that stands for something. */
const TEXTS = 'text, p, li, button, a, summary, label > span, .title, .panel-heading, .row span, th, td';
const MARKS =
  '.bar, .dot, .city, .mark:not(.outline), .sign:not(.hollow), .edge, .edge-none, .bracket, .steps, .leader-end';

/** The boxes of the elements of a chart, from the corner of the chart; of texts, only those that are seen. */
const boxesOf = (page: Page, selector: string, areTexts: boolean): Promise<Box[]> =>
  page.evaluate(
    (selector, areTexts) => {
      const tag = document.querySelector('conflict-chart')!;
      const from = tag.getBoundingClientRect();
      return [...tag.shadowRoot!.querySelectorAll(selector)]
        .filter(
          (node) =>
            node.checkVisibility() &&
            !node.closest('.for-ears, .explore, .points, [hidden], details:not([open]) > :not(summary)'),
        )
        .flatMap((node) => {
          const own = [...node.childNodes].filter(
            (one) => one.nodeType === Node.TEXT_NODE && one.textContent!.trim() !== '',
          );
          const range = document.createRange();
          const parts = areTexts
            ? own.map((one) => (range.selectNodeContents(one), range.getBoundingClientRect()))
            : [node.getBoundingClientRect()];
          return parts
            .filter(({width, height}) => width > 2 && height > 2)
            .map(({x, y, width, height}) => ({
              what: `${node.localName}.${node.getAttribute('class') ?? ''} “${node.textContent.trim().slice(0, 40)}”`,
              ...{x: x - from.x, y: y - from.y, width, height},
            }));
        });
    },
    selector,
    areTexts,
  );

/** Runs in a page of its own: what is seen in each box. `frame`: the ground is what surrounds the box, else what fills it. */
async function seenIn(picture: string, boxes: readonly Box[], frame: boolean, dense: number): Promise<number[]> {
  const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const linear = (part: number): number => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const light = (colour: number): number =>
    0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
  const contrast = (a: number, b: number): number => {
    const [low, high] = [light(a), light(b)].sort((one, two) => one - two) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const count = ({x, y, width, height}: Omit<Box, 'what'>, grow: number): Map<number, number> => {
    const counts = new Map<number, number>();
    const [left, top] = [Math.max(0, Math.floor((x - grow) * dense)), Math.max(0, Math.floor((y - grow) * dense))];
    const right = Math.min(bitmap.width, Math.ceil((x + width + grow) * dense));
    const bottom = Math.min(bitmap.height, Math.ceil((y + height + grow) * dense));
    for (let py = top; py < bottom; py++)
      for (let px = left; px < right; px++) {
        const at = 4 * (py * bitmap.width + px);
        const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    return counts;
  };
  const most = (counts: Map<number, number>): number => [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
  return boxes.map((box) => {
    const inside = count(box, frame ? 1 : 0);
    let ground = most(inside);
    if (frame) {
      const around = count(box, 4);
      for (const [colour, times] of count(box, 1)) around.set(colour, (around.get(colour) ?? 0) - times);
      ground = most(around);
    }
    // a few pixels: one may be an accident
    const few = 4;
    const seen = [...inside].map(([colour, times]) => ({times, ratio: contrast(colour, ground)}));
    seen.sort((a, b) => b.ratio - a.ratio);
    let left = few;
    for (const {times, ratio} of seen) if ((left -= times) <= 0) return ratio;
    return 1;
  });
}

/** Runs in a page of its own: pixels that differ by 3 and more from what was there before, for each pixel of the edge of the box. */
async function changed(before: string, after: string): Promise<number> {
  const pixels = async (picture: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const linear = (part: number): number => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const [old, {data, width, height}] = [(await pixels(before)).data, await pixels(after)];
  const light = (of: Uint8ClampedArray, at: number): number =>
    0.2126 * linear(of[at]!) + 0.7152 * linear(of[at + 1]!) + 0.0722 * linear(of[at + 2]!);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [low, high] = [light(old, at), light(data, at)].sort((a, b) => a - b) as [number, number];
    if ((high + 0.05) / (low + 0.05) >= 3) count += 1;
  }
  return count / (2 * (width + height));
}

describe('A-30 the contrast of pixels', function () {
  this.timeout(90_000);
  let press: Press;
  let reader: Page;
  before(async () => {
    press = await startPress();
    reader = await press.open('', WIDTH);
  });
  after(() => press.close());

  /** A chart in a window as high as it is: a picture that is taken beyond the window would be drawn at another width. */
  const open = async (type: (typeof types)[number]): Promise<Page> => {
    const files = Object.entries(FILES[type]).map(([name, file]) => `${name}="/data/${file}.csv"`);
    const page = await press.open(
      `<style>:root { color-scheme: light dark }</style><conflict-chart type="${type}" ${files.join(' ')} loading="eager"></conflict-chart>`,
      WIDTH,
      {before: (opened) => opened.setViewport({width: WIDTH, height: 5000, deviceScaleFactor: DENSE})},
    );
    await drawn(page);
    return page;
  };
  const themes = async (page: Page, look: (scheme: string) => Promise<void>): Promise<void> => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await look(scheme);
    }
  };
  const shoot = async (page: Page, clip: Omit<Box, 'what'>): Promise<string> =>
    `data:image/png;base64,${await page.screenshot({encoding: 'base64', clip, captureBeyondViewport: false})}`;
  const heightOf = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelector('conflict-chart')!.offsetHeight);

  for (const type of types)
    it(`A-30 ${type}: texts 4.5 and more, marks and edges 3 and more, light and dark`, async () => {
      const page = await open(type);
      const height = await heightOf(page);
      await themes(page, async (scheme) => {
        const picture = await shoot(page, {x: 0, y: 0, width: WIDTH, height});
        for (const [selector, areTexts, least] of [
          [TEXTS, true, 4.5],
          [MARKS, false, 3],
        ] as const) {
          const boxes = await boxesOf(page, selector, areTexts);
          expect(boxes.length, selector).to.be.above(10);
          const seen = await reader.evaluate(seenIn, picture, boxes, !areTexts, DENSE);
          const weak = boxes.flatMap(({what}, i) => (seen[i]! < least ? [`${what}: ${seen[i]!.toFixed(2)}`] : []));
          expect(weak, scheme).to.deep.equal([]);
        }
      });
      await page.close();
    });

  it('A-30 the focus ring has 3 and more against what was there, light and dark', async () => {
    for (const type of types) {
      const page = await open(type);
      await page.keyboard.press('Tab');
      await themes(page, async (scheme) => {
        for (const selector of ['[data-point][tabindex="0"]', '.facts > summary', '.sources a', '.button']) {
          const clip = await page.evaluate((selector) => {
            (document.querySelector('conflict-chart')!.shadowRoot!.activeElement as HTMLElement | null)?.blur();
            const node = document.querySelector('conflict-chart')!.shadowRoot!.querySelector(selector);
            if (!node) return undefined;
            const {x, y, width, height} = node.getBoundingClientRect();
            const at = {x: Math.max(0, x - 5), y: Math.max(0, y - 5)};
            return {...at, width: Math.min(innerWidth - at.x, width + 10), height: height + 10};
          }, selector);
          if (!clip) continue;
          const before = await shoot(page, clip);
          await page.evaluate((selector) => {
            document.querySelector('conflict-chart')!.shadowRoot!.querySelector<HTMLElement>(selector)!.focus();
          }, selector);
          const after = await shoot(page, clip);
          // the ring is 2 px wide, and not every pixel of the edge of the picture has one beside it
          expect(await reader.evaluate(changed, before, after), `${type} ${selector} ${scheme}`).to.be.above(DENSE / 2);
        }
      });
      await page.close();
    }
  });
});
