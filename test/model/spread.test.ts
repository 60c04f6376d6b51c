import {expect} from 'chai';
import type {Label} from '../../src/model/marks/primitives.js';
import {boxOfLabel, overlap, LabelPlacement} from '../../src/model/labels/label-placement.js';
import {textWidth} from '../../src/model/labels/text-width.js';

const label = (x: number, y: number, more: Partial<Label> = {}): Label => ({
  ...{x, y, text: '1,369', role: 'note', anchor: 'middle'},
  ...more,
});

describe('the room of a label', () => {
  it('is its text with a little air, by where it is held', () => {
    const wide = textWidth('1,369', 14);
    const box = boxOfLabel(label(100, 50));
    expect(box.width).to.be.closeTo(wide + 4, 0.01);
    expect(box.x + box.width / 2).to.be.closeTo(100, 0.01);
    expect([box.y, box.height]).to.deep.equal([37, 17]);
    expect(boxOfLabel(label(100, 50, {anchor: 'start'})).x).to.equal(98);
    const end = boxOfLabel(label(100, 50, {anchor: 'end'}));
    expect(end.x + end.width).to.be.closeTo(102, 0.01);
  });

  it('is as wide and high as it is drawn: strong ones wider, large ones 16 px, tiny ones 12', () => {
    const width = (role: Label['role']): number => boxOfLabel(label(0, 0, {role})).width - 4;
    for (const role of ['value', 'name', 'axis-strong'] as const) {
      expect(width(role)).to.be.closeTo(textWidth('1,369', 14, 600), 0.01);
    }
    for (const role of ['note', 'axis', 'plain'] as const)
      expect(width(role)).to.be.closeTo(textWidth('1,369', 14), 0.01);
    expect(width('large')).to.be.closeTo(textWidth('1,369', 16, 600), 0.01);
    expect(width('tiny')).to.be.closeTo(textWidth('1,369', 12), 0.01);
  });
});

describe('boxes', () => {
  const a = {x: 0, y: 0, width: 10, height: 10};

  it('overlap where they share room, not where they touch', () => {
    expect(overlap(a, {x: 9, y: 9, width: 10, height: 10})).to.equal(true);
    expect(overlap(a, {x: 10, y: 0, width: 10, height: 10})).to.equal(false);
    expect(overlap(a, {x: 0, y: 10, width: 10, height: 10})).to.equal(false);
    expect(overlap(a, {x: 2, y: 2, width: 1, height: 1})).to.equal(true);
  });
});

describe('labels kept off each other', () => {
  const room = {x: 0, y: 0, width: 200, height: 100};

  it('find room once', () => {
    const spread = new LabelPlacement(room);
    expect(spread.place([label(100, 50)])).to.equal(true);
    expect(spread.place([label(100, 52)])).to.equal(false);
    expect(spread.place([label(100, 80)])).to.equal(true);
  });

  it('do not stand on what is blocked, nor over the edge', () => {
    const spread = new LabelPlacement(room);
    spread.block({x: 90, y: 40, width: 20, height: 20});
    expect(spread.place([label(100, 50)])).to.equal(false);
    for (const [x, y] of [
      [5, 50],
      [195, 50],
      [50, 5],
      [50, 99],
    ] as const)
      expect(spread.place([label(x, y)])).to.equal(false);
    expect(spread.place([label(50, 50)])).to.equal(true);
  });

  it('are placed together or not at all', () => {
    const spread = new LabelPlacement(room);
    expect(spread.place([label(50, 50), label(195, 50)])).to.equal(false);
    expect(spread.place([label(50, 50), label(50, 67)])).to.equal(true);
  });

  it('leave a mark its room', () => {
    const spread = new LabelPlacement(room);
    const mark = {x: 90, y: 40, width: 18, height: 18};
    expect([spread.take(mark), spread.take(mark)]).to.deep.equal([true, false]);
    expect(spread.place([label(100, 50)])).to.equal(false);
  });
});
