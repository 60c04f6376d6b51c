import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {boxOfLabel} from '../../../src/model/labels/label-placement.js';
import {textWidth} from '../../../src/model/labels/text-width.js';
import {boxOfMark} from '../../../src/model/marks/figure-scene.js';
import {drawingOf, drawings, E, modelOf, ofShipped, plain, textsOf, type Model} from './drawn.js';

const WIDTHS = [280, 320, 479, 480, 600, 899, 900, 1200];
const GEORGIA = 'entries:RU:GE';
const caseOf = (name: string): string => cases.find((one) => one.name === `crossings-${name}`)!.csv!;

const lines = (model: Model, id: string, role: string): string[] =>
  drawingOf(model, id)
    .scene.lines.filter((line) => line.role === role)
    .map(({d}) => d);

describe('crossings: a panel of days', () => {
  it('draws 24 hours at the day they end, with a line back to the start', async () => {
    const model = await ofShipped(E, 600);
    const {scene, points} = drawingOf(model, GEORGIA);
    const hours = lines(model, GEORGIA, 'hours');
    expect(hours).to.have.length(2);
    const mark = scene.marks.find(({point}) => point === `${GEORGIA}:75`)!;
    const [, x, y, width] = /^M([\d.]+),([\d.]+)h([\d.]+)$/.exec(hours[0]!)!.map(Number) as [
      number,
      number,
      number,
      number,
    ];
    expect(x + width).to.be.closeTo(mark.x, 0.2);
    expect(y).to.be.closeTo(mark.y, 0.2);
    const before = scene.marks.find(({point}) => point === `${GEORGIA}:67`)!;
    expect(x).to.be.greaterThan(before.x); // back to the 28th, not farther
    const point = points.find(({id}) => id === `${GEORGIA}:75`)!;
    expect(point.keys).to.deep.equal({day: '2022-09-29', place: 'All crossing points', country: 'GE'});
    expect(plain(point.sentence)).to.equal(
      '29 September: 9,642 entries from Russia to Georgia. 24 hours ending that day.',
    );
    expect(point.card.facts).to.deep.include({term: 'Time', text: '24 hours ending that day'});
  });

  it('D16 draws every mark on its exact day, the second figure of a day as a line across it', async () => {
    for (const width of WIDTHS) {
      const model = await ofShipped(E, width);
      for (const {id, points, scene, dayAxis} of drawings(model))
        for (const {point, x} of scene.marks)
          expect(x, `${id} ${point} at ${width}`).to.equal(
            dayAxis!.at.get(points.find((one) => one.id === point)!.keys.day!),
          );
      const seconds = drawings(model).map(({scene}) =>
        scene.marks.filter(({second}) => second).map(({point}) => point),
      );
      expect(seconds).to.deep.equal([[`${GEORGIA}:61`, `${GEORGIA}:67`], [], [], ['queue_vehicles:RU:GE:73']]);
    }
  });

  it('D16 has the value of both authorities beside their marks at every width, and averages nothing', async () => {
    for (const width of WIDTHS.filter((one) => one >= 320)) {
      const values = textsOf(drawingOf(await ofShipped(E, width), GEORGIA), 'value');
      expect(values, String(width)).to.include.members(['11,143', 'up to 11,200']);
    }
    const card = drawingOf(await ofShipped(E, 600), GEORGIA).points.find(({id}) => id.endsWith(':60'))!.card;
    expect(plain(card.facts.find(({term}) => term === 'The same day')!.text)).to.contain(
      'up to 11,200 by Vakhtang Gomelauri, interior minister of Georgia (official);',
    );
  });

  it('D16 has no value that is read as that of a mark beside it', async () => {
    for (const width of WIDTHS)
      for (const {id, scene, points} of drawings(await ofShipped(E, width)))
        for (const label of scene.labels.filter(({role}) => role === 'value')) {
          const box = boxOfLabel(label);
          const gaps = scene.marks
            .map((mark) => ({mark, other: boxOfMark(mark)}))
            .filter(({other}) => box.y < other.y + other.height && other.y < box.y + box.height)
            .map(({mark, other}) => ({mark, gap: Math.max(other.x - box.x - box.width, box.x - other.x - other.width)}))
            .filter(({gap}) => gap < 10);
          const near = points.filter(({id: one}) => gaps.some(({mark}) => mark.point === one));
          const number = Number(label.text.replace(/\D/g, ''));
          const days = new Set(near.map(({keys}) => keys.day));
          expect(days.size, `${id} ${label.text} at ${width}`).to.be.at.most(1);
          if (near.length > 0)
            expect(
              near.flatMap(({values = []}) => values),
              `${id} ${label.text} at ${width}`,
            ).to.include(number);
        }
  });

  it('D16 draws the second of two crossings that one source counts as a line, too', () => {
    const csv = `date,count,crossing,source
2024-01-05,3,Lars,Police\n2024-01-05,5,Roki,Police\n2024-01-06,4,Lars,Police`;
    const {scene, legend = []} = drawingOf(modelOf(csv), 'entries::');
    expect(scene.marks.map(({second}) => Boolean(second))).to.deep.equal([false, true, false]);
    expect(legend.map(({text}) => text)).to.deep.equal(['Lars', 'Second count for the day: Roki']);
  });

  it('draws the newest count of a source for a place and day, and keeps the earlier ones', () => {
    const csv = `date,count,bound,source,as_of,revision
2024-01-05,700,about,Police,2024-01-05,
2024-01-05,900,exact,Police,2024-01-07,
2024-01-05,800,at_least,Police,2024-01-06,
2024-01-05,850,exact,Reuters,2024-01-06,
2024-01-06,1,exact,Police,2024-01-06,`;
    const model = modelOf(csv);
    const {points, scene} = drawingOf(model, 'entries::');
    expect(points.map(({id}) => id)).to.deep.equal(['entries:::3', 'entries:::5', 'entries:::6']);
    expect(scene.marks).to.have.length(3);
    expect(plain(points[0]!.sentence)).to.contain('Two earlier counts, the last at least 800.');
    expect(points[0]!.card.facts).to.deep.include({
      term: 'Earlier counts',
      text: 'two, from about 700 to at least 800',
    });
    expect(model.table.rest.map(({row, reason}) => [row, reason])).to.deep.equal([
      [2, 'earlier count of the same source'],
      [4, 'earlier count of the same source'],
    ]);
  });

  it('has what is named and not counted in a rail, as a hollow diamond with its word', async () => {
    for (const width of WIDTHS) {
      const {scene} = drawingOf(await ofShipped(E, width), GEORGIA);
      const base = scene.rules.find(({role}) => role === 'base')!.y;
      const mark = scene.marks.find(({bound}) => bound === 'uncounted')!;
      expect(mark.y, 'under the axis').to.be.greaterThan(base + 20);
      const word = scene.labels.find(({text}) => text.startsWith('“significant influx”'))!;
      expect(Math.abs(word.y - 5 - mark.y)).to.be.lessThan(1);
      expect(mark.x).to.equal(scene.marks.find(({point}) => point === `${GEORGIA}:60`)!.x);
    }
  });

  it('faults 4.1 keeps the words of a rail inside the drawing in the widest face of a system, or puts them under it', async () => {
    const WIDEST = 130 / 118.58; // “significant influx” in DejaVu Sans to what is measured
    for (const width of [240, 280, 320, 360, 400, 480, 600, 900, 1200]) {
      const {scene, width: wide, foot = []} = drawingOf(await ofShipped(E, width), GEORGIA);
      const words = scene.labels.filter(({text}) => text.startsWith('“'));
      expect(words.length + foot.length, String(width)).to.equal(1);
      expect(foot.map(plain), String(width)).to.deep.equal(width > 240 ? [] : ['25 September: “significant influx”.']);
      for (const {x, text, anchor} of words) {
        const long = textWidth(text, 14) * WIDEST;
        const left = anchor === 'end' ? x - long : x;
        expect(left, `${text} at ${width}`).to.be.at.least(-4);
        expect(left + long, `${text} at ${width}`).to.be.at.most(wide + 4);
      }
    }
  });

  it('puts words that are longer than the rail under it', () => {
    const {foot = [], scene} = drawingOf(
      modelOf(caseOf('long-names'), {}, 320),
      'entries:Verkhny-Nizhny-Novokuznetsk-upon-the-Podkamennaya-Tunguska and the surrounding municipal districts:LV',
    );
    expect(foot.map(plain)).to.deep.equal([
      '7 January: “Verkhny-Nizhny-Novokuznetsk-upon-the-Podkamennaya-Tunguska and the surrounding municipal districts”.',
    ]);
    expect(scene.marks.filter(({bound}) => bound === 'uncounted')).to.have.length(1);
  });

  it('marks the day that is chosen', async () => {
    const {scene} = drawingOf(await ofShipped({...E, focus: {day: '2022-09-24'}}, 600), GEORGIA);
    const mark = scene.marks.find(({point}) => point === `${GEORGIA}:54`)!;
    expect(scene.chosen!.x + scene.chosen!.width / 2).to.be.closeTo(mark.x, 0.2);
    // the text of a line at a day is drawn before it, in the first row
    expect(scene.chosen!.y).to.be.at.least(18);
    expect(drawingOf(await ofShipped(E, 600), GEORGIA).scene.chosen).to.equal(undefined);
  });
});
