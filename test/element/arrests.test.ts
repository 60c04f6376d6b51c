import {expect} from 'chai';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, marksOf, press, settled, textOf, until, wordsOf} from './mount.js';
import '../../src/define/arrests.js';

const E = {type: 'arrests', src: '/data/arrests.csv', from: '2022-09-21', to: '2022-09-29'};
const ONE_DAY = {...E, to: '2022-09-21'};

const said = (tag: ConflictChart): readonly string[] =>
  marksOf(tag).map((mark) => (mark.getAttribute('aria-label') ?? '').replace(/\s+/g, ' '));
const summaryOf = (tag: ConflictChart): string => textOf(find(tag, '.summary'));
const stepsOf = (tag: ConflictChart, name: 'earlier' | 'later'): HTMLElement => find(tag, `.clock .${name}`)!;

/** Steps, and waits until the words of the new state are there. */
async function step(tag: ConflictChart, name: 'earlier' | 'later', shown: string): Promise<void> {
  stepsOf(tag, name).click();
  await until(() => textOf(find(tag, '.clock b')).includes(shown), `shows ${shown}`);
  await settled(tag);
}

async function table(tag: ConflictChart): Promise<readonly string[]> {
  await until(() => find(tag, '.facts table'), 'the table is there');
  return findAll(tag, '.facts:not(.rest) > .scroll tbody tr').map(textOf);
}

describe('arrests on the page', () => {
  it('N3 leads back from what is known now to the first hour and says what changed', async () => {
    const tag = await draw(ONE_DAY, {width: 600});
    expect(textOf(find(tag, '.clock'))).to.contain('22 September 2022');
    expect(findAll(tag, '.trail')).to.have.length(2); // the bar and the key
    await step(tag, 'earlier', '22 September 2022, 09:51 Moscow time');
    expect(said(tag)[0]).to.match(/^21 September: at least 1,323 detentions in 39 cities\./);
    await until(
      () =>
        textOf(find(tag, '[role="status"]')).includes(
          'What was known by 22 September, 09:51. 21 September: at least 1,323 detentions in 39 cities, down from at least 1,400.',
        ),
      'the step is announced',
    );
    for (const shown of ['01:51', '00:00', '21 September 2022', '21:45', '20:33', '20:15'])
      await step(tag, 'earlier', shown);
    expect(stepsOf(tag, 'earlier').getAttribute('aria-disabled')).to.equal('true');
    expect(summaryOf(tag)).to.equal('21 September: at least 570 detentions in 30 cities.');
    await step(tag, 'later', '20:33');
    expect(summaryOf(tag)).to.equal('21 September: at least 735 detentions in 36 cities.');
  });

  it('N14 shows a day that is still being counted with a dotted top and its hour', async () => {
    const tag = await draw({...ONE_DAY, 'known-on': '2022-09-21T20:15'}, {width: 600});
    expect(findAll(tag, '.drawing .unfinished')).to.have.length(1);
    expect(findAll<SVGElement>(tag, '.drawing text').map(textOf)).to.include('so far, 20:15');
    expect(said(tag)[0]).to.contain('So far, 20:15 Moscow time.');
    const now = await draw(ONE_DAY, {width: 600});
    expect(findAll(now, '.drawing .unfinished')).to.have.length(0);
    expect(wordsOf(now)).not.to.contain('so far');
  });

  it('N4 draws days and total that do not add up side by side, says so and lists both', async () => {
    const tag = await draw(E, {width: 600});
    expect(summaryOf(tag)).to.contain(
      'The days we have add up to at least 2,349; OVD-Info’s own total to 26 September is 2,333.',
    );
    const texts = findAll<SVGElement>(tag, '[data-panel="totals"] text').map(textOf);
    expect(texts).to.include.members(['2,349+', '2,333']);
    expect(findAll(tag, '[data-panel="totals"] .drawing .sum')).to.have.length(1);
    const rows = await table(tag);
    expect(rows.some((row) => row.startsWith('Sum of the days found, to 25 September 2,349+'))).to.equal(true);
    expect(rows.some((row) => row.startsWith('Total, 21 to 26 September 2022 2,333'))).to.equal(true);
  });

  it('N13 says in full what the chart cannot show, before the table', async () => {
    const tag = await draw(E, {width: 320});
    const caveat = find(tag, '.cannot')!;
    expect(textOf(caveat)).to.contain('A day without a figure is not a day without detentions.');
    expect(caveat.getBoundingClientRect().height).to.be.greaterThan(40);
    await table(tag);
    const order = caveat.compareDocumentPosition(find(tag, '.facts')!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    const revisions = await draw({...E, view: 'revisions'}, {width: 600});
    expect(textOf(find(revisions, '.cannot'))).to.contain('The file does not say why a count was lowered.');
  });

  it('N1 has the official count as a mark of its own that the keyboard reaches', async () => {
    const tag = await draw({...E, from: '2022-03-06', to: '2022-03-06'}, {width: 600});
    expect(findAll(tag, '.drawing .official')).to.have.length(1);
    expect(
      said(tag)
        .slice(0, 2)
        .map((text) => /\d[\d,]+\d/.exec(text.replace(/^6 March/, ''))![0]),
    ).to.deep.equal(['5,170', '3,500']);
    marksOf(tag)[0]!.focus();
    await press(tag, 'ArrowRight');
    await until(() => find(tag, '.card'), 'the card is open');
    expect(textOf(find(tag, '.card'))).to.contain('6 March: at least 3,500 detentions (official count)');
    expect(textOf(find(tag, '.card'))).to.contain('Russian Interior Ministry (official)');
  });

  for (const width of [320, 600, 1200]) {
    it(`A-12 names every mark in every view at ${width} px`, async () => {
      const marks = {320: [9, 24, 24, 11], 600: [16, 24, 24, 25], 1200: [40, 24, 24, 25]}[width]!;
      for (const [i, view] of ['days', 'cities', 'map', 'revisions'].entries()) {
        const tag = await draw({...E, view}, {width});
        find(tag, '.more')?.click();
        await settled(tag);
        expect(marksOf(tag), view).to.have.length(marks[i]!);
        for (const name of said(tag)) expect(name).to.match(/[a-z]{3}.*\.$/i);
      }
    });
  }

  it('A-26 has the 39 figures of the nine days in its table, and the 25 counts in the one of revisions', async () => {
    const tag = await draw(E, {width: 600});
    expect(await table(tag)).to.have.length(39);
    tag.view = 'revisions';
    await until(() => findAll(tag, '[data-panel="counts"]').length === 1, 'the view is drawn');
    await until(() => findAll(tag, '.facts:not(.rest) > .scroll tbody tr').length === 25, '25 rows');
    expect(findAll(tag, '[data-panel="counts"] .fall')).to.have.length(1);
    expect(findAll(tag, '[data-panel="counts"] .count.hollow')).to.have.length(5);
    expect(findAll(tag, '[data-panel="counts"] .hour-band')).to.have.length(5);
  });

  it('A-49 says and shows "at least" for each figure that is bounded', async () => {
    const tag = await draw(E, {width: 600});
    const bars = findAll(tag, '[data-panel="days"] .drawing > g:first-child > g');
    const open = bars.map((bar) => bar.querySelectorAll('rect').length === 4);
    expect(open).to.deep.equal([false, true, true, false, false]);
    expect(said(tag).filter((name) => /^2[45] September: at least/.test(name))).to.have.length(2);
    expect((await table(tag)).filter((row) => row.includes('at least')).length).to.be.greaterThan(6);
  });
});
