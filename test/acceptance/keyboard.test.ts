import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {canHoldKeys, itWith} from '../element/engine.js';
import {draw, find, findAll, focusedIn, marksOf, press, settled, textOf, until} from '../element/mount.js';
import {charts, shipped} from './charts.js';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
const idOf = (node: Element | null): string => node?.getAttribute('data-point') ?? '';
const stopsOf = (tag: ConflictChart): HTMLElement[] => findAll(tag, '[data-point][tabindex="0"]');

async function focusOn(tag: ConflictChart, id: string): Promise<void> {
  find(tag, `[data-point="${CSS.escape(id)}"]`)?.focus();
  await settled(tag);
}

/** `Tab`, or with a key held down before it: `Shift Tab`. */
async function keys(which: string): Promise<void> {
  const [held, key] = which.includes(' ') ? (which.split(' ') as [string, string]) : [undefined, which];
  if (held) await sendKeys({down: held});
  await sendKeys({press: key});
  if (held) await sendKeys({up: held});
}

/** Where the keys lead from each Tab stop, and what is heard there: by point, its name. */
async function heard(tag: ConflictChart, keys: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const hear = (): void => void names.set(idOf(focusedIn(tag)), focusedIn(tag)?.getAttribute('aria-label') ?? '');
  const open = stopsOf(tag).map(idOf);
  const done = new Set<string>();
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (done.has(id)) continue;
    done.add(id);
    for (const key of keys) {
      await focusOn(tag, id);
      hear();
      await press(tag, key);
      hear();
      open.push(idOf(focusedIn(tag)));
    }
  }
  return names;
}

function buttonsAround(tag: ConflictChart): {readonly before: HTMLElement; readonly after: HTMLElement} {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  tag.before(before);
  tag.after(after);
  return {before, after};
}

/** What has the keyboard inside the tag on the way from one button to the other. */
async function walk(tag: ConflictChart, from: HTMLElement, to: HTMLElement, key: string): Promise<Element[]> {
  const passed: Element[] = [];
  from.focus();
  for (let i = 0; i < 60 && document.activeElement !== to; i += 1) {
    await keys(key);
    const node = focusedIn(tag);
    if (node) passed.push(node);
  }
  return passed;
}

