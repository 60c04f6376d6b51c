import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, focusedIn, textOf, until} from './mount.js';

/** Cities with 1 to `count` detentions of one day; nothing is known of the last one. */
const cities = (count: number): string =>
  `date,place,place_type,count,bound,as_of\n${Array.from(
    {length: count},
    (_, i) =>
      `2022-09-21,City ${i},city,${i === count - 1 ? ',uncounted' : `${((i * 7) % (count - 1)) + 1},exact`},2022-09-21\n`,
  ).join('')}2022-09-20,,country,5,at_least,2022-09-22\n2022-09-20,,country,4,exact,2022-09-20\n`;

const LONG = cities(40);
const SHORT = cities(6);

const facts = (tag: ConflictChart): HTMLDetailsElement => find(tag, 'details.facts') as HTMLDetailsElement;
const rowsOf = (tag: ConflictChart): readonly Element[] => [...facts(tag).querySelectorAll('tbody tr')];
const column = (tag: ConflictChart, at: number): readonly string[] =>
  rowsOf(tag).map((row) => textOf(row.children[at]));
const heads = (tag: ConflictChart): readonly Element[] => [...facts(tag).querySelectorAll('thead th')];
const state = (tag: ConflictChart): string => textOf(facts(tag).querySelector('output'));
const box = (tag: ConflictChart): HTMLInputElement | null => facts(tag).querySelector('input');

async function opened(csv: string, heading = 'What was counted'): Promise<ConflictChart> {
  const tag = await draw({type: 'arrests', csv, heading});
  facts(tag).open = true;
  await until(() => rowsOf(tag).length > 0, 'the rows are there');
  return tag;
}

async function press(tag: ConflictChart, name: string): Promise<Element> {
  const head = heads(tag).find((one) => textOf(one) === name)!;
  head.querySelector('button')!.focus();
  head.querySelector('button')!.click();
  await tag.updateComplete;
  return head;
}

async function search(tag: ConflictChart, text: string): Promise<void> {
  box(tag)!.value = text;
  box(tag)!.dispatchEvent(new Event('input', {bubbles: true}));
  await tag.updateComplete;
}

/** Figures without their signs. */
const numbers = (tag: ConflictChart): readonly number[] => column(tag, 1).map((text) => parseInt(text));
const known = (all: readonly number[]): readonly number[] => all.filter((one) => !Number.isNaN(one));
const upwards = (all: readonly number[]): readonly number[] => [...all].sort((a, b) => a - b);

