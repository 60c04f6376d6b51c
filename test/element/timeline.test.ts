import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {answer, asIs, status} from './answers.js';
import {draw, find, findAll, focusedIn, place, press, readyOf, settled, textOf, until, wordsOf} from './mount.js';

const FILES = {type: 'timeline', src: '/data/events.csv', votes: '/data/referendums.csv'};
const WEEK = {from: '2022-09-19', to: '2022-09-30'};

const panel = (tag: ConflictChart, id: string): Element | null => find(tag, `[data-panel="${id}"]`);
const rowsIn = (tag: ConflictChart, id: string): string[] =>
  findAll(tag, `[data-panel="${id}"] .row-name`).map((row) => textOf(row));
const signsOf = (tag: ConflictChart): number => findAll(tag, '[data-panel="lanes"] path.sign').length;
const mark = (tag: ConflictChart, text: string): HTMLElement =>
  findAll(tag, '[data-panel="lanes"] [data-point]').find((one) => one.getAttribute('aria-label')!.includes(text))!;
const dayButton = (tag: ConflictChart, label: string): HTMLElement =>
  findAll(tag, '[data-panel="list"] .views label').find((one) => textOf(one) === label)!;
const chosen = (tag: ConflictChart): string => textOf(find(tag, '[data-panel="list"] .views .chosen'));

