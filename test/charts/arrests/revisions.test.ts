import {expect} from 'chai';
import {
  drawingOf,
  E,
  eAsKnown,
  listOf,
  modelOfText,
  ofShipped,
  plain,
  sceneOf,
  type Asked,
  type Model,
} from './drawn.js';

const VIEW = {...E, view: 'revisions'};
const ONE_DAY = {from: '2022-09-21', to: '2022-09-21', view: 'revisions'};

const countsOf = (model: Model) => sceneOf(drawingOf(model, 'counts').scene, 'counts');
const ids = (model: Model): readonly string[] => model.panels.map(({id}) => id);

describe('arrests: the view of revisions', () => {
  it('N3 draws the 11 counts of 21 September over true hours, from zero', async () => {
    for (const width of [600, 1200]) {
      const {dots, steps, labels} = countsOf(await ofShipped(VIEW, width));
      expect(dots).to.have.length(11);
      expect(dots.map(({hollow}) => (hollow ? 'o' : '●')).join('')).to.equal('●●o●oo●●o●o');
      expect(dots.map(({open}) => open).filter(Boolean)).to.have.length(8);
      expect(dots.map(({x}) => x)).to.deep.equal(dots.map(({x}) => x).sort((a, b) => a - b));
      expect(labels.map(({text}) => text)).to.include.members(['0', 'midnight', 'noon', '1,369']);
      expect(steps.match(/V/g)).to.have.length(10);
      // 20:15, 20:33, 21:45, 00:00, 01:51, 09:51
      const printed = dots.filter(({hollow}) => !hollow).map(({x}) => x);
      const minute = (printed[5]! - printed[0]!) / (13 * 60 + 36);
      const minutes = printed.map((x) => Math.round((x - printed[0]!) / minute));
      [0, 18, 90, 225, 336, 816].forEach((expected, i) => expect(minutes[i]).to.be.closeTo(expected, 1));
    }
  });

  it('N3 has a band from the last to the next known hour where no hour was printed', async () => {
    const {dots, bands} = countsOf(await ofShipped(VIEW, 1200));
    expect(bands).to.have.length(5);
    const at = (i: number): number => dots[i]!.x;
    const ends = bands.map(({x1, x2}) => [x1, x2]);
    expect(ends.slice(0, 4)).to.deep.equal([
      [at(1), at(3)],
      [at(3), at(6)],
      [at(3), at(6)],
      [at(7), at(9)],
    ]);
    expect(bands[4]!.x1).to.equal(at(9));
    for (const [i, n] of [2, 4, 5, 8, 10].entries()) {
      expect(at(n)).to.be.greaterThan(bands[i]!.x1);
      expect(at(n)).to.be.lessThan(bands[i]!.x2);
    }
  });

  it('N3 has one arrow, from more than 1,400 to 1,313, with its words', async () => {
    const model = await ofShipped(VIEW, 1200);
    const {falls, dots, labels} = countsOf(model);
    expect(falls).to.have.length(1);
    expect([falls[0]!.y1, falls[0]!.y2]).to.deep.equal([dots[7]!.y, dots[8]!.y]);
    expect(labels.map(({text}) => plain(text))).to.include.members(['▼ Lowered from 1,400+', 'to 1,313+']);
    expect(model.legend.map(({text}) => text)).to.include('count lowered');
    const {points} = drawingOf(model, 'counts');
    expect(plain(points[8]!.sentence)).to.equal(
      'On 22 September between 01:51 and 09:51: at least 1,313 detentions in 38 cities. Lowered from at least 1,400. Monitor: OVD-Info.',
    );
  });

  it('N3 has the two largest cities beside it, because one of them fell in the same hours', async () => {
    expect(ids(await ofShipped(VIEW, 1200))).to.deep.equal(['counts', 'counts-cities']);
    const {scene, points, heading} = drawingOf(await ofShipped(VIEW, 600), 'counts-cities');
    const {dots, falls} = sceneOf(scene, 'counts');
    expect([dots.filter(({square}) => !square).length, dots.filter(({square}) => square).length]).to.deep.equal([7, 7]);
    expect(falls).to.have.length(1);
    expect(heading).to.equal('Moscow and Saint Petersburg');
    expect(points.map(({sentence}) => plain(sentence)).find((text) => text.includes('Lowered'))).to.equal(
      'Saint Petersburg, on 22 September before 09:51: 478 detentions. Lowered from at least 541. Monitor: OVD-Info.',
    );
    // on 24 September no count fell; two sources counted
    const quiet = await ofShipped({view: 'revisions', from: '2022-09-24', to: '2022-09-24'}, 1200);
    expect(ids(quiet)).to.deep.equal(['counts']);
    expect(plain(quiet.summary)).to.match(/No source lowered its own count\.$/);
  });

  it('N3 is a row for each count where it is narrow, the newest in full colour', async () => {
    const {groups, points} = listOf(await ofShipped(VIEW, 320), 'counts');
    const rows = groups.flatMap((group) => group.rows);
    expect(groups.map(({heading, rows: of}) => [plain(heading!), of.length])).to.deep.equal([
      ['21 Sept', 6],
      ['22 Sept', 5],
    ]);
    expect(rows.map(({track}) => sceneOf(track!.scene, 'row').rest)).to.deep.equal([
      ...Array.from({length: 10}, () => true),
      false,
    ]);
    expect(rows.flatMap(({lines = []}) => lines).map(plain)).to.deep.equal(['▼ lowered from 1,400+']);
    expect(points).to.have.length(11);
  });

  for (const width of [320, 600, 1200]) {
    it(`A-06 A-26 says what happened and has 25 rows at ${width} px`, async () => {
      const model = await ofShipped(VIEW, width);
      expect(plain(model.summary)).to.equal(
        '11 counts: the first, on 21 September at 20:15, was at least 570; the newest, on 22 September after 09:51, is 1,369. ' +
          'The count was lowered once, from at least 1,400 to at least 1,313. In the same hours the count for Saint Petersburg fell from at least 541 to 478.',
      );
      expect(model.title).to.equal('How the count of one day was revised');
      expect(plain(model.subtitle)).to.equal(
        'Detentions counted for 21 September 2022, Russia, by the hour at which the count was known. OVD-Info, Moscow time',
      );
      expect(model.table.rows).to.have.length(25);
      expect(plain(model.table.rows[0]!.head)).to.equal('On 21 September at 20:15');
      expect(plain(model.table.rows[24]!.head)).to.equal('Saint Petersburg, on 22 September at 09:51');
      expect(model.table.rest).to.have.length(192 - 25);
    });
  }

  it('N3 follows the state: at the first hour one count, then as many as were known', async () => {
    const counts = async (asked: Asked): Promise<number> => countsOf(await ofShipped(asked, 600)).dots.length;
    const at = (state: string): Promise<number> => counts({...ONE_DAY, knownOn: state});
    expect(await at('2022-09-21T20:15')).to.equal(1);
    expect(await at('2022-09-21T21:45')).to.equal(4);
    expect(await at('2022-09-21')).to.equal(6);
    expect(await at('2022-09-22T01:51')).to.equal(8);
    expect(await counts({...eAsKnown('2022-09-24'), view: 'revisions'})).to.equal(11);
  });

  it('is offered where a day has more than one count, else the days are drawn', async () => {
    const offered = async (csv: string) =>
      (await modelOfText(csv, {}, 600)).viewOptions.map(({view}) => view).includes('revisions');
    const twice = 'date,count,as_of,revision\n2024-01-05,3,2024-01-05,1\n2024-01-05,4,2024-01-06,2';
    const once = 'date,count\n2024-01-05,3\n2024-01-06,4';
    expect([await offered(twice), await offered(once)]).to.deep.equal([true, false]);
    const model = await modelOfText(once, {view: 'revisions'}, 600);
    expect([ids(model), model.title]).to.deep.equal([['days'], 'Detentions by day']);
  });

  it('has days on its axis where the counts are known over many days', async () => {
    const csv = [
      'date,count,as_of,revision',
      ...Array.from({length: 20}, (_, i) => `2024-01-05,${10 + i},2024-01-${String(i + 6).padStart(2, '0')},${i}`),
    ].join('\n');
    const {labels, dots} = countsOf(await modelOfText(csv, {view: 'revisions'}, 600));
    expect(dots).to.have.length(20);
    expect(labels.map(({text}) => plain(text)).filter((text) => text.endsWith(' Jan')).length).to.be.greaterThan(3);
  });
});

