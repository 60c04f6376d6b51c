import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, fileOf} from '../acceptance/charts.js';
import {failures} from '../acceptance/states.js';
import {answer, csv} from './answers.js';
import {boxOf, find, readyOf, tagOf, until} from './mount.js';

const isSeen = (node: Element): boolean => node.checkVisibility() && node.getBoundingClientRect().height > 0;

const fallback = (): HTMLElement => Object.assign(document.createElement('p'), {textContent: 'The figures as a table'});

for (const chart of charts) {
  describe(`what stands in the tag of ${chart.type}`, () => {
    it('E-14 it is seen until the chart is drawn, and not a moment without one of the two', async () => {
      let arrive: (response: Promise<Response>) => void = () => undefined;
      answer(() => new Promise((resolve) => (arrive = resolve as typeof arrive)));
      const child = fallback();
      const tag = tagOf({type: chart.type, src: `/data/figures.csv?${crypto.randomUUID()}`, loading: 'eager'}, [child]);
      const box = await boxOf();
      const gaps: string[] = [];
      const watch = new MutationObserver(() => {
        if (!isSeen(child) && !find(tag, '.plot')) gaps.push(tag.shadowRoot!.innerHTML.slice(0, 200));
      });
      watch.observe(tag.shadowRoot ?? tag, {subtree: true, childList: true});
      const ready = readyOf(tag);
      box.append(tag);
      if (tag.shadowRoot) watch.observe(tag.shadowRoot, {subtree: true, childList: true});
      await tag.updateComplete;
      watch.observe(tag.shadowRoot!, {subtree: true, childList: true});
      expect(isSeen(child), 'at first').to.equal(true);
      await until(() => find(tag, '[role="status"].for-ears')!.textContent !== '', 'it loads for a while');
      expect(isSeen(child), 'while it loads').to.equal(true);
      arrive(csv(fileOf(chart, chart.row)));
      await ready;
      watch.disconnect();
      expect(gaps).to.deep.equal([]);
      expect(isSeen(child), 'no longer').to.equal(false);
      expect(isSeen(find(tag, '.plot')!)).to.equal(true);
    });

    for (const state of failures) {
      it(`E-14 it stays where nothing can be drawn, beside the reason: ${state.name}`, async () => {
        const child = fallback();
        const tag = await state.make(chart, {children: [child]});
        await until(() => find(tag, '.message'), 'the reason');
        expect(isSeen(child)).to.equal(true);
        expect(isSeen(find(tag, '.message')!)).to.equal(true);
      });
    }
  });
}
