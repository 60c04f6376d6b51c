import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {FileReader, read, type Reading, type ReadingOptions} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {crossings} from '../../src/datasets/crossings.js';
import {mutated, sourcesOf} from '../fuzz/mutations.js';
import {FILES} from '../shipped.js';
import {below, pick, random} from './random.js';

const KINDS: readonly (readonly [Dataset, readonly string[]])[] = [
  [arrests, sourcesOf(FILES.arrests.src)],
  [crossings, sourcesOf(FILES.crossings.src)],
];
const OPTIONS: readonly ReadingOptions[] = [{}, {rows: 'events'}, {byKind: true}, {decimal: ','}];
const FIGURES = ['5', '0', 'many', '1,234', '1.234', '\u202e7', '', '-3', ' 12 ', 'withheld', '9007199254740993'];

/** A broken file whose lines come again, many with another figure: the same for the same seed. */
function hostile(seed: number, sources: readonly string[]): {readonly text: string; readonly next: () => number} {
  const next = random(seed);
  const [head = '', ...lines] = mutated(next, sources).split('\n');
  const again = (line: string): string =>
    next() < 0.6 ? line.replace(/(^|,)\d{1,4}(?=,|$)/, (_, before: string) => before + pick(next, FIGURES)) : line;
  const all = lines.flatMap((line) => [line, ...Array.from({length: below(next, 4)}, () => again(line))]);
  if (next() < 0.5) all.sort(() => next() - 0.5);
  return {text: [head, ...all].join('\n'), next};
}

/** The dataset with one more column: where it is different in each line, no line is folded. */
const whole = (dataset: Dataset): Dataset => ({
  ...dataset,
  columns: {...dataset.columns, known: [...dataset.columns.known, 'line']},
});

/** What a reading came to, without what is said of the columns that a dataset knows. */
const resultOf = ({problems, failure, ...rest}: Reading): unknown => {
  const plain = JSON.stringify([problems, failure], (key, value: unknown) => (key === 'known' ? undefined : value));
  return {...rest, problems: plain};
};

const inPieces = (text: string, dataset: Dataset, options: ReadingOptions, next: () => number): Reading => {
  const reader = new FileReader(dataset, options);
  const most = pick(next, [1, 3, 40, 700]);
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + 1 + below(next, most);
    if (!reader.push(text.slice(from, to))) break;
  }
  return reader.end();
};

describe('a hostile file', function () {
  this.timeout(60_000);

  it('gives the same answers, however it is cut into pieces', () => {
    for (const [dataset, sources] of KINDS) {
      for (let seed = 1; seed <= 150; seed++) {
        const {text, next} = hostile(seed, sources);
        const options = pick(next, OPTIONS);
        expect(inPieces(text, dataset, options, next), `${dataset.name} ${seed}`).to.deep.equal(
          read(text, dataset, options),
        );
      }
    }
  });

  it('gives the same answers, whether its lines are folded or each is read whole', () => {
    for (const [dataset, sources] of KINDS) {
      for (let seed = 1; seed <= 300; seed++) {
        const {text, next} = hostile(seed, sources);
        const numbered = text
          .split('\n')
          .map((line, at) => `${at === 0 ? 'line' : at},${line}`)
          .join('\n');
        const options = pick(next, OPTIONS);
        const [folded, one] = [read(numbered, dataset, options), read(numbered, whole(dataset), options)];
        expect(resultOf(folded), `${dataset.name} ${seed}`).to.deep.equal(resultOf(one));
      }
    }
  });
});