describe('a timeline on the page', () => {
  for (const width of [320, 600, 1200]) {
    it(`at ${width} px draws every event once, lanes first, then the fullest day to read, then the claims on votes`, async () => {
      const tag = await draw(FILES, {width});
      expect(findAll(tag, '.panel').map((one) => one.getAttribute('data-panel'))).to.deep.equal([
        'lanes',
        'list',
        'votes',
      ]);
      // six signs name the lanes
      expect(signsOf(tag)).to.equal(58 + 6);
      expect(findAll(tag, '[data-panel="lanes"] [data-point]')).to.have.length(58);
      expect(rowsIn(tag, 'list')).to.have.length(11);
      expect(rowsIn(tag, 'votes')).to.have.length(6);
      // as many marks in the tree as it says
      expect(findAll(tag, '[data-point]')).to.have.length(58 + 6);
      expect(textOf(find(tag, '.plot > [hidden]'))).to.match(/^64 marks\./);
      const lanes = panel(tag, 'lanes')!.getBoundingClientRect();
      expect(panel(tag, 'list')!.getBoundingClientRect().top).to.be.at.least(lanes.bottom);
      dayButton(tag, 'All (58)').click();
      await settled(tag);
      expect(rowsIn(tag, 'list')).to.have.length(58);
    });
  }

  it('says what rests on a video that is not verified, with the verb of the claim', async () => {
    const tag = await draw({...FILES, from: '2022-09-25', to: '2022-09-25'}, {width: 600});
    const row = findAll(tag, '[data-panel="list"] li').find((one) => textOf(one).includes('Journalist'))!;
    expect(textOf(row)).to.contain('posted a video said to show').and.to.contain('video, not verified');
    expect(textOf(row.querySelector('.tag'))).to.equal('video, not verified');
    expect(textOf(find(tag, '.summary'))).to.contain('One is marked “video, not verified”.');
  });

  it('D21 lists the events of the day that a reader chooses, by button and in the lanes, and keeps it', async () => {
    const tag = await draw({...FILES, ...WEEK, heading: 'A heading'}, {width: 600});
    dayButton(tag, '23 Sept (8)').click();
    await settled(tag);
    expect(rowsIn(tag, 'list')).to.have.length(8);
    expect([tag.day, chosen(tag)]).to.deep.equal(['2022-09-23', '23 Sept (8)']);
    expect(textOf(find(tag, '.title')), 'the heading is of the lanes').to.equal('A heading');
    mark(tag, 'Second day of nationwide protests').focus();
    await press(tag, 'Enter');
    expect(rowsIn(tag, 'list')).to.deep.equal([
      'Second day of nationwide protests',
      'Law on desertion and surrender signed',
      'North Ossetia admits a jam of 2,300 cars',
    ]);
    expect(chosen(tag)).to.equal('24 Sept (3)');
    expect(findAll(tag, '.chosen-day')).to.have.length(1);
    expect(signsOf(tag), 'the lanes keep all').to.equal(48 + 6);
    expect(textOf(find(tag, '.card.pinned'))).to.contain('The Moscow Times (Russian service)');
    await press(tag, 'Escape');
    expect(find(tag, '.card')).to.equal(null);
    expect(rowsIn(tag, 'list'), 'the day stays when the mark is let go').to.have.length(3);
    dayButton(tag, '25 Sept (11)').click();
    await settled(tag);
    expect(rowsIn(tag, 'list')).to.have.length(11);
  });

  it('D21 opens on the day of the author, and warns of one that cannot be read', async () => {
    const tag = await draw({...FILES, ...WEEK, day: '2022-09-21'}, {width: 600});
    expect([chosen(tag), rowsIn(tag, 'list').length]).to.deep.equal(['21 Sept (5)', 5]);
    tag.day = 'Wednesday';
    await settled(tag);
    expect(chosen(tag)).to.equal('25 Sept (11)');
    await until(() => /day/.test(wordsOf(tag)) && wordsOf(tag).includes('Wednesday'), 'a warning');
  });

  it('D3 has all events on paper, and no buttons', async () => {
    const tag = await draw({...FILES, ...WEEK}, {width: 600});
    dispatchEvent(new Event('beforeprint'));
    expect(rowsIn(tag, 'list')).to.have.length(48);
    expect(find(tag, '[data-panel="list"] .views')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await settled(tag);
    expect(rowsIn(tag, 'list')).to.have.length(11);
  });

  it('D47 has the list on the line of the lanes', async () => {
    for (const width of [600, 1200]) {
      const tag = await draw({...FILES, ...WEEK}, {width});
      const [lanes, group] = ['.drawing', '.list-group'].map((part) => find(tag, part)!.getBoundingClientRect());
      expect([group!.left, group!.right]).to.deep.equal([lanes!.left, lanes!.right]);
    }
  });

  it('goes by keys from event to event, from lane to lane, and a week on', async () => {
    const tag = await draw({...FILES, ...WEEK}, {width: 1200});
    mark(tag, 'Partial mobilisation declared').focus();
    const heard = async (key: string): Promise<string> => {
      await press(tag, key);
      return focusedIn(tag)?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? '';
    };
    expect(await heard('PageDown')).to.match(/^28 September 2022: North Ossetia restricts/);
    expect(await heard('PageUp')).to.match(/^21 September 2022: /);
    expect(await heard('Home')).to.match(/^19 September 2022: Entry ban/);
    expect(await heard('ArrowRight')).to.match(/^20 September 2022: /);
    expect(await heard('End')).to.match(/^30 September 2022: /);
  });

  it('has words of claims on votes with their claimants, and links to where they stand', async () => {
    const tag = await draw({...FILES, ...WEEK}, {width: 600});
    const said = textOf(panel(tag, 'votes'));
    expect(said).to.contain(
      'Russia’s occupation authorities call these votes referendums. All figures are their claims',
    );
    const row = find(tag, '[data-panel="votes"] [data-point]')!;
    expect(row.getAttribute('aria-label')).to.match(
      /^Donetsk, region, .*: 99.23% yes on a turnout of 97.51%, all votes counted\. Claimed by Russian-/,
    );
    row.focus();
    await press(tag, 'Enter');
    const card = find(tag, '.card.pinned')!;
    expect(textOf(card)).to.contain('Russian-installed election commission of the Donetsk republic');
    expect([...card.querySelectorAll('a')].map(({rel}) => rel)).to.deep.equal(Array(4).fill('noreferrer noopener'));
  });

  it('has every event and every claim in its table, and names the rows it leaves out', async () => {
    const tag = await draw({...FILES, ...WEEK}, {width: 600});
    (find(tag, 'details.facts') as HTMLDetailsElement).open = true;
    await until(() => find(tag, 'details.facts tbody tr'), 'its rows');
    const [facts, rest] = findAll<HTMLDetailsElement>(tag, 'details.facts');
    expect(facts!.querySelectorAll(':scope > .scroll tbody tr').length).to.equal(48 + 17);
    expect(rest!.querySelectorAll('tbody tr').length).to.equal(10);
  });

  it('is drawn where the tag names no file of votes, and where it comes to name one', async () => {
    const tag = await draw({type: 'timeline', src: '/data/events.csv', ...WEEK}, {width: 600});
    expect(panel(tag, 'votes')).to.equal(null);
    const ready = readyOf(tag);
    tag.votes = '/data/referendums.csv';
    await ready;
    await settled(tag);
    expect(rowsIn(tag, 'votes')).to.have.length(6);
  });

  it('says which file could not be loaded', async () => {
    answer((address, init) => (address.includes('referendums') ? status(404) : asIs(address, init)));
    const tag = await place({...FILES, loading: 'eager'});
    await until(() => /The server answered 404/.test(wordsOf(tag)), 'it says so');
  });

  it('shows what had happened by a day', async () => {
    const tag = await draw({...FILES, ...WEEK, 'known-on': '2022-09-25'}, {width: 600});
    expect(findAll(tag, '[data-panel="lanes"] [data-point]')).to.have.length(35);
    expect(rowsIn(tag, 'votes')).to.deep.equal(['Donetsk', 'Kherson', 'Luhansk', 'Zaporizhzhia']);
    expect(textOf(find(tag, '.sources p'))).to.match(/As of 25 September 2022\.$/);
  });

  it('draws ten thousand events without holding up the page', async function () {
    this.timeout(60_000);
    const lines = Array.from(
      {length: 10_000},
      (_, i) => `2022-09-${String(1 + (i % 30)).padStart(2, '0')},Event ${i},protest,s`,
    );
    const tag = await draw({type: 'timeline', csv: ['date,title,kind,source', ...lines].join('\n')}, {width: 1200});
    expect(findAll(tag, '[data-point]').length).to.be.within(100, 3000);
    expect(tag.scrollWidth).to.be.at.most(1200);
    expect(find(tag, '[data-panel="lanes"]')!.getBoundingClientRect().height).to.be.below(600);
    expect(textOf(find(tag, '.summary'))).to.contain('10,000 events');
  });

  it('is a message and a button where a filter leaves nothing', async () => {
    const tag = await draw({...FILES, where: 'Atlantis'});
    expect(textOf(find(tag, '.message-first'))).to.equal('No rows match: Atlantis.');
    find(tag, '.message button')!.click();
    await settled(tag);
    expect(findAll(tag, '[data-panel="lanes"] [data-point]')).to.have.length(58);
  });
});
