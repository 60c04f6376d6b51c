import {expect, nextFrame} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw, find, findAll, settled, until} from '../element/mount.js';
import {charts, shipped} from './charts.js';
import {collisions, cutOff, textSizes} from './boxes.js';

const WIDTHS = [280, 320, 390, 480, 560, 600, 700, 768, 880, 900, 1016, 1200, 1440];
/** The spacing that WCAG 1.4.12 asks a page to bear, as a reader's own style sheet sets it for everything. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`.figure * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  .figure p { margin-bottom: 2em !important }`);

/** The font whose widths the charts know; one of the system may be wider than any that readers have. */
before(async () => {
  for (const weight of ['400', '600']) {
    const file = `/node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`;
    document.fonts.add(await new FontFace('Known', `url(${file})`, {weight}).load());
  }
  document.documentElement.style.setProperty('--conflict-font', 'Known');
});
after(() => document.documentElement.style.removeProperty('--conflict-font'));

for (const chart of charts)
  for (const view of chart.views)
    describe(`what is seen of ${chart.type}, ${view}`, () => {
      it('A-33 A-35 A-43 at every width no text stands on another, is cut off or is under 12 px, and nothing scrolls sideways', async function () {
        this.timeout(60_000);
        const tag = await draw({...shipped(chart), view, annotations: '/data/annotations.csv'}, {width: 1440});
        await until(() => find(tag, '.facts summary'));
        for (const width of WIDTHS) {
          tag.parentElement!.style.width = `${width}px`;
          const figure = find(tag, '.figure')!;
          await nextFrame(); // the observer of the width answers in a frame
          await nextFrame();
          await until(() => figure.scrollWidth <= figure.clientWidth, `nothing is wider than ${width} px`);
          await settled(tag);
          expect(collisions(tag), `${width} px`).to.deep.equal([]);
          expect(cutOff(tag), `${width} px`).to.deep.equal([]);
          expect(
            [...textSizes(tag)].filter(([size]) => size < 12),
            `${width} px`,
          ).to.deep.equal([]);
        }
      });

      it('A-36 with the spacing of WCAG 1.4.12 nothing is cut off, and no text stands on another', async () => {
        for (const width of [320, 600, 1200]) {
          const tag = await draw({...shipped(chart), view, annotations: '/data/annotations.csv'}, {width});
          await until(() => find(tag, '.notes, .cannot'));
          tag.shadowRoot!.adoptedStyleSheets.push(spaced);
          expect(collisions(tag), `${width} px`).to.deep.equal([]);
          expect(cutOff(tag), `${width} px`).to.deep.equal([]);
        }
      });

      it('A-40 nothing moves by itself, and nothing fades', async () => {
        const tag = await draw({...shipped(chart), view}, {width: 600});
        find(tag, '[data-point]')!.focus();
        await settled(tag);
        expect(tag.shadowRoot!.getAnimations(), 'animations').to.have.length(0);
        const moving = findAll(tag, '*').filter((node) => {
          const {transitionDuration, animationName} = getComputedStyle(node);
          return animationName !== 'none' || transitionDuration.split(', ').some((one) => parseFloat(one) > 0);
        });
        expect(moving.map((node) => node.className)).to.deep.equal([]);
      });
    });
