import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import type {DrawnPanel, DrawnPoint, Move} from '../../src/model/contract.js';
import {canHoldKeys} from '../element/engine.js';
import {draw, find, findAll, focusedIn, marksOf, press, settled, textOf, until, panelsOf} from '../element/mount.js';
import {charts, shipped} from './charts.js';

const initialOf = (name = ''): string => name.charAt(0).toLowerCase();

const ARROWS = [
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
] as const;

/** What is said where an arrow leads nowhere: that it is the first or last one, or that nothing is above or below. */
function endWords({unit = 'mark', unitAcross = unit}: DrawnPanel, {moves}: DrawnPoint, move: Move): string {
  if (move === 'up' && moves?.left !== undefined) return 'Nothing above.';
  if (move === 'down' && moves?.right !== undefined) return 'Nothing below.';
  const isBack = move === 'up' || move === 'left';
  const what = move === 'left' || move === 'right' ? unitAcross : unit;
  if (what === 'figure') return isBack ? 'Lowest figure.' : 'Highest figure.';
  return `${isBack ? 'First' : 'Last'} ${what === 'ownStatement' ? 'statement of this country' : what}.`;
}
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

/** What is said to ears alone. */
const saidIn = (tag: ConflictChart): string => textOf(find(tag, '[role="status"].for-ears'));

/** By mark, where a key leads; marks from which it leads nowhere are left out. */
const stepsOf = (points: readonly DrawnPoint[], move: Move): ReadonlyMap<string, string> =>
  new Map(points.flatMap(({id, moves}) => (moves?.[move] === undefined ? [] : [[id, moves[move]]])));

/**
 * Goes from the Tab stops with the arrows, each time to a mark that it has not seen, and back by focus where all around it are
 * seen. By mark, the name that is heard there.
 */
async function heard(tag: ConflictChart): Promise<ReadonlyMap<string, string>> {
  const points = new Map(
    panelsOf(tag)
      .flatMap((panel) => panel.points)
      .map((point) => [point.id, point]),
  );
  const names = new Map<string, string>();
  const hear = (): void => void names.set(idOf(focusedIn(tag)), focusedIn(tag)?.getAttribute('aria-label') ?? '');
  const open = stopsOf(tag).map(idOf);
  while (open.length > 0) {
    const from = open.at(-1)!;
    if (idOf(focusedIn(tag)) !== from) await focusOn(tag, from);
    hear();
    const step = ARROWS.find(([, move]) => !names.has(points.get(from)?.moves?.[move] ?? from));
    if (!step) {
      open.pop();
      continue;
    }
    const [key, move] = step;
    await press(tag, key);
    const to = idOf(focusedIn(tag));
    expect(to, `${key} from ${from}`).to.equal(points.get(from)!.moves![move]);
    open.push(to);
  }
  return names;
}

