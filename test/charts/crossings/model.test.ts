import {expect} from 'chai';
import {crossings} from '../../../src/charts/crossings/chart.js';
import {wordsOf} from '../../../src/messages/words.js';
import {day, drawings, drawingOf, E, empty, listOf, modelOf, ofShipped, plain, textsOf, type Model} from './drawn.js';

const WIDTHS = [320, 600, 900, 1200];
const GEORGIA = 'entries:RU:GE';
const FINLAND = 'entries:RU:FI';
const NORWAY = 'entries:RU:NO';
const LARS = 'queue_vehicles:RU:GE';

/** Dots with a number in each panel. */
const dots = (model: Model): string[] =>
  drawings(model).map(
    ({id, scene}) => `${id} ${scene.marks.filter(({bound}) => bound !== 'uncounted' && bound !== 'withheld').length}`,
  );
const names = (model: Model): string[] => model.panels.map(({id}) => id);

describe('crossings: 14 September to 4 October, known on 4 October (rules 12)', () => {
  for (const width of WIDTHS) {
    it(`has panels of 14, 11, 4 and 4 dots, and 18 totals, at ${width} px`, async () => {
      const model = await ofShipped(E, width);
      expect(dots(model)).to.deep.equal([`${GEORGIA} 14`, `${FINLAND} 11`, `${NORWAY} 4`, `${LARS} 4`]);
      const {groups} = listOf(model);
      expect(groups.flatMap(({rows}) => rows)).to.have.length(18);
      expect(model.viewOptions).to.deep.equal([]);
    });
  }

  it('stands beside the days at L and under them else', async () => {
    const of = async (width: number) => {
      const {columns, panels} = await ofShipped(E, width);
      return [columns, panels.map(({place}) => place)];
    };
    expect(await of(1200)).to.deep.equal([
      [548, 548],
      ['first', 'first', 'first', 'first', 'second'],
    ]);
    expect(await of(600)).to.deep.equal([[552], ['whole', 'whole', 'whole', 'whole', 'whole']]);
  });

  it('D17 says direction, and measure in the headings, unit and own scale on the axis', async () => {
    for (const width of WIDTHS)
      expect(
        drawings(await ofShipped(E, width)).map((panel) => [
          panel.heading,
          textsOf(panel, 'axis').find((text) => /\ba day\b|^vehicles/.test(text)),
        ]),
      ).to.deep.equal([
        ['Entries from Russia to Georgia', 'entries a day'],
        ['Entries from Russia to Finland', 'entries a day'],
        ['Entries from Russia to Norway', 'a day, own scale'],
        ['Vehicles waiting, Russia to Georgia', 'vehicles, own scale'],
      ]);
  });

  it('has the key of each panel beside it: what its marks count, and what no value explains', async () => {
    const keys = async (width: number) =>
      drawings(await ofShipped(E, width)).map(({legend = []}) => legend.map(({text}) => plain(text)));
    const all = [
      ['All crossing points', '24 hours ending that day', 'Second count for the day: Verkhny Lars / Dariali only'],
      ['All land crossings', 'Imatra, Nuijamaa and Vaalimaa only'],
      ['Storskog', 'up to'], // one of the two has no room for its value
      ['Verkhny Lars / Dariali only', 'Second count for the day'],
    ];
    expect(await keys(600)).to.deep.equal(all);
    expect((await keys(320))[0], 'a mark without its value').to.include('about');
    expect((await ofShipped(E)).legend).to.deep.equal([]);
  });

  it('N6 never mixes vehicles with people: a panel of their own, and no row among the totals', async () => {
    const model = await ofShipped(E);
    for (const {id, points} of drawings(model))
      for (const {sentence} of points) expect(/vehicles/.test(sentence), sentence).to.equal(id === LARS);
    const two = modelOf('date,count,measure\n2024-01-05,10,entries\n2024-01-05,20,queue_vehicles\n2024-01-06,5,exits', {
      measures: ['entries', 'exits', 'queue_vehicles'],
    });
    expect(two.panels.map(({id, heading, points}) => `${id}: ${heading}, ${points.length}`)).to.deep.equal([
      'totals: Single days, 2',
      'totals-queue_vehicles: Single days: vehicles waiting, 1',
    ]);
  });

  it('draws places of one size on one scale', async () => {
    const model = await ofShipped(E, 600);
    const unit = (id: string, row: number, value: number): number => {
      const {scene} = drawingOf(model, id);
      const base = scene.rules.find(({role}) => role === 'base')!.y - 0.5;
      return (base - scene.marks.find(({point}) => point === `${id}:${row}`)!.y) / value;
    };
    const georgia = unit(GEORGIA, 60, 11_143);
    expect(unit(FINLAND, 53, 8572)).to.be.closeTo(georgia, georgia / 100);
    expect(unit(NORWAY, 80, 295)).to.be.greaterThan(10 * georgia);
  });

  it('D17 hatches what is only a part where other days are whole, and nowhere else', async () => {
    const model = await ofShipped(E);
    const parts = (id: string): number => drawingOf(model, id).scene.marks.filter(({part}) => part).length;
    expect([GEORGIA, FINLAND, NORWAY, LARS].map(parts)).to.deep.equal([0, 6, 0, 0]);
  });
});

