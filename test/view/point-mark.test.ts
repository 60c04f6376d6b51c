import {expect} from 'chai';
import {html, render, svg} from 'lit';
import {reachOf, type DotMark} from '../../src/model/marks/dot.js';
import {pointMark} from '../../src/view/dot.js';

const look = {prefix: 'p'};
const plain: DotMark = {kind: 'point', x: 100, y: 50, bound: 'exact', axis: 'x', hollow: false};

function drawn(mark: Partial<DotMark>): SVGGElement {
  const host = document.createElement('div');
  document.body.append(host);
  render(html`<svg width="200" height="100">${svg`${pointMark({...plain, ...mark}, look)}`}</svg>`, host);
  return host.querySelector('g')!;
}

const names = (group: SVGGElement): string[] =>
  [...group.children].map((child) => `${child.tagName} ${child.getAttribute('class') ?? ''}`.trim());
const numbers = (group: SVGGElement, selector: string, attribute: string): number[] =>
  [...group.querySelectorAll(selector)].map((element) => Number(element.getAttribute(attribute)));

describe('the marks of uncertainty on points', () => {
  it('an exact figure is a circle of 13 px, an unnamed source the outline of it', () => {
    expect(numbers(drawn({}), 'circle', 'r')).to.deep.equal([6.5]);
    const outline = drawn({hollow: true}).querySelector('circle')!;
    expect(outline.getAttribute('class')).to.equal('mark outline');
    expect(outline.getAttribute('r')).to.equal('5.5');
  });

  it('N2 a withheld figure is a broken outline, told from a source without a name', () => {
    expect(names(drawn({bound: 'withheld'}))).to.deep.equal(['circle mark-withheld']);
    expect(names(drawn({bound: 'withheld', hollow: true}))).to.deep.equal(['circle mark-withheld']);
  });

  it('at least ends in three slices of 3, 2 and 1 px on the far side, whatever the scale', () => {
    const group = drawn({bound: 'at_least'});
    expect(numbers(group, 'rect', 'width')).to.deep.equal([3, 2, 1]);
    expect(numbers(group, 'rect', 'x')).to.deep.equal([8.5, 13.5, 17.5]);
    expect(numbers(group, 'rect', 'height')).to.deep.equal([12, 12, 12]);
  });

  it('up to has a stop line of 2.5 × 18 px on the high side and slices towards zero', () => {
    const group = drawn({bound: 'at_most'});
    expect(numbers(group, 'rect', 'width')).to.deep.equal([3, 2, 1, 2.5]);
    expect(numbers(group, 'rect', 'x')).to.deep.equal([-11.5, -15.5, -18.5, 8.5]);
    expect(numbers(group, 'rect', 'height').at(-1)).to.equal(18);
  });

  it('about has two arcs of radius 10 beside it, on an upright axis too', () => {
    for (const axis of ['x', 'y'] as const) {
      const group = drawn({bound: 'about', axis});
      const arcs = group.querySelector('path')!;
      expect(arcs.getAttribute('d')!.match(/A10,10/g)).to.have.length(2);
      const {width, height} = arcs.getBoundingClientRect();
      expect(width).to.be.greaterThan(height);
    }
  });

  it('D16 a second figure is a line across the axis, with a light edge over a dot; its open side begins beyond the dot', () => {
    const exact = drawn({second: true});
    expect(names(exact)).to.deep.equal(['rect halo', 'rect mark']);
    expect([numbers(exact, '.mark', 'width'), numbers(exact, '.mark', 'height')]).to.deep.equal([[3], [17]]);
    expect(numbers(exact, '.halo', 'width')[0]).to.equal(6);
    expect(names(drawn({second: true, hollow: true}))).to.deep.equal(['rect halo', 'rect mark', 'rect halo']);
    // broken for "about"
    expect(numbers(drawn({second: true, bound: 'about'}), '.mark', 'height')).to.deep.equal([6, 6]);
    expect(numbers(drawn({second: true, bound: 'at_least'}), '.mark', 'x')).to.deep.equal([7.5, 10.5, -1.5]);
    expect(numbers(drawn({second: true, bound: 'at_most'}), '.mark', 'x')).to.deep.equal([-9, -11.5, -1.5]);
    expect(reachOf({...plain, second: true, bound: 'at_most'})).to.deep.equal([11.5, 6.5]);
  });

  it('a range is a bar of 6 px between two ticks of 16 px at its ends', () => {
    const group = drawn({bound: 'range', x: 120, ends: [80, 120]});
    expect(names(group)).to.deep.equal(['rect mark', 'rect mark', 'rect mark']);
    expect(numbers(group, 'rect', 'height')).to.deep.equal([6, 16, 16]);
    expect(numbers(group, 'rect', 'x')).to.deep.equal([-40, -41, -1]);
  });

  it('what is named and not counted is a hollow diamond', () => {
    expect(names(drawn({bound: 'uncounted'}))).to.deep.equal(['path mark outline']);
  });

  it('a part is hatched, and grows upwards on an upright axis', () => {
    const group = drawn({bound: 'at_least', axis: 'y', part: true});
    expect(group.getAttribute('transform')).to.equal('translate(100,50) rotate(-90)');
    expect(group.querySelector('circle')!.getAttribute('fill')).to.equal('url(#p-hatch)');
    expect(numbers(group, 'rect', 'height')).to.deep.equal([9, 9, 9]);
  });

  it('reaches as far as its geometry says', () => {
    for (const mark of [
      {},
      {bound: 'at_least'},
      {bound: 'at_most'},
      {bound: 'range', x: 120, ends: [80, 120]},
    ] as Partial<DotMark>[]) {
      const whole = {...plain, ...mark};
      const group = drawn(mark);
      const left = group.closest('svg')!.getBoundingClientRect().left;
      const box = group.getBoundingClientRect();
      const [before, after] = reachOf(whole);
      expect(whole.x - (box.left - left), whole.bound).to.be.closeTo(before, 1);
      expect(box.right - left - whole.x, whole.bound).to.be.closeTo(after, 1);
    }
  });
});
