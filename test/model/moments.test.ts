import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {annotationMessages} from '../../src/messages/annotations/annotations-en.js';
import {wordsOf} from '../../src/messages/words.js';
import {annotated, type Written} from '../../src/model/annotations/annotated.js';
import type {ChartModel, Point} from '../../src/model/contract.js';
import {parseState, type Keys} from '../../src/model/query.js';
import {NO_MODEL} from './no-model.js';

const words = wordsOf('en');
const withWords = (model: ChartModel, type: string, all: readonly Written[], state?: string): ChartModel =>
  annotated(
    model,
    type,
    all,
    state === undefined ? undefined : parseState(state)!,
    words,
    words.of(annotationMessages),
  );
const point = (id: string, keys: Keys, x: number): Point => ({
  ...{id, keys, name: id, sentence: `${id}.`, moves: {}},
  box: {x, y: 50, width: 20, height: 40},
  card: {heading: id, facts: [], links: []},
});
const drawing = (id: string, points: readonly Point[], scene: unknown = {}) =>
  ({kind: 'drawing', id, place: 'whole', width: 400, height: 200, scene, points}) as const;
const model = (...panels: ChartModel['panels']): ChartModel => ({...NO_MODEL, panels});
const written = (text: string, keys: Keys, chart = '', more: Partial<Written> = {}): Written => ({
  text,
  keys,
  chart,
  ...more,
});
const noted = ({panels}: ChartModel): string[] =>
  panels.flatMap(({points}) => points.filter(({sentence}) => sentence.includes('Note:')).map(({id}) => id));
const circles = ({panels}: ChartModel, at: number): number[] => {
  const panel = panels[at]!;
  return panel.kind === 'drawing' ? (panel.noteMarkers ?? []).map(({number}) => number) : [];
};

describe('D17 words on a day alone, where a panel has an axis of days and no mark of the whole day', () => {
  const at = new Map([['2022-09-21', 120]]);
  const onAxis = (id: string, points: readonly Point[] = [], scene: unknown = {}, width = 400) => ({
    ...drawing(id, points, scene),
    ...{width, dayAxis: {at, base: 150}},
  });
  const marks = [
    point('a', {day: '2022-09-21', country: 'GE'}, 110),
    point('b', {day: '2022-09-21', country: 'FI'}, 110),
  ];
  const one = [written('Mobilisation declared', {day: '2022-09-21'})];
  const moments = ({panels}: ChartModel) =>
    panels.map((panel) =>
      (panel.kind === 'drawing' ? (panel.moments ?? []) : []).map(({x, base, label}) => [
        x,
        base,
        label?.text,
        label?.anchor,
      ]),
    );

  it('are a line with their text in every such panel, and a note without a number', () => {
    const known = withWords(model(onAxis('x', marks), onAxis('y'), drawing('z', [])), 'crossings', one);
    const line = [120, 150, 'Mobilisation declared', 'start'];
    expect(moments(known)).to.deep.equal([[line], [line], []]);
    expect(known.notes).to.deep.equal([{text: '21\u00a0September: Mobilisation declared'}]);
    expect(noted(known), 'said of no mark').to.deep.equal([]);
  });

  it('stand left of it where the right has no room, and are a number where neither has', () => {
    const label = {x: 130, y: 14, text: 'taken', role: 'value', anchor: 'start'} as const;
    const long = [written('M'.repeat(30), {day: '2022-09-21'})];
    expect(
      moments(
        withWords(model(onAxis('x', marks, {labels: [label]})), 'crossings', [written('Short', {day: '2022-09-21'})]),
      ),
    ).to.deep.equal([[[120, 150, 'Short', 'end']]]);
    const narrow = withWords(model(onAxis('x', marks, {}, 200), onAxis('y', [], {}, 900)), 'crossings', long);
    expect(moments(narrow).map(([first]) => first![2])).to.deep.equal([undefined, 'M'.repeat(30)]);
    expect([circles(narrow, 0), circles(narrow, 1), narrow.notes[0]!.number]).to.deep.equal([[1], [], 1]);
  });

  it('are no line before they were known, or on a day that the axis has not', () => {
    const later = [written('Later', {day: '2022-09-21'}, '', {asOf: parseDay('2022-09-23')!})];
    expect(moments(withWords(model(onAxis('x', marks)), 'crossings', later, '2022-09-22'))).to.deep.equal([[]]);
    expect(
      moments(withWords(model(onAxis('x', marks)), 'crossings', [written('Other', {day: '2022-09-22'})])),
    ).to.deep.equal([[]]);
  });
});
