import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {register} from '../../src/element/registry.js';
import type {Chart, ModelInput} from '../../src/model/contract.js';
import {sixth} from '../fixtures/sixth/chart.js';
import {stocks, type Stock} from '../fixtures/sixth/dataset.js';
import type {Bar} from '../fixtures/sixth/view.js';
import {draw, find, findAll, focusedIn, press, settled, textOf, until, wordsOf} from './mount.js';
import {quiet} from './quiet.js';

register(sixth); // all that a page has to do for a chart of its own

const csv = `place,count,source,publisher,url
Second,20,A monitor,A paper,https://example.org/second
First,40,A monitor,A paper,https://example.org/first
Third,10,A ministry,,
Nowhere,many,A ministry,,
`;

interface WiderFiles extends Record<string, Stock> {
  readonly src: Stock;
  readonly extra: Stock;
}

/** The rows of both files as one: a tag need not name the further one. */
const together = (input: ModelInput<WiderFiles>): ModelInput<{readonly src: Stock}> => {
  const rows: Partial<typeof input.rows> = input.rows;
  return {...input, rows: {src: [...(rows.src ?? []), ...(rows.extra ?? [])]}, lost: undefined};
};

/** The same with a further file, in an attribute that the element has never heard of. */
const wider: Chart<WiderFiles, readonly Stock[], Stock, readonly Bar[]> = {
  ...sixth,
  type: 'sixth-wider',
  files: {src: stocks, extra: stocks},
  boundaries: () => undefined,
  select: (input) => sixth.select(together(input)),
  layout: (selection, input) => sixth.layout(selection, together(input)),
  detail: async () => {
    const {detailOf} = await sixth.detail();
    return {detailOf: (selection, layout, input) => detailOf(selection, layout, together(input))};
  },
};
register(wider);

const drawn = (more: Readonly<Record<string, string>> = {}, width = 600): Promise<ConflictChart> =>
  draw({type: 'sixth', csv, ...more}, {width});
const barsOf = (tag: ConflictChart): number[] =>
  findAll(tag, 'svg.drawing rect.bar').map((bar) => Number(bar.getAttribute('width')));
const heardIn = (tag: ConflictChart): string => focusedIn(tag)?.getAttribute('aria-label') ?? '';

describe('house 6 a sixth chart of three files gets all the rest', () => {
  it('is drawn with a title, a sentence that sums it up and what it cannot show', async () => {
    const tag = await drawn();
    expect(barsOf(tag)).to.deep.equal([552, 276, 138]);
    expect(textOf(find(tag, '.title'))).to.equal('What there was, by place');
    expect(textOf(find(tag, '.summary'))).to.equal('3 places; most at First: 40.');
    expect(textOf(find(tag, '.cannot'))).to.contain('Places that nobody counted are not in the file.');
  });

  it('Tab reaches one mark, arrow keys, Home, End and letters the others, and each says its sentence', async () => {
    const tag = await drawn();
    await until(() => find(tag, '[data-point][tabindex="0"]'), 'a Tab stop');
    const before = document.createElement('button');
    tag.before(before);
    before.focus();
    for (let i = 0; i < 9 && !heardIn(tag); i += 1) await sendKeys({press: 'Tab'});
    await settled(tag);
    const heard = [heardIn(tag)];
    for (const key of ['ArrowDown', 'End', 'ArrowUp', 'Home', 't']) {
      await press(tag, key);
      heard.push(heardIn(tag));
    }
    const [first, second, third] = [
      'First: 40, says A monitor (named source).',
      'Second: 20, says A monitor (named source).',
      'Third: 10, says A ministry (named source).',
    ];
    expect(heard).to.deep.equal([first, second, third, second, first, third]);
  });

  it('the card of a mark has its figure, who published it and a link; the mark is drawn as active', async () => {
    const tag = await drawn();
    await until(() => find(tag, '[data-point][tabindex="0"]'), 'a Tab stop');
    find(tag, '[data-point="bars:3"]')!.focus();
    await until(() => find(tag, '.card'), 'a card');
    await settled(tag);
    expect(textOf(find(tag, '.card-heading'))).to.equal('First');
    expect(textOf(find(tag, '.card'))).to.match(/Count 40 Published by A paper/);
    expect(find(tag, '.card a')!.getAttribute('href')).to.equal('https://example.org/first');
    expect(findAll(tag, 'rect.bar:not(.rest)')).to.have.length(1);
  });

  it('the table has each figure, and apart the rows that a filter leaves out', async () => {
    const tag = await drawn({where: 'First;Third'});
    await until(() => find(tag, '.facts table'), 'a table');
    const rows = findAll<HTMLTableRowElement>(tag, '.facts tbody tr').map(({cells}) => [...cells].map(textOf));
    expect(rows).to.deep.equal([
      ['First', '40', 'A paper'],
      ['Third', '10', 'A ministry'],
      ['2', 'Second', 'of another place'],
    ]);
    expect(barsOf(tag)).to.deep.equal([552, 138]);
  });

  it('a filter that leaves nothing is named, with a button to clear it', async () => {
    const tag = await drawn({where: 'Atlantis'});
    expect(textOf(find(tag, '.message'))).to.contain('Atlantis');
    find(tag, '.message button')!.click();
    await until(() => barsOf(tag).length === 3, 'all are drawn');
  });

  it('the sources are named under it, and a row that cannot be read is told', async () => {
    const tag = await drawn();
    expect(textOf(find(tag, '.sources'))).to.equal('Sources: A monitor via A paper; A ministry.');
    await until(() => wordsOf(tag).includes('1 of 4 rows left out.'), 'one row left out');
  });

  it('is drawn for the sheet of a printer, with its table open', async () => {
    const tag = await drawn({}, 1200);
    await quiet();
    await until(() => {
      dispatchEvent(new Event('afterprint'));
      dispatchEvent(new Event('beforeprint'));
      return find(tag, '.figure')!.dataset['size'] === 'M';
    }, 'at once');
    try {
      expect(Math.max(...barsOf(tag))).to.be.within(600, 700);
      expect(findAll(tag, 'details:not([open])')).to.deep.equal([]);
      expect(textOf(find(tag, '.facts tbody'))).to.contain('First 40 A paper');
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('a further file is read from the attribute that the chart names, again when it changes, and told where it is not there', async () => {
    const file = (count: number): string => `data:text/csv,place,count,source%0AOther,${count},X`;
    const tag = await drawn({type: 'sixth-wider', extra: file(80)});
    expect(barsOf(tag)).to.deep.equal([552, 276, 138, 69]);
    tag.setAttribute('extra', file(20));
    await until(() => barsOf(tag)[1] === 276 && barsOf(tag)[2] === 276, 'the other file is drawn');
    tag.removeAttribute('extra');
    await until(() => barsOf(tag).length === 3, 'drawn without it');
    const told: string[] = [];
    tag.addEventListener('conflict-problem', ({detail}) => told.push(detail.sentence));
    tag.setAttribute('extra', '/data/nowhere.csv');
    const isTold = (): boolean =>
      told.some((sentence) => sentence.startsWith('The chart is drawn without the file of extra (nowhere.csv). '));
    await until(isTold, 'the problem is told');
    // another chart on the same tag has no such file
    tag.type = 'sixth';
    await until(() => barsOf(tag).length === 3 && !wordsOf(tag).includes('nowhere.csv'), 'the other chart');
  });
});
