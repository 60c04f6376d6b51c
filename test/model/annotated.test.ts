import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {annotated, type Written} from '../../src/model/annotations/annotated.js';
import type {ChartModel, Point} from '../../src/model/contract.js';
import {NO_MODEL} from './no-model.js';
import {parseState, type Keys} from '../../src/model/query.js';
import {annotationMessages} from '../../src/messages/annotations/annotations-en.js';
import {wordsOf} from '../../src/messages/words.js';

const words = wordsOf('en');
const say = words.of(annotationMessages);
const withWords = (model: ChartModel, type: string, all: readonly Written[], state?: string): ChartModel =>
  annotated(model, type, all, state === undefined ? undefined : parseState(state)!, words, say);
const point = (id: string, keys: Keys, x = 0, more: Partial<Point> = {}): Point => ({
  id,
  keys,
  name: id,
  box: {x, y: 50, width: 20, height: 40},
  sentence: `${id}.`,
  card: {heading: id, facts: [], links: []},
  moves: {},
  ...more,
});
const box = (x: number, y: number) => ({x, y, width: 20, height: 40});
const NO_SOURCE = {
  ...{name: 'Monitor', kind: 'monitor', publisher: '', url: '', archiveUrl: '', verified: '', note: '', zone: ''},
  revision: undefined,
} as const;
const drawing = (id: string, points: readonly Point[], scene: unknown = {}) =>
  ({kind: 'drawing', id, place: 'whole', width: 400, height: 200, scene, points}) as const;
