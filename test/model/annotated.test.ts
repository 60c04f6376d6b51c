import {expect} from 'chai';
import {annotated, type Written} from '../../src/model/annotated.js';
import type {ChartModel, Point} from '../../src/model/contract.js';
import {nothingDrawn} from '../../src/model/nothing.js';
import type {Keys, Query} from '../../src/model/query.js';
import {marginMessages} from '../../src/messages/margin-en.js';
import {wordsOf} from '../../src/messages/words.js';

const words = wordsOf('en');
const withWords = (model: ChartModel, type: string, all: readonly Written[]): ChartModel =>
  annotated(model, type, all, words, words.of(marginMessages));
const point = (id: string, keys: Keys, x = 0): Point => ({
  id,
  keys,
  name: id,
  box: {x, y: 50, width: 20, height: 40},
  sentence: `${id}.`,
  card: {heading: id, facts: [], links: []},
  moves: {},
});
const empty = nothingDrawn({subtitle: ''} as Query, 600, {title: '', caveat: ''}, undefined);
const drawing = (id: string, points: readonly Point[], scene: unknown = {}) =>
  ({kind: 'drawing', id, place: 'whole', width: 400, height: 200, scene, points}) as const;
const model = (...panels: ChartModel['panels']): ChartModel => ({...empty, panels});
const written = (text: string, keys: Keys = {}, chart = ''): Written => ({text, keys, chart});
const circles = ({panels}: ChartModel, at = 0): number[] => {
  const panel = panels[at]!;
  return panel.kind === 'drawing' ? (panel.circles ?? []).map(({number}) => number) : [];
};

describe('words beside the marks', () => {
  const days = [point('a', {day: '2022-09-21'}), point('b', {day: '2022-09-24'}, 100)];

  it('stand in the notes with the number of the mark, after the numbers that are there', () => {
    const before = {...model(drawing('days', days)), notes: [{number: 1, text: 'x'}]};
    const {notes, panels} = withWords(before, 'arrests', [written('Second', {day: '2022-09-24'})]);
    expect(notes).to.deep.equal([
      {number: 1, text: 'x'},
      {number: 2, text: 'Second'},
    ]);
    expect(panels[0]!.points[1]!.sentence).to.equal('b. Note: Second.');
    expect(panels[0]!.points[0]!.sentence).to.equal('a.');
  });

  it('about a mark that is not drawn, or for another chart, are left out; about none are notes', () => {
    const all = [
      written('Gone', {day: '2023-01-01'}),
      written('Other', {}, 'positions'),
      written('All', {}, 'arrests'),
    ];
    expect(withWords(model(drawing('days', days)), 'arrests', all).notes).to.deep.equal([{text: 'All'}]);
  });

  it('find the mark that shares the most keys and contradicts none', () => {
    const points = [
      point('SK', {country: 'SK'}),
      point('CZ', {country: 'CZ'}, 100),
      point('day', {day: '2022-09-25'}, 200),
    ];
    const about = written('Printed as a refusal', {country: 'sk', day: '2022-09-25'});
    const told = withWords(model(drawing('map', points)), 'positions', [about]).panels[0]!.points;
    expect(told.map(({sentence}) => sentence.includes('Note'))).to.deep.equal([true, false, true]);
    const both = [point('both', {country: 'SK', day: '2022-09-25'}), ...points];
    const nearer = withWords(model(drawing('map', both)), 'positions', [about]).panels[0]!.points;
    expect(nearer.map(({sentence}) => sentence.includes('Note'))).to.deep.equal([true, false, false, false]);
  });

  it('number five marks at the most, each once, in the first panel that has it', () => {
    const many = Array.from({length: 7}, (_, i) => point(`d${i}`, {day: `2022-09-0${i + 1}`}, i * 50));
    const all = many.map(({keys}, i) => written(`Note ${i}`, keys));
    const told = withWords(model(drawing('days', many), drawing('totals', many)), 'arrests', all);
    expect(circles(told)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(circles(told, 1)).to.deep.equal([]);
    expect(told.notes.map(({number}) => number)).to.deep.equal([1, 2, 3, 4, 5, undefined, undefined]);
  });

  it('never stand on a text, a mark or each other', () => {
    const label = {x: 10, y: 48, text: '1,369', role: 'value', anchor: 'middle'} as const;
    const told = withWords(model(drawing('days', days, {labels: [label]})), 'arrests', [
      written('One', {day: '2022-09-21'}),
    ]).panels[0]!;
    const [circle] = told.kind === 'drawing' ? (told.circles ?? []) : [];
    expect(circle!.y, 'higher than the label, or beside it').to.satisfy((y: number) => y < 30 || circle!.x > 20);
  });
});
