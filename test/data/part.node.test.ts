import {expect} from 'chai';
import {FileReader} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';

const HEAD = 'date,place,count,source,note';
const ROWS = [
  '2022-09-21,Moscow,542,OVD-Info,',
  '2022-09-22,Moscow,2,OVD-Info,"one, and\nmore"',
  '2022-09-23,Kyzyl,20,,',
];
const PART = {bytes: 10, total: 100};

const reader = () => new FileReader(arrests, {file: 'detentions.csv'});

describe('a part of a file', () => {
  it('11.6 has only whole rows, wherever it is cut, and the rest counts no row twice', () => {
    const text = [HEAD, ...ROWS, ''].join('\r\n');
    const whole = reader().end(text);
    for (let cut = 0; cut <= text.length; cut++) {
      const one = reader();
      one.push(text.slice(0, cut));
      const {rows, lines, part, failure} = one.soFar(PART);
      expect([lines, failure, part], `cut at ${cut}`).to.deep.equal([rows.length, undefined, PART]);
      expect(rows, `cut at ${cut}`).to.deep.equal(whole.rows.slice(0, rows.length));
      expect(one.counts).to.deep.equal({lines: rows.length, drawn: rows.length});
      expect(one.end(text.slice(cut)), `cut at ${cut}`).to.deep.equal(whole);
    }
    expect(whole.rows.map(({count}) => count.value)).to.deep.equal([542, 2, 20]);
    expect(whole).to.not.have.property('part');
  });

  it('11.6 lists the rows left out so far, and says nothing that takes the whole file', () => {
    const tied = reader();
    const row = (count: string, by: string): string => `2022-09-21,Moscow,${count},${by},\n`;
    tied.push(`${HEAD}\n${row('5', 'A')}${row('7', 'B')}${row('many', 'C')}`);
    const part = tied.soFar(PART);
    expect([part.lines, part.leftOut, tied.counts.drawn]).to.deep.equal([3, 1, 2]);
    expect(part.problems.map(({code, row: at}) => [code, at])).to.deep.equal([['number', 4]]);
    expect(tied.end().problems.map(({code}) => code)).to.deep.equal(['number', 'sources']);
  });

  it('11.6 of which no row can be drawn has not failed: the rest may have some', () => {
    const one = reader();
    one.push(`${HEAD}\n2022-09-21,Moscow,many,,\n`);
    expect(one.soFar(PART).failure).to.equal(undefined);
    expect(one.counts).to.deep.equal({lines: 1, drawn: 0});
    expect(one.end().failure?.code).to.equal('number');
  });
});
