import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import {mobilization} from '../../../src/charts/mobilization/chart.js';
import {wordsOf} from '../../../src/messages/words.js';
import {drawingOf, empty, file, listOf, modelOf, ofShipped, textsOf} from './drawn.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('mobilization: words', () => {
  it('say how far the claims on the target lie apart', async () => {
    const model = await ofShipped();
    expect(plain(model.summary)).to.equal(
      'Seven claims, from 300,000 to 1.2 million. The highest is four times the official figure. Two come from unnamed sources, and the Kremlin denied both.',
    );
    expect(plain(model.subtitle)).to.equal('Men to be called up, Russia, whole country, said 21 to 25 September 2022');
    expect(plain(model.known)).to.equal('What was known by 25 August 2023.');
    expect(model.age).to.equal(2);
  });

  it('take the words of the page, and a neutral name without them', async () => {
    expect((await ofShipped()).title).to.equal('Mobilisation targets, by date said');
    const model = await ofShipped({heading: 'H', subtitle: 'S', caveat: 'C'});
    expect([model.title, model.subtitle, model.caveat]).to.deep.equal(['H', 'S', 'C']);
  });

  it('name the marks that are drawn and no others', async () => {
    expect((await ofShipped()).legend.map(({text}) => text)).to.deep.equal([
      'exact',
      'at least',
      'up to',
      'about',
      'unnamed source',
    ]);
    const model = await ofShipped({measures: ['in_units']});
    expect(model.legend.map(({text}) => text)).to.deep.equal(['exact']);
    // the official target is a line, so its bound is none of the marks
    const line = modelOf(
      file(
        '2022-09-21,A,,official,target,300,,,about,,,',
        '2022-09-22,A,,official,called_up,100,,,,,,',
        '2022-09-23,B,,unnamed,called_up,,150,200,,,,',
        '2022-09-24,B,,named,called_up,90,,,at_least,,,',
      ),
      {measures: ['called_up']},
    );
    expect(line.legend.map(({text}) => text)).to.deep.equal(['exact', 'at least', 'range', 'unnamed source']);
  });

  it('have 22 of the 55 rows in the table and the other 33 under it, each with its reason', async () => {
    const {table, notes} = await ofShipped();
    expect(table.rows).to.have.length(22);
    const reasons = new Map<string, number>();
    for (const {reason} of table.rest) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    expect([...reasons]).to.have.deep.members([
      ['another measure', 27],
      ['part of the country', 6],
    ]);
    const all = [...table.rows.flatMap(({fileRows}) => fileRows), ...table.rest.map(({row}) => row)];
    expect(new Set(all).size).to.equal(55);
    for (const {cells} of table.rows) expect(cells).to.have.length(table.columns.length - 2);
    expect(notes.map(({text}) => text)).to.deep.equal(['Six more figures cover only parts of Russia; see the table.']);
  });

  it('draw every row of the table as a point', async () => {
    for (const width of [320, 600, 1200]) {
      const {panels, table} = await ofShipped({}, width);
      const points = panels.flatMap((panel) => panel.points);
      expect(points).to.have.length(table.rows.length);
      expect(new Set(points.map(({id}) => id)).size).to.equal(points.length);
    }
  });

  it('give the printed figure of a range in its card', async () => {
    const model = await ofShipped({measures: ['fled']});
    const facts = model.panels.flatMap(({points}) => points.flatMap(({card}) => card.facts));
    expect(facts).to.deep.include({term: 'Published figure', text: '700,000'});
  });

  it('keep the rows outside the period and the places apart', async () => {
    const period = await ofShipped({to: parseDay('2022-09-25')});
    expect(period.panels.map(({id}) => id)).to.deep.equal(['target:RU', 'target:places']);
    expect(period.table.rest.some(({reason}) => reason === 'outside the period')).to.equal(true);
    const place = await ofShipped({where: ['Moscow']}, 600);
    expect(plain(place.subtitle)).to.equal('Men to be called up, Moscow, said 23 September 2022');
    expect(place.table.rest.some(({reason}) => reason === 'another place')).to.equal(true);
  });
});

