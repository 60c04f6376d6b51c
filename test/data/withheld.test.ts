import {expect} from 'chai';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

/** What is read of a row with these cells, and all that is said about it. */
function of(count: string, low = '', high = '5') {
  const {rows, problems} = read(
    `date,place,count,low,high,bound,source\n2022-09-21,Perm,"${count}",${low},${high},withheld,x`,
    arrests,
  );
  return {figure: rows[0]?.count, problems, text: JSON.stringify({rows, problems})};
}

const WITHHELD = {value: undefined, low: 0, high: 5, bound: 'withheld'};

describe('N11 a count that is withheld', () => {
  it('is no more than its threshold', () => {
    expect(of('')).to.deep.include({figure: WITHHELD, problems: []});
    expect(of('NA', '', '').figure).to.deep.equal({...WITHHELD, high: Infinity});
  });

  for (const secret of ['777', '777 people', '-777', '7.777', '777\u202e', '777x']) {
    it(`is kept nowhere where the file gives it all the same: ${JSON.stringify(secret)}`, () => {
      const {figure, problems, text} = of(secret);
      expect(figure).to.deep.equal(WITHHELD);
      expect(problems.map(({code}) => code)).to.deep.equal(['withheld']);
      expect(text).not.to.match(/7.?77/);
      expect(problemsEn.withheld(problems[0]!)).to.match(/^1 row has a count that should be withheld.*is row 2/);
      expect(problemsEn.withheld(problems[0]!)).not.to.match(/7.?77/);
    });
  }

  it('is kept nowhere where low gives it, or low and high do', () => {
    for (const [low, high] of [
      ['777', ''],
      ['777', '5'],
      ['about 777', '5'],
    ] as const) {
      const {text} = of('', low, high);
      expect(text, `${low}–${high}`).not.to.include('777');
    }
    expect(of('', '777', '777').figure).to.deep.equal({...WITHHELD, high: 777});
  });

  it('can be a range, which says no more than its ends', () => {
    expect(of('3', '1', '5').figure).to.deep.equal({value: undefined, low: 1, high: 5, bound: 'range'});
  });

  it('stays so where it is added up', () => {
    const {rows} = read(
      'date,place,count,high,bound,source\n2022-09-21,Perm,,5,withheld,x\n2022-09-21,Perm,40,,,x\n',
      arrests,
    );
    expect(rows[0]?.count).to.deep.equal({value: 40, low: 40, high: Infinity, bound: 'at_least'});
  });
});