for (const chart of charts) {
  for (const view of chart.views) {
    for (const width of [320, 1200]) {
      describe(`the keyboard in ${chart.type}, ${view}, at ${width} px`, () => {
        it('A-14 arrows reach every mark, and in each panel as many names are heard as there are marks', async function () {
          this.timeout(60_000);
          const tag = await draw({...shipped(chart), view}, {width});
          const names = await heard(tag, ARROWS);
          const points = tag.panels.flatMap((panel) => panel.points);
          expect([...names.keys()].sort()).to.deep.equal(points.map(({id}) => id).sort());
          for (const panel of tag.panels) {
            const distinct = new Set(panel.points.map(({id}) => names.get(id)));
            expect(distinct.size, `distinct names in ${panel.id}`).to.equal(panel.points.length);
          }
        });

        it('A-14 Home and End lead to two ends; beyond an end nothing moves, and that is said', async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          for (const stop of stopsOf(tag)) {
            stop.focus();
            await press(tag, 'End');
            const end = focusedIn(tag);
            await press(tag, 'End');
            expect(focusedIn(tag) === end, 'End again stays').to.equal(true);
            await press(tag, 'Home');
            const home = focusedIn(tag);
            await press(tag, 'Home');
            expect(focusedIn(tag) === home, 'Home again stays').to.equal(true);
            // nothing before the first by the key that goes back in its direction
            for (const [to, back, words] of [
              ['Home', 'ArrowLeft', 'First mark.'],
              ['End', 'ArrowRight', 'Last mark.'],
            ] as const) {
              await press(tag, to);
              const edge = focusedIn(tag);
              await press(tag, back);
              if (focusedIn(tag) !== edge) {
                await press(tag, back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft');
                continue; // the arrow leads on into another panel, which is no wrap
              }
              expect(textOf(find(tag, '[role="status"].for-ears'))).to.equal(words);
            }
          }
        });

        it('A-17 one Tab stop for each panel that has points, also after a walk', async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          const panels = (): number[] =>
            findAll(tag, '.panel').map((one) => one.querySelectorAll('[data-point][tabindex="0"]').length);
          const expected = tag.panels.map(({points}) => (points.length > 0 ? 1 : 0));
          expect(panels()).to.deep.equal(expected);
          stopsOf(tag)[0]?.focus();
          for (const key of ['ArrowRight', 'ArrowDown', 'End']) await press(tag, key);
          expect(panels()).to.deep.equal(expected);
          expect(stopsOf(tag).map(idOf), 'the stop is where the reader was').to.include(idOf(focusedIn(tag)));
        });

        it('A-17 Tab passes each stop once, in order, and leaves the element', async function () {
          this.timeout(30_000);
          const tag = await draw({...shipped(chart), view}, {width});
          const {before, after} = buttonsAround(tag);
          const passed = await walk(tag, before, after, 'Tab');
          expect(document.activeElement === after, 'it leaves').to.equal(true);
          expect(passed.filter((node) => node.matches('[data-point]')).map(idOf)).to.deep.equal(stopsOf(tag).map(idOf));
          expect(new Set(passed).size, 'none twice').to.equal(passed.length);
        });

        itWith('command to hold a key down', 'A-17 Shift+Tab the same way back', async function () {
          this.timeout(30_000);
          const tag = await draw({...shipped(chart), view}, {width});
          const {before, after} = buttonsAround(tag);
          const passed = await walk(tag, after, before, 'Shift Tab');
          expect(document.activeElement === before, 'it leaves').to.equal(true);
          const marks = passed.filter((node) => node.matches('[data-point]')).map(idOf);
          expect(marks).to.deep.equal(stopsOf(tag).map(idOf).reverse());
        });
      });
    }
  }

  describe(`letters in ${chart.type}`, () => {
    it('A-21 a letter jumps to a name only while the plot has the keyboard', async () => {
      const tag = await draw({...shipped(chart), view: chart.lettered}, {width: 1200});
      const points = tag.panels.flatMap((panel) => panel.points);
      const [first] = points;
      const other = points.find(({name}) => name.charAt(0).toLowerCase() !== first!.name.charAt(0).toLowerCase())!;
      const letter = other.name.charAt(0).toLowerCase();

      const field = document.createElement('input');
      tag.before(field);
      field.focus();
      let swallowed = 0;
      const count = (event: Event): void => void (swallowed += event.defaultPrevented ? 1 : 0);
      addEventListener('keydown', count);
      await sendKeys({press: letter});
      if (canHoldKeys) await keys('Shift s');
      await settled(tag);
      expect(field.value.toLowerCase()).to.equal(canHoldKeys ? `${letter}s` : letter);
      expect(focusedIn(tag) === null).to.equal(true);
      const control = find(tag, 'summary')!;
      control.focus();
      await press(tag, letter);
      await press(tag, 'S', {shiftKey: true});
      expect(focusedIn(tag) === control, 'a control keeps the keyboard').to.equal(true);
      expect(textOf(find(tag, '[role="status"].for-ears')), 'nothing is said').to.equal('');
      removeEventListener('keydown', count);
      expect(swallowed, 'no key is swallowed').to.equal(0);

      await focusOn(tag, first!.id);
      await press(tag, letter);
      await until(() => focusedIn(tag) !== null && idOf(focusedIn(tag)) !== first!.id, 'the letter jumps');
      const jumped = points.find(({id}) => id === idOf(focusedIn(tag)))!;
      expect(jumped.name.charAt(0).toLowerCase()).to.equal(letter);
      await press(tag, 'S', {shiftKey: true});
      expect(textOf(find(tag, '[role="status"].for-ears'))).to.equal(textOf(find(tag, '.summary')));
      expect(marksOf(tag).map(idOf)).to.include(idOf(focusedIn(tag)));
    });
  });
}
