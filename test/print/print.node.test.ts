import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {csvParse} from 'd3';
import type {PDFOptions, Page} from 'puppeteer-core';
import {cutOff, filled, onEachOther, pagesOf, textOf, words} from './pages.js';
import {drawn, startPress, type Press} from './press.js';

const WINDOWS = [390, 700, 1200, 1600];
const A4: PDFOptions = {format: 'a4', margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}};

interface Printed {
  readonly tag: string;
  /** What has to stand whole in the drawings and lists, before the table says it again. */
  readonly names: readonly string[];
  /** What is in the table alone at the width of a sheet. */
  readonly listed?: readonly string[];
  /** A sheet more is too many. */
  readonly sheets: number;
}

const column = (file: string, name: string, is: (row: Record<string, string>) => boolean = () => true): string[] => [
  ...new Set(
    csvParse(readFileSync(`data/${file}.csv`, 'utf8'))
      .filter(is)
      .map((row) => row[name] ?? ''),
  ),
];

const within = ({date = ''}: Record<string, string>): boolean => date >= '2022-09-21' && date <= '2022-09-30';

const charts: Readonly<Record<string, Printed>> = {
  arrests: {
    tag: 'type="arrests" src="/data/arrests.csv" from="2022-09-21" to="2022-09-29" corrections="/data/corrections.csv"',
    names: ['1,369', '840+', '140+', '110', '30'],
    listed: [
      'Moscow',
      'Saint Petersburg',
      'Makhachkala',
      'Novosibirsk',
      'Perm',
      'Yekaterinburg',
      'Ufa',
      'Kyzyl',
    ].concat(['Chelyabinsk', 'Yakutsk', 'Irkutsk', 'Krasnoyarsk', 'Tomsk', 'Izhevsk', 'Voronezh', 'Krasnodar', 'Tver']),
    sheets: 9,
  },
  mobilization: {
    tag: 'type="mobilization" src="/data/mobilization.csv" corrections="/data/corrections.csv"',
    names: ['Sergei Shoigu', 'Dmitry Peskov', 'Novaya Gazeta Europe', 'Volodymyr Zelensky', 'Meduza', '1.2 million'],
    sheets: 6,
  },
  positions: {
    tag: 'type="positions" src="/data/eu-positions.csv" known-on="2022-09-26"',
    names: column('eu-positions', 'country', ({eu_member}) => eu_member === 'yes'),
    sheets: 9,
  },
  crossings: {
    tag: 'type="crossings" src="/data/crossings.csv" from="2022-09-14" to="2022-10-04" known-on="2022-10-04"',
    names: ['600,000–1,000,000', '261,000', '78,742', 'up to 66,000', '16,886', '2,326', '11,143'],
    sheets: 9,
  },
  timeline: {
    tag: 'type="timeline" src="/data/events.csv" votes="/data/referendums.csv" from="2022-09-21" to="2022-09-30"',
    names: column('events', 'title', within),
    sheets: 10,
  },
};

/** A row of a phone, `Wed 21`, is on paper a column with `21 Sept` and `Wed` under it; each is drawn twice, for its outline. */
function hasDay(text: string, row: string): boolean {
  const [, weekday, day] = /^([A-Z][a-z]{2}) (\d+)$/.exec(row) ?? [];
  return day !== undefined && new RegExp(`\\b${day}( Sept)?${day}( Sept)? ${weekday}`).test(text);
}

/** What the chart says on the screen: in its words, its rows, its notes, its table, its sources. */
async function saidBy(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const root = document.querySelector('conflict-chart')!.shadowRoot!;
    const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
    return [
      ...all('.title, .summary, .cannot p').map((one) => one.textContent),
      // without the number of a note beside a name, and before the address after a link
      ...all('.row-name, .notes li span').map((one) =>
        [...one.childNodes]
          .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
          .map(({textContent}) => textContent?.replace(/ \($/, '') ?? '')
          .filter((text) => !/^\W*$/.test(text))
          .join(''),
      ),
      ...all('.facts th, .facts td, .facts caption').map((one) => one.textContent),
      ...all('.source-name').map((one) => one.textContent),
      ...all('.row-value').flatMap((one) => one.textContent.match(/\d[\d,.]*\d|\d/g) ?? []),
    ];
  });
  return [...new Set(said.map(words))].filter((text) => text !== '');
}

const addressesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelector('conflict-chart')!.shadowRoot!.querySelectorAll('.sources a')].map(
      (one) => one.getAttribute('href') ?? '',
    ),
  );

const openOf = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() =>
    [...document.querySelector('conflict-chart')!.shadowRoot!.querySelectorAll('details')].map(({open}) => open),
  );

describe('printed pages', function () {
  this.timeout(120_000);
  let press: Press;
  before(async () => {
    press = await startPress();
  });
  after(() => press.close());

  for (const [type, {tag, names, listed = [], sheets}] of Object.entries(charts)) {
    for (const width of WINDOWS) {
      it(`faults 4.7 D1 D3 A-41 ${type} from a window of ${width} px`, async () => {
        const page = await press.open(
          `<conflict-chart ${tag} annotations="/data/annotations.csv"></conflict-chart>`,
          width,
        );
        await drawn(page);
        const [said, addresses, before] = [await saidBy(page), await addressesOf(page), await openOf(page)];
        const pages = await pagesOf(await page.pdf(A4));
        const text = textOf(pages);
        // addresses break wherever a line ends
        const packed = text.replace(/ /g, '');
        const isMissing =
          (from: string) =>
          (one: string): boolean =>
            !from.includes(words(one));
        const beforeTable = textOf(pages, /^Table of /);
        expect(names.filter(isMissing(beforeTable)), 'names').to.deep.equal([]);
        expect(listed.filter(isMissing(text)), 'names in the table').to.deep.equal([]);
        expect(
          said.filter((one) => !text.includes(one) && !hasDay(text, one)),
          'what the chart says',
        ).to.deep.equal([]);
        expect(
          addresses.filter((one) => !packed.includes(one)),
          'addresses',
        ).to.deep.equal([]);
        expect(text).to.match(/Printed on \d+ [A-Z][a-z]+ \d{4}\./);
        expect(text).to.not.match(/Choose a mark|Show the latest|Show all|more in the table|Earlier|Later|Arrow keys/);
        expect(pages.flatMap(onEachOther), 'text on text').to.deep.equal([]);
        expect(pages.flatMap(cutOff), 'over the edge').to.deep.equal([]);
        expect(pages.length, 'sheets').to.be.at.most(sheets);
        const thin = pages
          .slice(0, -1)
          .map(filled)
          .filter((share) => share < 0.5);
        expect(thin, 'nearly empty sheets').to.deep.equal([]);
        expect(await openOf(page), 'as the reader had it').to.deep.equal(before);
        await page.close();
      });
    }
  }

  const article = (script = ''): string =>
    `<script>${script}</script><p>An article</p>${Object.entries(charts)
      .map(
        ([type, {tag}]) =>
          `<div style="height: 3000px"></div><conflict-chart ${tag} heading="Of ${type}"><p>Instead of ${type}</p></conflict-chart>`,
      )
      .join('')}`;

  it('faults 4.3 D2 the first print of a page has every chart once the page is loaded and quiet', async () => {
    const page = await press.open(article(), 1200);
    await drawn(page);
    const text = textOf(await pagesOf(await page.pdf(A4)));
    for (const type of Object.keys(charts)) {
      expect(text).to.contain(`Of ${type}`);
      expect(text).to.not.contain(`Instead of ${type}`);
    }
    expect(text).to.not.contain('not loaded yet');
    await page.close();
  });

  it('faults 4.3 D2 a print before that shows what stands in the tag, and says that it is not the chart', async () => {
    const page = await press.open(
      article("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"),
      1200,
    );
    await page.waitForFunction(() => customElements.get('conflict-chart'));
    const text = textOf(await pagesOf(await page.pdf(A4)));
    for (const type of Object.keys(charts)) expect(text).to.contain(`Instead of ${type}`);
    expect(text.match(/not loaded yet when the page was printed/g)).to.have.length(5);
    await page.close();
  });
});
