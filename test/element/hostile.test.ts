import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts} from '../acceptance/charts.js';
import {draw, find, findAll, until, wordsOf} from './mount.js';

const image = '<img src=/nowhere.png onerror=globalThis.hit=1>';
const address = 'javascript:globalThis.hit=1';

for (const chart of charts) {
  const {type} = chart;

  describe(`a hostile file of ${type}`, () => {
    it('E-45 markup in cells and attributes is only ever text, and no link leads to a script', async () => {
      const columns = `${chart.header},note,publisher,url,__proto__,constructor`;
      const row = `${chart.row.replace(chart.name, `"${image}"`)},"${image}","${image}",${address},${image},x`;
      const csv = `${columns}\n${row}\n`;
      const tag = await draw({type, csv, heading: image, subtitle: image, caveat: image});
      find(tag, '[data-point]')!.focus();
      await until(() => find(tag, '.card'), 'the card');
      findAll<HTMLDetailsElement>(tag, 'details').forEach((one) => (one.open = true));
      expect(wordsOf(tag).split(image).length, 'it is there, as text').to.be.greaterThan(4);
      expect(
        findAll(tag, 'img, script, iframe, object, embed, style, link, base, form').map((node) => node.localName),
      ).to.deep.equal([]);
      const addresses = findAll<HTMLAnchorElement>(tag, 'a').map(({href}) => new URL(href).protocol);
      expect(
        addresses.every((protocol) => ['http:', 'https:', 'mailto:'].includes(protocol)),
        addresses.join(),
      ).to.equal(true);
      const handlers = findAll(tag, '*').flatMap((node) =>
        node.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(handlers).to.deep.equal([]);
      expect('hit' in globalThis).to.equal(false);
      expect(({} as Record<string, unknown>)['x'], 'no prototype is touched').to.equal(undefined);
    });

    it('E-45 characters that turn the direction of text are taken out, and told', async () => {
      const problems: string[] = [];
      document.addEventListener('conflict-problem', (event) =>
        problems.push((event as CustomEvent<{code: string}>).detail.code),
      );
      const tag = await draw({
        type,
        csv: `${chart.header}\n${chart.row.replace(chart.name, `\u202e\u0000${chart.name}`)}\n`,
      });
      expect(wordsOf(tag)).to.not.match(/[\u202e\u0000]/);
      await until(() => problems.includes('control'), 'it is told');
    });

    it(`E-45 ${chart.most} rows in the page are drawn, and the page has its turns meanwhile`, async function () {
      this.timeout(60_000);
      const csv = `${chart.header}\n${`${chart.row}\n`.repeat(chart.most)}`;
      let turns = 0;
      const timer = setInterval(() => (turns += 1), 0);
      const ready = await draw({type, csv});
      clearInterval(timer);
      if (chart.most >= 100_000) expect(turns).to.be.greaterThan(3);
      expect(findAll(ready, '[data-point]').length).to.be.greaterThan(0);
    });
  });
}
