import {expect} from 'chai';
import {drawingOf, listOf, ofShipped, panelOf, rowsOf, textsOf} from './drawn.js';

const PROGRESS = 'called_up:RU';
const PLACES = 'target:places';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('mobilization: how far it got', () => {
  it('has the officials as steps, the others as single marks, the official target as a line', async () => {
    const {scene, points} = drawingOf(await ofShipped(), PROGRESS);
    expect(scene.marks.map(({bound}) => bound)).to.deep.equal([
      'at_least',
      'exact',
      'at_least',
      'exact',
      'exact',
      'exact',
      'about',
      'about',
    ]);
    const [steps] = scene.lines.filter(({role}) => role === 'steps');
    expect(steps!.d.match(/[MHV]/g)!.join('')).to.equal('MHVMHVMHV');
    expect(scene.lines.filter(({role}) => role === 'official')).to.have.length(1);
    expect(points.map(({name}) => name)).to.deep.equal([
      'Sergei Shoigu',
      'Vladimir Putin',
      'Mediazona',
      'Sergei Shoigu',
      'Vladimir Putin',
      'Defence Intelligence of Ukraine',
      'Mediazona',
      'Kyrylo Budanov',
    ]);
  });

  it('breaks the axis after 4 November 2022 and names the month only where no day is known', async () => {
    const panel = drawingOf(await ofShipped(), PROGRESS);
    expect(textsOf(panel, 'name')).to.include('Said later');
    expect(textsOf(panel, 'axis')).to.include.members(['21 Sept', '28 Oct', '13 Jan', 'February', '25 Aug']);
    expect(textsOf(panel, 'tiny')).to.deep.equal(['2022', '2023', '2023', '2023']);
    expect(panel.points[6]!.sentence).to.contain('Mediazona, February\u00a02023.');
    expect(panel.points[6]!.keys).to.deep.equal({claimant: 'Mediazona'});
  });

  it('writes every value, on nothing else', async () => {
    for (const width of [600, 899, 900, 1200]) {
      const panel = drawingOf(await ofShipped({}, width), PROGRESS);
      expect(textsOf(panel, 'value')).to.deep.equal([
        '200,000+',
        '222,000',
        '492,000+',
        '300,000',
        '318,000',
        '300,000',
        '~527,000',
        '~350,000',
      ]);
    }
  });

  it('is a list at S, with the official target as a tick', async () => {
    const list = listOf(await ofShipped({}, 320), PROGRESS);
    expect(rowsOf(list).map(plain)).to.deep.equal([
      'Sergei Shoigu · at least 200,000',
      'Vladimir Putin · 222,000',
      'Mediazona · at least 492,000',
      'Sergei Shoigu · 300,000',
      'Vladimir Putin · 318,000',
      'Defence Intelligence of Ukraine · 300,000',
      'Mediazona · about 527,000',
      'Kyrylo Budanov · about 350,000',
    ]);
    expect(list.groups[0]!.rows.every(({track}) => track!.scene.lines.some(({role}) => role === 'official'))).to.equal(
      true,
    );
  });

  it('leads left and right through time, up and down by figure', async () => {
    const {points} = drawingOf(await ofShipped(), PROGRESS);
    expect(points[0]!.moves).to.include({right: points[1]!.id, up: points[1]!.id, end: points[7]!.id});
    expect(points[2]!.moves).to.include({left: points[1]!.id, down: points[7]!.id, up: points[6]!.id});
  });
});

describe('mobilization: single regions', () => {
  it('are places by their highest figure, seven rows', async () => {
    const list = listOf(await ofShipped({}, 320), PLACES);
    expect(rowsOf(list).map(plain)).to.deep.equal([
      'Krasnoyarsk Krai · about 28,000',
      'Moscow · up to 16,000',
      'Ryazan Oblast · 7,000',
      'Ryazan Oblast · up to 3,000',
      'Kaliningrad Oblast · 6,000',
      'Saint Petersburg · about 3,200',
      'Kursk Oblast · 2,500–3,000',
    ]);
    // a phone shows four of them until all are asked for; alone, they are the main subject
    expect(list.first).to.equal(4);
    expect(listOf(await ofShipped({where: ['Moscow', 'Kursk Oblast', 'Ryazan Oblast']}, 320), PLACES).first).to.equal(
      undefined,
    );
    for (const width of [600, 1200])
      expect(textsOf(drawingOf(await ofShipped({}, width), PLACES), 'value').map(plain)).to.have.length(7);
  });

  it('stand under it where two columns have no room for their scales', async () => {
    const model = await ofShipped({}, 900);
    expect(model.columns).to.deep.equal([836]);
    expect(model.panels.map(({place}) => place)).to.deep.equal(['whole', 'whole', 'whole']);
  });

  it('have their own scale, beside how far it got at L', async () => {
    const model = await ofShipped();
    expect(model.columns).to.deep.equal([548, 548]);
    expect(model.panels.map(({id, place}) => `${id} ${place}`)).to.deep.equal([
      'target:RU whole',
      `${PROGRESS} first`,
      `${PLACES} second`,
    ]);
    expect(panelOf(model, PLACES).subheading).to.contain('its own scale');
  });
});

describe('mobilization: other measures', () => {
  it('have a panel each, and each country its own', async () => {
    const model = await ofShipped({measures: ['losses']});
    expect(model.panels.map(({heading}) => heading)).to.deep.equal(['Losses, Russia', 'Losses, Ukraine']);
    expect(model.summary).to.equal(
      'Losses, Russia: four claims, from 1,351 to 55,000. Losses, Ukraine: two claims, from 49,368 to 61,207.',
    );
    // both figures for Ukraine are by one official: nobody to hold the line against
    expect(drawingOf(model, 'losses:UA').scene.lines.some(({role}) => role === 'official')).to.equal(false);
  });

  it('are no multiples of an official figure of another day: only targets are', async () => {
    const {panels} = await ofShipped({measures: ['losses']});
    for (const {sentence, card} of panels.flatMap(({points}) => points)) {
      expect(sentence).not.to.contain('times');
      expect(card.facts.map(({term}) => term)).not.to.include('Compared with the official figure');
    }
    const [first] = drawingOf(await ofShipped(), PROGRESS).points;
    expect(first!.card.facts).to.deep.include({term: 'Compared with the official target', text: '0.7 times 300,000'});
  });

  it('never share an axis with another one', async () => {
    const measures = [
      'called_up',
      'deployed',
      'deployed_combat_units',
      'fled',
      'volunteers',
      'in_training',
      'in_units',
      'reserve_pool',
    ];
    for (const width of [320, 600, 1200]) {
      const model = await ofShipped({measures}, width);
      expect(model.panels.map(({id}) => id)).to.deep.equal(measures.map((measure) => `${measure}:RU`));
      for (const panel of model.panels) {
        const said = new Set(panel.points.map(({card}) => card.heading.replace(/^.*\d(?:\smillion)?\s/, '')));
        expect(said, panel.id).to.have.length(1);
      }
    }
  });

  it('are all of the file where it has neither targets nor how far it got', async () => {
    const model = await ofShipped({measures: ['fled', 'volunteers']});
    expect(model.title).to.equal('People who left the country and volunteers, by date said');
    expect(model.table.rest.filter(({reason}) => reason === 'another measure').length).to.be.greaterThan(0);
  });
});
