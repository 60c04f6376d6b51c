import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {crossings} from '../../src/datasets/crossings.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

const told = (text: string, dataset: Dataset = arrests, every = false): string[] =>
  read(text, dataset, {byKind: every})
    .problems.filter(({code}) => code === 'outlier')
    .map((problem) => problemsEn[problem.code](problem));
const counts = (...figures: (number | string)[]): string =>
  `date,count,source\n${figures.map((figure, day) => `2022-09-${String(day + 1).padStart(2, '0')},${figure},x\n`).join('')}`;
const far = (median: number): string =>
  `is more than a thousand times the median of such figures in the file (${median}).`;

describe('faults 1.6 figures far from all others', () => {
  it('are told with row, column and value, and drawn all the same', () => {
    expect(told(counts(7, 12, '"1,234,567,890"', 9))).to.deep.equal([
      `Row 4, column 2 (count): “1,234,567,890” ${far(9)} Check it.`,
    ]);
    expect(read(counts(7, 12, 1234567890, 9), arrests).rows).to.have.length(4);
  });

  it('are those above a thousand times the median, not at it', () => {
    expect(told(counts(5, 5, 5000))).to.deep.equal([]);
    expect(told(counts(5, 5, 5001))).to.deep.equal([`Row 4, column 2 (count): “5001” ${far(5)} Check it.`]);
  });

  it('are told of two figures, and of one that no count can be', () => {
    expect(told(counts(2_443_676_725_890_110, 17))).to.have.length(1);
    expect(told(counts(2_443_676_725_890_110))).to.deep.equal([
      'Row 2, column 2 (count): “2443676725890110” is more than there are people on earth. Check it.',
    ]);
    expect(told(counts(1_000_000))).to.deep.equal([]);
  });

  it('are not told of a file of zeros and unknown figures, whose median would be zero', () => {
    expect(told(counts(0, 0, 0, 0, 12, 900))).to.deep.equal([]);
    expect(
      told('date,count,bound,source\n2022-09-21,,uncounted,x\n2022-09-22,,withheld,x\n2022-09-23,7,,x\n'),
    ).to.deep.equal([]);
    expect(told(counts(0, 0, 0))).to.deep.equal([]);
  });

  it('are told once with their number, and each where every problem is asked for', () => {
    const text = counts(7, 12, 70_000, 9, 80_000);
    expect(told(text)).to.deep.equal([
      `2 figures are very far from the others. The first: row 4, column 2 (count), “70000”, ${far(12)} Check them.`,
    ]);
    expect(told(text, arrests, true)).to.have.length(2);
  });

  it('are no sums: many parts of one day are not one figure', () => {
    const day = (date: string, rows: number, count: number): string => `${date},${count},x\n`.repeat(rows);
    expect(told(`date,count,source\n${day('2022-09-21', 3000, 3)}${day('2022-09-22', 2, 2)}`)).to.deep.equal([]);
    const [sentence] = told(
      `date,count,source\n${day('2022-09-21', 5, 3)}2022-09-21,70000,x\n${day('2022-09-22', 2, 2)}${day('2022-09-23', 1, 2)}`,
    );
    expect(sentence).to.match(/^Row 7, column 2 \(count\): “70000”/);
  });

  it('are compared with figures of their kind: measure, whole or part, day or period', () => {
    const claims = (rows: readonly string[]): string =>
      `date,claimant,measure,value,place_iso\n${rows.map((row) => `2022-09-21,a,${row}\n`).join('')}`;
    expect(
      told(claims(['losses,5,', 'losses,7,', 'target,300000,', 'target,1200000,', 'target,90,RU-RYA']), mobilization),
    ).to.deep.equal([]);
    expect(told(claims(['losses,5,', 'losses,7,', 'losses,300000,']), mobilization)).to.deep.equal([
      `Row 4, column 4 (value): “300000” ${far(7)} Check it.`,
    ]);
    const head = 'date,date_end,measure,count,source\n';
    expect(
      told(`${head}2022-09-21,,queue,3,x\n2022-09-21,,entries,9000,x\n2022-09-21,2022-09-30,queue,4000,x\n`, crossings),
    ).to.deep.equal([]);
  });

  it('name the end of a range where it is that', () => {
    const head = 'date,count,low,high,source\n';
    expect(told(`${head}2022-09-21,5,,,x\n2022-09-22,6,,,x\n2022-09-23,,6,9000000,x\n`)).to.deep.equal([
      `Row 4, column 4 (high): “9000000” ${far(6)} Check it.`,
    ]);
  });
});
