import {expect} from 'chai';
import {dateScale} from '../../src/model/scales/date-scale.js';
import {LabelPlacement} from '../../src/model/labels/label-placement.js';
import {thinned} from '../../src/model/marks/thinned.js';
import {growth} from '../work.js';

const upTo = (count: number): number[] => Array.from({length: count}, (_, i) => i);
const itself = (x: number): number => x;

describe('faults 2.8 marks that cannot be told apart', () => {
  it('are all kept up to the most', () => {
    expect(thinned([upTo(10)], itself, 10)).to.deep.equal([upTo(10)]);
    expect(thinned([[3, 3, 3]], itself, 3)).to.deep.equal([[3, 3, 3]]);
  });

  it('are kept apart, with the first, the newest and what is needed', () => {
    const [kept] = thinned([upTo(1000)], itself, 100, new Set([501, 502]));
    expect(kept!.length).to.be.within(50, 100);
    expect([kept![0], kept!.at(-1)]).to.deep.equal([0, 999]);
    expect(kept).to.include.members([501, 502]);
    const gaps = kept!.slice(1).map((x, i) => x - kept![i]!);
    expect(gaps.filter((gap) => gap < 10)).to.have.length.of.at.most(4);
  });

  it('keep two in a row at one place: the first and the newest', () => {
    expect(thinned([upTo(50).map(() => 7)], itself, 5)[0]).to.deep.equal([7, 7]);
  });

  it('are fewer in all rows where there are too many rows', () => {
    const kept = thinned(
      upTo(20).map(() => upTo(1000)),
      itself,
      400,
    );
    expect(kept.flat().length).to.be.within(200, 400);
    for (const row of kept) expect([row[0], row.at(-1)]).to.deep.equal([0, 999]);
  });
});

describe('faults 2.8 what is looked up for each mark', () => {
  it('is a day of a calendar in few steps', () => {
    const times = growth((count) => {
      const axis = dateScale(upTo(count), 0, 6 * count);
      return () => void upTo(count).map((day) => axis.at(day));
    }, 500);
    expect(times).to.be.within(1, 6);
  });

  it('is what is near a label, not all there is', () => {
    const times = growth((count) => {
      const spread = new LabelPlacement({x: 0, y: 0, width: 100 * count, height: 100});
      return () => void upTo(count).map((at) => spread.take({x: 100 * at, y: 0, width: 50, height: 20}));
    }, 500);
    expect(times).to.be.within(1, 6);
  });

  it('is free or taken as it was when all were gone through', () => {
    // a number that looks like chance and is the same each time
    const chance = (i: number): number => (i * 7919) % 1009;
    const room = {x: -8, y: -3, width: 500, height: 300};
    const spread = new LabelPlacement(room);
    const taken: {x: number; y: number; width: number; height: number}[] = [];
    for (const i of upTo(600)) {
      const x = (chance(i) % 520) - 15;
      const y = (chance(i + 77) % 320) - 10;
      const box = {x, y, width: 1 + (chance(i + 5) % 140), height: 1 + (chance(i + 9) % 30)};
      const isInside = x >= -8 && y >= -3 && x + box.width <= 492 && y + box.height <= 297;
      const isFree = taken.every(
        (one) => x >= one.x + one.width || one.x >= x + box.width || y >= one.y + one.height || one.y >= y + box.height,
      );
      expect(spread.take(box), String(i)).to.equal(isInside && isFree);
      if (isInside && isFree) taken.push(box);
    }
    expect(taken.length).to.be.greaterThan(20);
  });
});
