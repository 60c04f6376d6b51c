import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, press, settled, textOf, until} from '../element/mount.js';

const E = {
  type: 'crossings',
  src: '/data/crossings.csv',
  from: '2022-09-14',
  to: '2022-10-04',
  'known-on': '2022-10-04',
};

const panels = (tag: ConflictChart): Element[] => findAll(tag, '.panel');
const headings = (tag: ConflictChart): string[] =>
  panels(tag).map((panel) => textOf(panel.querySelector('.panel-heading')));
/** Dots of each drawing: circles that are filled, hatched or an outline. */
const dots = (tag: ConflictChart): number[] =>
  panels(tag).map((panel) => panel.querySelectorAll('svg.drawing [aria-hidden] circle').length);
const rows = (tag: ConflictChart): Element[] => findAll(tag, '[data-panel="totals"] .row');

describe('crossings in a browser', () => {
  for (const width of [320, 600, 1200]) {
    it(`draws 14, 11, 4 and 4 dots, one diamond and 18 totals at ${width} px, as its table does`, async () => {
      const tag = await draw(E, {width});
      expect(dots(tag)).to.deep.equal([14, 11, 4, 4, 0]);
      expect(findAll(tag, 'svg.drawing path.mark.outline')).to.have.length(1);
      expect(rows(tag)).to.have.length(18);
      find(tag, 'details.facts > summary')!.click();
      await until(() => find(tag, 'details.facts tbody tr'), 'the table is there');
      const table = find(tag, 'details.facts table')!;
      expect(table.querySelectorAll('tbody tr')).to.have.length(33 + 1 + 18);
      const rest = find(tag, 'details.rest')!;
      expect(textOf(rest.querySelector('summary'))).to.equal('Rows of the file that are not drawn (30)');
      const reasons = [...rest.querySelectorAll('tbody tr')].map((row) => textOf(row.lastElementChild));
      const count = (reason: string): number => reasons.filter((one) => one === reason).length;
      expect(
        ['other measure: exits', 'outside the period', 'known later than the state shown'].map(count),
      ).to.deep.equal([21, 8, 1]);
    });

    it(`nothing reaches over the edge of its box at ${width} px`, async () => {
      const tag = await draw(E, {width});
      const edge = tag.getBoundingClientRect().right;
      for (const part of findAll(
        tag,
        '.panel-heading, .panel-subheading, .row-name, .row-value, .row-lines, svg.drawing, svg.track',
      ))
        expect(part.getBoundingClientRect().right, textOf(part)).to.be.at.most(edge + 1);
      // the columns of the totals are in line
      const tracks = findAll(tag, '[data-panel="totals"] .row-track');
      expect(new Set(tracks.map((track) => Math.round(track.getBoundingClientRect().left))).size).to.be.at.most(1);
      expect(tracks.length).to.equal(width === 320 ? 0 : 18);
    });
  }

  it('N6 says direction, measure and own scale in the headings: vehicles never with people', async () => {
    const tag = await draw(E);
    expect(headings(tag)).to.deep.equal([
      'Entries from Russia to Georgia',
      'Entries from Russia to Finland',
      'Entries from Russia to Norway, own scale',
      'Vehicles waiting on the way from Russia to Georgia, own scale',
      'Totals over several days, and single days',
    ]);
    expect(rows(tag).filter((row) => /vehicle/i.test(textOf(row)))).to.deep.equal([]);
    expect(textOf(find(tag, '.subtitle'))).to.match(/Trips, not people\.$/);
  });

  it('N3 draws what was known on a day', async () => {
    const tag = await draw({...E, 'known-on': '2022-09-25'});
    expect(headings(tag)).to.deep.equal([
      'Entries from Russia to Finland',
      'Totals over several days, and single days',
      'Single days: vehicles waiting',
    ]);
    expect(rows(tag).map((row) => textOf(row.querySelector('.row-value')))).to.deep.equal([
      ...['261,000', '7,500', 'at least 3,000', '“significant influx”'],
    ]);
    expect(textOf(find(tag, '[data-panel="totals-queue_vehicles"] .row-value'))).to.equal('about 2,300');
    expect(textOf(find(tag, '.sources'))).to.contain('Figures as known on 25 September 2022.');
  });

  it('N5 keeps the card of a mark open, with who says it, its kind, and its links', async () => {
    const tag = await draw(E, {width: 1200});
    find(tag, '[data-point="entries:RU:GE:61"]')!.focus();
    await press(tag, 'Enter');
    const card = find(tag, '.card.pinned')!;
    expect(textOf(card.querySelector('.card-heading'))).to.equal(
      '25 September: up to 11,200 entries from Russia to Georgia',
    );
    expect(textOf(card)).to.contain('Counted by Vakhtang Gomelauri, interior minister of Georgia (official)');
    expect(textOf(card)).to.contain('The same day 11,143 by Ministry of Internal Affairs of Georgia (official)');
    expect(card.querySelector<HTMLAnchorElement>('.card-links a')!.href).to.match(/^https:\/\/babel\.ua\//);
    expect(findAll(tag, '.chosen-day').length, 'the day is marked in every panel').to.equal(4);
    await press(tag, 'Escape');
    await settled(tag);
    expect(find(tag, '.card.pinned')).to.equal(null);
  });
});
