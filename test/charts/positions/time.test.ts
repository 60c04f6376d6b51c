import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import type {TimeScene} from '../../../src/charts/positions/scene.js';
import {answersOf, isChange, select} from '../../../src/charts/positions/select.js';
import {dayScale} from '../../../src/model/scales/date-scale.js';
import type {Statement} from '../../../src/datasets/positions.js';
import type {Move, Point} from '../../../src/model/contract.js';
import {drawingOf, drawn, listOf, query, rowsOf, shippedRows, words} from './drawn.js';

const autumn = {view: 'time', from: parseDay('2022-09-19'), to: parseDay('2022-10-31')};
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');
const sceneOf = (model: ReturnType<typeof drawn>): TimeScene => drawingOf(model, 'time').scene as TimeScene;

describe('stances over time', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  /** Codes of the countries with an answer of which the test holds. */
  const changed = (until: string): readonly string[] => {
    const facts = select({rows: {src: rows}, query: query({knownOn: until}), words})!;
    return facts.governments
      .filter((one) => answersOf(one).some(isChange))
      .map(({country}) => country)
      .sort();
  };

  it('N8 changed or gave two answers by 31 October: AT, BE, CZ, ES, FI, IE, LT, PL', () => {
    expect(changed('2022-10-31')).to.deep.equal(['AT', 'BE', 'CZ', 'ES', 'FI', 'IE', 'LT', 'PL']);
    expect(changed('2022-09-21')).to.deep.equal([]);
    expect(plain(drawn(rows, autumn, 1200).summary)).to.equal(
      'Of 27 governments, 17 had spoken by 31 October 2022. Eight changed their answer or gave two answers on one day: Austria, Belgium, Czechia, Finland, Ireland, Lithuania, Poland and Spain. We found no statement by the other 10.',
    );
  });

  it('N8 each government that spoke has a stripe, from the first day of the period to its last', () => {
    const {width, points} = drawingOf(drawn(rows, autumn, 1200), 'time');
    const {pieces} = sceneOf(drawn(rows, autumn, 1200));
    const ys = [...new Set(points.map(({box}) => box!.y))];
    expect(ys).to.have.length(17);
    const left = Math.min(...pieces.map(({x}) => x));
    for (const y of ys) {
      const ofRow = pieces.filter((one) => one.y === y).sort((a, b) => a.x - b.x);
      expect(ofRow[0]!.x).to.equal(left);
      expect(ofRow.at(-1)!.x + ofRow.at(-1)!.width).to.be.closeTo(width, 0.2);
      // nothing is left open between two pieces, and nothing is drawn twice
      ofRow.slice(1).forEach((one, at) => expect(one.x).to.be.closeTo(ofRow[at]!.x + ofRow[at]!.width, 0.2));
    }
  });

  it('N8 a stance runs until the next statement: none is found before the first, and it is never mixed', () => {
    const day = (text: string): number => parseDay(text)!;
    const {pieces} = sceneOf(drawn(rows, {...autumn, where: ['ES']}, 600));
    expect(pieces.map(({stance}) => stance)).to.deep.equal(['none', 'undecided', 'open']);
    const [none, undecided, open] = pieces;
    const band = (none!.width + undecided!.width + open!.width) / (day('2022-10-31') - day('2022-09-19') + 1);
    expect(none!.width / band, 'days before 23 September').to.be.closeTo(4, 0.05);
    expect(undecided!.width / band, 'days to 26 September').to.be.closeTo(3, 0.05);
  });

  it('N8 D44 a wedge stands where an answer is new, and texture only at its beginning', () => {
    const scene = (where: string) => sceneOf(drawn(rows, {...autumn, where: [where]}, 600));
    expect(scene('FI').wedges.map(({x}) => x)).to.deep.equal(
      scene('FI')
        .marks.slice(0, 2)
        .map(({x}) => x),
    );
    expect([scene('CZ').wedges.length, scene('SE').wedges.length], 'Sweden before the period').to.deep.equal([2, 0]);
    const {pieces} = sceneOf(drawn(rows, autumn, 1200));
    expect(pieces.every(({head, width}) => head <= Math.min(28, width))).to.equal(true);
    expect(pieces.filter(({stance}) => stance === 'none').every(({head}) => head === 0)).to.equal(true);
    expect(
      scene('FI')
        .pieces.filter(({stance}) => stance === 'restricts')
        .map(({head}) => head > 0),
      'said again: no texture',
    ).to.deep.equal([true, false, false]);
    expect(drawn(rows, autumn, 600).legend.map(({text}) => text)).to.include('new answer');
  });

  it('N8 two answers on one day are two half bands and two letters', () => {
    const {pieces, letters} = sceneOf(drawn(rows, {...autumn, where: ['CZ']}, 1200));
    const halves = pieces.filter(({height}) => height === 10);
    expect(halves.map(({stance}) => stance)).to.deep.equal(['closed', 'case']);
    expect([halves[0]!.x, halves[0]!.width]).to.deep.equal([halves[1]!.x, halves[1]!.width]);
    expect(halves[1]!.y - halves[0]!.y).to.equal(10);
    expect(letters.map(({text}) => text)).to.deep.equal(['X C', 'X']);
  });

  it('N8 a piece of 40 px or more has its letter at its start, a smaller one has none', () => {
    for (const width of [600, 900, 1200]) {
      const scene = sceneOf(drawn(rows, autumn, width));
      const large = scene.marks.filter((mark) => mark.width >= 40);
      expect(scene.letters).to.have.length(large.length);
      for (const {x, y, width: wide} of large)
        expect(scene.letters.some((one) => one.x === x + 3 && one.y > y && one.width < wide)).to.equal(true);
    }
  });

  it('N8 a stance fades after 60 days without a newer statement', () => {
    const text =
      'iso2,position,date\nDE,restrict,2022-01-01\nFR,refuse,2022-02-20\nFR,refuse,2022-04-10\nDE,refuse,2022-05-01\n';
    const {pieces, marks} = sceneOf(drawn(rowsOf(text), {view: 'time', to: parseDay('2022-05-20')}, 1200));
    const germany = marks.find(({point}) => point.includes(':DE:'))!.y;
    const said = pieces.filter(({y}) => y === germany).map(({stance, old}) => `${stance} ${old ? 'old' : 'new'}`);
    expect(said).to.deep.equal([...['restricts new', 'restricts old', 'closed new']]);
    const sweden = sceneOf(drawn(rows, {...autumn, where: ['SE']}, 600));
    expect(sweden.pieces.map(({stance, old}) => [stance, old])).to.deep.equal([['case', true]]);
    expect(drawn(rows, autumn, 600).legend.map(({text: words}) => words)).to.include('older than 60 days');
  });

  it('N8 what was said after the state is not drawn, though the axis runs on', () => {
    const model = drawn(rows, {...autumn, knownOn: '2022-09-26', where: ['CZ']}, 1200);
    const {pieces, marks} = sceneOf(model);
    expect(marks).to.have.length(1);
    const end = Math.max(...pieces.map(({x, width}) => x + width));
    expect(end).to.be.below(drawingOf(model, 'time').width / 2);
    expect(model.notes.map(({text}) => plain(text))).to.deep.equal([
      'Later statements, not shown: Czechia (25 October 2022).',
    ]);
  });

  it('N8 changes are listed by date: beside the stripes at L, under them at M, instead of them at S', () => {
    const ids = (width: number) => drawn(rows, autumn, width).panels.map(({id, place}) => `${id} ${place}`);
    expect(ids(1200)).to.deep.equal(['time first', 'changes second']);
    expect(ids(600)).to.deep.equal(['time whole', 'changes whole']);
    expect(ids(320)).to.deep.equal(['changes whole']);
    const said = listOf(drawn(rows, autumn, 320), 'changes').groups[0]?.rows.map(({date, name, lines}) =>
      plain(`${date} ${name} ${lines?.join(' ')}`),
    );
    expect(said).to.deep.equal([
      '22 Sept Austria open → case by case',
      '22 Sept Czechia two answers on the same day: closed (foreign minister), case by case (prime minister)',
      '22 Sept Lithuania two answers on the same day: case by case (foreign ministry of Lithuania), restricts entry (defence minister)',
      '23 Sept Belgium two answers on the same day: undecided (prime minister), case by case (state secretary for asylum)',
      '23 Sept Finland undecided → restricts entry',
      '23 Sept Lithuania case by case and restricts entry → closed',
      '24 Sept Ireland undecided → case by case',
      '25 Sept Belgium undecided and case by case → restricts entry',
      '26 Sept Spain undecided → open',
      '27 Sept Poland closed → restricts entry',
      '25 Oct Czechia closed and case by case → closed',
    ]);
    expect(
      drawn(rows, {...autumn, where: ['DE']}, 320).panels.map(({id}) => id),
      'no change: the stripe',
    ).to.deep.equal(['time']);
  });

  it('N8 a sentence says which statement of how many it is, what it was, and what was said before', () => {
    const {points} = drawingOf(drawn(rows, autumn, 1200), 'time');
    const said = (id: string) => plain(points.find((point) => point.id === id)?.sentence);
    expect(said('time:FI:2022-09-30')).to.equal(
      'Finland. Statement 4 of 4. 30 September: restricts entry. Border closed to Russian tourists from 30 September; family, work and study remain possible. Before that: restricts entry, 25 September.',
    );
    expect(said('time:CZ:2022-09-22')).to.equal(
      'Czechia. Statement 1 of 2. 22 September: divided. Foreign minister: closed. Prime minister: case by case.',
    );
    expect(said('time:LU:2022-10-31')).to.contain('Luxembourg. Statement 1 of 1. October 2022: case by case.');
    expect(new Set(points.map(({sentence}) => sentence)).size, 'no two alike').to.equal(points.length);
  });

  it('N8 Left and Right lead through the statements of a country, Up and Down to another', () => {
    const {points} = drawingOf(drawn(rows, autumn, 1200), 'time');
    const to = (from: string, move: Move): string | undefined => points.find(({id}) => id === from)?.moves[move];
    expect(to('time:FI:2022-09-23', 'right')).to.equal('time:FI:2022-09-25');
    expect(to('time:FI:2022-09-23', 'left')).to.equal('time:FI:2022-09-22');
    expect([to('time:FI:2022-09-22', 'left'), to('time:FI:2022-09-30', 'right')]).to.deep.equal([undefined, undefined]);
    expect(to('time:FI:2022-09-30', 'up'), 'what Belgium said then').to.equal('time:BE:2022-09-25');
    expect(to('time:FI:2022-09-30', 'down')).to.equal('time:PL:2022-09-27');
    const reached = new Set<string>();
    const walk = ({id, moves}: Point): void => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const next of [moves.left, moves.right, moves.up, moves.down])
        if (next !== undefined) walk(points.find((point) => point.id === next)!);
    };
    walk(points[0]!);
    expect(reached.size, 'by arrows').to.equal(points.length);
  });

  it('N8 without from and to the axis is that of the statements, long stretches left out', () => {
    const model = drawn(rows, {view: 'time'}, 1200);
    expect(plain(model.subtitle)).to.contain('15 March 2022 to 31 March 2023');
    expect(sceneOf(model).names.map(({text}) => plain(text))).to.include.members([
      '190 days',
      '93 days',
      '21 Sept 2022',
    ]);
  });

  it('N8 labels of the axis keep off each other and inside', () => {
    for (const asked of [autumn, {view: 'time'}, {...autumn, to: parseDay('2024-12-31')}]) {
      for (const width of [480, 600, 900, 1200]) {
        const {scene, width: wide} = drawingOf(drawn(rows, asked, width), 'time');
        const labels = (scene as TimeScene).names.filter(({y, role}) => y < 20 && role === 'axis');
        expect(labels.length).to.be.above(1);
        labels.slice(1).forEach((one, at) => expect(one.x, one.text).to.be.above(labels[at]!.x + 30));
        expect(Math.max(...labels.map(({x}) => x))).to.be.below(wide - 30);
      }
    }
  });

  it('N8 a file without dates, or without a statement of a government, has no stripes and says why', () => {
    const undated = drawn(rowsOf('iso2,position\nDE,welcome\n'), {view: 'time'}, 1200);
    expect([undated.panels, undated.summary]).to.deep.equal([
      [],
      'Of 27 governments, one had spoken. We found no statement by the other\u00a026.',
    ]);
    const others = drawn(rowsOf('iso2,position,date,speaker_type\nFR,welcome,2022-09-23,parliament\n'), {view: 'time'});
    expect(others.panels).to.deep.equal([]);
    expect(others.summary).to.contain('Of 27 governments, none had spoken');
  });
});

describe('the scale over time', () => {
  it('gives every day the same width, and a gap to more than 60 days in which nobody spoke', () => {
    const scale = dayScale(0, 200, [0, 10, 190, 200], 100, 322);
    // 11 days, a gap of 22 px, 11 days
    expect(scale.gaps).to.deep.equal([{x: 211, days: 180}]);
    expect([scale.at(0), scale.at(10), scale.at(11), scale.at(190), scale.at(201)].map(Math.round)).to.deep.equal([
      ...[100, 191, 200, 222, 322],
    ]);
    expect(scale.at(60), 'in the gap: where the days go on').to.equal(222);
    expect(dayScale(0, 60, [0], 0, 61).gaps, '60 days are none').to.deep.equal([]);
    expect(dayScale(0, 61, [0], 0, 62).gaps).to.have.length(1);
  });
});
