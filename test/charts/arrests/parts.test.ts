import {expect} from 'chai';
import {arrests as chart} from '../../../src/charts/arrests/chart.js';
import {E, modelOfText, queryOf, rowsOf, shippedRows, words, type Asked, type Model} from './drawn.js';

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

  it('says of every file, view and width whether the code for rows is needed: never less than is drawn', async () => {
    const files = [rowsOf(ONE), rowsOf(TWENTY), await shippedRows()];
    for (const src of files)
      for (const width of WIDTHS)
        for (const view of ['days', 'cities', 'map', 'revisions'])
          for (const more of [{}, E]) {
            const query = queryOf({...more, view});
            const {panels} = chart.model({rows: {src}, query, width, words, today: 20_000});
            const hasRows = panels.some((panel) => panel.kind === 'list' && panel.groups.length > 0);
            const {drawingsOnly} = chart.preview(query, width, words, {src});
            expect(hasRows && drawingsOnly, `${src.length} rows, ${view}, ${width} px`).to.equal(false);
          }
  });

  it('expects rows of a narrow element where few days are asked for, and is put right by the file', () => {
    const needsRows = (csv: string, more: Asked = {}): boolean =>
      !chart.preview(queryOf(more), 320, words, csv === '' ? undefined : {src: rowsOf(csv)}).drawingsOnly;
    expect(needsRows(''), 'a whole file is likely to have many days').to.equal(false);
    expect(needsRows('', {from: '2024-01-01', to: '2024-01-20'})).to.equal(false);
    expect(needsRows('', {from: '2024-01-01', to: '2024-01-10'})).to.equal(true);
    expect(needsRows('', {from: '2024-01-01'})).to.equal(false);
    expect(needsRows(ONE)).to.equal(true);
    expect(needsRows(TWENTY)).to.equal(false);
    expect(needsRows(TWENTY, {from: '2024-01-11'})).to.equal(true);
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
      const input = {rows: {src}, query, width, words, today: 20_000};
      const [early, late] = [chart.model(input), chart.model({...input, telling: await chart.telling!()})];
      const scenes = ({panels}: Model): string =>
        JSON.stringify(panels.map((panel) => (panel.kind === 'drawing' ? panel.scene : panel.groups)));
      expect(scenes(early)).to.equal(scenes(late));
      const pointsOf = ({panels}: Model): unknown =>
        panels.map(({points}) => points.map(({id, keys, box}) => ({id, keys, box})));
      expect(pointsOf(early)).to.deep.equal(pointsOf(late));
      for (const {sentence, card, moves} of early.panels.flatMap(({points}) => points))
        expect([sentence, card, moves]).to.deep.equal(['', {heading: '', facts: [], links: []}, {}]);
      expect(late.panels.flatMap(({points}) => points).filter(({name}) => name === '')).to.deep.equal([]);
      for (const {points} of late.panels)
        expect(points.every(({moves}) => points.length < 2 || Object.keys(moves).length > 0)).to.equal(true);
      expect(early.table).to.deep.equal({caption: '', label: '', columns: [], rows: [], rest: []});
      expect({...early, panels: 0, table: 0, clock: 0}).to.deep.equal({...late, panels: 0, table: 0, clock: 0});
    }
  });
});
