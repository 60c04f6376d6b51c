import {expect} from 'chai';
import {asKnownOn, drawingOf, listOf, ofShipped, rowsOf, textsOf} from './drawn.js';

const RU = 'target:RU';

describe('mobilization: the ledger of targets', () => {
  it('has the claims on the whole country by the date said, then as they stand in the file', async () => {
    const list = listOf(await ofShipped({}, 600), RU);
    expect(rowsOf(list).map((text) => text.replaceAll('\u00a0', ' '))).to.deep.equal([
      'Sergei Shoigu · 300,000 · 21 Sept',
      'Dmitry Peskov · up to 300,000 · 22 Sept',
      'Novaya Gazeta Europe · up to 1 million · 22 Sept',
      'Volodymyr Zelensky · up to 1 million · 22 Sept',
      'Meduza · 1.2 million · 23 Sept',
      'Kremlin · about 300,000 · 25 Sept',
      'Volodymyr Zelensky · about 1 million · 25 Sept',
    ]);
  });

  it('begins with the lowest figure in the view by-figure', async () => {
    const list = listOf(await ofShipped({view: 'by-figure'}, 600), RU);
    expect(list.groups[0]!.rows.map(({name}) => name)).to.deep.equal([
      'Sergei Shoigu',
      'Dmitry Peskov',
      'Kremlin',
      'Novaya Gazeta Europe',
      'Volodymyr Zelensky',
      'Volodymyr Zelensky',
      'Meduza',
    ]);
  });

  for (const [day, count] of [
    ['2022-09-21', 1],
    ['2022-09-22', 3],
    ['2022-09-23', 5],
    ['2022-09-25', 7],
  ] as const) {
    it(`has ${count} as known on ${day}, the rest with the reason`, async () => {
      const model = await ofShipped(asKnownOn(day));
      expect(model.panels.find(({id}) => id === RU)!.points).to.have.length(count);
      expect(model.known).to.contain(`${day.slice(8)}\u00a0September\u00a02022`);
      const later = model.table.rest.filter(({reason}) => reason === 'known only later');
      expect(later.length).to.be.greaterThan(0);
      expect(model.table.rows.length + model.table.rest.length).to.equal(55);
    });
  }

  it('marks every bound and who speaks, on one scale from zero', async () => {
    const {scene} = drawingOf(await ofShipped(), RU);
    const place = (value: number) => 370 + (value / 1_500_000) * (1136 - 256 - 370);
    expect(scene.marks.map(({bound, hollow}) => `${bound}${hollow ? ' unnamed' : ''}`)).to.deep.equal([
      'exact',
      'at_most',
      'at_most unnamed',
      'at_most',
      'exact unnamed',
      'about',
      'about',
    ]);
    [300_000, 300_000, 1_000_000, 1_000_000, 1_200_000, 300_000, 1_000_000].forEach((value, i) =>
      expect(scene.marks[i]!.x).to.be.closeTo(place(value), 0.1),
    );
  });

  it('has the official figure as a line, named at its top, and the next round number at the end', async () => {
    const panel = drawingOf(await ofShipped(), RU);
    const [line] = panel.scene.lines.filter(({role}) => role === 'official');
    expect(line!.d).to.match(/^M472,/);
    expect(textsOf(panel, 'name')).to.deep.equal(['Official figure: 300,000']);
    expect(textsOf(panel, 'note')).to.contain('Sergei Shoigu, 21 September');
    expect(textsOf(panel, 'axis')).to.include.members(['0', '500,000', '1 million', '1.5 million']);
    expect(textsOf(panel, 'plain')[3]).to.equal('22 Sept 2022');
  });

  it('takes the latest exact claim of an official, else the latest official one', async () => {
    const model = await ofShipped({from: 19257});
    const panel = drawingOf(model, RU);
    expect(textsOf(panel, 'note')).to.contain('Kremlin, 25 September');
    expect(panel.points[0]!.sentence).to.contain('Up to 300,000');
  });

  it('says each claim in a sentence, with the kind of its source and how it compares', async () => {
    const {points} = drawingOf(await ofShipped(), RU);
    const said = points.map(({sentence}) => sentence.replaceAll('\u00a0', ' '));
    expect(said[0]).to.equal(
      'Claim 1 of 7. 300,000 men to be called up. Sergei Shoigu, defence minister, 21 September 2022. The official figure.',
    );
    expect(said[4]).to.equal(
      'Claim 5 of 7. 1.2 million men to be called up. Meduza, citing a source close to a federal ministry, 23 September 2022. Unnamed source. Denied by the Kremlin, 23 September.',
    );
    expect(points[4]!.card.links[0]!.text).to.equal('Novaya Gazeta Europe');
    expect(points[4]!.keys).to.deep.equal({claimant: 'Meduza', day: '2022-09-23'});
    expect(points[4]!.name).to.equal('Meduza');
  });

  it('leads up and down by row, left and right by figure, Home and End to the lowest and highest', async () => {
    const {points} = drawingOf(await ofShipped(), RU);
    const [shoigu, peskov] = points;
    const meduza = points[4]!;
    expect(shoigu!.moves).to.include({down: peskov!.id, right: peskov!.id, end: meduza.id});
    expect(shoigu!.moves).not.to.have.any.keys('up', 'left', 'home');
    expect(meduza.moves).to.include({up: points[3]!.id, down: points[5]!.id, left: points[6]!.id, home: shoigu!.id});
    expect(meduza.moves).not.to.have.any.keys('right', 'end');
  });

  it('has an axis over the tracks at M and S, with the official figure as a tick in each', async () => {
    for (const width of [320, 600]) {
      const list = listOf(await ofShipped({}, width), RU);
      const ticks = list.groups[0]!.rows.map(
        ({track}) => track!.scene.lines.filter(({role}) => role === 'official').length,
      );
      expect(ticks).to.deep.equal([1, 1, 1, 1, 1, 1, 1]);
      const labels = list.axis!.scene.labels.map(({text}) => text.replaceAll('\u00a0', ' '));
      expect(labels).to.deep.equal([
        '0',
        '1.5 million',
        width === 320 ? 'Official: 300,000' : 'Official figure: 300,000',
      ]);
    }
  });
});
