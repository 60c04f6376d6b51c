import {expect} from 'chai';
import type {Dataset, FileRow} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading/reading.js';
import {checkReferences} from '../../src/data/reading/checks.js';
import {arrests} from '../../src/datasets/arrests.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

interface Spoken extends FileRow {
  readonly sameAs: string;
}

const spoken: Dataset<Spoken> = {
  name: 'spoken',
  columns: {needed: [[['text']]], known: ['text', 'id', 'same_as']},
  read: (record) => ({row: record.row, rows: 1, id: record.id, sameAs: record.text('same_as')}),
  check: (rows) => checkReferences(rows, ({sameAs}) => ({same_as: sameAs})),
};

const of = (...lines: string[]) => read(['text,id,same_as', ...lines].join('\n'), spoken);
const told = (...lines: string[]) => of(...lines).problems.map((problem) => problemsEn[problem.code](problem));

describe('rows that speak of each other', () => {
  it('know their id, where they have one', () => {
    expect(of('x,a,', 'x,,').rows.map(({id}) => id)).to.deep.equal(['a', undefined]);
  });

  it('are well where every id is there once, before or after the row that speaks of it', () => {
    expect(told('x,a,b', 'x,b,', 'x,,a', 'x,,')).to.deep.equal([]);
  });

  it('are drawn with a warning where an id is there twice, and where it is nowhere', () => {
    const {rows, problems} = of('x,a,z', 'x,a,', 'x,a,y');
    expect(rows).to.have.length(3);
    expect(
      problems.map(({code, severity, row, column, value, count}) => [code, severity, row, column, value, count]),
    ).to.deep.equal([
      ['reference', 'warning', 3, 2, 'a', 2],
      ['reference', 'warning', 2, 3, 'z', 2],
    ]);
  });

  it('are known by their ids where they are parts of one figure too', () => {
    const {rows, problems} = read(
      'date,count,source,id\n2022-09-21,5,x,a\n2022-09-21,6,x,a\n2022-09-21,7,x,b\n',
      arrests,
    );
    expect(rows.map(({id, count}) => [id, count.value])).to.deep.equal([['a', 18]]);
    expect(problems.map(({code, row, column}) => [code, row, column])).to.deep.equal([['reference', 3, 4]]);
  });

  it('have a sentence each', () => {
    expect(told('x,a,z', 'x,a,')).to.deep.equal([
      '1 row has the id of an earlier row. The first: row 3, column 2 (id), “a”. Give each row its own.',
      '1 row refers to a row that does not exist. The first: row 2, column 3 (same_as), “z”.',
    ]);
  });
});
