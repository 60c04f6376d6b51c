import {expect} from 'chai';
import {modelOf, ofShipped} from './drawn.js';

const MEASURES = ['target', 'called_up', 'deployed', 'losses', 'fled'];

describe('mobilization: measures', () => {
  for (const width of [320, 600, 1200]) {
    it(`N6 never share an axis: each has its panel at ${width} px, losses of two countries two`, async () => {
      const {panels, table} = await ofShipped({measures: MEASURES}, width);
      const headings = [
        'Men to be called up, Russia',
        'How many had been called up',
        'Men deployed, Russia',
        'Losses, Russia',
        'Losses, Ukraine',
        'People who left the country, Russia',
        'Targets for individual regions',
      ];
      expect(panels.map(({heading}) => heading)).to.have.members(headings);
      expect(panels.map(({id}) => id)).to.have.members([
        'target:RU',
        'called_up:RU',
        'deployed:RU',
        'losses:RU',
        'losses:UA',
        'fled:RU',
        'target:places',
      ]);
      // a point stands in the panel of its measure and in no other
      const measure = new Map(table.rows.map(({fileRows, cells}) => [String(fileRows[0]), cells[0]]));
      for (const {points} of panels)
        expect(new Set(points.map(({id}) => measure.get(id.split(':').at(-1)!))).size).to.equal(1);
    });
  }

  it('N6 D30 tells authors where a file mixes them, and readers nothing of it', async () => {
    const notes = async (measures: readonly string[]) => (await ofShipped({measures})).forPublisher ?? [];
    expect(await notes(['deployed', 'fled'])).to.deep.equal([
      'Rows 38 and 19 of the file use different measures (deployed, fled). Shown in two panels.',
    ]);
    expect(await notes(['fled'])).to.deep.equal([]);
    expect((await ofShipped({measures: ['deployed', 'fled']})).notes).to.deep.equal([]);
    const {forPublisher} = modelOf('date,claimant,measure,value\n2022-09-21,A,summoned,300\n2022-09-22,B,fit,400\n');
    expect(forPublisher).to.deep.equal([
      'Rows 2 and 3 of the file use different measures (summoned, fit). Shown in two panels.',
    ]);
  });

  it('have a panel also where only parts of the country are known, if they are asked for', () => {
    const csv =
      'date,claimant,measure,value,place,place_iso\n2022-09-21,A,called_up,300,Tuva,RU-TY\n2022-09-22,B,called_up,700,Dagestan,RU-DA\n2022-09-22,B,target,900,Russia,RU\n';
    const panels = (measures: readonly string[]) => modelOf(csv, {measures}).panels.map(({id}) => id);
    expect(panels(['called_up'])).to.deep.equal(['called_up:places']);
    expect(panels(['target', 'called_up'])).to.deep.equal(['target:RU', 'called_up:places']);
    // by itself a chart of a country keeps to the country
    expect(panels([])).to.deep.equal(['target:RU']);
    const [{heading} = {}] = modelOf(csv, {measures: ['called_up']}).panels;
    expect(heading ?? modelOf(csv, {measures: ['called_up']}).title).to.equal('Men called up, by place');
  });
});

describe('mobilization: places without a code', () => {
  const file = (...rows: string[]) => ['date,claimant,value,place', ...rows].join('\n');

  it('are a panel of places', () => {
    const model = modelOf(file('2024-01-05,A,300,North', '2024-01-06,B,400,South', '2024-01-06,B,500,North'), {}, 600);
    expect(model.emptyBy).to.equal(undefined);
    expect(model.panels.map(({id, points}) => [id, points.map(({name}) => name)])).to.deep.equal([
      ['target:places', ['North', 'North', 'South']],
    ]);
    expect(model.title).to.equal('Mobilisation targets');
    expect(model.table.rest).to.deep.equal([]);
  });

  it('are the whole where there is but one', () => {
    const model = modelOf(file('2024-01-05,A,300,North', '2024-01-06,B,400,North'), {}, 600);
    expect(model.panels.map(({id}) => id)).to.deep.equal(['target:']);
    expect(model.subtitle).to.match(/^Men to be called up, North, said/);
  });

  it('are parts beside rows without a place', () => {
    const model = modelOf(file('2024-01-05,A,300,', '2024-01-06,B,400,North'), {}, 600);
    expect(model.panels.map(({id, points}) => [id, points.length])).to.deep.equal([
      ['target:', 1],
      ['target:places', 1],
    ]);
  });

  it('are no single places in a file of codes, and are drawn where they are asked for', async () => {
    const whole = await ofShipped({});
    expect(whole.table.rest.find(({text}) => text.includes('53 regions'))!.reason).to.equal('part of the country');
    const asked = await ofShipped({where: ['53 regions of Russia']}, 600);
    expect(asked.emptyBy).to.equal(undefined);
    expect(asked.panels.flatMap(({points}) => points.map(({sentence}) => sentence))[0]).to.contain('213,200');
  });

  it('take no target of another place for their own', () => {
    const csv =
      'date,claimant,source_kind,measure,value,place\n2024-01-05,A,official,target,300,North\n2024-01-06,A,official,called_up,100,South\n2024-01-07,B,named,called_up,200,South\n';
    const model = modelOf(csv, {}, 600);
    const progress = model.panels.find(({id}) => id === 'called_up:')!;
    expect(progress.points.map(({sentence}) => sentence).join(' ')).not.to.contain('official target');
  });
});
