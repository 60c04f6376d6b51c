import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, focusedIn, press, settled, textOf, until, panelsOf} from '../element/mount.js';
import {charts, fileOf, shipped} from './charts.js';

const idOf = (node: Element | null): string => node?.getAttribute('data-point') ?? '';
const said = (tag: ConflictChart): string => textOf(find(tag, '[role="status"].for-ears'));
const sizeOf = (tag: ConflictChart): string => find(tag, '.figure')?.dataset.size ?? '';
const isIn = (tag: ConflictChart, id: string): boolean =>
  panelsOf(tag).some(({points}) => points.some((one) => one.id === id));

/** What a mark is about: its country, its day. */
const aboutOf = (tag: ConflictChart, id: string): string =>
  JSON.stringify(
    panelsOf(tag)
      .flatMap(({points}) => points)
      .find((one) => one.id === id)?.keys ?? {},
  );

/** Another width, as when a phone is turned or a side bar opens; waits until it is drawn. */
async function resize(tag: ConflictChart, width: number, size: string): Promise<void> {
  tag.parentElement!.style.width = `${width}px`;
  await until(() => sizeOf(tag) === size, `drawn at ${width} px`);
  await settled(tag);
}

for (const chart of charts)
  for (const view of chart.views)
    describe(`the keyboard over a redraw: ${chart.type}, ${view}`, () => {
      it('A-23 D15 stays on its mark over resize and rotation, or goes to the nearest one and says so', async function () {
        this.timeout(30_000);
        const tag = await draw({...shipped(chart), view}, {width: 1200});
        await until(() => find(tag, '.explore'));
        for (const panel of panelsOf(tag).map(({id}) => id)) {
          await resize(tag, 1200, 'L');
          const points = panelsOf(tag).find(({id}) => id === panel)?.points ?? [];
          const id = points[Math.floor(points.length / 2)]?.id;
          const mark = id === undefined ? null : find(tag, `[data-point="${CSS.escape(id)}"]`);
          if (id === undefined || !mark) continue;
          mark.focus();
          await settled(tag);
          for (const [width, size] of [
            [600, 'M'],
            [320, 'S'],
            [1200, 'L'],
          ] as const) {
            const before = idOf(focusedIn(tag));
            const about = aboutOf(tag, before);
            await resize(tag, width, size);
            await until(() => idOf(focusedIn(tag)) !== '', `a mark has the keyboard at ${width} px`);
            const now = idOf(focusedIn(tag));
            if (isIn(tag, before)) expect(now, `${panel} at ${width} px`).to.equal(before);
            else if (panelsOf(tag).some(({points}) => points.some((one) => aboutOf(tag, one.id) === about)))
              expect(aboutOf(tag, now), `${panel} at ${width} px: what it is about`).to.equal(about);
            else {
              await until(() => said(tag) !== '', 'it is said');
              expect(said(tag)).to.equal('The mark that you were on is no longer shown. This is the nearest one.');
            }
          }
        }
      });

      it('A-23 stays on a button that stands elsewhere at another width', async () => {
        const tag = await draw({...shipped(chart), view}, {width: 1200});
        const buttons = findAll(tag, '.controls button, .controls input:checked');
        for (const button of buttons) {
          await resize(tag, 1200, 'L');
          const [name, value] = [textOf(button), button.getAttribute('value')];
          const same = findAll(tag, button.localName).find(
            (one) => textOf(one) === name && one.getAttribute('value') === value,
          )!;
          same.focus();
          await resize(tag, 320, 'S');
          const now = focusedIn(tag);
          // a view that this width does not offer has no button
          if (
            !findAll(tag, button.localName).some((one) => textOf(one) === name && one.getAttribute('value') === value)
          )
            continue;
          expect(now, name || value!).to.not.equal(null);
          expect([textOf(now), now?.getAttribute('value')]).to.deep.equal([name, value]);
        }
      });
    });

