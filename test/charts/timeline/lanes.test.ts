import {expect} from 'chai';
import {
  eventMarks,
  lanesOf,
  labelsOf,
  manyEvents,
  modelOf,
  ofShipped,
  rowsOf,
  listOf,
  signs,
  TWO_DAYS,
  WEEK,
} from './drawn.js';

const WIDTHS = [280, 320, 479, 480, 600, 899, 900, 1200, 1600];

describe('the lanes of the timeline', () => {
  it('hold 13 protests, 11 military, 5 laws, 9 at borders, 14 in diplomacy, 6 votes, one sign each', async () => {
    for (const width of WIDTHS) {
      const model = await ofShipped({}, width);
      expect(signs(model), String(width)).to.deep.equal({disc: 13, down: 11, square: 5, up: 9, box: 14, ring: 6});
      expect(lanesOf(model).points, String(width)).to.have.length(58);
    }
  });

  it('hold 14 of 58 events on 24 and 25 September, five protests, three at borders', async () => {
    const model = await ofShipped(TWO_DAYS);
    expect(signs(model)).to.deep.equal({disc: 5, down: 2, square: 1, up: 3, box: 1, ring: 2});
    expect(model.subtitle.replaceAll('\u00a0', ' ')).to.equal('Events, 24 to 25 September 2022: 14 of 58 in the file');
    expect(rowsOf(listOf(model))).to.have.length(14);
  });

  it('come first at every width', async () => {
    for (const width of WIDTHS)
      expect((await ofShipped(WEEK, width)).panels.map(({id}) => id)).to.deep.equal(['lanes', 'list']);
  });

  it('stack what happens on one day, and no two signs lie on each other', async () => {
    for (const width of WIDTHS) {
      for (const asked of [WEEK, {}, TWO_DAYS]) {
        const model = await ofShipped(asked, width);
        const {marks} = lanesOf(model).scene;
        for (const [i, a] of marks.entries())
          for (const b of marks.slice(i + 1))
            expect(
              Math.abs(a.x - b.x) >= 10.9 || Math.abs(a.y - b.y) >= 12,
              `${width}: ${a.point} ${b.point}`,
            ).to.equal(true);
      }
    }
  });

  it('keep every sign inside the drawing', async () => {
    for (const width of WIDTHS) {
      for (const csv of [undefined, manyEvents(900, 3), manyEvents(300, 300)]) {
        const model = csv === undefined ? await ofShipped({}, width) : modelOf(csv, {}, width);
        const {width: room, height, scene} = lanesOf(model);
        for (const {x, y} of scene.marks) {
          expect(x, `${width}`).to.be.within(5, room - 5);
          expect(y).to.be.within(5, height - 5);
        }
      }
    }
  });

  it('have a lane for a kind of the file’s own, and one for none, with a plain sign and its word', () => {
    const model = modelOf('date,title,kind,source\n2024-01-05,a,Sabotage,s\n2024-01-06,b,protest,s\n2024-01-06,c,,s\n');
    expect(signs(model)).to.deep.equal({cross: 2, disc: 1});
    expect(labelsOf(model)).to.include.members(['protest', 'sabotage', 'other']);
  });

  it('share the last lane between kinds that are too many', () => {
    const kinds = Array.from({length: 40}, (_, i) => `kind ${i}`);
    const model = modelOf(manyEvents(400, 10, kinds));
    const names = labelsOf(model).filter((text) => text.startsWith('kind') || text === 'other');
    expect(names).to.have.length(7);
    expect(eventMarks(model).length).to.be.above(100);
  });

  it('are columns of weeks, months, or several, where days have no room, and say so', async () => {
    expect(lanesOf(await ofShipped({}, 600)).foot?.join(' '))
      .to.contain('Each column is a week')
      .and.to.contain('190 days');
    expect(lanesOf(await ofShipped(WEEK, 320)).foot?.join(' ')).to.not.contain('column');
    const years = modelOf(manyEvents(3000, 3000), {}, 320);
    expect(lanesOf(years).foot?.join(' ')).to.contain('several months');
    const scattered = ['date,title', ...Array.from({length: 60}, (_, i) => `${1900 + 2 * i}-06-01,Event ${i}`)].join(
      '\n',
    );
    const model = modelOf(scattered, {}, 320);
    expect(lanesOf(model).foot?.join(' ')).to.contain('Only days with events');
    expect(eventMarks(model)).to.have.length(60);
  });

  it('mark the chosen day with a band behind its column', async () => {
    const {scene, points} = lanesOf(await ofShipped({...WEEK, focus: {day: '2022-09-24'}}, 600));
    const [band] = scene.bands;
    const on = points.filter(({keys}) => keys.day === '2022-09-24');
    expect(on).to.have.length(3);
    for (const {box} of on) expect(box!.x + 6).to.be.within(band!.x, band!.x + band!.width);
    expect(scene.labels.find(({role}) => role === 'axis-strong')?.text).to.equal('24');
    expect(lanesOf(await ofShipped({...WEEK, days: 'all'}, 600)).scene.bands).to.deep.equal([]);
  });
});

describe('many events', () => {
  it('stack up to a limit, then are a number, and none is lost', () => {
    for (const width of [320, 600, 1200]) {
      for (const [count, days] of [
        [1200, 4],
        [10_000, 30],
        [10_000, 4000],
      ] as const) {
        const model = modelOf(
          manyEvents(count, days, ['protest', 'military', 'policy', 'border', 'diplomacy', '']),
          {},
          width,
        );
        const {points, height, scene} = lanesOf(model);
        const numbered = points
          .filter(({id}) => id.startsWith('lanes:more'))
          .map(({sentence}) => Number(/^[\d,]+/.exec(sentence)![0].replace(',', '')));
        expect(eventMarks(model).length + numbered.reduce((sum, more) => sum + more, 0), `${count}, ${width}`).to.equal(
          count,
        );
        expect(points.length, 'not too many to draw').to.be.below(3000);
        expect(height).to.be.below(1700);
        expect(points.length).to.equal(eventMarks(model).length + numbered.length);
        if (numbered.length > 0) expect(scene.labels.some(({text}) => text.startsWith('+'))).to.equal(true);
      }
    }
  });

  it('are listed up to a limit, which is said', () => {
    const list = listOf(modelOf(manyEvents(10_000, 30), {days: 'all'}));
    expect(rowsOf(list)).to.have.length(500);
    expect(list.foot).to.deep.equal(['Only the first 500 of 10,000 events are listed.']);
    expect(list.hint).to.equal('Choose a day to read the others.');
    const ofDay = listOf(modelOf(manyEvents(10_000, 30), {focus: {day: '2022-09-03'}}));
    expect(rowsOf(ofDay)).to.have.length(334);
    expect(ofDay.foot).to.deep.equal([]);
    expect(ofDay.first, 'not all at once').to.equal(24);
  });
});
