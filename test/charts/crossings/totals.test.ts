import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {E, listOf, modelOf, ofShipped, plain} from './drawn.js';

const BOUNDS = cases.find(({name}) => name === 'crossings-bounds')!.csv!;
const rowsOf = async (width: number) => listOf(await ofShipped(E, width)).groups.flatMap(({rows}) => rows);
/** The ends of a bracket, px. */
const ends = (d: string): readonly [number, number] => {
  const [, from, to] = /^M([\d.]+),[\d.]+H([\d.]+)$/.exec(d)!;
  return [Number(from), Number(to)];
};

describe('crossings: totals', () => {
  it('have a bracket for the period at M and L, the period as text at S', async () => {
    for (const width of [600, 900, 1200]) {
      const rows = await rowsOf(width);
      expect(rows.every(({track, date}) => track !== undefined && date === undefined)).to.equal(true);
      expect(plain(listOf(await ofShipped(E, width)).subheading!)).to.equal(
        'Highest first. The bracket is the period, not the number. Dotted: unnamed source.',
      );
    }
    const rows = await rowsOf(320);
    expect(rows.every(({track}) => track === undefined)).to.equal(true);
    expect(rows.slice(0, 3).map(({date = ''}) => plain(date))).to.deep.equal([
      '21 Sept–4 Oct',
      '21 Sept–24 Sept',
      '21 Sept–27 Sept',
    ]);
    expect(rows[15]!.date && plain(rows[15]!.date)).to.equal('3 Oct');
    expect(listOf(await ofShipped(E, 320)).subheading).to.equal('Highest first.');
  });

  it('have brackets as long as their periods, whatever the number', async () => {
    const model = listOf(await ofShipped(E, 600));
    const rows = model.groups.flatMap((group) => group.rows);
    const bracket = (row: number) => {
      const at = model.points.findIndex(({id}) => id === `totals:${row}`);
      return ends(rows[at]!.track!.scene.lines.find(({role, d}) => role.startsWith('period') && d.includes('H'))!.d);
    };
    const length = ([from, to]: readonly [number, number]): number => to - from;
    const day = length(bracket(37)) / 13; // 21 September to 4 October: 600,000–1,000,000
    expect(length(bracket(26)) / day).to.be.closeTo(3, 0.05); // 21 to 24 September: 261,000
    expect(length(bracket(10)) / day).to.be.closeTo(9, 0.05); // 17 to 26 September: 78,742
    expect((bracket(37)[0] - bracket(10)[0]) / day).to.be.closeTo(4, 0.05);
    expect(length(bracket(82))).to.equal(0); // one day
  });

  it('are dotted where the source is not named, and say so', async () => {
    const rows = await rowsOf(600);
    const dotted = rows.filter(({track}) => track!.scene.lines.some(({role}) => role === 'period-unnamed'));
    expect(dotted.map(({value = ''}) => plain(value))).to.deep.equal([
      '600,000–1,000,000',
      '261,000',
      'about 250,000',
      'about 53,000',
    ]);
    expect(rows.filter(({lines = []}) => /, unnamed source$/.test(lines[0]!))).to.deep.equal(dotted);
  });

  it('name crossing and authority', async () => {
    const rows = await rowsOf(600);
    expect([rows[3]!.lines, rows[4]!.lines, rows[16]!.lines]).to.deep.equal([
      ['All crossing points; Marat Akhmetzhanov, interior minister of Kazakhstan'],
      ['Georgia, Kazakhstan and Finland together; Associated Press'],
      ['Altanbulag (Kyakhta); G. Byambasuren, head of the checkpoint'],
    ]);
  });

  it('without a number come last, by the word that was used', () => {
    const {groups, points} = listOf(modelOf(BOUNDS, {}, 600));
    expect(groups[0]!.rows.map(({value}) => value)).to.deep.equal([
      'at least\u00a04,000',
      '2,000–2,500',
      '“hardly anybody”',
    ]);
    expect(plain(points[2]!.sentence)).to.equal(
      '1 to 8 January 2024: entries from Belarus to Estonia, called “hardly anybody”, not counted. All. Total 3 of 3. Official: Border guard.',
    );
  });

  it('have the days over them where most begin or end, in order and apart', async () => {
    const {axis} = listOf(await ofShipped(E, 1200));
    const labels = axis!.scene.labels;
    expect(labels.map(({text}) => plain(text))).to.include('21 Sept');
    const xs = labels.map(({x}) => x);
    expect([...xs].sort((a, b) => a - b)).to.deep.equal(xs);
  });

  it('give up the bracket for what is too long to stand beside it', () => {
    const word = 'a stream of cars, buses, bicycles and people on foot that did not end for days';
    const model = modelOf(`date,date_end,count,bound,word\n2024-01-01,2024-01-09,,uncounted,"${word}"`, {}, 600);
    const [row] = listOf(model).groups[0]!.rows;
    expect([row!.track, row!.value, row!.date && plain(row!.date)]).to.deep.equal([
      undefined,
      `“${word}”`,
      '1 Jan–9 Jan',
    ]);
  });

  it('lead the keys down, from the panels over them and back', async () => {
    const model = await ofShipped(E, 600);
    const points = new Map(model.panels.flatMap((panel) => panel.points.map((point) => [point.id, point] as const)));
    const moves = (id: string) => points.get(id)!.moves;
    // down to the nearest day of the next panel
    expect(moves('entries:RU:GE:60')).to.include({
      left: 'entries:RU:GE:54',
      right: 'entries:RU:GE:61',
      down: 'entries:RU:FI:59',
    });
    expect(moves('entries:RU:FI:59').up).to.equal('entries:RU:GE:60');
    expect(moves('entries:RU:FI:5')).to.include({
      up: 'entries:RU:GE:8',
      down: 'entries:RU:NO:70',
      end: 'entries:RU:FI:65',
    });
    expect(moves('queue_vehicles:RU:GE:73').down).to.equal('totals:37');
    expect(moves('totals:37')).to.include({up: 'queue_vehicles:RU:GE:55', down: 'totals:26', end: 'totals:19'});
    expect(moves('totals:19').down).to.equal(undefined);
    for (const {moves: all} of points.values())
      for (const to of Object.values(all)) expect(points.has(to), to).to.equal(true);
  });
});
