import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts} from '../acceptance/charts.js';
import {draw, find, findAll, until, wordsOf} from './mount.js';

const image = '<img src=/nowhere.png onerror=globalThis.hit=1>';
const address = 'javascript:globalThis.hit=1';

/**
 * Milliseconds that the page may wait for its turn, on a slow and busy machine. Rows are read in turns; claims of their
 * own, of which there are many, are then arranged in one go.
 */
const LONGEST = {parts: 1000, claims: 3000} as const;

/** Looks how long the page has to wait for its turn, from now until it is asked. */
function watchTurns(): {longest(): number} {
  let [last, longest] = [performance.now(), 0];
  const look = (): void => {
    const now = performance.now();
    [last, longest] = [now, Math.max(longest, now - last)];
  };
  const timer = setInterval(look, 0);
  return {
    longest() {
      clearInterval(timer);
      look();
      return longest;
    },
  };
}

for (const chart of charts) {
  const {type} = chart;

  describe(`a hostile file of ${type}`, () => {
    it('E-45 markup in cells and attributes is only ever text, and no link leads to a script', async () => {
      const columns = `${chart.header},note,publisher,url,__proto__,constructor`;
      const row = `${chart.row.replace(chart.name, `"${image}"`)},"${image}","${image}",${address},${image},x`;
      const csv = `${columns}\n${row}\n`;
      const before = Object.getOwnPropertyNames(Object.prototype);
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
      expect(Object.getOwnPropertyNames(Object.prototype), 'no prototype is touched').to.deep.equal(before);
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

    const longest = chart.most >= 1_000_000 ? LONGEST.parts : LONGEST.claims;

    it('E-45 a cell of 10 MB is drawn, and the page has its turns meanwhile', async () => {
      const turns = watchTurns();
      const tag = await draw({type, csv: `${chart.header},note\n${chart.row},"${'x '.repeat(5_000_000)}"\n`});
      expect(turns.longest(), 'ms without a turn').to.be.lessThan(longest);
      expect(findAll(tag, '[data-point]').length).to.be.greaterThan(0);
    });

    it(`E-45 ${chart.most} rows in the page are drawn, and the page has its turns meanwhile`, async function () {
      this.timeout(60_000);
      const csv = `${chart.header}\n${`${chart.row}\n`.repeat(chart.most)}`;
      const turns = watchTurns();
      const tag = await draw({type, csv});
      expect(turns.longest(), 'ms without a turn').to.be.lessThan(longest);
      expect(findAll(tag, '[data-point]').length).to.be.greaterThan(0);
    });
  });
}
