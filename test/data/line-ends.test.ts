import {expect} from 'chai';
import {CsvLines} from '../../src/data/reading/csv.js';

/** Reads pieces, the last of them as the last. */
function linesOf(pieces: readonly string[]) {
  const csv = new CsvLines();
  const lines = pieces.flatMap((piece) => csv.read(piece).lines);
  return [...lines, ...csv.read('', true).lines];
}

describe('faults 4.5 what parts cells and ends lines', () => {
  const cases: [string, string, string[][]][] = [
    [
      'bars',
      'a|b\n1|2,3\n',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    [
      'a return in a cell of a file of newlines',
      'a,b\n1\r2,3\n4,"5\r6"\n',
      [
        ['a', 'b'],
        ['1 2', '3'],
        ['4', '5 6'],
      ],
    ],
    [
      'a return in a cell of a file of CRLF',
      'a,"b\rc"\r\n1\r2,3\r\n4,5\r',
      [
        ['a', 'b c'],
        ['1 2', '3'],
        ['4', '5 '],
      ],
    ],
    [
      'newlines in a file of returns',
      '"a\nb",c\r1,2\n3,"4\r5"\r',
      [
        ['a\nb', 'c'],
        ['1', '2'],
        ['3', '4\n5'],
      ],
    ],
    [
      'line ends with one return too many',
      'a,b\r\r\n1,2\r\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'returns after a header whose mark is not closed',
      'a,b"\r1,2\r',
      [
        ['a', 'b"'],
        ['1', '2'],
      ],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`is found in a file with ${what}, whole and character by character`, () => {
      expect(linesOf([text]).map(({cells}) => cells)).to.deep.equal(expected);
      expect(linesOf(text.split(''))).to.deep.equal(linesOf([text]));
    });
  }

  it('leaves rows their numbers where a return stands in a cell', () => {
    expect(linesOf(['a,b\n1\r2,3\r\n4,5']).map(({row}) => row)).to.deep.equal([1, 2, 3]);
  });
});
