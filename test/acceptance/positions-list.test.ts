import {expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import {draw, find, findAll, focusedIn, press, settled, textOf, until} from '../element/mount.js';

const september = {type: 'positions', src: '/data/eu-positions.csv', 'known-on': '2022-09-26'};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const labelOf = (node: Element | null): string => plain(node?.getAttribute('aria-label') ?? '');

describe('positions: the list', () => {
  it('D26 at 600 px each statement is one line, whole on paper and in the table', async () => {
    const tag = await draw(september, {width: 600});
    const row = find(tag, '[data-point="list:LV"]')!;
    const [who, said] = [...row.querySelectorAll<HTMLElement>('.row-lines > span')];
    expect([plain(textOf(who)), textOf(said).length > 100]).to.deep.equal(['Foreign minister, 25 Sept', true]);
    expect(said!.clientHeight, 'one line').to.be.below(24);
    expect(getComputedStyle(said!).textOverflow).to.equal('ellipsis');
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
  });

  it('A-14 "s" leads to Spain, Slovakia, Sweden and Slovenia in turn, and an end is named', async () => {
    const tag = await draw(september, {width: 600});
    find(tag, '[data-point="list:DE"]')!.focus();
    await settled(tag);
    const heard: string[] = [];
    for (let i = 0; i < 5; i++) {
      await press(tag, 's');
      heard.push(labelOf(focusedIn(tag)).split(':')[0]!);
    }
    expect(heard).to.deep.equal(['Spain', 'Slovakia', 'Sweden', 'Slovenia', 'Spain']);
    await press(tag, 'Home');
    await press(tag, 'ArrowUp');
    await until(() => textOf(find(tag, '[role="status"].for-ears')).includes('First country.'), 'the end');
  });

  it('D27 what is chosen in the list is marked in the tiles beside it, and the pointer reaches the tiles', async () => {
    const tag = await draw(september, {width: 600});
    expect(findAll(tag, '[data-panel="tiles"] .square-active')).to.have.length(0);
    find(tag, '[data-point="list:DE"]')!.focus();
    await until(() => find(tag, '[data-panel="tiles"] .square-active'), 'the tile is marked');
    find(tag, '[data-twin="tiles:FR"]')!.scrollIntoView({block: 'center'});
    const {left, top, width} = find(tag, '[data-twin="tiles:FR"] .hit')!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [1, 1]});
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + width / 3)]});
    await until(() => textOf(find(tag, '.card-heading')) === 'France', 'its card');
    await resetMouse();
  });
});