/** A mark from which a key, pressed again and again, never comes to an end; undefined if there is none. */
function wrapOf(steps: ReadonlyMap<string, string>): string | undefined {
  return [...steps.keys()].find((from) => {
    let at = from;
    for (let i = 0; i <= steps.size; i += 1) {
      const to = steps.get(at);
      if (to === undefined) return false;
      at = to;
    }
    return true;
  });
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
        it('A-14 arrows reach every mark, and in each panel as many names are heard as there are marks; none wraps', async function () {
          this.timeout(60_000);
          const tag = await draw({...shipped(chart), view}, {width});
          await until(() => panelsOf(tag).every(({points}) => points.length < 2 || points.some(({moves}) => moves)));
          const points = panelsOf(tag).flatMap((panel) => panel.points);
          const names = await heard(tag);
          expect([...names.keys()].sort()).to.deep.equal(points.map(({id}) => id).sort());
          for (const panel of panelsOf(tag)) {
            const distinct = new Set(panel.points.map(({id}) => names.get(id)));
            expect(distinct.size, `distinct names in ${panel.id}`).to.equal(panel.points.length);
          }
          for (const [key, move] of ARROWS)
            expect(wrapOf(stepsOf(points, move)), `${key} comes to an end`).to.equal(undefined);
          // Last and First by turns: words left from before would be the wrong ones
          for (const panel of panelsOf(tag))
            for (const [key, move] of ARROWS) {
              const end = panel.points.find(({moves}) => moves?.[move] === undefined);
              if (!end) continue;
              await focusOn(tag, end.id);
              await press(tag, key);
              expect(idOf(focusedIn(tag)), `${key} leads nowhere`).to.equal(end.id);
              expect(saidIn(tag), `what is said where ${key} leads nowhere`).to.equal(endWords(panel, end, move));
            }
        });

        it('A-14 Home and End lead to the two ends of a panel, and no arrow on from there in it', async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          for (const panel of panelsOf(tag).filter(({points}) => points.length > 0)) {
            const isIn = (id: string): boolean => panel.points.some((point) => point.id === id);
            const edges: string[] = [];
            for (const [key, on] of [
              ['End', 'ArrowRight'],
              ['Home', 'ArrowLeft'],
            ] as const) {
              // the last row may not be there before End leads to it
              await focusOn(tag, edges.at(-1) ?? panel.points[0]!.id);
              await press(tag, key);
              const edge = idOf(focusedIn(tag));
              edges.push(edge);
              await press(tag, key);
              expect(idOf(focusedIn(tag)), `${key} again stays`).to.equal(edge);
              await press(tag, on);
              const to = idOf(focusedIn(tag));
              // an arrow may lead on into another panel
              expect(to === edge || !isIn(to), `${on} from ${edge} to ${to}`).to.equal(true);
            }
            expect(edges.filter(isIn), `the ends of ${panel.id}`).to.deep.equal(edges);
            expect(new Set(edges).size).to.equal(Math.min(2, panel.points.length));
          }
        });

        it('A-17 one Tab stop for each panel that has points; Tab passes each once, in order, and leaves; Shift+Tab the same way back', async function () {
          this.timeout(30_000);
          const tag = await draw({...shipped(chart), view}, {width});
          const panels = (): number[] =>
            findAll(tag, '.panel').map((one) => one.querySelectorAll('[data-point][tabindex="0"]').length);
          const expected = tag.panels.map((panel) => ('twins' in panel || panel.points.length === 0 ? 0 : 1));
          expect(panels()).to.deep.equal(expected);
          const {before, after} = buttonsAround(tag);
          for (const [key, from, to] of [
            ['Tab', before, after],
            ['Shift Tab', after, before],
          ] as const) {
            if (key !== 'Tab' && !canHoldKeys) continue;
            const passed = await walk(tag, from, to, key);
            expect(document.activeElement === to, `${key} leaves`).to.equal(true);
            const stops = stopsOf(tag).map(idOf);
            const marks = passed.filter((node) => node.matches('[data-point]')).map(idOf);
            expect(marks, key).to.deep.equal(key === 'Tab' ? stops : stops.reverse());
            expect(new Set(passed).size, 'none twice').to.equal(passed.length);
          }

          stopsOf(tag)[0]?.focus();
          for (const key of ['ArrowRight', 'ArrowDown', 'End']) await press(tag, key);
          expect(panels(), 'after a walk').to.deep.equal(expected);
          expect(stopsOf(tag).map(idOf), 'the stop is where the reader was').to.include(idOf(focusedIn(tag)));
        });
      });
    }
  }

  describe(`letters in ${chart.type}`, () => {
    it('A-21 a letter jumps to a name only while the plot has the keyboard', async () => {
      const tag = await draw({...shipped(chart), view: chart.lettered}, {width: 1200});
      const points = panelsOf(tag).flatMap((panel) => panel.points);
      const [first] = points;
      const other = points.find(({name}) => initialOf(name) !== initialOf(first!.name))!;
      const letter = initialOf(other.name);

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
      expect(saidIn(tag), 'nothing is said').to.equal('');
      removeEventListener('keydown', count);
      expect(swallowed, 'no key is swallowed').to.equal(0);

      await focusOn(tag, first!.id);
      await press(tag, letter);
      await until(() => focusedIn(tag) !== null && idOf(focusedIn(tag)) !== first!.id, 'the letter jumps');
      const jumped = points.find(({id}) => id === idOf(focusedIn(tag)))!;
      expect(initialOf(jumped.name)).to.equal(letter);
      await press(tag, 'S', {shiftKey: true});
      expect(saidIn(tag)).to.equal(textOf(find(tag, '.summary')));
      expect(marksOf(tag).map(idOf)).to.include(idOf(focusedIn(tag)));
    });
  });
}
