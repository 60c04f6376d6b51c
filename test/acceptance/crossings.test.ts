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
/** Dots of each drawing, filled, hatched or an outline, and lines across them. */
const dots = (tag: ConflictChart): number[] =>
  panels(tag).map((panel) => panel.querySelectorAll('svg.drawing [aria-hidden] :is(circle, .halo)').length);
const rows = (tag: ConflictChart): Element[] => findAll(tag, '[data-panel="totals"] .row');

describe('crossings in a browser', () => {
  for (const width of [320, 600, 1200]) {
    it(`draws 14, 11, 4 and 4 dots, one diamond and 18 totals at ${width} px, as its table does`, async () => {
      const tag = await draw(E, {width});
      expect(dots(tag)).to.deep.equal([14, 11, 4, 4, 0]);
      expect(findAll(tag, 'svg.drawing path.mark.outline')).to.have.length(1);
      expect(rows(tag)).to.have.length(width === 1200 ? 18 : 11);
      find(tag, '[data-panel="totals"] .more')?.click();
      await until(() => rows(tag).length === 18, 'all totals are there');
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
      // D18 the numbers of the totals are in line at the right
      const values = findAll(tag, '[data-panel="totals"] .row-value').map(
        (value) => value.getBoundingClientRect().right,
      );
      expect(new Set(values.map(Math.round)).size).to.equal(1);
      // and on no other text
      for (const row of rows(tag)) {
        const value = row.querySelector('.row-value')!.getBoundingClientRect();
        for (const text of row.querySelectorAll('.row-name, .row-date'))
          for (const {left, right, top, bottom} of text.getClientRects()) {
            const isApart = right <= value.left || left >= value.right || bottom <= value.top || top >= value.bottom;
            expect(isApart, textOf(row)).to.equal(true);
          }
      }
    });
  }

  it('N6 says direction and measure in the headings: vehicles never with people', async () => {
    const tag = await draw(E);
    expect(headings(tag)).to.deep.equal([
      'Entries from Russia to Georgia',
      'Entries from Russia to Finland',
      'Entries from Russia to Norway',
      'Vehicles waiting, Russia to Georgia',
      'Longer periods and single days',
    ]);
    expect(rows(tag).filter((row) => /vehicle/i.test(textOf(row)))).to.deep.equal([]);
    expect(textOf(find(tag, '.subtitle'))).to.match(/Trips, not people\.$/);
  });

  it('D17 has the line of 21 September with its text in each panel, D16 and D43 the key in its panel', async () => {
    for (const width of [320, 600, 1200]) {
      const tag = await draw({...E, annotations: '/data/annotations.csv'}, {width});
      await until(() => findAll(tag, '.moment').length === 4, 'a line in each panel');
      const texts = panels(tag).map((panel) => textOf(panel.querySelector('.moment + .text')));
      expect(texts, String(width)).to.deep.equal([...Array<string>(4).fill('Mobilisation declared'), '']);
      expect(panels(tag).map((panel) => panel.querySelectorAll('.key').length)).to.deep.equal([1, 1, 1, 1, 0]);
      expect(findAll(tag, '.key'), 'no other key').to.have.length(4);
    }
  });

  it('N3 draws what was known on a day', async () => {
    const tag = await draw({...E, 'known-on': '2022-09-25'});
    expect(headings(tag)).to.deep.equal([
      'Entries from Russia to Finland',
      'Longer periods and single days',
      'Single days: vehicles waiting',
    ]);
    expect(rows(tag).map((row) => textOf(row.querySelector('.row-value')))).to.deep.equal([
      ...['7,500', '“significant influx”', 'at least 3,000', '261,000'],
    ]);
    expect(textOf(find(tag, '[data-panel="totals-queue_vehicles"] .row-value'))).to.equal('about 2,300');
    expect(textOf(find(tag, '.sources p'))).to.contain('What was known by 25 September 2022.');
  });

  it('N5 keeps the card of a mark open, with who says it, its kind, and its links', async () => {
    const tag = await draw(E, {width: 1200});
    find(tag, '[data-point="entries:RU:GE:61"]')!.focus();
    await press(tag, 'Enter');
    const card = find(tag, '.card.pinned')!;
    expect(textOf(card.querySelector('.card-heading'))).to.equal(
      '25 September: up to 11,200 entries from Russia to Georgia',
    );
    expect(textOf(card)).to.contain('Vakhtang Gomelauri, interior minister of Georgia (official)');
    expect(textOf(card)).to.contain('The same day 11,143 by Ministry of Internal Affairs of Georgia (official)');
    expect(card.querySelector<HTMLAnchorElement>('.card-link a')!.href).to.match(/^https:\/\/babel\.ua\//);
    expect(findAll(tag, '.chosen-day').length, 'the day is marked in every panel').to.equal(4);
    await press(tag, 'Escape');
    await settled(tag);
    expect(find(tag, '.card.pinned')).to.equal(null);
  });
});
