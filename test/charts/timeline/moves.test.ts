import {expect} from 'chai';
import type {Move, Point} from '../../../src/model/contract.js';
import {lanesOf, manyEvents, modelOf, ofShipped, WEEK, withVotes} from './drawn.js';

const step = (points: readonly Point[], from: Point, move: Move): Point | undefined =>
  points.find(({id}) => id === from.moves[move]);

/** Where a key leads to in the end, and what is passed. */
function walk(points: readonly Point[], from: Point, move: Move): readonly Point[] {
  const passed = [from];
  for (let next = step(points, from, move); next; next = step(points, next, move)) {
    if (passed.includes(next)) throw new Error('round and round');
    passed.push(next);
  }
  return passed;
}

describe('keys in the timeline', () => {
  it('lead to the next event in time and back, whatever its kind, and not round the ends', async () => {
    const {points} = lanesOf(await ofShipped());
    const days = walk(points, points[0]!, 'right').map(({keys}) => keys.day!);
    expect(days).to.have.length(58);
    expect(days).to.deep.equal([...days].sort());
    expect(walk(points, points.at(-1)!, 'left')).to.have.length(58);
    expect(points[5]?.moves.home).to.equal(points[0]!.id);
    expect(points[5]?.moves.end).to.equal(points.at(-1)!.id);
  });

  it('lead down and up to the lane next to it, there to what is nearest in time', async () => {
    const {points} = lanesOf(await ofShipped(WEEK, 1200));
    const kind = ({card}: Point): string => card.facts.find(({term}) => term === 'Kind')!.text;
    const start = points.find(({name}) => name === 'Second day of nationwide protests')!;
    expect(walk(points, start, 'down').map(kind)).to.deep.equal([
      'protest',
      'military',
      'law and decree',
      'border',
      'diplomacy',
      'vote under occupation',
    ]);
    expect(step(points, step(points, start, 'down')!, 'down')?.name).to.equal('Law on desertion and surrender signed');
    expect(walk(points, start, 'up')).to.have.length(1);
  });

  it('lead a week on and back by Page keys', async () => {
    const model = await withVotes(WEEK);
    for (const {points} of [lanesOf(model)]) {
      const start = points.find(({name}) => name === 'Partial mobilisation declared')!;
      const on = step(points, start, 'pageDown')!;
      expect(on.name).to.equal('North Ossetia restricts the entry of cars');
      expect(step(points, on, 'pageUp')?.card.facts[0]?.text.replaceAll('\u00a0', ' ')).to.equal('21 September 2022');
      expect(step(points, points[1]!, 'pageUp')).to.equal(points[0]);
      expect(step(points, points.at(-2)!, 'pageDown')).to.equal(points.at(-1));
      expect(points.at(-1)!.moves.pageDown).to.equal(undefined);
    }
  });

  it('lead only to points that are there, every one of which is reached', async () => {
    for (const model of [await withVotes(), modelOf(manyEvents(2000, 5)), modelOf('date,title\n2024-01-05,a\n')]) {
      for (const {points} of model.panels.filter((panel) => panel.points.length > 0)) {
        const ids = new Set(points.map(({id}) => id));
        expect(ids.size).to.equal(points.length);
        for (const {moves, id} of points)
          for (const to of Object.values(moves)) {
            expect(ids.has(to), `${id} → ${to}`).to.equal(true);
            expect(to).to.not.equal(id);
          }
        expect(new Set(walk(points, points[0]!, points[0]!.box ? 'right' : 'down').map(({id}) => id)).size).to.equal(
          points.length,
        );
      }
    }
  });
});
