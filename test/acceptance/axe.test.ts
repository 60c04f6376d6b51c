import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw} from '../element/mount.js';
import {axe, named} from './axe.js';
import {hasOpenTable, looks, openAll, rulesIn} from './axe-looks.js';
import {charts, shipped, type ChartCase} from './charts.js';
import {pinned, states} from './states.js';

const [first] = charts;
const others = states.filter(({name}) => name !== 'ready');

/** The states look alike in every chart; what is drawn does not, and neither does what stands in a card. */
const cases: readonly (readonly [ChartCase, typeof states])[] = [
  [first!, others],
  ...charts.slice(1).map((chart) => [chart, [pinned]] as const),
];

for (const [chart, those] of cases) {
  for (const state of those) {
    describe(`A-01 axe, ${chart.type}, ${state.name}`, () => {
      for (const look of looks) {
        it(`A-01 ${look.width} px, ${look.scheme}: no violation`, async function () {
          this.timeout(30_000);
          const tag = await state.make(chart, look);
          await openAll(tag, !state.isWhole && hasOpenTable(look)); // the table of a whole chart is tried with its views
          expect((await axe(tag, rulesIn(look))).violations).to.deep.equal([]);
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
