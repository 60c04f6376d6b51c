import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {charts} from '../acceptance/charts.js';
import {draw, find, findAll, textOf, type Attributes} from './mount.js';

const WIDTHS = [240, 320, 600, 900, 1200, 1440];

/** A page that is read from right to left, for the time of a drawing; the tag is handed over as it stands. */
async function inPage(dir: 'ltr' | 'rtl', attributes: Attributes, width: number): Promise<ConflictChart> {
  document.documentElement.dir = dir;
  return draw(attributes, {width});
}

/** Where each text of each drawing stands, px from the left edge of its drawing. */
const places = (tag: ConflictChart): readonly string[] =>
  findAll<SVGTextElement>(tag, 'svg text').map((node) => {
    const [box, frame] = [node.getBoundingClientRect(), node.ownerSVGElement!.getBoundingClientRect()];
    return `${node.textContent} ${Math.round(box.left - frame.left)} ${Math.round(box.right - frame.left)}`;
  });

/** Texts of drawings that stand outside of it or of the tag. */
function outside(tag: ConflictChart): readonly string[] {
  const own = tag.getBoundingClientRect();
  return findAll<SVGTextElement>(tag, 'svg.drawing text').flatMap((node) => {
    const [box, svg] = [node.getBoundingClientRect(), node.ownerSVGElement!.getBoundingClientRect()];
    const isIn =
      box.left >= Math.max(own.left, svg.left - 8) - 1 && box.right <= Math.min(own.right, svg.right + 40) + 1;
    return isIn ? [] : [textOf(node)];
  });
}

/** The characters of a text from left to right, as they are seen. */
function asSeen(node: Node): string {
  const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const letters: {x: number; y: number; letter: string}[] = [];
  while (text.nextNode()) {
    const {data} = text.currentNode as Text;
    for (let i = 0; i < data.length; i++) {
      const range = document.createRange();
      range.setStart(text.currentNode, i);
      range.setEnd(text.currentNode, i + 1);
      const [box] = range.getClientRects();
      if (box && box.width > 0) letters.push({x: box.left, y: box.top, letter: data[i]!});
    }
  }
  return letters
    .sort((a, b) => Math.round(a.y - b.y) || a.x - b.x)
    .map(({letter}) => letter)
    .join('');
}

const ARABIC = [
  'date,place,place_type,count,bound,source,cities',
  '2022-09-21,طهران,city,1538,at_least,مرصد الاحتجاجات,',
  '2022-09-21,תל אביב,city,480,,מצפה,',
  '2022-09-21,Iran,country,2500,at_least,مرصد الاحتجاجات,3',
  '2022-09-24,طهران,city,399,,مرصد الاحتجاجات,',
].join('\n');

describe('pages that are read from right to left', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const {type, file, attributes, views} of charts)
    for (const view of views)
      it(`faults 4.1 ${type} ${view}: drawings as in any page, all of them whole, at every width`, async () => {
        const asked = {type, src: file, ...attributes, view};
        // all widths beside each other: they read the file once
        const inAll = (dir: 'ltr' | 'rtl'): Promise<readonly ConflictChart[]> =>
          Promise.all(WIDTHS.map((width) => inPage(dir, asked, width)));
        const [lefts, rights] = [await inAll('ltr'), await inAll('rtl')];
        for (const [i, width] of WIDTHS.entries()) {
          const [left, right] = [lefts[i]!, rights[i]!];
          expect(getComputedStyle(right).direction, 'the page').to.equal('rtl');
          expect(places(right), String(width)).to.deep.equal(places(left));
          expect(outside(right), String(width)).to.deep.equal([]);
          expect(right.scrollWidth, String(width)).to.be.at.most(Math.max(right.clientWidth, left.scrollWidth));
        }
      }).timeout(60_000);

  it('faults 4.1 numbers and signs keep their order beside Arabic and Hebrew names', async () => {
    for (const dir of ['rtl', 'ltr'] as const)
      for (const width of [320, 600, 1200]) {
        const tag = await inPage(dir, {type: 'arrests', csv: ARABIC, view: 'cities'}, width);
        const values = findAll(tag, 'svg text, .row-value, .row-date').filter((node) =>
          /^[\d,+ ]+$/.test(textOf(node)),
        );
        expect(values.length, 'values').to.be.above(1);
        for (const node of values)
          expect(asSeen(node).replace(/\s/g, ''), `${dir} ${width}`).to.equal(textOf(node).replace(/\s/g, ''));
        const summary = asSeen(find(tag, '.summary')!);
        for (const number of textOf(find(tag, '.summary')).match(/\d[\d,]*\+?/g) ?? [])
          expect(summary, `${dir} ${width}`).to.contain(number);
        tag.remove();
      }
  }).timeout(60_000);

  it('faults 4.1 an English sentence is read from the left, whatever names stand in it', async () => {
    const tag = await inPage('rtl', {type: 'arrests', csv: ARABIC}, 600);
    const words = asSeen(find(tag, '.cannot-heading')!);
    expect(words).to.equal(textOf(find(tag, '.cannot-heading')));
    const heading = await inPage('rtl', {type: 'arrests', csv: ARABIC, heading: 'طهران: 1,500'}, 600);
    expect(asSeen(find(heading, '.title')!)).to.contain('1,500');
  });

  it('faults 4.1 the layout is that of the page: edges, key and steps at the other side', async () => {
    const asked = {type: 'arrests', src: '/data/arrests.csv', from: '2022-09-21', to: '2022-09-29'};
    const sides = async (dir: 'ltr' | 'rtl'): Promise<readonly boolean[]> => {
      const tag = await inPage(dir, {...asked, 'known-on': '2022-09-25'}, 1200);
      const middle = (selector: string): number => {
        const {left, right} = find(tag, selector)!.getBoundingClientRect();
        return (left + right) / 2;
      };
      const [first, last] = findAll(tag, '.key li').map((one) => one.getBoundingClientRect().left);
      const found = [middle('.first') < middle('.second'), middle('.earlier') < middle('.later'), first! < last!];
      tag.remove();
      return found;
    };
    expect(await sides('ltr')).to.deep.equal([true, true, true]);
    expect(await sides('rtl')).to.deep.equal([false, false, false]);
  });
});
