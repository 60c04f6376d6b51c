import {expect} from 'chai';
import type {Estimate} from '../../src/data/estimate.js';
import {OPEN_END, UNFINISHED, WITHHELD} from '../../src/model/marks/bar.js';
import {dotBox, overhang, rowBar, valueAfter} from '../../src/model/marks/bar-row.js';
import {boundSigns} from '../../src/model/marks/figure-scene.js';

const figure = (bound: Estimate['bound'], low: number, high = low): Estimate => ({
  ...{bound, low, high, about: false, value: low === high ? low : undefined},
});
const scale = (value: number): number => value * 2;

describe('the bar of a row', () => {
  it('starts at the left, in the middle of its row, as long as its figure', () => {
    const bar = rowBar(figure('exact', 30), 20, 10, scale);
    expect(bar).to.include({x: 0, y: 5, width: 60, height: 10, grows: 'right', open: false, maybe: 0});
  });

  it('ends open where there may be more, and is a stub where the number is withheld', () => {
    expect(rowBar(figure('at_least', 30, Infinity), 20, 10, scale).open).to.be.true;
    expect(rowBar(figure('withheld', 0, Infinity), 20, 10, scale)).to.include({width: WITHHELD, withheld: true});
    expect(rowBar(figure('exact', 3), 20, 10, scale, {part: true, trail: [4]})).to.deep.include({
      part: true,
      trail: [4],
    });
  });

  it('reaches over its value by its open end and its dotted top', () => {
    expect(overhang({open: false, unfinished: false})).to.equal(0);
    expect(overhang({open: true, unfinished: true})).to.equal(OPEN_END + UNFINISHED);
  });

  it('has its value after it', () => {
    expect(valueAfter(60, 20, '30')).to.deep.equal({x: 67, y: 15, text: '30', role: 'value', anchor: 'start'});
  });
});

describe('the box of a dot', () => {
  it('is round it, with its open end', () => {
    expect(dotBox(50, 40, figure('exact', 3))).to.deep.equal({x: 42, y: 32, width: 16, height: 16});
    expect(dotBox(50, 40, figure('at_least', 3, Infinity))).to.deep.equal({
      ...{x: 42, y: 32 - OPEN_END, width: 16, height: 16 + OPEN_END},
    });
  });
});

describe('the signs of how exact a figure is', () => {
  it('are those that are drawn, each once, in one order', () => {
    const names = new Proxy({} as Record<Estimate['bound'], string>, {get: (_, name) => String(name)});
    const found = boundSigns([figure('at_least', 3), figure('exact', 1), figure('at_least', 4)], names);
    expect(found.map(({text}) => text)).to.deep.equal(['exact', 'at_least']);
    expect(found.every(({sample}) => sample.scene.marks.length === 1)).to.be.true;
  });
});
