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

describe('a timeline on the page', () => {
  for (const width of [320, 600, 1200]) {
    it(`at ${width} px draws every event once, lanes first, then the first twelve to read, then the claims on votes`, async () => {
      const tag = await draw(FILES, {width});
      expect(findAll(tag, '.panel').map((one) => one.getAttribute('data-panel'))).to.deep.equal([
        'lanes',
        'list',
        'votes',
      ]);
      // six signs name the lanes
      expect(signsOf(tag)).to.equal(58 + 6);
      expect(findAll(tag, '[data-panel="lanes"] [data-point]')).to.have.length(58);
      expect(rowsIn(tag, 'list')).to.have.length(12);
      expect(rowsIn(tag, 'votes')).to.have.length(17);
      const lanes = panel(tag, 'lanes')!.getBoundingClientRect();
      expect(panel(tag, 'list')!.getBoundingClientRect().top).to.be.at.least(lanes.bottom);
      find(tag, '[data-panel="list"] .more')!.click();
      await tag.updateComplete;
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

  it('lists the events of the day that is chosen in the lanes, and all again', async () => {
    const tag = await draw({...FILES, ...WEEK}, {width: 600});
    mark(tag, 'Second day of nationwide protests').focus();
    await press(tag, 'Enter');
    expect(rowsIn(tag, 'list')).to.deep.equal([
      'Second day of nationwide protests',
      'Law on desertion and surrender signed',
      'North Ossetia admits a jam of 2,300 cars',
    ]);
    expect(textOf(find(tag, '[data-panel="list"] .panel-heading'))).to.equal('24 September 2022 only: 3 of 48 events');
    expect(findAll(tag, '.chosen-day')).to.have.length(1);
    expect(signsOf(tag), 'the lanes keep all').to.equal(48 + 6);
    expect(textOf(find(tag, '.card.pinned'))).to.contain('The Moscow Times (Russian service)');
    await press(tag, 'Escape');
    expect(rowsIn(tag, 'list')).to.have.length(12);
    expect(findAll(tag, '.chosen-day')).to.have.length(0);
  });

  it('keeps the list when a row of it is pinned', async () => {
    const tag = await draw({...FILES, ...WEEK}, {width: 320});
    findAll(tag, '[data-panel="list"] [data-point]')[3]!.focus();
    await press(tag, 'Enter');
    expect(find(tag, '.card.pinned') !== null).to.equal(true);
    expect(rowsIn(tag, 'list')).to.have.length(12);
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
    expect(said).to.contain('“Referendum” is the word of those who held these votes.');
    expect(said).to.contain('Claimed: a turnout of 92.6 per cent, 98.42 per cent yes');
    for (const row of findAll(tag, '[data-panel="votes"] li')) {
      const name = textOf(row.querySelector('.row-name'));
      if (name.startsWith('Claimed')) expect(textOf(row)).to.contain('Claimant: Russian-installed election commission');
      const link = row.querySelector('a');
      if (link) expect(link.rel).to.equal('noreferrer noopener');
    }
    expect(findAll(tag, '[data-panel="votes"] a').length).to.equal(13);
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
    expect(rowsIn(tag, 'votes')).to.have.length(17);
  });

  it('says which file could not be loaded', async () => {
    answer((address, init) => (address.includes('referendums') ? status(404) : asIs(address, init)));
    const tag = await place({...FILES, loading: 'eager'});
    await until(() => /The address answered 404/.test(wordsOf(tag)), 'it says so');
  });

  it('shows what had happened by a day', async () => {
    const tag = await draw({...FILES, ...WEEK, 'known-on': '2022-09-25'}, {width: 600});
    expect(findAll(tag, '[data-panel="lanes"] [data-point]')).to.have.length(35);
    expect(rowsIn(tag, 'votes').map((name) => name.replaceAll('\u00a0', ' '))).to.deep.equal(
      Array(4).fill('25 September: no figures'),
    );
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