describe('lines that differ in nothing but the figure', () => {
  let calls = 0;
  const counted: Dataset = {
    ...(arrests as unknown as Dataset),
    read: (record) => {
      calls += 1;
      return arrests.read(record);
    },
  };
  const of = (text: string, options?: ReadingOptions): Reading => {
    calls = 0;
    return read(text, counted, options);
  };
  const problemsOf = ({problems}: Reading): unknown => problems.map(({code, count, row}) => [code, count, row]);
  const countsOf = ({rows}: Reading): unknown =>
    (rows as unknown as readonly {count: {value?: number}; rows: number}[]).map(({count, rows: all}) => [
      count.value,
      all,
    ]);

  it('are read whole once, and each warning is counted', () => {
    const reading = of('date,count,report\n' + '2022-09-21,1,a\n2022-09-22,2,b\n'.repeat(1000));
    expect(countsOf(reading)).to.deep.equal([
      [1000, 1000],
      [2000, 1000],
    ]);
    expect(problemsOf(reading)).to.deep.equal([
      ['source', 2000, 2],
      ['repeat', 1998, 4],
    ]);
    expect(calls).to.equal(2);
  });

  it('have warnings with rows of their own, where each is listed', () => {
    const {problems} = of('date,count\n2022-09-21,1\n2022-09-21,2\n2022-09-21,3\n', {byKind: true});
    expect(problems.map(({code, row, count}) => [code, row, count])).to.deep.equal([
      ['source', 2, 1],
      ['source', 3, 1],
      ['source', 4, 1],
    ]);
  });

  it('are read whole where the figure is not clean', () => {
    const head = 'date,source,count,bound\n2022-09-21,x,1,\n';
    const reading = of(`${head}2022-09-21,x,\u202e2,\n2022-09-21,x,many,\n2022-09-21,x,3,at_least\n`);
    expect(countsOf(reading)).to.deep.equal([[6, 3]]);
    expect(problemsOf(reading)).to.deep.equal([
      ['number', undefined, 4],
      ['control', 1, 3],
      ['parts', 1, 5],
    ]);
    expect([reading.leftOut, reading.lost.length, calls]).to.deep.equal([1, 1, 3]);
  });

  it('take no warning of the first figure for one of all', () => {
    const reading = of('date,source,count,bound\n2022-09-21,x,1,withheld\n2022-09-21,x,,withheld\n');
    expect(problemsOf(reading)).to.deep.equal([['withheld', 1, 2]]);
  });

  it('may have an id, which no other row has', () => {
    const reading = of('id,date,source,count\na,2022-09-21,x,1\nb,2022-09-21,x,2\na,2022-09-21,x,3\n');
    expect(countsOf(reading)).to.deep.equal([[6, 3]]);
    expect(problemsOf(reading)).to.deep.equal([['reference', 1, 4]]);
    expect(calls).to.equal(2);
  });

  it('are not taken for each other by signs in their cells', () => {
    const sign = '\u001f';
    const pairs = [
      [`a${sign}`, 'b'],
      ['a', `${sign}b`],
      [`a${sign}b`, ''],
      ['a', `b${sign}`],
      ['a', 'b'],
    ];
    const lines = pairs.map(([place, region]) => `2022-09-21,${place},${region},1,x\n`);
    const reading = of(`date,place,region,count,source\n${lines.join('')}`);
    expect(reading.rows.map((one) => (one as unknown as {place: string}).place)).to.deep.equal(['a', 'ab']);
    expect(countsOf(reading)).to.deep.equal([
      [4, 4],
      [1, 1],
    ]);
    expect(problemsOf(reading)).to.deep.equal([['control', 4, 2]]);
  });

  const spelling = (at: number): string => `2022-09-21,1,https://example.org/${at},x\n`;
  const HEAD = 'date,count,url,source\n';

  it('add up in more spellings than are kept, and in those that are too long to be', () => {
    const spellings = Array.from({length: 25_000}, (_, at) => spelling(at)).join('');
    const long = `2022-09-21,1,https://example.org/${'a'.repeat(5000)},x\n`;
    const reading = of(`${HEAD}${spellings}${spellings}${long}${long}`);
    expect(countsOf(reading)).to.deep.equal([[50_002, 50_002]]);
    expect(problemsOf(reading)).to.deep.equal([['repeat', 2, 25_002]]);
  });

  it('are known again where there are more spellings than are kept', () => {
    const reading = of(HEAD + Array.from({length: 25_000}, (_, at) => spelling(at).repeat(2)).join(''));
    expect(countsOf(reading)).to.deep.equal([[50_000, 50_000]]);
    expect(calls).to.equal(25_000);
  });

  it('are no longer looked for where nearly all lines are different', () => {
    const lines = Array.from({length: 10_000}, (_, at) => spelling(at));
    of(HEAD + lines.join('') + spelling(-1) + spelling(-1));
    expect(calls).to.equal(10_002);
  });
});