describe('faults 2.2 revisions of which nothing known is counted', () => {
  const HEAD = 'date,count,bound,as_of,as_of_time,revision,source';
  const first = (bound: string): string => `${HEAD}
2022-09-21,,${bound},2022-09-21,20:15,1,OVD-Info
2022-09-21,1200,,2022-09-21,22:00,2,OVD-Info
2022-09-21,1369,,2022-09-22,09:00,3,OVD-Info`;

  for (const bound of ['withheld', 'uncounted']) {
    for (const width of [320, 600, 1200]) {
      it(`${bound}: a row says what is known, and the axis without a count is not drawn (${width})`, async () => {
        const model = await modelOfText(first(bound), {view: 'revisions', knownOn: '2022-09-21T21:00'}, width);
        const {groups} = listOf(model, 'counts');
        const labels = groups.flatMap(({rows}) => rows.flatMap(({track}) => sceneOf(track!.scene, 'row').labels));
        expect(labels.map(({text}) => text)).to.deep.equal([bound === 'withheld' ? 'withheld' : 'not counted']);
        expect(plain(model.summary)).to.match(/^We have one count, on 21 September at 20:15: /);
        expect(model.legend).to.deep.equal([]);
      });
    }
  }

  it('all counts withheld, no hour and no state: the rows stand in their order', async () => {
    const csv = `${HEAD}\n2022-09-21,,withheld,2022-09-21,,1,OVD-Info\n2022-09-21,,withheld,2022-09-22,,2,OVD-Info`;
    const model = await modelOfText(csv, {view: 'revisions', knownOn: '2022-09-22'}, 1200);
    expect(model.summary).not.to.match(/lowered/);
    expect(listOf(model, 'counts').groups.map(({heading}) => plain(heading ?? ''))).to.deep.equal([
      '21 Sept',
      '22 Sept',
    ]);
  });

  it('beside counts: a note says how many have no number', async () => {
    const model = await modelOfText(first('withheld'), {view: 'revisions'}, 600);
    expect(countsOf(model).dots).to.have.length(2);
    expect(model.notes.map(({text}) => text)).to.include('One count has no number: it is in the table.');
  });

  it('is reached by the clock: each state of the day is drawn, back to the first', async () => {
    for (let state: string | undefined = '2022-09-22T09:00', clicks = 0; state !== undefined; clicks++) {
      const model: Model = await modelOfText(first('withheld'), {view: 'revisions', knownOn: state}, 600);
      expect(model.panels).to.have.length(1);
      expect(clicks).to.be.lessThan(4);
      const {snapshots} = model;
      state = snapshots?.earlier;
    }
  });
});
