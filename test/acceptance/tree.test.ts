import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/conflict-chart.js';
import {itWith} from '../element/engine.js';
import {draw, find, findAll, marksOf, textOf} from '../element/mount.js';
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
