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
  findAll(tag, `[data-panel="${panel}"] [data-point]`);
const labelOf = (node: Element | null): string => plain(node?.getAttribute('aria-label') ?? '');
const told = (tag: ConflictChart, id: string): string => labelOf(find(tag, `[data-point="${id}"]`));

describe('positions: who holds them', () => {
  for (const width of WIDTHS) {
    it(`A-06 at ${width} px the summary is visible and counts the governments`, async () => {
      const tag = await draw(september, {width});
      expect(plain(textOf(find(tag, '.summary')))).to.equal(
        '15 of 27 governments with a known position: 2 open, 6 case by case, 1 divided, 2 restrict, 4 closed. No statement was found for 12.',
      );
    });

    it(`A-45 at ${width} px all 27 members are named and can be reached in each panel that has them`, async () => {
      for (const view of ['now', 'map', 'tiles', 'list']) {
        const tag = await draw({...september, view}, {width});
        for (const {id} of tag.panels.filter((panel) => ['list', 'tiles', 'map'].includes(panel.id))) {
          const names = points(tag, id).map(labelOf);
          expect(new Set(names).size, `${view}, ${id}`).to.equal(MEMBERS);
          expect(names.every((name) => /^[\p{L} ]+: /u.test(name))).to.equal(true);
        }
      }
    });

    it(`N7 at ${width} px other voices stand in words under their country and fill none`, async () => {
      const tag = await draw(september, {width});
      const asides = findAll(tag, '.row-aside').map((node) => plain(textOf(node)));
      expect(asides).to.deep.equal([
        '+1 other voice: Miloš Zeman, president (open, 25 Sept)',
        '+1 other voice: Petteri Orpo, opposition leader (restricts, 25 Sept)',
        '+1 other voice, France: Group of more than 40 senators (open, 25 Sept): Refusing refuge would be a mistake in the war of communication and play into the hands of Putin',
      ]);
      expect(told(tag, 'list:FR')).to.match(
        /^France: no statement of the government found by 26 September\. One other voice:/,
      );
    });

    it(`N7 at ${width} px the institutions have a strip with dates and are in no count`, async () => {
      const tag = await draw(september, {width});
      const strip = find(tag, '[data-panel="institutions"]')!;
      expect(plain(textOf(strip))).to.match(
        /^EU institutions .*Charles Michel: The EU should be open.*23 Sept.*26 Sept$/,
      );
      expect(points(tag, 'institutions')).to.have.length(2);
      expect(plain(textOf(find(tag, '.summary')))).to.contain('of 27 governments');
    });
  }

  it('N7 a badge "+1" stands on three squares and beside three codes of the map, and the key says what it is', async () => {
    for (const [view, panel] of [
      ['now', 'tiles'],
      ['map', 'map'],
    ] as const) {
      const tag = await draw({...september, view}, {width: 600});
      expect(findAll(tag, `[data-panel="${panel}"] .plate`)).to.have.length(3);
      const texts = findAll<SVGElement>(tag, `[data-panel="${panel}"] text`).map(textOf);
      expect(texts.filter((text) => text === '+1')).to.have.length(3);
      expect(textOf(find(tag, '.key'))).to.contain('other voice, not the government');
    }
  });

  it('N7 two answers of one government on a day are said with both who gave them', async () => {
    const tag = await draw({...file, 'known-on': '2022-09-22'}, {width: 600});
    expect(words(tag)).to.contain('foreign minister closed, prime minister case by case');
    expect(told(tag, 'tiles:CZ')).to.match(/^Czechia: divided\. Foreign minister closed, prime minister case by case/);
    expect(words(tag)).to.match(/No statement of the government found ?19/);
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
      const marks = findAll(tag, '[data-point]');
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
      expect(textOf(row.lastElementChild)).to.match(/said later|outside/);
  });

  it('steps through the days on which somebody spoke, and says the counts', async () => {
    const tag = await draw(september, {width: 600});
    find(tag, '.later')!.click();
    await until(() => tag.knownOn === '2022-09-27', 'the next day');
    await settled(tag);
    await until(() => textOf(find(tag, '[role="status"].for-ears')).includes('As of'), 'the step is said');
    const said = plain(textOf(find(tag, '[role="status"].for-ears')));
    expect(said).to.match(
      /As of 27 September 2022\. 16 of 27 governments with a known position: 2 open, 7 case by case/,
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
      expect(wedges.length, 'all but Sweden, who spoke in March').to.equal(marks.length - 1);
      const again = findAll(tag, '[data-panel="time"] .wedge.again').length;
      expect(again).to.be.within(6, 8);
      expect(textOf(find(tag, '.key'))).to.match(/new answer.*the same answer again/);
      expect(plain(textOf(find(tag, '.summary')))).to.contain(
        '8 changed their answer or gave two: Austria, Belgium, Czechia, Finland, Ireland, Lithuania, Poland and Spain.',
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
      /^Finland\. Statement 4 of 4\. 30 September: restricts\. Border closed .* Before that, 25 September: restricts\. Plans to restrict access/,
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
