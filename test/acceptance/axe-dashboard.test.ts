import {expect} from '@open-wc/testing';
import '../../src/define/conflict-dashboard.js';
import {find, findAll, until} from '../element/mount.js';
import {dashboardWith, pressMark, serve, settled} from '../element/dashboard/pages.js';
import {axe} from './axe.js';

const looks = [
  {width: 1000, scheme: 'light'},
  {width: 320, scheme: 'dark'},
] as const;

describe('11 A-01 axe, the dashboard', () => {
  for (const {width, scheme} of looks)
    it(`A-01 ${width} px, ${scheme}: no violation, with filters on`, async function () {
      this.timeout(60_000);
      serve();
      const dashboard = await dashboardWith(['arrests', 'crossings', 'positions'], 'heading="A week"', width, scheme);
      for (const details of findAll<HTMLDetailsElement>(dashboard, 'details')) details.open = true;
      await pressMark(dashboard, 'arrests', 'day:2022-09-24');
      document.body.click();
      dashboard.query = {...dashboard.query, where: 'Nowhere', from: '2022-09-21'};
      await settled(dashboard);
      expect((await axe(dashboard.parentElement!)).violations).to.deep.equal([]);
    });

  it('A-01 an empty one, and the ready grid: no violation', async () => {
    serve();
    const empty = await dashboardWith([]);
    const grid = await dashboardWith([], 'arrests="/x/arrests.csv" crossings="/x/crossings.csv" heading="A week"');
    await until(() => findAll(grid, 'conflict-chart').every((chart) => find(chart, '.facts')), 'the charts');
    for (const one of [empty, grid]) expect((await axe(one)).violations).to.deep.equal([]);
  });

  it('A-02 is one region with its name; the charts inside are groups with names of their own', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings'], 'heading="A week"');
    const regions = findAll(dashboard, 'section, [role=region]');
    expect(regions.map((one) => one.getAttribute('aria-label'))).to.deep.equal(['A week']);
    const level = (root: Element): string | null => find(root, '[role=heading]')!.getAttribute('aria-level');
    expect([dashboard, ...dashboard.querySelectorAll('conflict-chart')].map(level)).to.deep.equal(['2', '3', '3']);
  });
});
