import {aTimeout, expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {charts, shipped} from '../acceptance/charts.js';
import {boxOf, draw, find, findAll, hasTable, readyOf, tagOf, until, wordsOf} from './mount.js';

const WIDTHS = [240, 280, 320, 479, 480, 600, 767, 900, 1024, 1280, 1440, 1600];

/** Every drawing fits into the element, and so does every text. */
function overflow(tag: ConflictChart): string[] {
  const {left, right} = tag.getBoundingClientRect();
  return findAll(tag, '.figure *')
    .filter(
      (node) =>
        node.checkVisibility() && !node.closest('.scroll, .patterns, .for-ears, .notes, [aria-hidden="true"] text'),
    )
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((node) => node.outerHTML.slice(0, 120));
}

/** What is drawn, without what differs between two of the same page. */
const markupOf = (tag: ConflictChart): string =>
  findAll(tag, '.plot')
    .map((node) => node.outerHTML)
    .join('')
    .replace(/conflict-\d+/g, '')
    .replace(/<!--.*?-->/g, '');

/** Ways to hide what stands in a box, and to show it again. */
const HIDINGS = [
  ['not laid out', {display: 'none'}, {display: 'block'}],
  ['of no width', {width: '0', overflow: 'hidden'}, {width: '600px'}],
] as const;

const PARENTS = {
  'an inline block': {display: 'inline-block'},
  'a float': {float: 'left'},
  'a row of flex': {display: 'flex'},
  'a column of a grid as wide as its content': {display: 'grid', gridTemplateColumns: 'auto', justifyItems: 'start'},
  'something out of the flow': {position: 'absolute'},
  'a transformed box': {transform: 'scale(0.5)'},
};

describe('the parents that a chart may have', () => {
  for (const [name, style] of Object.entries(PARENTS)) {
    it(`E-04 ${name}`, async () => {
      const [chart] = charts;
      const box = await boxOf({width: 700});
      const parent = document.createElement('div');
      Object.assign(parent.style, style);
      const tag = tagOf({...shipped(chart!), loading: 'eager'});
      const ready = readyOf(tag);
      parent.append(tag);
      box.append(parent);
      await ready;
      expect(tag.clientWidth).to.be.within(240, 700);
      expect(findAll(tag, 'svg.drawing')).to.not.have.length(0);
    });
  }
});

for (const chart of charts) {
  describe(`the room that ${chart.type} takes`, () => {
    it('E-05 it fills its container from 240 to 1600 px, and is as high as its content', async function () {
      this.timeout(60_000);
      const errors: string[] = [];
      const note = ({message}: ErrorEvent): void => void errors.push(message);
      addEventListener('error', note);
      const tag = await draw(shipped(chart), {width: WIDTHS[0]!});
      const box = tag.parentElement!;
      try {
        for (const width of [...WIDTHS, ...[...WIDTHS].reverse()]) {
          box.style.width = `${width}px`;
          const size = width < 480 ? 'S' : undefined;
          await until(() => {
            const drawings = findAll(tag, 'svg.drawing').map((one) => Number(one.getAttribute('width')));
            return drawings.every((one) => one <= width) && (size === undefined || find(tag, `[data-size="${size}"]`));
          }, `drawn at ${width} px`);
          await tag.updateComplete;
          expect(tag.getBoundingClientRect().width).to.equal(width);
          expect(tag.scrollWidth, `${width} px: nothing hangs over`).to.be.at.most(width);
          expect(overflow(tag), `${width} px`).to.deep.equal([]);
          const {height} = find(tag, '.figure')!.getBoundingClientRect();
          expect(tag.getBoundingClientRect().height).to.be.closeTo(height, 2);
        }
      } finally {
        removeEventListener('error', note);
      }
      expect(errors, 'no message of a resize loop').to.deep.equal([]);
    });

    it('E-05 words and drawing are of one size at every moment while it becomes narrow', async () => {
      const tag = await draw(shipped(chart), {width: 1200});
      const figure = find(tag, '.figure')!;
      const mixed: string[] = [];
      const changes = new MutationObserver(() => {
        const widths = findAll(tag, 'svg.drawing').map((one) => Number(one.getAttribute('width')));
        if (figure.dataset['size'] === 'S' && widths.some((width) => width > 320)) mixed.push(widths.join());
      });
      changes.observe(figure, {attributes: true, childList: true, subtree: true});
      tag.parentElement!.style.width = '320px';
      await until(() => figure.dataset['size'] === 'S', 'drawn at 320 px');
      changes.disconnect();
      expect(mixed, 'widths of drawings in a narrow figure').to.deep.equal([]);
    });

    it('E-05 the same picture however the width was come to', async () => {
      const tag = await draw(shipped(chart), {width: 320});
      tag.parentElement!.style.width = '1200px';
      const fresh = await draw(shipped(chart), {width: 1200});
      await until(() => markupOf(tag) === markupOf(fresh), 'the same markup');
    });

    for (const loading of ['lazy', 'eager']) {
      for (const [how, hidden, shown] of HIDINGS) {
        it(`E-06 hidden at load and then shown it draws right (${loading}, ${how})`, async () => {
          const box = await boxOf();
          Object.assign(box.style, hidden);
          const tag = tagOf({...shipped(chart), loading});
          let isReady = false;
          void readyOf(tag).then(() => (isReady = true));
          box.append(tag);
          await aTimeout(400); // laid out as it is hidden, and what loads at once is there
          expect(findAll(tag, 'svg.drawing')).to.have.length(0);
          Object.assign(box.style, shown);
          await until(() => isReady, 'it is drawn once it is shown');
          const fresh = await draw(shipped(chart));
          await hasTable(tag, fresh);
          expect(wordsOf(tag) === wordsOf(fresh), 'as if it had never been hidden').to.equal(true);
          await until(() => markupOf(tag) === markupOf(fresh), 'the same markup');
          const widths = (one: ConflictChart): number[] =>
            findAll(one, 'svg.drawing').map((drawing) => drawing.clientWidth);
          expect(widths(tag)).to.deep.equal(widths(fresh));
        });
      }
    }

    it('E-06 hidden after it was drawn it keeps its drawing', async () => {
      const tag = await draw(shipped(chart));
      const before = markupOf(tag);
      tag.parentElement!.hidden = true;
      await aTimeout(100); // laid out as it is hidden
      tag.requestUpdate();
      await tag.updateComplete;
      expect(markupOf(tag) === before, 'while it is hidden').to.equal(true);
      tag.parentElement!.hidden = false;
      await aTimeout(100);
      expect(markupOf(tag) === before, 'shown again').to.equal(true);
    });
  });
}
