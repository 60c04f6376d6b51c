import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import {itWith} from '../element/engine.js';
import {draw, find, findAll, hasTable, marksOf, textOf} from '../element/mount.js';
import {charts, shipped} from './charts.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

const STOPS = 'a[href], button, input, summary, select, textarea, [tabindex]';

/** The name that a control or a mark has, as the markup gives it. */
function nameOf(node: Element): string {
  const label = node.getAttribute('aria-label');
  return (label ?? textOf(node.closest('label') ?? node)).trim();
}

/** What is text on the page rather than in a drawing. */
function textsOf(root: ShadowRoot): Set<string> {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = new Set<string>();
  while (walk.nextNode()) if (!walk.currentNode.parentElement?.closest('svg')) texts.add(textOf(walk.currentNode));
  return texts;
}

for (const chart of charts) {
  for (const view of chart.views) {
    for (const width of [320, 1200]) {
      describe(`the tree of ${chart.type}, ${view}, at ${width} px`, () => {
        it('A-08 every line, bar, tick and text of a drawing is hidden from the tree', async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          const shapes = findAll<SVGElement>(
            tag,
            'svg :is(path, rect, circle, line, text, polygon, polyline, use, image)',
          );
          // a list of words alone has no more than the patterns
          expect(shapes.length).to.be.greaterThan(tag.panels.some(({kind}) => kind === 'drawing') ? 3 : 0);
          const heard = shapes.filter((shape) => !shape.closest('[aria-hidden="true"]') && !shape.matches('.hit'));
          expect(heard.map((shape) => shape.outerHTML)).to.deep.equal([]);
        });

        itWith('a11ySnapshot', 'A-08 the tree has no text of an axis, a grid or a tick', async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          const nodes = nodesOf(await executeServerCommand<Node, unknown>('a11y-snapshot'));
          const texts = nodes.filter(({role}) => /text/i.test(role)).map(({name = ''}) => name.trim());
          const said = textsOf(tag.shadowRoot!);
          for (const drawn of findAll<SVGElement>(tag, 'svg.drawing text').map(textOf)) {
            if (!said.has(drawn)) expect(texts, drawn).to.not.include(drawn);
          }
          const marks = new Set(marksOf(tag).map((mark) => mark.getAttribute('aria-label')));
          const images = nodes.filter(({role}) => /img|image|graphics/i.test(role));
          expect(images.map(({name}) => name).filter((name) => !marks.has(name ?? ''))).to.deep.equal([]);
          expect(images.length).to.equal(marksOf(tag).length);
        });

        it('A-12 every stop has a role and a name that says something', async () => {
          const tag = await draw({...shipped(chart), view}, {width});
          const mark = find(tag, '[data-point][tabindex="0"]')!;
          mark.focus(); // with its card there are links as well
          await tag.updateComplete;
          const stops = findAll(tag, STOPS);
          expect(stops.length).to.be.greaterThan(marksOf(tag).length);
          for (const stop of stops) {
            const name = nameOf(stop);
            expect(name, stop.outerHTML).to.match(/\p{L}{2}/u);
            expect(name, stop.outerHTML).to.not.match(/^(blank|undefined|null|NaN|.*\b(undefined|NaN)\b.*)$/i);
          }
          for (const one of marksOf(tag)) {
            expect(one.getAttribute('role')).to.equal('graphics-symbol img');
            expect(one.getAttribute('aria-label'), 'a sentence').to.match(/.{8,}\.$/s);
            expect(Boolean(one.parentElement?.closest('[role="list"], ul')), 'in a list').to.equal(true);
          }
        });
      });
    }
  }
}

describe('what a listener hears of several charts on one page', () => {
  const NAMED = '[role="group"], [role="list"][aria-label], fieldset';
  const nameOfGroup = (node: Element): string =>
    node.getAttribute('aria-label') ?? textOf(node.querySelector('legend'));

  it('A-02 no two groups or lists of figures have one name, and no two nodes one id', async () => {
    const tags = await Promise.all(charts.map((chart) => draw(shipped(chart), {width: 600})));
    await hasTable(...tags);
    const groups = tags.flatMap((tag) => findAll(tag, NAMED).filter((node) => !node.closest('.list-group')));
    const names = groups.map(nameOfGroup);
    expect(names.every((name) => name !== '')).to.equal(true);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).to.deep.equal([]);
    const ids = tags.flatMap((tag) => findAll(tag, '[id]').map(({id}) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
  });

  for (const chart of charts) {
    it(`A-05 ${chart.type} is one group with the title as its name and an end, without a landmark`, async () => {
      const tag = await draw({...shipped(chart), 'heading-level': '2'}, {width: 600});
      const title = textOf(find(tag, '.title'));
      const figure = find(tag, '.figure')!;
      expect([figure.getAttribute('role'), figure.getAttribute('aria-label')]).to.deep.equal(['group', title]);
      expect(findAll(tag, 'header, footer, main, nav, aside, [role="banner"]')).to.have.length(0);
      expect(textOf(figure.lastElementChild)).to.equal(`End of the chart: ${title}`);
      const headings = findAll(tag, '.panel-heading');
      expect(headings.map((one) => [one.getAttribute('role'), one.getAttribute('aria-level')])).to.deep.equal(
        headings.map(() => ['heading', '3']),
      );
    });

    it(`A-04 the plot of ${chart.type} has one name and one description, which is heard once`, async () => {
      const tag = await draw(shipped(chart), {width: 600});
      const plot = find(tag, '.plot')!;
      expect(plot.getAttribute('aria-label')).to.equal(`Chart: ${textOf(find(tag, '.title'))}`);
      const described = find(tag, `#${plot.getAttribute('aria-describedby')!}`)!;
      expect(textOf(described)).to.match(/^\d+ marks?\. Arrow keys move/);
      expect(described.checkVisibility(), 'no line of its own').to.equal(false);
    });
  }
});
