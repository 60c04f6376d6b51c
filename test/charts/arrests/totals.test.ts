import {expect} from 'chai';
import {isoDay} from '../../../src/data/day.js';
import {boxOfLabel} from '../../../src/model/labels/label-placement.js';
import {drawingOf, E, facts, factsOfRows, label, modelOfText, ofShipped, plain, rowsOf, sceneOf} from './drawn.js';

const february = {from: '2022-02-24', to: '2022-02-28'};

describe('arrests: printed totals', () => {
  it('are those of the counter with the most whole days', async () => {
    expect((await facts(E)).counter).to.deep.equal({name: 'OVD-Info', kind: 'monitor'});
    expect((await facts()).counter.name).to.equal('OVD-Info');
    const rows = rowsOf(`date,count,source,source_kind
2024-01-01,9,Ministry,official
2024-01-02,9,Ministry,official
2024-01-03,9,Somebody,unnamed
2024-01-04,9,Somebody,unnamed
2024-01-05,9,Paper,named`);
    expect(factsOfRows(rows).counter).to.deep.equal({name: 'Paper', kind: 'named'});
  });

  it('are one step line from the figure of the first day: 1,369, 2,000+, 2,333, 2,400+', async () => {
    const {lines} = (await facts(E)).totals;
    expect(lines).to.have.length(1);
    const [{start, first, steps}] = lines as [(typeof lines)[number]];
    expect([isoDay(start), label(first?.figure)]).to.deep.equal(['2022-09-21', '1,369']);
    expect(steps.map(({figure, rows}) => `${label(figure)} ${isoDay(rows[0]!.end)}`)).to.deep.equal([
      '2,000+ 2022-09-24',
      '2,333 2022-09-26',
      '2,400+ 2022-09-29',
    ]);
  });

  it('are brackets over their period where anybody else printed them', async () => {
    const {brackets} = (await facts(E)).totals;
    const tell = brackets.map(({rows}) => {
      const drawn = rows[0]!;
      return [label(drawn.count), isoDay(drawn.date), isoDay(drawn.end), drawn.source.name];
    });
    expect(tell).to.deep.equal([
      ['~1,300', '2022-09-21', '2022-09-22', 'Ukrinform (counter not named)'],
      ['2,000+', '2022-09-21', '2022-09-25', "What's New 2 Day (counter not named)"],
    ]);
  });

  it('are corrected like any other count: the newest of a period is drawn', async () => {
    const [line] = (await facts(february)).totals.lines;
    const last = line!.steps.find(({rows}) => isoDay(rows[0]!.end) === '2022-02-27')!;
    expect([label(last.figure), last.earlier.map(({count}) => label(count))]).to.deep.equal([
      '5,935',
      ['5,794', '5,814+'],
    ]);
  });

  it('have a dot each, the sum as a square at its last day, brackets one under the other', async () => {
    const model = await ofShipped(E, 1200);
    const {scene, points} = drawingOf(model, 'totals');
    const {dots, sums, brackets, labels} = sceneOf(scene, 'totals');
    const days = sceneOf(drawingOf(model, 'days').scene, 'days');
    const middle = (row: number): number => days.bars[row]!.x + days.bars[row]!.width / 2;
    expect(dots.map(({open}) => open)).to.deep.equal([false, true, false, true]);
    expect(dots[0]!.x).to.be.closeTo(middle(0), 0.2);
    expect(dots[1]!.x).to.be.closeTo(middle(1), 0.2);
    expect(sums.map(({x}) => x)).to.have.length(1);
    expect(sums[0]!.x).to.be.closeTo(middle(2), 0.2);
    expect(brackets.map(({x1}) => x1)).to.deep.equal([dots[0]!.x, dots[0]!.x]);
    expect(brackets[1]!.y).to.be.greaterThan(brackets[0]!.y);
    expect(brackets[1]!.x2).to.equal(sums[0]!.x);
    const texts = labels.map(({text}) => plain(text));
    expect(texts).to.include.members(['1,369', '2,333', '2,400+', '2,349+', '~1,300 Ukrinform (counter not named)']);
    expect(points.map(({name}) => plain(name))).to.deep.equal([
      '21 September 2022',
      '21 to 24 September 2022',
      '25 September',
      '21 to 26 September 2022',
      '21 to 29 September 2022',
      '21 to 22 September 2022',
      '21 to 25 September 2022',
    ]);
  });

  it('D35 are sentences where the element is narrow, with a small picture of the steps that nobody has to read', async () => {
    const {subheading, points, scene, width} = drawingOf(await ofShipped(E, 320), 'totals');
    expect(plain(subheading!)).to.equal(
      'In all: at least 2,000 by 24 September, 2,333 by 26 September and at least 2,400 by 29 September. ' +
        'About 1,300, 21 to 22 September 2022: Ukrinform (counter not named). ' +
        "At least 2,000, 21 to 25 September 2022: What's New 2 Day (counter not named).",
    );
    expect(points).to.deep.equal([]);
    const {dots, labels} = sceneOf(scene, 'totals');
    expect([dots.length, labels.map(({text}) => text)]).to.deep.equal([4, ['1,369', '2,400+']]);
    for (const label of labels) expect(boxOfLabel(label).x + boxOfLabel(label).width).to.be.at.most(width + 2);
  });

  it('D37 fill their scale: the highest is at its top, and no line stands above it', async () => {
    for (const width of [600, 1200]) {
      const {dots, rules, axis, sums} = sceneOf(drawingOf(await ofShipped(E, width), 'totals').scene, 'totals');
      const top = Math.min(...[...dots, ...sums].map(({y}) => y));
      expect(axis - top).to.equal(100);
      expect(
        rules.every(({y}) => y >= top),
        'no empty third above the totals',
      ).to.equal(true);
    }
  });

  it('D36 have their key in their panel', async () => {
    for (const width of [600, 1200]) {
      const model = await ofShipped(E, width);
      const key = ['total published by OVD-Info', 'days added up'];
      expect(drawingOf(model, 'totals').legend!.map(({text}) => text)).to.deep.equal(key);
      expect(model.legend.map(({text}) => text)).to.not.include.members(key);
    }
  });

  it('have no square of a sum that begins on another day', async () => {
    const model = await modelOfText(
      `date,date_end,count,source
2024-01-01,,5,A
2024-01-02,,7,A
2024-01-02,2024-01-03,9,A
2024-01-03,,1,A`,
      {},
      600,
    );
    expect(sceneOf(drawingOf(model, 'totals').scene, 'totals').sums).to.deep.equal([]);
    expect(drawingOf(model, 'totals').legend!.map(({text}) => text)).to.deep.equal(['total published by A']);
  });
});

