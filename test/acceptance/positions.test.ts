import {aTimeout, expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, focusedIn, hasTable, press, settled, textOf, until, wordsOf} from '../element/mount.js';

const MEMBERS = 27;
const file = {type: 'positions', src: '/data/eu-positions.csv'};
const september = {...file, 'known-on': '2022-09-26'};
const autumn = {...file, view: 'time', from: '2022-09-19', to: '2022-10-31'};
const WIDTHS = [320, 600, 1200];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const words = (tag: ConflictChart): string => plain(wordsOf(tag));
const points = (tag: ConflictChart, panel: string): HTMLElement[] =>
  findAll(tag, `[data-panel="${panel}"] :is([data-point], [data-twin])`);
const labelOf = (node: Element | null): string => plain(node?.getAttribute('aria-label') ?? '');
const told = (tag: ConflictChart, id: string): string => labelOf(find(tag, `[data-point="${id}"]`));

describe('positions: who holds them', () => {
  for (const width of WIDTHS) {
    it(`A-06 at ${width} px the summary is visible and counts the governments`, async () => {
      const tag = await draw(september, {width});
      expect(plain(textOf(find(tag, '.summary')))).to.equal(
        'Of 27 governments, 15 have taken a position: 2 are open, 6 decide case by case, 1 is divided, 2 restrict entry and 4 are closed. We found no statement by the other 12.',
      );
    });

    it(`A-45 at ${width} px all 27 members are named and can be reached in each panel that has them`, async () => {
      for (const view of ['now', 'map', 'tiles', 'list']) {
        const tag = await draw({...september, view}, {width});
        const drawings = tag.panels.filter((panel) => ['list', 'tiles', 'map'].includes(panel.id));
        for (const {id} of drawings) expect(points(tag, id), `${view}, ${id}`).to.have.length(MEMBERS);
        // a drawing beside a list answers the pointer; the list alone is heard and reached by keys
        const names = findAll(tag, ':is([data-panel="list"], [data-panel="map"]) [data-point][tabindex]').map(labelOf);
        expect([names.length, new Set(names).size], view).to.deep.equal([MEMBERS, MEMBERS]);
        expect(names.every((name) => /^[\p{L} ]+: /u.test(name))).to.equal(true);
        expect(findAll(tag, '[data-panel="tiles"] [tabindex], [data-panel="tiles"] [role]')).to.have.length(0);
      }
    });

    it(`N7 at ${width} px other voices stand in words under their country and fill none`, async () => {
      const tag = await draw(september, {width});
      const asides = findAll(tag, '.row-aside').map((node) => plain(textOf(node)));
      expect(asides).to.deep.equal([
        'Not the government: Miloš Zeman, president (open, 25 Sept)',
        'Not the government: Petteri Orpo, opposition leader (restricts entry, 25 Sept)',
        'France, not the government: Group of more than 40 senators (open, 25 Sept): Refusing refuge would be a mistake in the war of communication and play into the hands of Putin',
      ]);
      expect(told(tag, 'list:FR')).to.equal('France: we found no statement by the government by 26 September.');
    });

    it(`N7 at ${width} px the institutions have a strip with dates and are in no count`, async () => {
      const tag = await draw(september, {width});
      const strip = find(tag, '[data-panel="institutions"]')!;
      expect(plain(textOf(strip))).to.match(
        /^EU institutions .*Charles Michel: The EU should be open.*23 Sept.*26 Sept$/,
      );
      expect(points(tag, 'institutions')).to.have.length(2);
      expect(plain(textOf(find(tag, '.summary')))).to.contain('Of 27 governments');
    });
  }

  it('N7 a badge "+1" stands on three squares, a frame round three codes of the map, and the key says what they are', async () => {
    const tiles = await draw(september, {width: 600});
    const texts = findAll<SVGElement>(tiles, '[data-panel="tiles"] text').map(textOf);
    expect(texts.filter((text) => text === '+1')).to.have.length(4);
    expect(texts).to.include('other statement (not the government)');
    const map = await draw({...september, view: 'map'}, {width: 600});
    expect(findAll(map, '[data-panel="map"] .framed')).to.have.length(3);
    expect(textOf(find(map, '.key'))).to.contain('other statement (not the government)');
  });

  it('N7 two answers of one government on a day are said with both who gave them', async () => {
    const tag = await draw({...file, 'known-on': '2022-09-22'}, {width: 600});
    expect(words(tag)).to.match(/two answers, 22 Sept ?Foreign minister, closed: .*Prime minister, case by case: /);
    expect(told(tag, 'list:CZ')).to.match(
      /^Czechia: divided\. Foreign minister: closed\. Prime minister: case by case/,
    );
    expect(words(tag)).to.match(/We found no statement by the government ?19/);
  });

  it('A-12 every mark has a role and a name that is a sentence', async () => {
    for (const [attributes, width] of [
      [september, 320],
      [september, 1200],
      [{...september, view: 'map'}, 600],
      [autumn, 320],
      [autumn, 1200],
    ] as const) {
      const tag = await draw(attributes, {width});
      const marks = findAll(tag, '[data-point]').filter((mark) => !mark.closest('[aria-hidden]'));
      expect(marks.length).to.be.above(10);
      for (const mark of marks) {
        expect(mark.getAttribute('role')).to.equal('graphics-symbol img');
        expect(labelOf(mark)).to.match(/^[\p{L} ]{2,}[:.] .{4,}\.$/u);
      }
    }
  });

  it('A-26 the table has every statement with country, day, who, what and source, and the rest with the reason', async () => {
    const tag = await draw(september, {width: 600});
    await hasTable(tag);
    const [table, rest] = findAll(tag, 'table');
    expect(textOf(table?.querySelector('caption'))).to.equal(textOf(find(tag, '.title')));
    expect(plain(textOf(find(tag, '.about')))).to.contain('by 26 September 2022');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])].map(textOf);
    expect(heads).to.deep.equal(['Country', 'Position', 'Said on', 'Said by', 'What it is', 'Statement', 'Source']);
    expect(table?.querySelectorAll('tbody tr')).to.have.length(54);
    expect(table?.querySelectorAll('tbody th[scope="row"]')).to.have.length(54);
    expect(rest?.querySelectorAll('tbody tr')).to.have.length(21);
    for (const row of rest?.querySelectorAll('tbody tr') ?? [])
      expect(textOf(row.lastElementChild)).to.match(/said after|outside/);
  });

  it('steps through the days on which somebody spoke, and says the counts', async () => {
    const tag = await draw(september, {width: 600});
    find(tag, '.later')!.click();
    await until(() => tag.knownOn === '2022-09-27', 'the next day');
    await settled(tag);
    await until(() => textOf(find(tag, '[role="status"].for-ears')).includes('As of'), 'the step is said');
    const said = plain(textOf(find(tag, '[role="status"].for-ears')));
    expect(said).to.match(
      /As of 27 September 2022\. Of 27 governments, 16 have taken a position: 2 are open, 7 decide case by case/,
    );
    expect(find(tag, '.earlier-state') === null, 'nothing is corrected: no strip').to.equal(true);
  });
});

