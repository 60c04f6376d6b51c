import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, focusedIn, marksOf, press, settled, textOf, until} from '../element/mount.js';

const FILE = {type: 'mobilization', src: '/data/mobilization.csv'};
const WIDTHS = [320, 600, 1200];
/** Of the words of a scale, px. */
const FONT_SIZE = 14;

const panelOf = (tag: ConflictChart, id: string): HTMLElement => find(tag, `.panel[data-panel="${id}"]`)!;
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
const namesIn = (panel: HTMLElement): string[] =>
  [...panel.querySelectorAll('[data-point]')].map((mark) => plain(mark.getAttribute('aria-label')));

/** Waits for what the element says only once its words are there. */
const drawn = async (attributes: Readonly<Record<string, string>>, width: number): Promise<ConflictChart> => {
  const tag = await draw({...FILE, ...attributes}, {width});
  await until(() => marksOf(tag).every((mark) => mark.getAttribute('aria-label')), 'every mark has its name');
  return tag;
};

describe('the ledger of claims on the page', () => {
  // whatever face the system has
  for (const width of [240, 320, 400, 479, 480, 600, 720, 899])
    it(`N1 at ${width} px no words of its scale stand on others: a figure half covered is another figure`, async () => {
      const tag = await drawn({}, width);
      const axes = findAll(tag, '.list-axis');
      expect(axes).to.not.have.length(0);
      for (const axis of axes) {
        // the box of a text is as high as the tallest face of its list: what is seen of it is less than its size above its line
        const texts = [...axis.querySelectorAll('text')].map((text) => {
          const {left, right} = text.getBoundingClientRect();
          return {words: textOf(text), left, right, y: Number(text.getAttribute('y'))};
        });
        const covered = texts.filter((one, at) =>
          texts
            .slice(at + 1)
            .some(({left, right, y}) => one.left < right && left < one.right && Math.abs(one.y - y) < FONT_SIZE),
        );
        expect(covered, textOf(axis)).to.deep.equal([]);
      }
    });

  for (const width of WIDTHS) {
    it(`N1 at ${width} px has a row a claim, the official figure, two brackets and two denials`, async () => {
      const tag = await drawn({}, width);
      const panel = panelOf(tag, 'target:RU');
      const names = namesIn(panel);
      expect(names).to.have.length(7);
      expect(names[4]).to.equal(
        'Claim 5 of 7. 1.2 million men to be called up. Meduza, citing a source close to a federal ministry, 23 September 2022. Unnamed source. Denied by the Kremlin, 23 September.',
      );
      const words = textOf(panel);
      expect(words).to.contain(width === 320 ? 'Official: 300,000' : '300,000');
      // the tag may have two lines
      expect(words.match(/denied by the Kremlin, ?2\d Sept/g)?.map((tag) => tag.replace(/, ?/, ', '))).to.deep.equal([
        'denied by the Kremlin, 22 Sept',
        'denied by the Kremlin, 23 Sept',
      ]);
      expect(words.match(/repeats the figure of Sergei Shoigu/g)).to.have.length(2);
      expect(words.match(/may repeat the report above/g)).to.have.length(1);
      // two marks are outlines, the others are filled; a source without a name is nothing but an outline
      const circles = (name: string): number => panel.querySelectorAll(`circle.${name}`).length;
      expect([circles('mark'), circles('outline')]).to.deep.equal([7, 2]);
      const joins = (role: string): number => panel.querySelectorAll(`path.${role}`).length;
      if (width < 900) expect([joins('same'), joins('perhaps')]).to.deep.equal([6, 2]);
      else expect([joins('same'), joins('perhaps')]).to.deep.equal([1, 1]);
      // the official figure: a line at L, a tick in the axis and in every row below that
      expect(joins('official')).to.equal(width < 900 ? 8 : 1);
    });
  }

  it('N1 has lines in the gutter that run from row to row, and names beside them', async () => {
    for (const width of [320, 600]) {
      const panel = panelOf(await drawn({}, width), 'target:RU');
      const rows = [...panel.querySelectorAll('.row')];
      const gutters = rows.map((row) => row.querySelector('.gutter')!.getBoundingClientRect());
      gutters.slice(1).forEach(({top}, i) => expect(top, 'no gap between two rows').to.be.at.most(gutters[i]!.bottom));
      rows.forEach((row, i) => {
        const name = row.querySelector('.row-name')!.getBoundingClientRect();
        expect(gutters[i]!.right, 'lines end before names').to.be.at.most(name.left + 0.5);
        expect(gutters[i]!.width).to.equal(width === 320 ? 22 : 28);
      });
    }
  });

  it('N1 leads by keyboard from claim to claim, to the denial and back', async () => {
    const tag = await drawn({}, 600);
    const rows = [...panelOf(tag, 'target:RU').querySelectorAll<HTMLElement>('[data-point]')];
    rows[3]!.focus();
    await press(tag, 'ArrowDown');
    expect(focusedIn(tag)).to.equal(rows[4]);
    await press(tag, 'Enter');
    await until(() => find(tag, '.card.pinned'), 'the card is pinned');
    const card = find(tag, '.card')!;
    expect(textOf(card)).to.contain('Denied by the Kremlin, 23 September 2022');
    const link = [...card.querySelectorAll('a')].find((one) => textOf(one) === 'Read the denial')!;
    expect(link.href).to.match(/^https:\/\/novayagazeta\.eu\/.+putins-spokesman-denies-news$/);
    card.querySelector('summary')!.click();
    await settled(tag);
    link.focus();
    await settled(tag);
    await press(tag, 'Escape');
    await until(() => focusedIn(tag) === rows[4], 'the keyboard is on the claim again');
  });

  it('N1 shows a denial from its day on', async () => {
    const tags = async (state: string): Promise<number> =>
      findAll(await drawn({'known-on': state}, 600), '.tag').length;
    expect([await tags('2022-09-21'), await tags('2022-09-22'), await tags('2022-09-23')]).to.deep.equal([0, 1, 2]);
  });

  for (const width of WIDTHS) {
    it(`N6 at ${width} px never has two measures on one axis`, async () => {
      const tag = await drawn({measure: 'target called_up deployed losses fled'}, width);
      const counted = findAll(tag, '.panel').map((panel) => [
        textOf(panel.querySelector('.panel-heading')),
        panel.querySelectorAll('[data-point]').length,
      ]);
      expect(counted).to.have.deep.members([
        ['Men to be called up, Russia', 7],
        ['How many had been called up', 8],
        ['Men deployed, Russia', 5],
        ['Losses, Russia', 4],
        ['Losses, Ukraine', 2],
        ['People who left the country, Russia', 3],
        // a phone shows the first four, until all are asked for
        ['Targets for individual regions', width === 320 ? 4 : 7],
      ]);
      const units: Readonly<Record<string, RegExp>> = {
        target: /men to be called up/,
        called_up: /men called up/,
        deployed: /men deployed/,
        losses: /losses/,
        fled: /people who left the country/,
      };
      for (const panel of findAll(tag, '.panel')) {
        const unit = units[panel.dataset['panel']!.split(':')[0]!]!;
        for (const name of namesIn(panel)) expect(name).to.match(unit);
      }
    });
  }

  it('N16 A-06 says the disagreement in one sentence over the chart', async () => {
    for (const width of WIDTHS) {
      const tag = await drawn({}, width);
      expect(textOf(find(tag, '.summary'))).to.equal(
        'Seven claims, from 300,000 to 1.2 million. The highest is four times the official figure. Two come from unnamed sources, and the Kremlin denied both.',
      );
    }
    const before = await drawn({'known-on': '2022-09-22'}, 600);
    expect(textOf(find(before, '.summary'))).to.equal(
      'Three claims, from 300,000 to 1 million. The highest is 3.3 times the official figure. One comes from an unnamed source, and the Kremlin denied it.',
    );
  });

  it('A-12 A-26 names every mark, and has every figure in the table', async () => {
    const tag = await drawn({}, 600);
    const names = marksOf(tag).map((mark) => plain(mark.getAttribute('aria-label')));
    expect(new Set(names).size).to.equal(22);
    for (const name of names) expect(name).to.match(/^Claim \d of \d\. .+/);
    find(tag, 'details.facts')!.setAttribute('open', '');
    await until(() => findAll(tag, 'details.facts tbody tr').length > 0, 'the table is there');
    const heads = findAll(tag, '.facts:not(.rest) > .scroll th[scope="col"]').map(textOf);
    expect(heads).to.include.members([
      'Figure',
      'Precision',
      'Said on',
      'Known on',
      'Source type',
      'Repeats',
      'Denied by',
    ]);
    expect(findAll(tag, '.facts:not(.rest) > .scroll tbody tr')).to.have.length(22);
    expect(findAll(tag, '.rest tbody tr')).to.have.length(33);
  });

  it('E-45 shows the first of many claims, and all of them when asked', async () => {
    const lines = Array.from({length: 5000}, (_, i) => `2022-09-21,Voice ${i},${i}`);
    const tag = await draw({type: 'mobilization', csv: `date,claimant,value\n${lines.join('\n')}\n`}, {width: 600});
    const rows = (): number => findAll(tag, '.row').length;
    expect(rows()).to.equal(20);
    await until(() => find(tag, '.more'), 'the button');
    find(tag, '.more')!.click();
    await until(() => rows() === 500, 'all that are drawn');
  });
});
