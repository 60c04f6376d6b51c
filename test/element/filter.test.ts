import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, shipped} from '../acceptance/charts.js';
import {draw, find, findAll, place, problemOf, textOf, until, wordsOf} from './mount.js';

for (const chart of charts) {
  describe(`attributes of ${chart.type}`, () => {
    it('E-50 a filter that leaves nothing offers to clear it, and that draws', async () => {
      const tag = await draw({...shipped(chart), where: 'Nowhere'});
      expect(textOf(find(tag, '.message'))).to.match(/^No rows match: .*Nowhere.*\. Clear filter$/);
      expect(findAll(tag, '[data-point]')).to.have.length(0);
      find(tag, '.message button')!.click();
      await until(() => findAll(tag, '[data-point]').length > 0, 'it is drawn');
      expect(tag.where).to.equal('');
      expect(find(tag, '.message') === null).to.equal(true);
    });

    it('E-50 an unknown view is told, and the first one drawn', async () => {
      const tag = await place({...shipped(chart), view: 'sideways', loading: 'eager'});
      const detail = await problemOf(tag);
      expect(detail).to.include({code: 'view', severity: 'warning', value: 'sideways'});
      expect(detail.sentence).to.match(
        new RegExp(`^There is no view “sideways”\\. Use one of: .*\\. The chart shows: ${chart.views[0]}\\.$`),
      );
      const usual = await draw({...shipped(chart), view: chart.views[0]!});
      await until(() => textOf(find(tag, '.plot')) === textOf(find(usual, '.plot')), 'the first view is drawn');
    });

    it('E-27 an attribute that cannot be read is told once, and is as if it were not there', async () => {
      const problems: Event[] = [];
      const tag = await place({...shipped(chart), 'known-on': 'yesterday', loading: 'eager'});
      tag.addEventListener('conflict-problem', (event) => problems.push(event));
      await until(() => problems.length > 0, 'it is told');
      tag.heading = 'Another heading';
      const isDrawn = () => wordsOf(tag).includes('Another heading') && findAll(tag, '[data-point]').length > 0;
      await until(isDrawn, 'it is drawn with the new heading');
      expect(problems.map(({detail}: Event & {detail?: {sentence: string}}) => detail?.sentence)).to.deep.equal([
        'The attribute known-on cannot be read: “yesterday”. It is ignored. Write a day like 2022-09-22, or a minute like 2022-09-22T09:51.',
      ]);
    });

    it('E-50 an unknown type is told', async () => {
      const tag = await place({type: 'nothing', loading: 'eager'});
      const detail = await problemOf(tag);
      expect(detail).to.include({code: 'type', severity: 'error', value: 'nothing'});
      expect(detail.sentence).to.contain(chart.type);
    });

    it('E-50 the view buttons choose the view; crossings and timeline have none', async () => {
      const tag = await draw(shipped(chart));
      const hasButtons = !['crossings', 'timeline'].includes(chart.type);
      expect(find(tag, '.controls .views') !== null).to.equal(hasButtons);
      if (!hasButtons) return;
      const input = findAll<HTMLInputElement>(tag, '.controls .views input').find(({checked}) => !checked)!;
      input.click();
      await until(() => tag.view === input.value && findAll(tag, '[data-point]').length > 0);
      const fresh = await draw({...shipped(chart), view: input.value});
      await until(() => wordsOf(tag) === wordsOf(fresh), 'the same as with the attribute');
    });
  });
}
