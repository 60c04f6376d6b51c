import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw} from '../element/mount.js';
import {axe} from './axe.js';
import {hasOpenTable, looks, openAll, rulesIn} from './axe-looks.js';
import {charts, shipped} from './charts.js';

// a file of its own: with the states it would be the longest page of all
for (const chart of charts) {
  for (const view of chart.views) {
    describe(`A-01 axe, ${chart.type}, ${view}`, () => {
      for (const look of looks) {
        it(`A-01 ${look.width} px, ${look.scheme}: no violation${hasOpenTable(look) ? ', with the table open' : ''}`, async function () {
          this.timeout(30_000);
          const tag = await draw({...shipped(chart), view}, look);
          await openAll(tag, hasOpenTable(look));
          expect((await axe(tag, rulesIn(look))).violations).to.deep.equal([]);
        });
      }
    });
  }
}