describe('the keyboard over other redraws', () => {
  const [arrests] = charts;
  it('A-23 stays on its mark when the file is read again, and when rows above it are new', async () => {
    const tag = await draw({type: arrests!.type, view: 'days', csv: fileOf(arrests!, arrests!.row)}, {width: 600});
    const first = find(tag, '[data-point]')!;
    first.focus();
    await settled(tag);
    const id = idOf(first);
    tag.csv = fileOf(arrests!, '2022-09-20,100,Russia,country,2022-09-22,OVD-Info', arrests!.row);
    await until(() => findAll(tag, '[data-point]').length > 1, 'two');
    await until(() => idOf(focusedIn(tag)) === id, 'same');
    tag.csv = fileOf(arrests!, '2022-09-20,100,Russia,country,2022-09-22,OVD-Info');
    await until(() => !isIn(tag, id), 'gone');
    await until(() => idOf(focusedIn(tag)) !== '');
    await until(() => said(tag).startsWith('The mark that you were on'));
  });

  it('A-23 stays on the button that sorts the table, and on its mark in another theme', async () => {
    const tag = await draw(shipped(arrests!), {width: 600});
    find(tag, '.facts summary')!.click();
    await until(() => find(tag, '.facts th button'));
    const [button] = findAll(tag, '.facts th button');
    button!.focus();
    button!.click();
    await settled(tag);
    expect(focusedIn(tag) === button).to.equal(true);
    const mark = find(tag, '[data-point]')!;
    mark.focus();
    tag.parentElement!.style.colorScheme = 'dark';
    tag.lang = 'en-GB';
    tag.requestUpdate();
    await settled(tag);
    expect(idOf(focusedIn(tag))).to.equal(idOf(mark));
  });
});

describe('the list of keys, and the way to the marks', () => {
  for (const chart of charts)
    it(`A-25 A-16 ${chart.type}: opens from the plot and from its button, and Escape leads back`, async () => {
      const tag = await draw(shipped(chart), {width: 600});
      await until(() => find(tag, '.explore'));
      const [explore, keys] = findAll(tag, '.explore button');
      keys!.focus();
      keys!.click();
      await until(() => focusedIn(tag)?.matches('.keys'));
      const listed = findAll(tag, '.keys kbd').map((one) => textOf(one));
      for (const key of ['Home', 'End', 'Enter', 'Esc', 'Shift + S', 'Shift + A', '?']) expect(listed).to.include(key);
      await press(tag, 'Escape');
      await until(() => textOf(focusedIn(tag)) === 'List of keys');
      expect(find(tag, '.keys')).to.equal(null);

      explore!.click();
      await until(() => focusedIn(tag)?.matches('[data-point]'), 'a mark has the keyboard');
      expect(find(tag, '.plot')!.getAttribute('role')).to.equal('application');
      const mark = idOf(focusedIn(tag));
      await press(tag, '?');
      await until(() => focusedIn(tag)?.matches('.keys'), 'the list is open');
      await press(tag, '?');
      await until(() => idOf(focusedIn(tag)) === mark, 'back on the mark');
      await press(tag, 'Escape');
      if (find(tag, '.plot')!.getAttribute('role') === 'application') await press(tag, 'Escape');
      await until(() => textOf(focusedIn(tag)) === 'Explore point by point', 'back on the button');
      expect(find(tag, '.plot')!.getAttribute('role')).to.equal('group');
    });

  it('Shift+A leads through all notes, to their marks, and says when there are no more', async () => {
    const tag = await draw({...shipped(charts[0]!), annotations: '/data/annotations.csv'}, {width: 600});
    await until(() => findAll(tag, '.notes li').length > 2);
    const texts = findAll(tag, '.notes li > span:last-child').map((one) => one.firstChild);
    find(tag, '[data-point]')!.focus();
    for (const i of texts.keys()) {
      await press(tag, 'A', {shiftKey: true});
      await until(() => said(tag).startsWith(`Note ${i + 1} of ${texts.length}: `), `note ${i + 1}: ${said(tag)}`);
      expect(focusedIn(tag)?.matches('[data-point]')).to.equal(true);
    }
    await press(tag, 'A', {shiftKey: true});
    await until(() => said(tag) === 'That was the last note.');
    await press(tag, 'ArrowRight');
    expect(said(tag), 'taken back when the reader goes on').to.not.equal('That was the last note.');
  });
});
