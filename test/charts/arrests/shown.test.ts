import {expect} from 'chai';
import {arrests as chart} from '../../../src/charts/arrests/chart.js';
import {wholeModel} from '../../../src/model/build.js';
import type {Boundaries} from '../../../src/model/boundaries.js';
import {toldShapes} from '../told-shapes.js';
import {detail, drawingOf, modelOf, modelOfText, queryOf, rowsOf, sceneOf, words, type Model} from './drawn.js';

describe('the signs of the key of arrests', () => {
  /** The entry on days that are still being counted. */
  const unfinishedOf = ({legend}: Model) => legend.find(({text}) => text === 'day still being counted');
  const COUNTED =
    'date,count,as_of,source\n2022-09-21,5,2022-09-22,A\n2022-09-22,7,2022-09-23,A\n2022-09-23,3,2022-09-23,A\n';

  for (const width of [320, 600, 1200])
    it(`faults meaning arrests/key.ts: have a dotted top for a day still being counted, and only where one is drawn, at ${width} px`, async () => {
      const entry = unfinishedOf(await modelOfText(COUNTED, {knownOn: '2022-09-23'}, width));
      const {bar} = sceneOf(entry!.sample.scene, 'row');
      expect([bar!.unfinished, bar!.part, bar!.withheld, bar!.open]).to.deep.equal([true, false, false, false]);
      // a day later nobody counts any more
      const later = await modelOfText(COUNTED, {knownOn: '2022-09-24'}, width);
      expect([unfinishedOf(later), later.legend.length]).to.deep.equal([undefined, 0]);
    });
});

describe('the map of arrests', () => {
  const CITIES = rowsOf(
    'date,count,place,place_type,country,lat,lon\n2024-01-05,5,Riga,city,LV,56.95,24.11\n2024-01-05,3,Berlin,city,DE,52.52,13.41\n2024-01-05,2,Kyiv,city,,50.45,30.52\n',
  );

  /** What is drawn of a file in a frame that shows all of a map, and the areas of its paths. */
  async function mapOf(rows: typeof CITIES, asked: Parameters<typeof queryOf>[0] = {}) {
    const query = queryOf({view: 'map', ...asked});
    const src = {src: rows};
    const plain = (await chart.boundaries!(query, 1200, src)) as Boundaries;
    const {shapes, areasOf, isBorder} = toldShapes(plain);
    const input = {rows: src, query, width: 1200, words, today: 20_000, boundaries: shapes};
    const model = wholeModel(chart, input, detail);
    return {scene: sceneOf(drawingOf(model, 'map').scene, 'map'), ids: plain.ids, areasOf, isBorder};
  }

  it('faults meaning: draws as the rest every country but those of the places with figures', async () => {
    const {scene, ids, areasOf, isBorder} = await mapOf(CITIES);
    expect(areasOf(scene.country)).to.deep.equal(['LV', 'DE']);
    const rest = areasOf(scene.neighbours)!;
    // a country that the file does not name is none of the rows
    expect(rest).to.include.members(['UA', 'EE', 'LT', 'PL', 'RU']);
    expect(rest).to.deep.equal(ids.filter((id) => id !== 'LV' && id !== 'DE'));
    expect([isBorder('LV', 'EE'), isBorder('PL', 'UA'), isBorder('DE', 'PL')]).to.deep.equal([true, true, true]);
  });

  it('faults meaning: draws a country as the rest where none of its places is asked for', async () => {
    const {scene, ids, areasOf} = await mapOf(CITIES, {where: ['Riga']});
    expect(areasOf(scene.country)).to.deep.equal(['LV']);
    expect(areasOf(scene.neighbours)).to.deep.equal(ids.filter((id) => id !== 'LV'));
  });

  it('faults meaning: has nothing but dots where no boundary file reaches all places', async () => {
    const quito = '2024-01-05,5,Quito,city,EC,-0.18,-78.47\n';
    for (const lines of [quito, `2024-01-05,5,Riga,city,LV,56.95,24.11\n${quito}`]) {
      const rows = rowsOf(`date,count,place,place_type,country,lat,lon\n${lines}`);
      const {country, neighbours, borders, dots} = sceneOf(
        drawingOf(await modelOf(rows, {view: 'map'}), 'map').scene,
        'map',
      );
      expect([country, neighbours, borders, dots.length]).to.deep.equal(['', '', '', rows.length]);
    }
  });
});
