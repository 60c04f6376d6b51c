import {expect} from 'chai';
import {isoDay, parseDay} from '../../../src/data/day.js';
import {read} from '../../../src/data/reading/reading.js';
import {arrests} from '../../../src/datasets/arrests.js';
import {crossings} from '../../../src/datasets/crossings.js';
import {BRUSH_HEIGHT, brushOf, dayAt, periodOf} from '../../../src/model/dashboard/brush.js';
import {namedPlaces, overviewOfAll} from '../../../src/model/dashboard/overview.js';

const ARRESTS = `date,date_end,count,place,source,source_kind,as_of
2022-09-21,,5,Moscow,A,monitor,2022-09-22
2022-09-21,,7,Perm,A,monitor,2022-09-21
2022-09-23,,2,Moscow,B,official,2022-09-30
2022-09-21,2022-09-25,20,,A,monitor,2022-09-25
`;
const first = read(ARRESTS, arrests).rows;
const second = read('date,count,source,source_kind\n2022-09-19,5,C,unnamed\n2022-09-23,6,C,unnamed\n', crossings).rows;
const whole = {from: undefined, to: undefined};
const texts = (days: Iterable<number>): string[] => [...days].map(isoDay);

describe('11 what the files of a dashboard hold', () => {
  it('11 counts the rows of each day; rows of several days are of none of them', () => {
    const {days, from, to} = overviewOfAll([{rows: first, ...whole}]);
    expect([...days].map(([day, count]) => [isoDay(day), count])).to.deep.equal([
      ['2022-09-21', 2],
      ['2022-09-23', 1],
    ]);
    expect(texts([from, to])).to.deep.equal(['2022-09-21', '2022-09-25']);
  });

  it('11 puts several files together, and counts a file once that two charts use', () => {
    const files = [first, second, first].map((rows) => ({rows, ...whole}));
    const {days, from, to, states, kinds} = overviewOfAll(files);
    expect(days.get(parseDay('2022-09-23')!)).to.equal(2);
    expect(days.get(parseDay('2022-09-21')!)).to.equal(2);
    expect(texts([from, to])).to.deep.equal(['2022-09-19', '2022-09-25']);
    expect(texts(states)).to.deep.equal(['2022-09-21', '2022-09-22', '2022-09-25', '2022-09-30']);
    expect(kinds).to.deep.equal(['official', 'monitor', 'unnamed']);
  });

  it('11 keeps to the period that the page gives a chart', () => {
    const {days, states, to} = overviewOfAll([{rows: first, from: undefined, to: parseDay('2022-09-22')}]);
    expect(texts(days.keys())).to.deep.equal(['2022-09-21']);
    expect(texts(states)).to.deep.equal(['2022-09-21', '2022-09-22']);
    expect(isoDay(to)).to.equal('2022-09-21');
  });

  it('11 offers the names of places without their codes, each once', () => {
    const names = ['Moscow', 'RU-MOW', 'RU', 'Russia', '', 'Moscow', 'EU', 'Amur Oblast'];
    expect(namedPlaces(names, (a, b) => (a < b ? -1 : 1))).to.deep.equal(['Amur Oblast', 'Moscow', 'Russia']);
  });
});

describe('11 the brush', () => {
  const overview = overviewOfAll([first, second].map((rows) => ({rows, ...whole})));
  const brush = brushOf(overview, {})!;

  it('11 has a bar for each day, the fullest as high as the brush, none for a day without rows', () => {
    expect(brush.bars).to.equal(7);
    expect(brush.most).to.equal(2);
    expect(brush.path.match(/M/g)).to.have.lengthOf(3);
    expect(brush.path).to.contain(`M2.1,${BRUSH_HEIGHT}v-40`); // 21 September
    expect(brush.path).to.contain(`M0.1,${BRUSH_HEIGHT}v-20`); // 19 September
  });

  it('11 shows the period of the filter within the files', () => {
    expect(texts(brush.chosen)).to.deep.equal(['2022-09-19', '2022-09-25']);
    const some = brushOf(overview, {from: '2022-09-21', to: '2030-01-01'})!;
    expect(texts(some.chosen)).to.deep.equal(['2022-09-21', '2022-09-25']);
  });

  it('11 a share of the width is a day; the whole period is no filter; ends may be dragged past each other', () => {
    expect(texts([dayAt(brush, 0), dayAt(brush, 0.5), dayAt(brush, 1), dayAt(brush, -3)])).to.deep.equal([
      ...['2022-09-19', '2022-09-22', '2022-09-25', '2022-09-19'],
    ]);
    const [from, to] = ['2022-09-21', '2022-09-23'].map((text) => parseDay(text)!) as [number, number];
    expect(periodOf(brush, from, to)).to.deep.equal({from: '2022-09-21', to: '2022-09-23'});
    expect(periodOf(brush, to, from)).to.deep.equal({from: '2022-09-21', to: '2022-09-23'});
    expect(periodOf(brush, brush.from, to)).to.deep.equal({from: '', to: '2022-09-23'});
    expect(periodOf(brush, brush.from, brush.to)).to.deep.equal({from: '', to: ''});
  });

  it('11 a long file has at most 240 bars, and no row is lost; one day has no brush', () => {
    const lines = Array.from({length: 3000}, (_, i) => `${isoDay(10_000 + i)},1`);
    const {rows} = read(`date,count\n${lines.join('\n')}\n`, arrests);
    const long = brushOf(overviewOfAll([{rows, ...whole}]), {})!;
    expect(long.bars).to.be.at.most(240);
    expect(long.most).to.equal(long.days);
    const day = read('date,count\n2022-09-21,5\n', arrests).rows;
    expect(brushOf(overviewOfAll([{rows: day, ...whole}]), {})).to.equal(undefined);
    expect(brushOf(overviewOfAll([]), {})).to.equal(undefined);
  });
});
