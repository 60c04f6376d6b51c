import {expect} from 'chai';
import {nestingOfArrests, nestingOfCrossings} from '../../src/cli/withhold/cells.js';
import {arrests} from '../../src/datasets/arrests.js';
import {crossings} from '../../src/datasets/crossings.js';
import {suppressed} from './suppressed.js';

/** Rows of arrests as `date date_end type place region count bound source`, blanks for commas and `-` for nothing. */
function ofArrests(...lines: string[]) {
  const rows = lines.map((line) =>
    line
      .trim()
      .split(/ +/)
      .map((cell) => (cell === '-' ? '' : cell))
      .join(','),
  );
  return suppressed(
    ['date,date_end,place_type,place,region,count,bound,source', ...rows].join('\n'),
    arrests,
    nestingOfArrests,
  );
}

describe('withheld counts', () => {
  it('are all below the threshold, zero too, and none from it on', () => {
    expect(
      ofArrests(
        '2022-09-21 - city Moscow - 0 - x',
        '2022-09-22 - city Moscow - 4 - x',
        '2022-09-23 - city Moscow - 5 - x',
        '2022-09-24 - city Moscow - 4 about x',
        '2022-09-25 - city Moscow - 4 at_most x',
        '2022-09-26 - city Moscow - 4 at_least x',
      ),
    ).to.deep.equal([[2, 3, 5, 6, 7], []]);
  });

  it('take a second one with them where a total of the day would give one away', () => {
    const day = ['2022-09-21 - country Russia - 60 - x', '2022-09-21 - city Moscow - 30 - x'];
    expect(
      ofArrests(
        ...day,
        '2022-09-21 - city Perm - 17 - x',
        '2022-09-21 - city Tver - 10 - x',
        '2022-09-21 - city Ufa - 3 - x',
      ),
    ).to.deep.equal([
      [6],
      [5], // the smallest that is enough
    ]);
  });

  it('take no second one where the list is not complete', () => {
    expect(
      ofArrests(
        '2022-09-21 - country Russia - 1369 - x',
        '2022-09-21 - city Moscow - 542 - x',
        '2022-09-21 - city Ufa - 3 - x',
      ),
    ).to.deep.equal([[4], []]);
  });

  it('take no second one where there is no total, and none where the published parts are more than it', () => {
    expect(ofArrests('2022-09-21 - city Moscow - 542 - x', '2022-09-21 - city Ufa - 3 - x')).to.deep.equal([[3], []]);
    expect(
      ofArrests(
        '2022-09-21 - country Russia - 500 - x',
        '2022-09-21 - city Moscow - 542 - x',
        '2022-09-21 - city Ufa - 3 - x',
      ),
    ).to.deep.equal([[4], []]);
  });

  it('take the total with them where no other part is left', () => {
    expect(
      ofArrests(
        '2022-09-21 - country Russia - 7 - x',
        '2022-09-21 - city Perm - 3 - x',
        '2022-09-21 - city Ufa - 4 - x',
      ),
    ).to.deep.equal([[3, 4], [2]]);
  });

  it('are not given away by a total of another source or another time', () => {
    expect(
      ofArrests(
        '2022-09-21 - country Russia - 45 - y',
        '2022-09-21 - country Russia - 900 - z',
        '2022-09-21 - city Moscow - 42 - x',
        '2022-09-21 - city Ufa - 3 - x',
      ),
    ).to.deep.equal([[5], [4]]);
  });

  it('take every count of the second place with them, for any of them would do', () => {
    expect(
      ofArrests(
        '2022-09-21 - country Russia - 45 - y',
        '2022-09-21 - city Moscow - 42 - x',
        '2022-09-21 - city Moscow - 41 - y',
        '2022-09-21 - city Ufa - 3 - x',
      ),
    ).to.deep.equal([[5], [3, 4]]);
  });

  it('are not given away by the region that a city is in, nor by the whole through it', () => {
    const [small, more] = ofArrests(
      '2022-09-21 - country Russia - 100 - x',
      '2022-09-21 - region Dagestan - 23 - x',
      '2022-09-21 - region Tuva - 77 - x',
      '2022-09-21 - city Derbent Dagestan 3 - x',
      '2022-09-21 - city Makhachkala Dagestan 20 - x',
    );
    expect(small).to.deep.equal([5]);
    expect(more).to.include(6);
  });

  it('are not given away by the total of a period, nor by two of which one begins with the other', () => {
    const days = ['2022-09-21 - city Ufa - 20 - x', '2022-09-22 - city Ufa - 3 - x', '2022-09-23 - city Ufa - 30 - x'];
    expect(ofArrests(...days, '2022-09-21 2022-09-23 city Ufa - 53 - x')).to.deep.equal([[3], [2]]);
    expect(
      ofArrests(
        '2022-09-23 - city Ufa - 3 - x',
        '2022-09-21 2022-09-22 city Ufa - 50 - x',
        '2022-09-21 2022-09-23 city Ufa - 53 - x',
      ),
    ).to.deep.equal([[2], [3]]);
  });

  it('are not given away by the other rows of one claim, whose sum may stand anywhere', () => {
    expect(
      ofArrests(
        '2022-09-21 - city Moscow - 542 - x',
        '2022-09-21 - city Moscow - 3 - x',
        '2022-09-21 - city Moscow - 545 - y',
      ),
    ).to.deep.equal([[3], [2]]);
    expect(
      ofArrests(
        '2022-09-21 - city Moscow - 3 - x',
        '2022-09-21 - city Moscow - 4 - x',
        '2022-09-21 - city Moscow - 7 - y',
      ),
    ).to.deep.equal([[2, 3], [4]]);
  });

  it('leave an earlier or later count of the same alone', () => {
    expect(ofArrests('2022-09-21 - city Ufa - 3 - x', '2022-09-21 - city Ufa - 39 - y')).to.deep.equal([[2], []]);
  });

  it('of crossings are not given away by all crossings, by the Union or by everywhere', () => {
    const of = (...lines: string[]) =>
      suppressed(
        `date,from,to,crossing,scope,measure,count,source\n${lines.join('\n')}`,
        crossings,
        nestingOfCrossings,
      );
    const lars = '2022-09-21,RU,GE,Lars,part,entries,3,x';
    const other = '2022-09-21,RU,GE,Other,part,entries,40,x';
    expect(of('2022-09-21,RU,GE,,all,entries,43,x', lars, other)).to.deep.equal([[3], [4]]);
    expect(of('2022-09-21,RU,GE,,all,exits,43,x', lars, other)).to.deep.equal([[3], []]);
    expect(
      of(
        '2022-09-21,RU,EU,,all,entries,43,x',
        '2022-09-21,RU,FI,,all,entries,40,x',
        '2022-09-21,RU,EE,,all,entries,3,x',
      ),
    ).to.deep.equal([[4], [3]]);
    expect(
      of('2022-09-21,RU,,,all,entries,43,x', '2022-09-21,RU,FI,,all,entries,40,x', '2022-09-21,RU,GE,,all,entries,3,x'),
    ).to.deep.equal([[4], [3]]);
  });

  it('stay as they are when they are withheld again', () => {
    const rows = (...counts: string[]) =>
      suppressed(
        `date,place_type,place,count,bound,high,source\n${counts.map((count, index) => `2022-09-21,${index ? 'city' : 'country'},P${index},${count},x`).join('\n')}`,
        arrests,
        nestingOfArrests,
      ).flat();
    expect(rows('60,,', '30,,', '17,,', '10,,', '3,,')).to.deep.equal([6, 5]);
    expect(rows('60,,', '30,,', '17,,', ',withheld,', ',withheld,5')).to.deep.equal([5, 6]);
  });
});
