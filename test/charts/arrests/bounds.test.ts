import {expect} from 'chai';
import {drawingOf, E, listOf, modelOfText, ofShipped, plain, sceneOf} from './drawn.js';

const BOUNDS = `date,count,bound,low,high
2024-01-01,1369,exact,,
2024-01-02,840,at_least,,
2024-01-03,500,at_most,,
2024-01-04,700,about,,
2024-01-05,,range,400,900
2024-01-06,,uncounted,,
2024-01-07,,withheld,,5
2024-01-08,0,exact,,`;

const days = async (csv: string, width = 600) =>
  sceneOf(drawingOf(await modelOfText(csv, {}, width), 'days').scene, 'days');

describe('arrests: bounds', () => {
  it('A-49 end a bar of "at least" open, always by the same length', async () => {
    const {bars} = await days(BOUNDS);
    expect(bars.map(({open}) => open)).to.deep.equal([false, true, false, false, false, false, false, false]);
    // the solid part ends at the lower bound
    expect(bars[1]!.height / bars[0]!.height).to.be.closeTo(840 / 1369, 0.005);
  });

  it('have what may not be there of "up to" and of a range as an outline', async () => {
    const {bars} = await days(BOUNDS);
    expect(bars.map(({maybe}) => maybe > 0)).to.deep.equal([false, false, true, false, true, false, false, false]);
    const unit = bars[0]!.height / 1369;
    expect(bars[2]!.maybe).to.be.closeTo(500 * unit, 0.3);
    expect(bars[2]!.height).to.be.closeTo(500 * unit, 0.3);
    expect(bars[4]!.maybe).to.be.closeTo(500 * unit, 0.3);
    expect(bars[4]!.height).to.be.closeTo(900 * unit, 0.3);
  });

  it('have a stub for a count withheld, and nothing for one not counted and for zero', async () => {
    const {bars} = await days(BOUNDS);
    expect(bars.map(({withheld}) => withheld)).to.deep.equal([false, false, false, false, false, false, true, false]);
    expect(bars.slice(5).map(({height}) => height)).to.deep.equal([0, 8, 0]);
  });

  it('A-49 are written over each bar, and said of each day', async () => {
    for (const width of [600, 1200]) {
      const {labels} = await days(BOUNDS, width);
      const values = labels.filter(({role}) => role === 'value' || role === 'large').map(({text}) => plain(text));
      expect(values).to.deep.equal([
        '1,369',
        '840+',
        'up to 500',
        '~700',
        '400–900',
        'not counted',
        'fewer than 5',
        '0',
      ]);
    }
    for (const width of [320, 600]) {
      const [panel] = (await modelOfText(BOUNDS, {}, width)).panels;
      expect(
        panel!.points.map(({card}) => plain(card.heading).replace(/^\d January: | detentions$/g, '')),
      ).to.deep.equal([
        '1,369',
        'at least 840',
        'up to 500',
        'about 700',
        '400 to 900',
        'detentions, named but not counted',
        'fewer than 5',
        '0',
      ]);
    }
  });

  it('A-26 stand in a column of the table', async () => {
    const {table} = await modelOfText(BOUNDS);
    expect(table.rows.map(({cells}) => cells[1])).to.deep.equal([
      'exact',
      'at least',
      'up to',
      'about',
      'range',
      'named, not counted',
      'withheld',
      'exact',
      'at least, about', // the sum of the days
    ]);
  });

  it('A-49 of the sum are those of its parts: one lower bound makes a lower bound', async () => {
    const {summary} = await modelOfText(BOUNDS);
    expect(plain(summary)).to.equal(
      'The worst day was 1 January: 1,369 detentions. The days we have add up to about 3,309 or more.',
    );
  });

  it('are in the key where they are drawn', async () => {
    expect((await modelOfText(BOUNDS)).legend.map(({text}) => text)).to.deep.equal([
      'striped end: “at least”; its length means nothing',
      'outline: “up to”, or a range; that part is not certain',
      'number withheld',
    ]);
    expect((await modelOfText('date,count\n2024-01-01,5')).legend).to.deep.equal([]);
  });

  it('are the same in the rows at S', async () => {
    const {groups} = listOf(await modelOfText(BOUNDS, {}, 320), 'days');
    const drawn = groups[0]!.rows.map(({track}) => sceneOf(track!.scene, 'row').bar);
    expect(drawn.indexOf(undefined)).to.equal(5); // what is not counted has no bar at all
    const bars = drawn.filter((bar) => bar !== undefined);
    expect(bars.map(({open}) => open)).to.deep.equal([false, true, false, false, false, false, false]);
    expect(bars.map(({maybe}) => maybe > 0)).to.deep.equal([false, false, true, false, true, false, false]);
    expect(bars.map(({withheld}) => withheld)).to.deep.equal([false, false, false, false, false, true, false]);
    expect(bars[5]!.width).to.equal(8);
    expect(bars[6]!.width).to.equal(0); // a count of none is a bar of none
  });

  it('of weeks are those of their days', async () => {
    const lines = Array.from({length: 140}, (_, i) => {
      const day = new Date(Date.UTC(2023, 0, 2) + i * 86_400_000).toISOString().slice(0, 10);
      return `${day},5,${i === 9 ? 'at_least' : i === 17 ? 'about' : 'exact'}`;
    });
    const model = await modelOfText(['date,count,bound', ...lines].join('\n'), {}, 600);
    const {bars} = sceneOf(drawingOf(model, 'days').scene, 'days');
    expect(bars.slice(0, 3).map(({open}) => open)).to.deep.equal([false, true, false]);
    const said = drawingOf(model, 'days')
      .points.slice(0, 3)
      .map(({sentence}) => plain(sentence).replace(/^.*2023: /, ''));
    expect(said).to.deep.equal([
      '35 detentions, the sum of 7 of 7 days.',
      'at least 35 detentions, the sum of 7 of 7 days.',
      'about 35 detentions, the sum of 7 of 7 days.',
    ]);
  });
});

