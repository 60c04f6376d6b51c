import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, textOf, until} from '../element/mount.js';
import {charts, shipped} from './charts.js';

const facts = (tag: ConflictChart): ReadonlyMap<string, string> =>
  new Map(
    findAll(tag, '.card dl > div').map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
  );

/** The card of a mark, pinned by the keyboard. */
async function open(tag: ConflictChart, mark: HTMLElement): Promise<void> {
  mark.focus();
  await until(() => find(tag, '.card'), 'a card on focus');
  await tag.updateComplete;
}

for (const chart of charts) {
  describe(`where a mark of ${chart.type} comes from`, () => {
    it('N5 every card of the first marks names who published it, how it was checked, and leads there', async () => {
      const tag = await draw(shipped(chart), {width: 600});
      const marks = findAll(tag, '[data-point]').slice(0, 8);
      const told: boolean[] = [];
      for (const mark of marks) {
        await open(tag, mark);
        const known = facts(tag);
        const isSourced = known.has('Published by');
        told.push(isSourced);
        // a day or a country for which nothing was found has no source; whatever has one says all of it
        if (!isSourced) continue;
        expect(known.get('We saw'), mark.getAttribute('aria-label')!).to.match(/^(the article itself|an excerpt)/);
        expect(findAll(tag, '.card-link').length, 'a link, or the name of what has none').to.equal(1);
        mark.blur();
      }
      expect(told).to.include(true);
    });
  });
}

describe('a row without a source', () => {
  it('N5 is drawn, says so, and is reported', async () => {
    const problems: string[] = [];
    const note = (event: Event): void => void problems.push((event as CustomEvent<{code: string}>).detail.code);
    document.addEventListener('conflict-problem', note);
    const tag = await draw({type: 'arrests', csv: 'date,count,source\n2024-01-05,3,\n2024-01-06,12,Monitor\n'});
    await until(() => problems.includes('source'), 'the warning');
    document.removeEventListener('conflict-problem', note);
    const [first] = findAll(tag, '[data-point]');
    expect(first!.getAttribute('aria-label')).to.match(/No source/i);
    await open(tag, first!);
    expect(textOf(find(tag, '.card-who'))).to.match(/^no source/);
  });
});