describe('positions: over time', () => {
  for (const width of [600, 1200]) {
    it(`N8 at ${width} px there is a stripe for each of the 17 governments that spoke, with wedges and two half bands`, async () => {
      const tag = await draw(autumn, {width});
      const marks = points(tag, 'time').map(labelOf);
      expect(new Set(marks.map((text) => text.split('.')[0])).size).to.equal(17);
      const wedges = findAll(tag, '[data-panel="time"] .wedge');
      expect(marks.length - wedges.length, 'but not for the same answer again, and Sweden in March').to.be.within(7, 9);
      expect(textOf(find(tag, '.key'))).to.contain('new answer');
      expect(plain(textOf(find(tag, '.summary')))).to.contain(
        'Eight changed their answer or gave two answers on one day: Austria, Belgium, Czechia, Finland, Ireland, Lithuania, Poland and Spain.',
      );
    });
  }

  for (const width of WIDTHS) {
    it(`N8 at ${width} px every change is listed with its day`, async () => {
      const tag = await draw(autumn, {width});
      const rows = points(tag, 'changes').map((node) => plain(textOf(node)));
      expect(rows).to.have.length(11);
      expect(rows).to.include('Austria open → case by case 22 Sept');
      expect(rows).to.include('Czechia closed and case by case → closed 25 Oct');
      expect(points(tag, 'time').length > 0).to.equal(width !== 320);
    });
  }

  it('N8 the keyboard moves between the statements of a country and from country to country', async () => {
    const tag = await draw(autumn, {width: 1200});
    find(tag, '[data-point="time:FI:2022-09-22"]')!.focus();
    await settled(tag);
    const heard: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp']) {
      await press(tag, key);
      heard.push(labelOf(focusedIn(tag)).split(/(?<=\d of \d)\. /)[0]!);
    }
    expect(heard).to.deep.equal([
      'Finland. Statement 2 of 4',
      'Finland. Statement 3 of 4',
      'Finland. Statement 4 of 4',
      'Finland. Statement 4 of 4',
      'Poland. Statement 2 of 2',
      'Finland. Statement 3 of 4',
    ]);
    expect(told(tag, 'time:FI:2022-09-30')).to.match(
      /^Finland\. Statement 4 of 4\. 30 September: restricts entry\. Border closed .* Before that: restricts entry, 25 September\.$/,
    );
  });

  it('N8 a stripe answers the pointer with what was said then', async () => {
    const tag = await draw(autumn, {width: 600});
    const hit = find(tag, '[data-point="time:ES:2022-09-26"] .hit')!;
    hit.scrollIntoView({block: 'center'});
    const {left, top, height} = hit.getBoundingClientRect();
    await sendMouse({type: 'move', position: [1, 1]});
    await sendMouse({type: 'move', position: [Math.round(left + 60), Math.round(top + height / 2)]});
    await until(() => find(tag, '.card'), 'a card');
    expect(plain(textOf(find(tag, '.card')))).to.match(
      /^Spain: open .*Fully in favour.*Earlier ?undecided, 23 September/,
    );
    await resetMouse();
  });

  it('N8 the buttons lead from now to over time and back', async () => {
    const tag = await draw(september, {width: 600});
    const labels = findAll(tag, '.views label').map(textOf);
    expect(labels).to.deep.equal(['Tiles', 'Map', 'Over time']);
    findAll<HTMLInputElement>(tag, '.views input')[2]!.click();
    await until(() => find(tag, '[data-panel="time"]'), 'the stripes');
    findAll<HTMLInputElement>(tag, '.views input')[0]!.click();
    await until(() => find(tag, '[data-panel="tiles"]'), 'the tiles');
    expect(find(tag, '[data-panel="time"]') === null).to.equal(true);
  });
});

describe('names that flow in one paragraph', () => {
  for (const width of [320, 600]) {
    it(`A-18 at ${width} px each answers the pointer, wherever its line ends`, async function () {
      this.timeout(60_000);
      const tag = await draw(september, {width});
      const names = findAll(tag, '.flow [data-point]');
      expect(names).to.have.length(12);
      for (const name of names) {
        name.scrollIntoView({block: 'center'});
        const [box, ...more] = name.getClientRects();
        expect(more, 'one box, also at the end of a line').to.have.length(0);
        const position: [number, number] = [
          Math.round(box!.left + box!.width / 2),
          Math.round(box!.top + box!.height / 2),
        ];
        await sendMouse({type: 'move', position: [1, 1]});
        await until(() => !find(tag, '.card'), 'no card yet');
        await sendMouse({type: 'move', position});
        await until(() => textOf(find(tag, '.card-heading')) === textOf(name.querySelector('.row-name')), textOf(name));
      }
      await resetMouse();
      await aTimeout(0);
    });
  }
});
