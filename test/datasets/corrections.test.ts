import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {corrections} from '../../src/datasets/corrections.js';

describe('corrections', () => {
  it('say which row of which file, when, what it was, what it is and why', () => {
    const {rows, problems} = read(
      'file,id,on,was,is,why\narrests.csv,day-21,2022-09-27,1400,1369,Counted twice\narrests.csv,day-24,2022-09-28,,,\n',
      corrections,
    );
    expect(problems).to.deep.equal([]);
    expect(rows.map(({file, id, on, was, is, why}) => [file, id, isoDay(on), was, is, why])).to.deep.equal([
      ['arrests.csv', 'day-21', '2022-09-27', '1400', '1369', 'Counted twice'],
      ['arrests.csv', 'day-24', '2022-09-28', '', '', ''],
    ]);
  });

  it('are left out where they name no file, no row or no day', () => {
    const {rows, problems} = read('file,id,on\n,a,2022-09-27\nx.csv,,2022-09-27\nx.csv,a,\n', corrections);
    expect(rows).to.deep.equal([]);
    expect(problems.map(({code, row, name}) => [code, row, name])).to.deep.equal([
      ['needed', 2, 'file'],
      ['needed', 3, 'id'],
      ['date', 4, 'on'],
    ]);
  });

  it('may be none: a file of a header alone is fine', () => {
    const {rows, problems, failure} = read('file,id,on,was,is,why\n', corrections);
    expect([rows, problems, failure]).to.deep.equal([[], [], undefined]);
  });
});
