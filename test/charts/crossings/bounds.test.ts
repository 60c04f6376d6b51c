import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {wordsOf} from '../../../src/messages/words.js';
import {drawingOf, modelOf, plain, textsOf} from './drawn.js';

const WIDTHS = [280, 320, 479, 480, 600, 899, 900, 1200];
const caseOf = (name: string): string => cases.find((one) => one.name === `crossings-${name}`)!.csv!;
const BOUNDS = caseOf('bounds');

const VALUES = [
  ['at_least', '700+'],
  ['at_most', 'up to 800'],
  ['about', '~500'],
  ['range', '400–600'],
] as const;

describe('crossings: N2 bounds as marks', () => {
  const ids = ['exact', 'at_least', 'at_most', 'about', 'range', 'uncounted', 'withheld'];

  it('each bound has its mark, and its value beside it or a line in the key', () => {
    for (const width of WIDTHS) {
      const model = modelOf(BOUNDS, {}, width);
      const {scene} = drawingOf(model, 'entries:BY:LV');
      const drawn = new Set<string>(scene.marks.map(({bound}) => bound));
      expect(ids.filter((bound) => !drawn.has(bound))).to.deep.equal([]);
      const {legend = []} = drawingOf(model, 'entries:BY:LV');
      expect(
        legend.map(({text}) => text).filter((text) => !Object.values(wordsOf('en').say.bounds).includes(text)),
      ).to.deep.equal([
        ...['All', '24 hours ending that day', 'Second count for the day: Paternieki only, unnamed source'],
      ]);
      // a bound has a value in words beside its mark, else it is in the key
      for (const [bound, value] of VALUES)
        expect(textsOf(drawingOf(model, 'entries:BY:LV'), 'value').includes(value), `${bound} at ${width}`).to.equal(
          !legend.some(({text}) => text === wordsOf('en').say.bounds[bound]),
        );
    }
  });

  it('a range reaches from its low to its high, a ceiling stands at its value', () => {
    const {scene} = drawingOf(modelOf(BOUNDS, {}, 600), 'entries:BY:LV');
    const base = scene.rules.find(({role}) => role === 'base')!.y - 0.5;
    const at = (bound: string) => scene.marks.find((mark) => mark.bound === bound)!;
    const unit = (base - at('exact').y) / 900;
    const [low, high] = at('range').ends!;
    expect((base - low) / unit).to.be.closeTo(400, 2);
    expect((base - high) / unit).to.be.closeTo(600, 2);
    expect((base - at('at_most').y) / unit).to.be.closeTo(800, 2);
  });

  it('nothing that has no number stands on the scale: unknown is not zero', () => {
    const {scene} = drawingOf(modelOf(BOUNDS, {}, 600), 'entries:BY:LV');
    const base = scene.rules.find(({role}) => role === 'base')!.y;
    for (const {bound, y} of scene.marks)
      expect(y > base + 20, bound).to.equal(bound === 'uncounted' || bound === 'withheld');
  });

  it('A-49 is said in words in every sentence, card and total', () => {
    const model = modelOf(BOUNDS);
    expect(
      model.panels.flatMap(({points}) =>
        points.map(({card}) => plain(card.heading).replace(/(?<=\d) entries from Belarus/, '')),
      ),
    ).to.deep.equal([
      '1 January: 900 to Latvia',
      '2 January: at least 700 to Latvia',
      '3 January: up to 800 to Latvia',
      '4 January: about 500 to Latvia',
      '4 January: 450 to Latvia',
      '5 January: 400 to 600 to Latvia',
      '6 January: entries from Belarus to Latvia, called “a great many”, not counted',
      '7 January: fewer than 5 to Latvia',
      '9 January: 650 to Latvia',
      '1 to 8 January 2024: entries from Belarus to Estonia, called “hardly anybody”, not counted',
      '1 to 7 January 2024: at least 4,000 to Latvia',
      '2 to 5 January 2024: 2,000 to 2,500 to Latvia',
    ]);
  });

  it('A-49 is beside the marks as it is in every chart', () => {
    expect(textsOf(drawingOf(modelOf(BOUNDS, {}, 1200), 'entries:BY:LV'), 'value').sort()).to.deep.equal(
      ['900', '450', '700+', 'up to 800', '~500', '400–600', '650'].sort(),
    );
  });

  it('A-26 has a column of its own in the table', () => {
    const {table} = modelOf(BOUNDS);
    const at = table.columns.indexOf('Precision') - 1;
    expect(table.rows.map(({cells}) => cells[at])).to.deep.equal([
      ...['exact', 'at least', 'up to', 'about', 'exact', 'range', 'named, not counted', 'withheld', 'exact'],
      ...['named, not counted', 'at least', 'range'],
    ]);
  });

  it('an unnamed source is an outline, in a panel', () => {
    const model = modelOf(
      'date,count,source,source_kind\n2024-01-05,3,A,unnamed\n2024-01-06,4,A,official\n2024-01-07,4,A,official',
    );
    expect(drawingOf(model, 'entries::').scene.marks.map(({hollow}) => hollow)).to.deep.equal([true, false, false]);
  });
});
