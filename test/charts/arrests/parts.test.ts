import {expect} from 'chai';
import {arrests as chart} from '../../../src/charts/arrests/chart.js';
import {describeModel, drawModel} from '../../../src/model/build.js';
import type {DrawnModel} from '../../../src/model/contract.js';
import {detail, E, modelOfText, queryOf, shippedRows, words} from './drawn.js';

const WIDTHS = [320, 600, 1200];

describe('arrests: the code that loads apart', () => {
  const ONE = 'date,count\n2024-01-01,5';
  const TWENTY = [
    'date,count',
    ...Array.from({length: 20}, (_, i) => `2024-01-${String(i + 1).padStart(2, '0')},5`),
  ].join('\n');
  /** What is drawn: each panel and how. */
  const drawn = async (csv: string, width: number, view = 'days'): Promise<readonly string[]> =>
    (await modelOfText(csv, {view}, width)).panels.map(({id, kind}) => `${id} ${kind}`);

  it('is the form of the days that the width asks for', async () => {
    expect(await drawn(ONE, 320)).to.deep.equal(['days list']);
    expect(await drawn(ONE, 600)).to.deep.equal(['days drawing']);
    expect(await drawn(TWENTY, 320)).to.deep.equal(['days drawing']);
  });

  it('has totals and places only where a file or a view has them', async () => {
    expect(await drawn(ONE, 600, 'cities')).to.deep.equal(['cities list']);
    expect(await drawn('date,date_end,count\n2024-01-01,2024-01-02,5', 600)).to.deep.equal([
      'days drawing',
      'totals drawing',
    ]);
    expect(await drawn('date,place,count\n2024-01-01,Riga,5', 600)).to.deep.equal(['days drawing']);
    expect(await drawn('date,place,count\n2024-01-01,Riga,5', 1200)).to.deep.equal(['days drawing', 'cities list']);
  });

  it('draws the same before the words are there, with nothing said, no key answered and an empty table', async () => {
    const src = await shippedRows();
    for (const width of WIDTHS) {
      const query = queryOf(E);
      const first = drawModel(chart, {rows: {src}, query, width, words, today: 20_000});
      const [early, late] = [first.model, describeModel(first, detail)];
      const scenes = ({panels}: DrawnModel): string =>
        JSON.stringify(panels.map((panel) => (panel.kind === 'drawing' ? panel.scene : panel.groups)));
      expect(scenes(early)).to.equal(scenes(late));
      const pointsOf = ({panels}: DrawnModel): unknown =>
        panels.map(({points}) => points.map(({id, keys, box}) => ({id, keys, box})));
      expect(pointsOf(early)).to.deep.equal(pointsOf(late));
      for (const {sentence, card, moves} of early.panels.flatMap(({points}) => points))
        expect([sentence, card, moves]).to.deep.equal([undefined, undefined, undefined]);
      expect(late.panels.flatMap(({points}) => points).filter(({name}) => name === '')).to.deep.equal([]);
      for (const {points} of late.panels)
        expect(points.every(({moves}) => points.length < 2 || Object.keys(moves).length > 0)).to.equal(true);
      expect(early.table).to.equal(undefined);
      const texts = (model: DrawnModel): unknown => ({...model, panels: 0, table: 0, snapshots: 0, figures: 0});
      expect(texts(early)).to.deep.equal(texts(late));
    }
  });
});
