import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {arrests} from '../../src/charts/arrests/chart.js';
import {positions} from '../../src/charts/positions/chart.js';
import {buildModel, read, readQuery} from '../../src/index.js';
import {block, blocks, Consumer} from './consumer.js';

/** Dates have a space in them that no line breaks at. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const textOf = (name: string) => readFileSync(`data/${name}.csv`, 'utf8');

describe("a chart's model in Node", () => {
  it('npm 5 the example of README.md prints what README.md says', () => {
    const consumer = new Consumer();
    try {
      const code = block('js', 'buildModel');
      consumer.write('model.js', code);
      const {out: printed, error} = consumer.node('model.js');
      expect(error).to.equal('');
      const out = spaced(printed);
      expect(out).to.match(/^Detentions by day\n/);
      expect(out).to.contain('21 September: 1,369\n');
      expect(blocks('')).to.include(out);
    } finally {
      consumer.remove();
    }
  });

  it('npm 6 attributes that are left out are as on a tag without them, and what cannot be read is named', () => {
    const {query, problems} = readQuery({view: 'cities', from: 'soon', knownOn: '2022-09-22T09:51'}, arrests);
    expect(query.view).to.equal('cities');
    expect(query.from).to.equal(undefined);
    expect(query.knownOn?.time).to.equal('09:51');
    expect(query.where).to.deep.equal([]);
    expect(query.focus).to.deep.equal({});
    expect(problems.map(({name, value}) => [name, value])).to.deep.equal([['from', 'soon']]);
    expect(readQuery({}, arrests).query.view).to.equal('days');
  });

  it('npm 7 boundaries and what is said of the marks are loaded before the model is made', async () => {
    const {rows} = read(textOf('eu-positions'), positions.files.src);
    const model = await buildModel(positions, {src: rows}, readQuery({view: 'map'}, positions).query, 1000);
    const points = model.panels.flatMap((panel) => panel.points);
    expect(points.length).to.be.greaterThan(20);
    expect(points.filter(({sentence}) => sentence === '')).to.deep.equal([]);
    expect(
      points.some(({outline}) => (outline?.length ?? 0) > 0),
      'land that a pointer is on',
    ).to.equal(true);
    expect(model.table.rows).to.not.have.length(0);
  });

  it('npm 8 the age of the figures is counted to the day given, and rows left out make a day "at least"', async () => {
    const text = 'date,count,as_of\n2024-01-05,3,2024-01-06\n2024-01-06,many,2024-01-07\n2024-01-06,12,2024-01-07\n';
    const {rows, lost} = read(text, arrests.files.src);
    const {query} = readQuery({}, arrests);
    const today = new Date(2024, 0, 17, 12);
    const whole = await buildModel(arrests, {src: rows}, query, 720, {today});
    expect(whole.age).to.equal(10);
    const firstCells = (model: typeof whole) =>
      model.table.rows.slice(0, 2).map(({head, cells}) => `${spaced(head)}: ${cells[0]}`);
    expect(firstCells(whole)).to.deep.equal(['5 January: 3', '6 January: 12']);
    const less = await buildModel(arrests, {src: rows}, query, 720, {today, lost: {src: lost}});
    expect(firstCells(less)).to.deep.equal(['5 January: 3', '6 January, 1 row left out: 12+']);
  });
});
