import {existsSync} from 'node:fs';
import {expect} from 'chai';
import {charts, type ChartEntry} from '../../src/charts/index.js';
import {KINDS} from '../../src/cli/read-file.js';
import {chartNames} from '../../tools/charts.js';

describe('house 6 the one list of charts', () => {
  it('has the folders beside it, by name', () => {
    expect(Object.keys(charts)).to.deep.equal(chartNames);
  });

  for (const [type, {load}] of Object.entries<ChartEntry>(charts)) {
    it(`${type}: loads the chart of that type, which has a bundle and whose files the command line reads`, async () => {
      const chart = await load();
      expect(chart.type).to.equal(type);
      expect(existsSync(`src/define/${type}.ts`), `src/define/${type}.ts`).to.equal(true);
      expect(KINDS).to.include.members(Object.values(chart.files));
    });
  }
});