describe('the table of figures', () => {
  it('A-26 D46 is named as its chart; its figures stand alone at the end of their cells', async () => {
    const tag = await opened(SHORT);
    expect([textOf(facts(tag).querySelector('caption')), textOf(find(tag, '.title'))]).to.deep.equal([
      'What was counted',
      'What was counted',
    ]);
    const [, number, bound] = [...rowsOf(tag)[0]!.children];
    expect(textOf(number)).to.match(/^[\d,–]+\+?$/);
    expect(getComputedStyle(number!).textAlign).to.equal('end');
    expect(getComputedStyle(heads(tag)[1]!).textAlign).to.equal('end');
    expect(getComputedStyle(bound!).textAlign).to.equal('start');
  });

  it('A-28 is sorted by the buttons in its heads: one way, the other way, as it was; the focus stays, and it says so', async () => {
    const tag = await opened(SHORT);
    const before = column(tag, 0);
    expect(findAll(tag, '[aria-sort]')).to.deep.equal([]);

    const head = await press(tag, 'Detentions');
    expect(head.getAttribute('aria-sort')).to.equal('descending');
    expect(known(numbers(tag)))
      .to.have.length(7)
      .and.deep.equal([...upwards(known(numbers(tag)))].reverse());
    expect(numbers(tag).at(-1), 'the unknown one').to.deep.equal(NaN);
    expect(state(tag)).to.equal('Sorted by Detentions, largest first.');
    expect(focusedIn(tag)).to.equal(head.querySelector('button'));

    await press(tag, 'Detentions');
    expect(head.getAttribute('aria-sort')).to.equal('ascending');
    expect(known(numbers(tag))).to.deep.equal(upwards(known(numbers(tag))));
    expect(numbers(tag).at(-1), 'the unknown one').to.deep.equal(NaN);
    expect(state(tag)).to.equal('Sorted by Detentions, smallest first.');

    const bound = await press(tag, 'Precision');
    expect([bound, head].map((one) => one.getAttribute('aria-sort'))).to.deep.equal(['ascending', null]);
    expect(state(tag)).to.equal('Sorted by Precision, A to Z.');
    await press(tag, 'Precision');
    await press(tag, 'Precision');
    expect(findAll(tag, '[aria-sort]')).to.deep.equal([]);
    expect([column(tag, 0), state(tag)]).to.deep.equal([before, '']);
  });

  it('A-28 keeps its order in another state of the same table, and loses it in another table', async () => {
    const tag = await opened(SHORT);
    await press(tag, 'Detentions');
    tag.csv = cities(8);
    await until(() => find(tag, 'details.facts') && rowsOf(tag).length > 8, 'the other rows');
    expect(known(numbers(tag))).to.deep.equal([...upwards(known(numbers(tag)))].reverse());
    tag.type = 'crossings';
    tag.csv =
      'date,direction,crossing,count\n2022-09-21,Russia to Georgia,Lars,3\n2022-09-22,Russia to Georgia,Lars,9\n';
    await until(() => textOf(find(tag, '.facts thead th')) === 'Where', 'the table of crossings');
    expect(findAll(tag, '[aria-sort]')).to.deep.equal([]);
    expect(state(tag)).to.equal('');
  });

  it('D46 has a search box above 30 rows, which finds rows and says how many', async () => {
    const short = await opened(SHORT);
    expect(box(short)).to.equal(null);
    const tag = await opened(LONG);
    const all = rowsOf(tag).length;
    expect(textOf(box(tag)!.labels![0])).to.equal('Search the table');
    await search(tag, 'city 12, days');
    expect(column(tag, 0)).to.deep.equal(['City 12, days found']);
    expect(state(tag)).to.equal(`1 of ${all} rows.`);
    await press(tag, 'Figure');
    expect(state(tag)).to.equal(`1 of ${all} rows. Sorted by Figure, earliest first.`);
    await search(tag, 'nowhere');
    expect([rowsOf(tag).length, state(tag)]).to.deep.equal([0, `0 of ${all} rows. Sorted by Figure, earliest first.`]);

    dispatchEvent(new Event('beforeprint'));
    try {
      expect([rowsOf(tag).length, box(tag)], 'all rows are on paper, without the box').to.deep.equal([all, null]);
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
    await until(() => box(tag), 'the box is back');
    expect([box(tag)!.value, rowsOf(tag).length]).to.deep.equal(['nowhere', 0]);
    await search(tag, '');
    expect(rowsOf(tag)).to.have.length(all);
  });

  it('D46 has the rows that are not drawn apart, behind their own details, while it is open', async () => {
    const tag = await opened(SHORT);
    const rest = find(tag, 'details.rest') as HTMLDetailsElement;
    expect([facts(tag).contains(rest), rest.open]).to.deep.equal([false, false]);
    expect(textOf(rest.querySelector('summary'))).to.match(/^Rows of the file that are not drawn \(\d+\)$/);
    expect(rest.checkVisibility()).to.equal(true);
    facts(tag).open = false;
    expect(rest.checkVisibility()).to.equal(false);
  });

  it('D46 has a shade at the side where it goes on, in a region that the keyboard can move', async () => {
    const tag = await opened(LONG);
    const region = facts(tag).querySelector<HTMLElement>('.scroll')!;
    expect([region.tabIndex, region.getAttribute('role')]).to.deep.equal([0, 'region']);
    expect(getComputedStyle(region).backgroundImage.match(/gradient/g)).to.have.length(4);
    expect(getComputedStyle(region).backgroundAttachment).to.equal('local, local, scroll, scroll');
  });
});
