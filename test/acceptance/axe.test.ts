import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw, find, findAll, until} from '../element/mount.js';
import {charts, shipped, type ChartCase} from './charts.js';
import {states} from './states.js';

const widths = [320, 600, 1200] as const;
const schemes = ['light', 'dark'] as const;

const [first] = charts;
const others = states.filter(({name}) => name !== 'ready');

/** The states look alike in every chart; what is drawn does not. */
const cases: readonly (readonly [ChartCase, typeof states])[] = [[first!, others]];

for (const [chart, those] of cases) {
  for (const state of those) {
    describe(`A-01 axe, ${state.name}`, () => {
      for (const scheme of schemes) {
        for (const width of widths) {
          it(`A-01 ${width} px, ${scheme}: no violation`, async function () {
            this.timeout(30_000);
            await expect(await state.make(chart, {width, scheme})).to.be.accessible();
          });
        }
      }
    });
  }
}

for (const chart of charts) {
  for (const view of chart.views) {
    describe(`A-01 axe, ${chart.type}, ${view}`, () => {
      for (const scheme of schemes) {
        for (const width of widths) {
          it(`A-01 ${width} px, ${scheme}: no violation, with the table open`, async function () {
            this.timeout(30_000);
            const tag = await draw({...shipped(chart), view}, {width, scheme});
            const table = findAll<HTMLDetailsElement>(tag, 'details.facts')[0];
            if (table) table.open = true;
            await until(() => !table || find(tag, '.scroll')?.checkVisibility(), 'the table is open');
            await expect(tag).to.be.accessible();
          });
        }
      }
    });
  }
}
