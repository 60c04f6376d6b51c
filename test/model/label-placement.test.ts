import {expect} from 'chai';
import type {Label} from '../../src/model/marks/primitives.js';
import {
  boxAround,
  boxOfLabel,
  LabelPlacement,
  overlap,
  placeAll,
  safeBoxOfLabel,
  type Choice,
  type Wanted,
} from '../../src/model/labels/label-placement.js';
import {safeTextWidth, textWidth} from '../../src/model/labels/text-width.js';

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

  it('stand off what was there before them', () => {
    const spread = new LabelPlacement(room, [{x: 90, y: 40, width: 20, height: 20}], [label(30, 50)]);
    expect(spread.place([label(100, 50)]), 'a mark').to.equal(false);
    expect(spread.place([label(32, 52)]), 'a label').to.equal(false);
    expect(spread.place([label(60, 80)])).to.equal(true);
  });

  it('take the first of several places that is free, and that alone', () => {
    const spread = new LabelPlacement(room, [{x: 90, y: 40, width: 20, height: 20}]);
    const [on, free, other] = [label(100, 50), label(50, 50), label(150, 50)];
    expect(spread.first([[on], [free], [other]])).to.deep.equal([free]);
    expect(spread.first([[other]]), 'a place that was not taken is free').to.deep.equal([other]);
    expect(spread.first([[on], [free]])).to.deep.equal([]);
  });
});

describe('labels in the face of any system', () => {
  it('stand off marks that a wider face would touch', () => {
    const room = {x: 0, y: 0, width: 200, height: 100};
    const value = label(100, 50, {role: 'value', anchor: 'start'});
    const mark = {x: 100 + safeTextWidth(value.text, 14, 600) + 1, y: 40, width: 10, height: 10};
    expect(new LabelPlacement(room, [mark]).place([value]), 'in the widest face of the page').to.equal(true);
    expect(new LabelPlacement(room, [mark], [], safeBoxOfLabel).place([value])).to.equal(false);
    const far = {...mark, x: mark.x + 2};
    expect(new LabelPlacement(room, [far], [], safeBoxOfLabel).place([value])).to.equal(true);
  });
});

describe('the room of a mark with its label', () => {
  it('holds both, in tenths of px', () => {
    const mark = {x: 90, y: 40, width: 20, height: 20};
    const over = label(100, 30);
    const box = boxAround(mark, over);
    expect(box.y).to.equal(boxOfLabel(over).y);
    expect([box.y + box.height, box.width >= 20]).to.deep.equal([60, true]);
    expect(boxAround(mark, undefined)).to.deep.equal(mark);
  });
});

describe('labels of which none gives way', () => {
  const choice = (x: number, y: number, cost: number): Choice => ({
    ...{box: {x, y, width: 20, height: 10}, cost},
    labels: [label(x, y)],
  });
  const wanted = (x: number, y: number, ...choices: readonly Choice[]): Wanted => ({
    ...{x, y, choices},
    frame: {x: 0, y: 0, width: 200, height: 100},
  });
  const placesOf = (all: readonly Wanted[], taken: Parameters<typeof placeAll>[1] = []): unknown =>
    placeAll(all, taken)?.map(([one]) => [one!.x, one!.y]);

  it('stand where it costs the least', () => {
    expect(placesOf([wanted(50, 50, choice(60, 50, 3), choice(20, 50, 1))])).to.deep.equal([[20, 50]]);
  });

  it('stand on nothing that is taken, and not over the edge', () => {
    const one = wanted(50, 50, choice(20, 50, 0), choice(190, 50, 1), choice(60, 50, 2));
    expect(placesOf([one], [{x: 20, y: 50, width: 5, height: 5}])).to.deep.equal([[60, 50]]);
  });

  it('make room for each other', () => {
    // the first one has a second choice, the other has none
    const first = wanted(50, 30, choice(40, 45, 0), choice(40, 10, 5));
    const second = wanted(50, 62, choice(40, 48, 0));
    expect(placesOf([first, second])).to.deep.equal([
      [40, 10],
      [40, 48],
    ]);
  });

  it('stand nearer to their own mark than to any other', () => {
    const [a, b] = [wanted(50, 50, choice(55, 60, 0), choice(10, 50, 5)), wanted(70, 60, choice(75, 40, 0))];
    expect(placesOf([a, b])).to.deep.equal([
      [10, 50],
      [75, 40],
    ]);
  });

  it('are none at all where one of them has no place', () => {
    const one = wanted(50, 50, choice(60, 50, 0));
    expect(placesOf([one, wanted(150, 50, choice(190, 50, 0))])).to.equal(undefined);
    expect(placesOf([])).to.deep.equal([]);
  });
});
