import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {sheets} from '../../src/element/figure/entry.js';
import {listSheet} from '../../src/element/figure/styles/list.js';
import {charts, shipped} from '../acceptance/charts.js';
import {boxOf, draw, find, findAll, hasTable, until, wordsOf} from './mount.js';
import {quiet} from './quiet.js';

describe('the figure on paper', () => {
  it('A-41 hides it whatever other sheets say of it', async () => {
    const root = (await boxOf()).attachShadow({mode: 'open'});
    root.append(
      ...['controls', 'button more', 'panel'].map((className) =>
        Object.assign(document.createElement('p'), {className}),
      ),
    );
    root.adoptedStyleSheets = [...sheets, listSheet].map((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.replace('@media print', '@media all'));
      return sheet;
    });
    const displays = [...root.children].map((child) => getComputedStyle(child).display);
    expect(displays).to.deep.equal(['none', 'none', 'block']);
  });

  for (const chart of charts) {
    it(`faults 4.7 D1 ${chart.type} is drawn for the sheet at once, with all open, and for the screen afterwards`, async () => {
      const tag = await draw(shipped(chart), {width: 1200});
      await quiet();
      await hasTable(tag);
      const [words, details] = [wordsOf(tag), findAll<HTMLDetailsElement>(tag, 'details')];
      details.at(-1)!.open = true;
      const before = details.map(({open}) => open);
      // once the code for it is there: until then the last drawing is set in one column
      await until(() => {
        dispatchEvent(new Event('afterprint'));
        dispatchEvent(new Event('beforeprint'));
        return find(tag, '.figure')!.dataset['size'] === 'M';
      }, 'at once');
      try {
        const wide = findAll(tag, 'svg.drawing').filter((one) => Number(one.getAttribute('width')) > 700);
        expect(wide, 'wider than a sheet').to.deep.equal([]);
        expect(findAll<HTMLDetailsElement>(tag, 'details:not([open])'), 'closed').to.deep.equal([]);
      } finally {
        dispatchEvent(new Event('afterprint'));
      }
      await until(() => find(tag, '.figure')!.dataset['size'] === 'L', 'as on the screen');
      expect(wordsOf(tag)).to.equal(words);
      expect(findAll<HTMLDetailsElement>(tag, 'details').map(({open}) => open)).to.deep.equal(before);
    });
  }
});
