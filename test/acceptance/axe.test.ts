import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {isChromium} from '../element/engine.js';
import {draw, find, findAll, until} from '../element/mount.js';
import {axe, named} from './axe.js';
import {charts, shipped, type ChartCase} from './charts.js';
import {pinned, states} from './states.js';

/**
 * Widths and schemes. What axe looks at is the tree and its styles, in which engines do not differ: Chromium looks at all of
 * them, the others once.
 */
const looks = (['light', 'dark'] as const)
  .flatMap((scheme) => ([320, 600, 1200] as const).map((width) => ({width, scheme})))
  .filter(({width, scheme}) => isChromium || (width === 600 && scheme === 'light'));

const [first] = charts;
const others = states.filter(({name}) => name !== 'ready');

/** The states look alike in every chart; what is drawn does not, and neither does what stands in a card. */
const cases: readonly (readonly [ChartCase, typeof states])[] = [
  [first!, others],
  ...charts.slice(1).map((chart) => [chart, [pinned]] as const),
];

/** Opens all there is to open: the table, rows left out, details for the publisher. */
async function openAll(tag: ConflictChart): Promise<void> {
  for (const one of findAll<HTMLDetailsElement>(tag, 'details')) one.open = true;
  await until(() => !find(tag, 'details.facts') || find(tag, '.scroll')?.checkVisibility(), 'the table is open');
}

for (const [chart, those] of cases) {
  for (const state of those) {
    describe(`A-01 axe, ${chart.type}, ${state.name}`, () => {
      for (const look of looks) {
        it(`A-01 ${look.width} px, ${look.scheme}: no violation`, async function () {
          this.timeout(30_000);
          const tag = await state.make(chart, look);
          await openAll(tag);
          expect((await axe(tag)).violations).to.deep.equal([]);
        });
      }
    });
  }
}

for (const chart of charts) {
  for (const view of chart.views) {
    describe(`A-01 axe, ${chart.type}, ${view}`, () => {
      for (const look of looks) {
        it(`A-01 ${look.width} px, ${look.scheme}: no violation, with the table open`, async function () {
          this.timeout(30_000);
          const tag = await draw({...shipped(chart), view}, look);
          await openAll(tag);
          expect((await axe(tag)).violations).to.deep.equal([]);
        });
      }
    });
  }
}

describe('A-01 axe', () => {
  it('A-01 tries every rule that the statement names', async () => {
    const {rules} = await axe(await draw(shipped(first!)));
    expect(named.filter((id) => !rules.includes(id))).to.deep.equal([]);
  });
});
