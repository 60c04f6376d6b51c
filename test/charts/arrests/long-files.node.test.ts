import {expect} from 'chai';
import {arrests as chart} from '../../../src/charts/arrests/chart.js';
import {isoDay, parseDay} from '../../../src/data/day.js';
import {wholeModel} from '../../../src/model/build.js';
import {growth} from '../../work.js';
import {day, detail, drawingOf, listOf, modelOf, queryOf, rowsOf, sceneOf, words, type Model} from './drawn.js';

const START = parseDay('2022-09-22')!;
const two = (value: number): string => String(value).padStart(2, '0');

/** So many counts of 21 September, one every 15 minutes; an hour is printed with some of them. */
function file(count: number, isPrinted: (i: number) => boolean): string {
  const lines = ['date,count,source,as_of,as_of_time,revision'];
  for (let i = 0; i < count; i++) {
    const hour = `${two(Math.floor((i % 96) / 4))}:${two((i % 4) * 15)}`;
    const figure = 1000 + i + ((i * 37) % 500);
    lines.push(
      `2022-09-21,${figure},Monitor,${isoDay(START + Math.floor(i / 96))},${isPrinted(i) ? hour : ''},${i + 1}`,
    );
  }
  return lines.join('\n');
}

const VIEW = {view: 'revisions'};
const draw = (text: string, width: number): Promise<Model> => modelOf(rowsOf(text), VIEW, width);
const dotsOf = (model: Model) => sceneOf(drawingOf(model, 'counts').scene, 'counts');

describe('faults 2.8 very many counts of one day', () => {
  const files: readonly [string, (i: number) => boolean, number][] = [
    ['with an hour', () => true, 1200],
    ['without an hour', () => false, 1200],
    ['with an hour or without', (i) => i % 3 > 0, 1200],
    ['in a list', (i) => i % 3 > 0, 320],
  ];
  for (const [what, isPrinted, width] of files) {
    it(`${what} are work in proportion to their number`, () => {
      const query = queryOf(VIEW);
      const times = growth((count) => {
        const rows = {src: rowsOf(file(count, isPrinted))};
        const today = day('2024-01-31');
        return () => void wholeModel(chart, {rows, query, width, words, today}, detail);
      }, 1000);
      expect(times).to.be.within(1, 6);
    }).timeout(60_000);
  }

  it('have dots as far as they can be told apart, and a sentence says how many have none', async () => {
    const model = await draw(
      file(5000, (i) => i % 3 > 0),
      1200,
    );
    const {dots, steps} = dotsOf(model);
    expect(dots.length).to.be.within(200, 500);
    expect(drawingOf(model, 'counts').points).to.have.length(dots.length);
    expect(model.notes[0]!.text).to.equal(
      `${(5000 - dots.length).toLocaleString('en-GB')} of 5,000 counts are too close to the next one for a dot. The line, the sentences and the table include all.`,
    );
    expect(steps.match(/V/g)).to.have.length(4999);
    expect(model.table.rows).to.have.length(5000);
    expect(model.summary).to.contain('5000 counts:');
    const points = drawingOf(model, 'counts').points;
    const order = (at: number) => points.at(at)!.card.facts.find(({term}) => term === 'Count')!.text;
    expect([order(0), order(-1)]).to.deep.equal(['1 of 5000', '5000 of 5000']);
  });

  it('name ten falls without room for their words, and how many more there are', async () => {
    const {notes} = await draw(
      file(5000, () => true),
      1200,
    );
    const falls = notes.map(({text}) => text).filter((text) => text.startsWith('Lowered'));
    expect(falls).to.have.length(11);
    expect(falls.at(-1)).to.match(/^Lowered \w+ times more: see the table\.$/);
  });

  it('are listed from the newest 500 on where it is narrow', async () => {
    const list = listOf(
      await draw(
        file(5000, () => true),
        320,
      ),
      'counts',
    );
    expect(list.points).to.have.length(500);
    expect(list.points.at(-1)!.card.facts.map(({text}) => text)).to.include('5000 of 5000');
    expect(list.foot).to.deep.equal([
      'The newest 500 of 5,000 counts are listed. The sentences and the table include all.',
    ]);
  });

  it('have a dot each where they can be told apart', async () => {
    const model = await draw(
      file(300, () => true),
      1200,
    );
    expect(dotsOf(model).dots).to.have.length(300);
    expect(model.notes.map(({text}) => text).join(' ')).not.to.contain('too close');
  });
});
