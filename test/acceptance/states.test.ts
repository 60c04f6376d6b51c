import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {find, findAll, textOf, wordsOf} from '../element/mount.js';
import {charts} from './charts.js';
import {empties, failures, states} from './states.js';

/** Shown, and neither hidden from ears nor from eyes. */
function isForAll(node: Element): boolean {
  const {width, height} = node.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    node.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    !node.closest('[aria-hidden="true"]')
  );
}

for (const chart of charts) {
  describe(`states of ${chart.type}`, () => {
    for (const state of states) {
      const lacking = state.lacks?.(chart);
      if (lacking !== undefined) {
        it.skip(`E-50 ${state.name} (skipped: ${lacking})`);
        continue;
      }
      it(`E-50 ${state.name}: ${state.where} says so`, async () => {
        const tag = await state.make(chart);
        const part = find(tag, state.where);
        expect(part !== null, state.where).to.equal(true);
        expect(isForAll(part!), 'is shown to all').to.equal(true);
        expect(wordsOf(tag)).to.match(state.says);
        if (!state.isWhole)
          expect(textOf(part!.closest('.message, .strip, .reserve, .pinned-state'))).to.match(state.says);
      });
    }

    for (const state of [...empties, ...failures]) {
      it(`A-29 ${state.name}: the same text to all, once`, async () => {
        const tag = await state.make(chart);
        const message = find(tag, '.message')!;
        const first = find(tag, '.message-first')!;
        expect(message.getAttribute('role')).to.equal('status');
        expect(isForAll(first)).to.equal(true);
        const sentence = textOf(first);
        expect(sentence).to.match(/\.$/);
        expect(wordsOf(tag).split(sentence), 'said once').to.have.length(2);
        // nothing is said to ears that is not there for eyes, but for the place where announcements are made
        // and but for the end of the chart
        const forEars = findAll(tag, '.for-ears')
          .map(textOf)
          .filter((text) => text && !/^End of the chart: /.test(text));
        expect(forEars).to.deep.equal([]);
        expect(findAll(tag, '.message [aria-label]').map(textOf)).to.deep.equal([]);
      });
    }
  });
}