describe('arrests: a day still being counted', () => {
  it('has a dotted top and says so', async () => {
    for (const width of [320, 600, 1200]) {
      const model = await ofShipped({...E, knownOn: '2022-09-24'}, width);
      const bars =
        width === 320
          ? listOf(model, 'days').groups[0]!.rows.flatMap(({track}) =>
              track ? [sceneOf(track.scene, 'row').bar!] : [],
            )
          : sceneOf(drawingOf(model, 'days').scene, 'days').bars;
      expect(bars.map(({unfinished}) => unfinished)).to.deep.equal([false, true]);
      expect(model.legend.map(({text}) => text)).to.include('day still being counted');
      expect(plain(model.panels[0]!.points[3]!.sentence)).to.contain(
        '24 September: at least 730 detentions in 32 cities. So far.',
      );
    }
    expect((await ofShipped(E)).legend.map(({text}) => text)).not.to.include('day still being counted');
  });
});

describe('arrests: little or nothing to draw', () => {
  it('says which filter leaves nothing', async () => {
    const model = await ofShipped({...E, where: ['Atlantis']});
    expect([model.panels, model.table.rows, model.sources, model.summary]).to.deep.equal([[], [], [], '']);
    expect(plain(model.emptyBy!)).to.equal('Atlantis, 21 to 29 September 2022');
    expect(plain((await ofShipped({from: '2023-03-01'})).emptyBy!)).to.equal('1 March 2023');
    expect((await ofShipped({from: '2022-09-29', to: '2022-09-21'})).panels).to.deep.equal([]);
  });

  it('has nothing of a file with a header only, and blames no filter', async () => {
    const model = await modelOfText('date,count,source');
    expect([model.panels, model.viewOptions, model.emptyBy, model.title]).to.deep.equal([
      [],
      [],
      undefined,
      'Detentions by day',
    ]);
    expect(model.columns).to.deep.equal([1136]);
  });

  it('draws two columns: no source, no view to choose, no age', async () => {
    for (const width of [320, 600, 1200]) {
      const model = await modelOfText('date,count\n2024-01-05,3\n2024-01-06,12\n2024-01-08,7', {}, width);
      expect([model.sources, model.viewOptions, model.known, model.age]).to.deep.equal([[], [], '', undefined]);
      expect(plain(model.summary)).to.equal(
        'The worst day was 6 January: 12 detentions. We found no figure for one of the four days. The days we have add up to 22.',
      );
      expect(plain(model.subtitle)).to.equal('Detentions, 5 to 8 January 2024');
      expect(model.panels[0]!.points[0]!.sentence).to.match(/3 detentions\. No source is given\.$/);
    }
  });

  it('draws one row as one bar with its value', async () => {
    const model = await modelOfText('date,count\n2024-01-05,1', {}, 600);
    const {bars, labels} = sceneOf(drawingOf(model, 'days').scene, 'days');
    expect([bars.length, labels.filter(({role}) => role === 'value').map(({text}) => text)]).to.deep.equal([1, ['1']]);
    expect(plain(model.panels[0]!.points[0]!.sentence)).to.match(/^5 January: 1 detention\./);
    expect(plain(model.summary)).to.equal('5 January: 1 detention.');
  });
});
