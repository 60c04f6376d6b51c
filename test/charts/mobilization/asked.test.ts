import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import {mobilization} from '../../../src/charts/mobilization/chart.js';
import {wordsOf} from '../../../src/messages/words.js';
import type {Query} from '../../../src/model/query.js';
import {drawingOf, empty, file, listOf, modelOf, panelOf} from './drawn.js';

const PLACES = file(
  '2022-09-21,Whole,,official,target,300,,,,Russia,RU,',
  '2022-09-22,Part,,official,target,20,,,,Tuva,RU-TY,',
  '2022-09-23,Other,,official,target,10,,,,Kyiv,UA-30,',
  '2022-09-24,Uncoded,,official,target,5,,,,Somewhere,,',
);

describe('mobilization: what is asked for', () => {
  const drawnOf = (...where: string[]): readonly string[] =>
    modelOf(PLACES, {where})
      .table.rows.map(({head}) => head)
      .sort();

  it('faults mutant mobilization/facts.ts: a place is found by its name, its code, and by the code and the name of its country', () => {
    expect(drawnOf('Tuva')).to.deep.equal(['Part']);
    expect(drawnOf('RU-TY')).to.deep.equal(['Part']);
    expect(drawnOf('ru')).to.deep.equal(['Part', 'Whole']);
    expect(drawnOf('russia')).to.deep.equal(['Part', 'Whole']);
    expect(drawnOf('Ukraine')).to.deep.equal(['Other']);
    expect(drawnOf('somewhere')).to.deep.equal(['Uncoded']);
    expect(drawnOf('Kyiv', 'Somewhere')).to.deep.equal(['Other', 'Uncoded']);
  });

  it('faults mutant mobilization/facts.ts: a row left out is named with the reason that its place was not asked for', () => {
    const {rest} = modelOf(PLACES, {where: ['Tuva']}).table;
    expect(rest.map(({row, reason}) => [row, reason])).to.deep.equal([
      [2, 'another place'],
      [4, 'another place'],
      [5, 'another place'],
    ]);
    expect(modelOf(PLACES, {where: ['Tuv']}).emptyBy).to.equal('Tuv');
  });
});

describe('mobilization: the scale of how far it got', () => {
  const called = (target: number, ...counts: number[]) =>
    drawingOf(
      modelOf(
        file(
          `2022-09-21,Ministry,,official,target,${target},,,,Russia,RU,`,
          ...counts.map((count, i) => `2022-10-0${i + 1},Paper,,named,called_up,${count},,,,Russia,RU,`),
        ),
      ),
      'called_up:RU',
    );
  /** The number at the top of the scale. */
  const topOf = (drawing: ReturnType<typeof called>): string =>
    drawing.scene.labels
      .filter(({role, text}) => role === 'axis' && /^[\d,]+$/.test(text))
      .sort((a, b) => a.y - b.y)[0]!.text;

  it('faults mutant mobilization/model-progress.ts: reaches up to the official target where nobody says more', () => {
    const drawing = called(900, 100, 200);
    expect(topOf(drawing)).to.match(/^1,000$/);
    const [, y] = /^M[\d.]+,([\d.]+)H/.exec(drawing.scene.lines.find(({role}) => role === 'official')!.d)!;
    // 44 px are left above the plot
    expect(Number(y)).to.be.within(44, drawing.scene.marks[1]!.y - 1);
  });

  it('faults mutant mobilization/model-progress.ts: reaches up to the highest claim where that is over the target', () => {
    const drawing = called(100, 200, 900);
    expect(topOf(drawing)).to.match(/^1,000$/);
    expect(Math.min(...drawing.scene.marks.map(({y}) => y))).to.be.at.least(44);
  });
});

describe('mobilization: a long ledger', () => {
  const claims = (count: number): string =>
    file(
      ...Array.from(
        {length: count},
        (_, i) => `2022-09-${String((i % 28) + 1).padStart(2, '0')},C${i},,named,target,${1000 + i},,,,Russia,RU,`,
      ),
    );

  it('faults mutant mobilization/ledgers.ts: of 30 claims is drawn on one scale, of 31 it is rows, 20 of them until all are asked for', () => {
    expect(panelOf(modelOf(claims(30)), 'target:RU').kind).to.equal('drawing');
    const list = listOf(modelOf(claims(31)), 'target:RU');
    expect([list.first, list.groups[0]!.rows.length]).to.deep.equal([20, 31]);
    expect(listOf(modelOf(claims(30), {}, 320), 'target:RU').first).to.equal(undefined);
  });
});

describe('mobilization: the height before the file is there', () => {
  const heightOf = (asked: Partial<Query>, width = 1200): number =>
    mobilization.preview({...empty, ...asked}, width, wordsOf('en')).height;
  const day = parseDay('2022-09-25')!;

  for (const width of [320, 600, 1200])
    it(`faults mutant mobilization/model.ts: is that of as many panels as measures are asked for, at ${width} px`, () => {
      const one = heightOf({measures: ['target']}, width);
      expect(heightOf({measures: ['target', 'fled']}, width)).to.equal(2 * one);
      expect(heightOf({measures: ['target', 'fled', 'losses']}, width)).to.equal(3 * one);
      // the usual panels of a file are more than one
      const whole = heightOf({}, width);
      const first = heightOf({to: day}, width);
      expect(whole).to.be.above(first);
      expect(first).to.be.above(one);
      expect(heightOf({knownOn: {day}}, width), 'a state').to.equal(first);
      expect(heightOf({from: day}, width), 'a start alone').to.equal(whole);
      expect(heightOf({measures: ['target'], to: day}, width)).to.equal(one);
    });

  it('faults mutant mobilization/model.ts: is more where it is narrow', () => {
    for (const asked of [{}, {to: day}, {measures: ['target']}]) {
      const heights = [1200, 600, 320].map((width) => heightOf(asked, width));
      expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
      expect(new Set(heights).size).to.equal(3);
    }
  });
});