describe('mobilization: little or nothing to draw', () => {
  it('has one claim as text and one mark, without an axis', () => {
    for (const width of [320, 600]) {
      const model = modelOf(file('2022-09-21,A,,named,target,300,,,at_most,,,'), {}, width);
      const list = listOf(model, 'target:');
      expect(list.axis).to.equal(undefined);
      const {track} = list.groups[0]!.rows[0]!;
      expect(track!.scene.marks.map(({bound}) => bound)).to.deep.equal(['at_most']);
      expect(track!.scene.lines).to.deep.equal([]);
      expect(plain(model.summary)).to.equal('One claim: up to 300.');
      expect(model.viewOptions).to.deep.equal([]);
    }
  });

  it('has one claim at L in the columns of a ledger, beside its mark, without an axis', () => {
    for (const kind of ['named', 'official']) {
      const row = `2022-09-21,A,minister,${kind},losses,300,,,at_most,,,`;
      const panel = drawingOf(modelOf(file(row), {measures: ['losses']}, 1200), 'losses:');
      expect([panel.scene.lines, panel.scene.rules]).to.deep.equal([[], []]);
      expect(textsOf(panel, 'large')).to.deep.equal(['A', 'up to 300']);
      expect(textsOf(panel, 'note')).to.deep.equal(['minister']);
      expect(textsOf(panel, 'plain')).to.deep.equal(['21 Sept 2022']);
      expect(textsOf(panel, 'axis')).to.deep.equal(['Who says it', 'Said on']);
      const [mark] = panel.scene.marks;
      const value = panel.scene.labels.find(({text}) => text.startsWith('up'))!;
      // as far from the left edge as the names are wide, and its value right beside it
      expect(mark!.x).to.be.within(370, 400);
      expect(value.x - mark!.x).to.be.within(8, 24);
      expect(panel.height).to.be.lessThan(110);
    }
    const uncounted = modelOf(file('2022-09-21,A,,named,target,,,,uncounted,,,'));
    expect(listOf(uncounted, 'target:').axis).to.equal(undefined);
  });

  it('calls no scale its own where there is none', async () => {
    const {panels} = await ofShipped({measures: ['in_units', 'deployed']});
    expect(panels.map(({subheading}) => subheading!.replaceAll('\u00a0', ' '))).to.deep.equal([
      'Said 14 October 2022',
      'Said 28 October 2022 to 14 December 2023; with its own scale',
    ]);
  });

  it('has a list only where no claim is counted', () => {
    for (const width of [320, 1200]) {
      const model = modelOf(
        file('2022-09-21,A,,named,target,,,,uncounted,,,', '2022-09-22,B,,unnamed,target,,,,uncounted,,,'),
        {},
        width,
      );
      const list = listOf(model, 'target:');
      expect(list.axis).to.equal(undefined);
      // the mark of the key stands in each row, on no scale
      const shown = list.groups[0]!.rows.map(({track, value}) => [
        track!.scene.marks[0]!.bound,
        track!.scene.lines,
        value,
      ]);
      expect(shown).to.deep.equal([
        ['uncounted', [], 'not counted'],
        ['uncounted', [], 'not counted'],
      ]);
      expect(model.summary).to.equal('Two claims without a number. One comes from an unnamed source.');
    }
  });

  it('never draws what is not counted as zero', () => {
    const csv = file(
      '2022-09-21,A,,official,target,300,,,,,,',
      '2022-09-22,B,,named,target,,,,uncounted,,,',
      '2022-09-23,C,,named,target,200,,,at_least,,,',
    );
    const model = modelOf(csv);
    const [panel] = model.panels;
    if (panel?.kind !== 'drawing') throw new Error('a drawing was expected');
    const zero = Number(/^M([\d.]+)/.exec(panel.scene.lines.find(({role}) => role === 'base')!.d)![1]);
    expect(panel.scene.marks.find(({bound}) => bound === 'uncounted')!.x).to.be.lessThan(zero - 6);
    expect(plain(model.summary)).to.equal('Two claims, from 200 to 300. One more gives no number.');
  });

  it('says which filter leaves nothing', async () => {
    const model = await ofShipped({where: ['Atlantis'], from: parseDay('2022-09-21')});
    expect(model.panels).to.deep.equal([]);
    expect(plain(model.emptyBy!)).to.equal('Atlantis, 21 September 2022');
    expect((await ofShipped({measures: ['nothing_like_it']})).emptyBy).to.equal('nothing like it');
    expect(modelOf(file()).emptyBy).to.equal(undefined);
  });

  it('draws no official line and nothing hollow in a file that does not say who speaks', () => {
    const model = modelOf('date,claimant,value\n2022-09-21,A,300\n2022-09-22,B,500');
    const [panel] = model.panels;
    if (panel?.kind !== 'drawing') throw new Error('a drawing was expected');
    expect(panel.scene.lines.some(({role}) => role === 'official')).to.equal(false);
    expect(panel.scene.marks.some(({hollow}) => hollow)).to.equal(false);
  });

  it('says before the file is there what it says after, and about how high its plot is', async () => {
    const words = wordsOf('en');
    for (const width of [320, 600, 1200]) {
      const preview = mobilization.preview(empty, width, words);
      expect(preview.title).to.equal((await ofShipped({}, width)).title);
      expect(preview.height).to.be.greaterThan(500);
    }
  });
});
