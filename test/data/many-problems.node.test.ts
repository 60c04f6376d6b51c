import {expect} from 'chai';
import {Problems} from '../../src/data/problem.js';
import {FileReader} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';

/** Reads so many rows of which no day can be read, in pieces as they come from a disk. */
function readBad(count: number) {
  const reader = new FileReader(arrests, {byKind: true});
  reader.push('date,count,source\n');
  const piece = 'yesterday,5,x\n'.repeat(1000);
  for (let left = count; left > 0; left -= 1000) reader.push(piece);
  return reader.end();
}

describe('faults 2.8 a file of which very many rows cannot be read', () => {
  it('is counted exactly, and a few of its problems are kept', () => {
    const {problems, leftOut, failure} = readBad(200_000);
    expect(leftOut).to.equal(200_000);
    expect(problems.map(({row}) => row)).to.deep.equal([2, 3, 4, 5, 6]);
    const {more} = problems.at(-1)!;
    expect(more?.count).to.equal(199_995);
    expect(more?.rows).to.have.length(Problems.ofKind.rows);
    expect(failure).to.include({code: 'date', row: 2});
  }).timeout(60_000);

  it('is told of apart for each column and each thing that is wrong', () => {
    const problems = new Problems(true);
    for (let row = 2; row < 100_002; row++) {
      problems.row({code: 'date', row, column: 1, name: 'date'});
      problems.row({code: 'number', row, column: 2, name: 'count'});
      problems.warn({code: 'link', row, column: 3, name: 'url'});
      problems.warn({code: 'link', row, column: 4, name: 'archive_url'});
    }
    const kinds = problems.list.flatMap(({code, name, more}) => (more ? [[code, name, more.count]] : []));
    expect(kinds).to.deep.equal([
      ['date', 'date', 99_995],
      ['number', 'count', 99_995],
      ['link', 'url', 99_995],
      ['link', 'archive_url', 99_995],
    ]);
    expect(problems.list).to.have.length(20);
  });
});
