import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import type {Correction} from '../../src/datasets/corrections.js';
import {annotationMessages} from '../../src/messages/annotations/annotations-en.js';
import {wordsOf} from '../../src/messages/words.js';
import type {ChartModel, Point} from '../../src/model/contract.js';
import {corrected} from '../../src/model/annotations/corrected.js';
import {NO_MODEL} from './no-model.js';

const words = wordsOf('en');
const day = (text: string): number => parseDay(text)!;
const point = (id: string, more: Partial<Point>): Point => ({
  ...{id, keys: {}, name: id, sentence: `${id}.`, card: {heading: id, facts: [], links: []}, moves: {}},
  ...more,
});
const correction = (file: string, id: string): Correction => ({
  ...{row: 2, rows: 1, file, id, on: day('2022-10-01'), was: '31', is: '30', why: ''},
});
const empty = NO_MODEL;
const withCorrections = (points: readonly Point[], all: readonly Correction[]): ChartModel =>
  corrected(
    {...empty, panels: [{kind: 'list', id: 'l', place: 'whole', layout: 'plain', groups: [], points}]},
    {src: 'events.csv', votes: 'referendums.csv'},
    all,
    day('2022-10-02'),
    words,
    words.of(annotationMessages),
  );
const signed = ({panels}: ChartModel): string[] =>
  panels.flatMap(({points}) => points.filter((one) => one.corrected).map(({id}) => id));

describe('what was corrected', () => {
  it('faults 4.7 D8 an id counts in its own file alone, and the second file of a chart has corrections too', () => {
    const points = [point('event', {ids: ['a']}), point('vote', {ids: ['a'], file: 'votes'})];
    expect(signed(withCorrections(points, [correction('events.csv', 'a')]))).to.deep.equal(['event']);
    const ofVotes = withCorrections(points, [correction('referendums.csv', 'a')]);
    expect(signed(ofVotes)).to.deep.equal(['vote']);
    expect(ofVotes.corrections!.map(({name}) => name)).to.deep.equal(['vote']);
    expect(withCorrections(points, [correction('arrests.csv', 'a')]).corrections).to.equal(undefined);
  });

  it('faults 4.7 D8 of a sum it is said that one of its figures was corrected, not the sum', () => {
    const points = [point('sum', {ids: ['a', 'b'], isSum: true}), point('day', {ids: ['a']})];
    const told = withCorrections(points, [correction('events.csv', 'a')]);
    const [sum, one] = told.panels[0]!.points.map(({sentence}) => sentence.replaceAll('\u00a0', ' '));
    expect(sum).to.equal(
      'sum. One of the figures in it was corrected on 1 October 2022: that figure was 31 and is now 30.',
    );
    expect(one).to.equal('day. Corrected on 1 October 2022: it was 31 and is now 30.');
    expect(
      told.corrections!.map(({name}) => name),
      'named after the figure itself',
    ).to.deep.equal(['day']);
  });
});