const model = (...panels: ChartModel['panels']): ChartModel => ({...NO_MODEL, panels});
const written = (text: string, keys: Keys = {}, chart = '', more: Partial<Written> = {}): Written => ({
  text,
  keys,
  chart,
  ...more,
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const textsOf = ({notes}: ChartModel): string[] => notes.map(({text}) => plain(text));
/** The marks that words are said of. */
const noted = ({panels}: ChartModel): string[] =>
  panels.flatMap(({points}) => points.filter(({sentence}) => sentence.includes('Note:')).map(({id}) => id));
const circles = ({panels}: ChartModel, at = 0): number[] => {
  const panel = panels[at]!;
  return panel.kind === 'drawing' ? (panel.noteMarkers ?? []).map(({number}) => number) : [];
};

describe('words beside the marks', () => {
  const isDay = {isDay: true} as const;
  const days = [point('a', {day: '2022-09-21'}, 0, isDay), point('b', {day: '2022-09-24'}, 100, isDay)];

  it('stand in the notes with the number of the mark, after the numbers that are there', () => {
    const own = {...drawing('days', days), noteMarkers: [{x: 5, y: 5, number: 1}]};
    const before = {...model(own), notes: [{number: 1, text: 'x'}]};
    const {notes, panels} = withWords(before, 'arrests', [written('Second', {day: '2022-09-24'})]);
    expect(notes).to.deep.equal([
      {number: 1, text: 'x'},
      {number: 2, point: 'b', text: '24\u00a0September: Second'},
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

  it('faults 4.7 D8 are said of the one mark that has all their keys, and of no other that contradicts none', () => {
    const points = [
      point('SK', {country: 'SK'}),
      point('CZ', {country: 'CZ'}, 100),
      point('day', {day: '2022-09-25'}, 200),
    ];
    const about = written('Printed as a refusal', {country: 'SK', day: '2022-09-25'});
    const told = withWords(model(drawing('map', points)), 'positions', [about]);
    expect(noted(told), 'a country of no day is meant, a day of no country is not').to.deep.equal(['SK']);
    expect(plain(told.panels[0]!.points[0]!.sentence), 'the mark names the country, the note the day').to.equal(
      'SK. Note: 25 September: Printed as a refusal.',
    );
    const both = [point('both', {country: 'SK', day: '2022-09-25'}, 300), ...points];
    expect(noted(withWords(model(drawing('map', both)), 'positions', [about]))).to.deep.equal(['both']);
    const twice = [...both, point('again', {country: 'SK', day: '2022-09-25'}, 350)];
    const unclear = withWords(model(drawing('map', twice)), 'positions', [about]);
    expect(noted(unclear), 'of two marks neither is meant').to.deep.equal([]);
    expect(unclear.notes.map(({number}) => number)).to.deep.equal([undefined]);
    expect(textsOf(unclear)).to.deep.equal(['Slovakia, 25 September: Printed as a refusal']);
  });

  it('faults 4.7 D8 on a day alone belong to the mark that is the day, never to each mark of it', () => {
    const events = ['e', 'f', 'g'].map((id, i) => point(id, {day: '2022-09-21'}, i * 60));
    const total = point('total', {day: '2022-09-24'}, 200);
    const about = [written('First', {day: '2022-09-21'}), written('Second', {day: '2022-09-24'})];
    const told = withWords(model(drawing('lanes', [...events, total])), '', about);
    expect(noted(told)).to.deep.equal([]);
    expect(circles(told)).to.deep.equal([]);
    expect(textsOf(told)).to.deep.equal(['21 September: First', '24 September: Second']);
    const bars = withWords(model(drawing('days', days), drawing('totals', [...events, total])), '', about);
    expect(noted(bars)).to.deep.equal(['a', 'b']);
    const single = withWords(model(drawing('lanes', [events[0]!])), '', about);
    expect(noted(single), 'the only event of a day is not the day').to.deep.equal([]);
  });

  it('faults 4.7 D8 on a day stand at the heading of its rows, where there is one', () => {
    const list = (first: string, second: string): ChartModel['panels'][number] => ({
      ...{kind: 'list', id: 'list', place: 'whole', layout: 'texts'},
      groups: [
        {id: 'x', day: first, rows: [{point: 'a', name: 'A'}]},
        {id: 'y', day: second, rows: [{point: 'b', name: 'B'}]},
      ],
      points: [point('a', {day: first}), point('b', {day: second})],
    });
    const told = withWords(model(list('2022-09-21', '2022-09-24')), '', [written('Second', {day: '2022-09-24'})]);
    const panel = told.panels[0]!;
    expect(panel.kind === 'list' && panel.groups.map(({numbers}) => numbers)).to.deep.equal([[], [1]]);
    expect(noted(told)).to.deep.equal([]);
  });

  it('faults 4.7 D8 with words on a week or a month, or on nothing drawn', () => {
    const week = point('week', {}, 0, {days: ['2022-09-19', '2022-09-25']});
    const about = [written('In', {day: '2022-09-21'}), written('Out', {day: '2022-09-26'})];
    const told = withWords(model(drawing('days', [week])), '', about);
    expect(textsOf(told)).to.deep.equal(['21 September: In']);
    expect(noted(told)).to.deep.equal([]);
  });

  it('faults 4.7 D5 with a value stand at the point that has it', () => {
    const counts = [570, 1400, 1313].map((value, i) =>
      point(`c${value}`, {day: '2022-09-21'}, i * 60, {values: [value]}),
    );
    const of = (value: number) => written('Lowered', {day: '2022-09-21'}, '', {value});
    expect(noted(withWords(model(drawing('counts', counts)), '', [of(1400)]))).to.deep.equal(['c1400']);
    const none = withWords(model(drawing('counts', counts)), '', [of(5)]);
    expect([noted(none), textsOf(none)]).to.deep.equal([[], ['21 September: Lowered']]);
    const bar = point('bar', {day: '2022-09-21'}, 200, {isDay: true, values: [1313, 1400]});
    expect(noted(withWords(model(drawing('counts', [...counts, bar])), '', [of(1400)]))).to.deep.equal(['bar']);
    const said = point('said', {claimant: 'Z', day: '2022-09-21'}, 260, {values: [55_000]});
    const claim = written('Of another figure', {claimant: 'Z', day: '2022-09-21'}, '', {value: 1_000_000});
    expect(withWords(model(drawing('claims', [said])), '', [claim]).notes, 'its mark is not drawn').to.deep.equal([]);
  });

  it('faults 4.7 D6 are not there before they were known', () => {
    const source = (asOf: string, asOfTime = '') =>
      ({...NO_SOURCE, asOf: parseDay(asOf), asOfTime}) as NonNullable<Written['source']>;
    const all = [
      written('Known on its day', {day: '2022-09-21'}),
      written('Known the day after', {day: '2022-09-21'}, '', {source: source('2022-09-22')}),
      written('Known at an hour', {}, '', {source: source('2022-09-22', '09:51')}),
      written('Known later', {}, '', {asOf: parseDay('2022-09-23')}),
      written('Always known'),
    ];
    const at = (state?: string) => textsOf(withWords(model(drawing('days', days)), '', all, state));
    const [own, after, hour, later, always] = [
      '21 September: Known on its day',
      '21 September: Known the day after',
      'Known at an hour',
      'Known later',
      'Always known',
    ];
    expect(at('2022-09-20')).to.deep.equal([always]);
    expect(at('2022-09-21')).to.deep.equal([own, always]);
    expect(at('2022-09-22T09:50')).to.deep.equal([own, always]);
    expect(at('2022-09-22T09:51')).to.deep.equal([own, hour, always]);
    expect(at('2022-09-22')).to.deep.equal([own, after, hour, always]);
    expect(at('2022-09-23')).to.deep.equal([own, after, hour, later, always]);
    expect(at()).to.deep.equal([own, after, hour, later, always]);
    const before = withWords(model(drawing('days', days)), '', all, '2022-09-20');
    expect([circles(before), noted(before)]).to.deep.equal([[], []]);
  });

  it('faults 4.7 D4 name what they are about, but for what their words name already', () => {
    const points = [
      point('SK', {country: 'SK', day: '2022-09-25'}),
      point('Z', {claimant: 'Z', place: 'Kyiv', day: '2021-01-01'}, 100),
    ];
    const all = [
      written('Not a refusal', {country: 'SK', day: '2022-09-25'}),
      written('Slovakia said so', {country: 'SK'}),
      written('Both', {claimant: 'Z', place: 'Kyiv'}),
      written('On 1 January 2021 as well', {day: '2021-01-01'}),
    ];
    expect(textsOf(withWords(model(drawing('map', points)), '', all))).to.deep.equal([
      'Slovakia, 25 September 2022: Not a refusal',
      'Slovakia said so',
      'Z, Kyiv: Both',
      'On 1 January 2021 as well',
    ]);
  });

  it('number five marks at the most, each once, in the first panel that has it', () => {
    const many = Array.from({length: 7}, (_, i) => point(`d${i}`, {day: `2022-09-0${i + 1}`}, i * 50, isDay));
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
    const [circle] = told.kind === 'drawing' ? (told.noteMarkers ?? []) : [];
    expect(circle!.y, 'beside the label').to.satisfy((y: number) => y < 30 || circle!.x > 20);
  });

  it('faults 4.7 D4 touch their own mark and are nearer to it than to any other, or are not in the plot', () => {
    const about = [written('One', {place: 'own'})];
    const own = point('own', {place: 'own'}, 100);
    const alone = withWords(model(drawing('map', [own])), '', about);
    expect(circles(alone)).to.deep.equal([1]);
    // marks all round it, too near for a number between them
    const round = [76, 124].flatMap((x) => [0, 50, 100].map((y) => point(`o${x}${y}`, {}, x, {box: box(x, y)})));
    const crowded = [
      ...round,
      point('over', {}, 100, {box: box(100, 6)}),
      point('under', {}, 100, {box: box(100, 94)}),
    ];
    const told = withWords(model(drawing('map', [own, ...crowded])), '', about);
    expect(circles(told)).to.deep.equal([]);
    expect(told.notes).to.deep.equal([{point: 'own', text: 'own: One'}]);
    // the land of another counts as its mark
    const land = [[[80, 0], [140, 0], [140, 140], [80, 140]]] as const; // prettier-ignore
    const neighbour = point('neighbour', {}, 300, {outline: land});
    expect(circles(withWords(model(drawing('map', [own, neighbour])), '', about))).to.deep.equal([]);
    // inside a mark that has room
    const roomy = {...own, room: {x: 100, y: 60, width: 20, height: 20}};
    const inside = withWords(model(drawing('map', [roomy, ...crowded])), '', about);
    expect(circles(inside)).to.deep.equal([1]);
  });

  it('faults 4.7 D4 two notes on one row have two numbers', () => {
    const list: ChartModel['panels'][number] = {
      ...{kind: 'list', id: 'list', place: 'whole', layout: 'plain'},
      groups: [{id: 'x', rows: [{point: 'a', name: 'A'}]}],
      points: [point('a', {place: 'A'})],
    };
    const panel = withWords(model(list), '', [written('1', {place: 'A'}), written('2', {place: 'A'})]).panels[0]!;
    expect(panel.kind === 'list' && panel.numbers?.get('a')).to.deep.equal([1, 2]);
  });
});
