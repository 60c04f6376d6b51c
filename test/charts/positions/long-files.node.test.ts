import {expect} from 'chai';
import type {TimeScene} from '../../../src/charts/positions/scene.js';
import {isoDay, parseDay} from '../../../src/data/day.js';
import {growth} from '../../work.js';
import {drawingOf, drawn, listOf, MEMBERS, rowsOf} from './drawn.js';

const START = parseDay('2010-01-01')!;
const ANSWERS = ['welcome', 'restrict', 'refuse', 'undecided', 'case_by_case'];

/** So many statements of governments, each day the next one, so many days apart. */
function file(count: number, countries: readonly string[] = ['DE'], apart = 1, type = 'government'): string {
  const lines = ['date,country,speaker,speaker_type,position,statement'];
  for (let i = 0; i < count; i++) {
    const [round, country] = [Math.floor(i / countries.length), countries[i % countries.length]];
    const day = isoDay(START + round * apart);
    lines.push(`${day},${country},Speaker ${i},${type},${ANSWERS[i % ANSWERS.length]},words ${i}`);
  }
  return lines.join('\n');
}

const time = {view: 'time'};

describe('faults 2.8 very many statements', () => {
  const files: readonly [string, (count: number) => string, Parameters<typeof drawn>[1], number][] = [
    ['of one government over time', file, time, 1200],
    ['of one government, narrow', file, time, 320],
    ['of all governments over time', (count) => file(count, MEMBERS), time, 1200],
    ['with long stretches between them', (count) => file(count, ['DE'], 70), time, 1200],
    ['of countries that were not asked for', (count) => file(count, ['DE', 'US']), {view: 'list', where: ['DE']}, 600],
    ['after the state shown', file, {view: 'time', knownOn: '2010-01-05'}, 600],
  ];
  for (const [what, text, asked, width] of files) {
    it(`${what} are work in proportion to their number`, () => {
      const times = growth((count) => {
        const rows = rowsOf(text(count));
        return () => void drawn(rows, asked, width);
      }, 1000);
      expect(times).to.be.within(1, 6);
    }).timeout(60_000);
  }

  it('of very many kinds of speakers are work in proportion to their number', () => {
    const times = growth((count) => {
      const rows = rowsOf(file(count)).map((row, i) => ({...row, speakerType: `party ${i}`}));
      return () => void drawn(rows, {view: 'list'}, 600);
    }, 500);
    expect(times).to.be.within(1, 6);
  }).timeout(60_000);

  it('are drawn as far as marks can be told apart, and a sentence says how many have none', () => {
    const model = drawn(rowsOf(file(4000)), time, 1200);
    const {points, scene} = drawingOf(model, 'time');
    expect(points.length).to.be.within(100, 300);
    expect((scene as TimeScene).marks).to.have.length(points.length);
    expect(model.notes[0]!.text).to.equal(
      `${(4000 - points.length).toLocaleString('en-GB')} of 4,000 statements have no mark of their own: they are too close to the next one. The table has all of them.`,
    );
    // the first and the newest are there, each knows its place among all, and no stretch is left empty
    expect(points[0]!.sentence).to.contain('Statement 1 of 4000.');
    expect(points.at(-1)!.sentence).to.contain('Statement 4000 of 4000.');
    const boxes = points.map(({box}) => box!);
    boxes.slice(1).forEach(({x}, i) => expect(x).to.be.closeTo(boxes[i]!.x + boxes[i]!.width, 0.11));
    expect(boxes.at(-1)!.x + boxes.at(-1)!.width).to.be.closeTo(drawingOf(model, 'time').width, 0.2);
    expect(model.table.rows).to.have.length(4000);
  });

  it('of all governments are no more than a page can bear', () => {
    const {points} = drawingOf(drawn(rowsOf(file(16_000, MEMBERS)), time, 1200), 'time');
    expect(points.length).to.be.within(700, 1500);
    expect(new Set(points.map(({keys}) => keys['country'])).size).to.equal(27);
  });

  it('are all drawn where they can be told apart, and nothing is said', () => {
    const model = drawn(rowsOf(file(200)), time, 1200);
    expect(drawingOf(model, 'time').points).to.have.length(200);
    expect(model.notes.map(({text}) => text).join(' ')).not.to.contain('too close');
  });

  it('keep their days in order where stretches left out would take the room of the days', () => {
    for (const width of [600, 1200]) {
      const drawing = drawingOf(drawn(rowsOf(file(200, ['DE'], 70)), time, width), 'time');
      expect(drawing.points).to.have.length(200);
      const xs = drawing.points.map(({box}) => box!.x);
      expect(xs).to.deep.equal([...xs].sort((a, b) => a - b));
      expect([xs[0]! > 0, xs.at(-1)! < width]).to.deep.equal([true, true]);
    }
  });

  it('are listed from the newest 500 changes on', () => {
    const list = listOf(drawn(rowsOf(file(4000)), time, 320), 'changes');
    expect(list.points).to.have.length(500);
    expect(list.points.at(-1)!.sentence).to.contain('Statement 4000 of 4000.');
    expect(list.foot).to.deep.equal(['This list has the newest 500 of 3,999 changes. The table has all statements.']);
  });

  it('name thirty before them on a card, and how many more there are', () => {
    const {points} = drawingOf(drawn(rowsOf(file(4000)), time, 1200), 'time');
    const earlier = points
      .at(-1)!
      .card.facts.find(({term}) => term === 'Earlier')!
      .text.split('; ');
    expect(earlier).to.have.length(31);
    expect(earlier.at(-1)).to.equal('and 3969 more in the table');
    const first = points.find(({sentence}) => sentence.includes('Statement 1 of'))!;
    expect(first.card.facts.map(({term}) => term)).not.to.include('Earlier');
  });

  it('said later are named up to thirty', () => {
    const {notes} = drawn(rowsOf(file(400)), {view: 'time', knownOn: '2010-01-05'}, 600);
    expect(notes[0]!.text).to.match(/^Later statements, not shown: .+, and 365 more\.$/);
    expect(notes[0]!.text.split('Germany')).to.have.length(31);
  });
});