describe('arrests: days that do not add up', () => {
  /** For a total of the main counter from a first to a last day: days found, their sum, whether there is a note. */
  const cases: readonly (readonly [string, string, string, string, string, boolean])[] = [
    ['2022-09-21', '2022-09-24', '2,000+', '2 of 4', '2,209+', false],
    ['2022-09-21', '2022-09-29', '2,400+', '3 of 9', '2,349+', false],
    ['2022-09-21', '2022-09-26', '2,333', '3 of 6', '2,349+', true],
    ['2022-02-24', '2022-02-26', '3,093+', '3 of 3', '3,131', false],
    ['2022-02-24', '2022-02-27', '5,935', '4 of 4', '5,933', true],
    ['2022-02-24', '2022-02-28', '6,474+', '5 of 5', '6,420', true],
  ];
  for (const [from, to, total, found, sum, note] of cases) {
    it(`${from} to ${to}: ${found} days add up to ${sum}, the total is ${total}: ${note ? 'a note' : 'no note'}`, async () => {
      const {days, sum: added, totals} = await facts({from, to});
      expect(`${days.filter(({kind}) => kind === 'whole').length} of ${days.length}`).to.equal(found);
      expect(label(added?.figure)).to.equal(sum);
      const own = totals.lines.flatMap(({steps}) => steps).find(({rows}) => isoDay(rows[0]!.end) === to);
      expect(label(own?.figure)).to.equal(total);
      const conflict = totals.conflicts.find(({total: {rows}}) => isoDay(rows[0]!.end) === to);
      expect(conflict !== undefined).to.equal(note);
      if (note) expect(label(conflict!.sum)).to.equal(sum);
    });
  }

  it('N4 say so once: in the summary, where the total covers every day found, else in a note', async () => {
    const nine = await ofShipped(E);
    expect(plain(nine.summary)).to.contain('at least 2,349; OVD-Info’s own total to 26 September is 2,333.');
    expect(nine.notes).to.deep.equal([]);
    const five = await ofShipped(february);
    expect(plain(five.summary)).to.contain('6,420; OVD-Info’s own total to 28 February is at least 6,474.');
    expect(five.notes.map(({text}) => plain(text))).to.deep.equal([
      'The days to 27 February add up to 5,933; OVD-Info’s own total to 27 February is 5,935. We have not adjusted either number.',
    ]);
  });
});