describe('crossings: what is drawn', () => {
  it('takes the first and the last day with a figure for a whole file', async () => {
    const {subtitle, table} = await ofShipped();
    expect(plain(subtitle)).to.contain('14 September to 3 October 2022');
    const later = table.rest.find(({row}) => row === 37)!;
    expect([later.reason, plain(later.text)]).to.deep.equal([
      'outside the period',
      '21 September to 4 October 2022, 600,000 to 1 million departures from Russia, All borders, Sources close to the Kremlin told Forbes Russia',
    ]);
  });

  it('takes the periods themselves where there is no figure of a day', () => {
    const {subtitle, panels} = modelOf('date,date_end,count\n2023-12-20,2024-01-09,300\n2024-01-01,2024-01-31,9');
    expect(plain(subtitle)).to.equal('Entries, 20 December 2023 to 31 January 2024. Trips, not people.');
    expect(panels.map(({id, points}) => [id, points.length])).to.deep.equal([['totals', 2]]);
  });

  it('draws days alone, or totals alone', async () => {
    expect(names(await ofShipped({...E, view: 'days'}))).to.deep.equal([GEORGIA, FINLAND, NORWAY, LARS]);
    const totals = await ofShipped({...E, view: 'totals'});
    expect([names(totals), totals.legend, totals.columns]).to.deep.equal([['totals'], [], [1136]]);
  });

  it('shows the other where a file has nothing of the view', () => {
    const csv = 'date,count\n2024-01-05,3\n2024-01-06,12';
    expect(names(modelOf(csv, {view: 'days'}))).to.deep.equal(['totals']);
    expect(names(modelOf(`${csv}\n2024-01-07,2`, {view: 'totals'}))).to.deep.equal(['entries::']);
  });

  it('makes a panel of three figures of days, and rows of fewer', () => {
    const csv = 'date,count\n2024-01-05,3\n2024-01-06,12';
    const two = modelOf(csv);
    expect([names(two), two.panels[0]!.heading, two.panels[0]!.points.length]).to.deep.equal([
      ['totals'],
      'Single days',
      2,
    ]);
    const three = modelOf(`${csv}\n2024-01-07,2`);
    expect([names(three), three.panels[0]!.heading]).to.deep.equal([['entries::'], 'Entries']);
  });

  it('chooses measures: the usual ones, those asked for, else all of the file', async () => {
    expect(names(await ofShipped({measures: ['exits']}))).to.deep.equal(['exits:GE:', 'exits:FI:RU', 'totals']);
    expect(names(await ofShipped({measures: ['remaining']}))).to.deep.equal(['totals-remaining']);
    expect((await ofShipped({measures: ['nothing']})).panels).to.deep.equal([]);
    expect(names(modelOf('date,count,measure\n2024-01-05,3,refusals'))).to.deep.equal(['totals-refusals']);
  });

  const wheres: [string, number, number][] = [
    ['Finland', 11, 4],
    ['fi', 11, 4],
    ['Storskog', 4, 0],
    ['Verkhny Lars', 7, 1],
    ['Finland;Norway', 15, 4],
  ];
  for (const [where, inPanels, inTotals] of wheres) {
    it(`keeps ${where} alone`, async () => {
      const model = await ofShipped({...E, where: where.split(';')});
      const points = (kind: string): number =>
        model.panels.filter((panel) => panel.kind === kind).reduce((sum, panel) => sum + panel.points.length, 0);
      expect([points('drawing'), points('list')]).to.deep.equal([inPanels, inTotals]);
    });
  }

  it('says which filter leaves nothing, and blames none for a file without rows', async () => {
    const model = await ofShipped({...E, where: ['Atlantis'], measures: ['entries']});
    expect([model.panels, model.table.rows, model.summary, plain(model.emptyBy!)]).to.deep.equal([
      [],
      [],
      '',
      'entries, Atlantis, 14 September to 4 October 2022, as known on 4 October 2022',
    ]);
    expect(plain((await ofShipped({from: day('2023-03-01')})).emptyBy!)).to.equal('1 March 2023');
    expect(modelOf('date,count').emptyBy).to.equal(undefined);
    expect((await ofShipped({from: day('2022-10-04'), to: day('2022-09-14')})).panels).to.deep.equal([]);
  });

  it('says its title and keeps its room before the file is there', async () => {
    for (const width of WIDTHS) {
      for (const view of crossings.views) {
        const preview = crossings.preview({...empty, view}, width, wordsOf('en'));
        const model = await ofShipped({view}, width);
        expect(preview.title).to.equal(model.title);
        expect(preview.height).to.be.greaterThan(700);
      }
    }
  });

  it('draws a file of two columns: no source, no country, no age', () => {
    for (const width of WIDTHS) {
      const model = modelOf('date,count\n2024-01-05,3\n2024-01-06,12\n2024-01-08,1', {}, width);
      expect([model.sources, model.known, model.age, model.snapshots, model.columns.length]).to.deep.equal([
        [],
        '',
        undefined,
        undefined,
        1,
      ]);
      expect(plain(model.summary)).to.equal('Highest count for one day: 12 entries, on 6 January.');
      expect(model.panels[0]!.points.map(({sentence}) => plain(sentence))).to.deep.equal([
        '5 January: 3 entries. No source is given.',
        '6 January: 12 entries.',
        '8 January: 1 entry.',
      ]);
    }
  });
});
