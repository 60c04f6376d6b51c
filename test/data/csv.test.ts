import {expect} from 'chai';
import {CsvLines, guessDelimiter, type CsvLine} from '../../src/data/reading/csv.js';
import {below, pick, random} from './random.js';

/** Reads pieces, the last of them as the last. */
function readPieces(pieces: readonly string[]) {
  const csv = new CsvLines();
  const lines: CsvLine[] = [];
  for (const piece of pieces) lines.push(...csv.read(piece).lines);
  const end = csv.read('', true);
  return {lines: [...lines, ...end.lines], openQuote: end.openQuote};
}

/** One code unit a piece: halves of a surrogate pair too. */
const units = (text: string) => Array.from({length: text.length}, (_, at) => text.charAt(at));

const cellsOf = (text: string) => readPieces([text]).lines.map(({cells}) => cells);
const rowsOf = (text: string) => readPieces([text]).lines.map(({row}) => row);

describe('lines of a CSV file', () => {
  const cases: [string, string, string[][]][] = [
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'the returns of old machines',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark before a quotation mark',
      '\ufeff"a",b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted delimiters, marks and line breaks',
      'a,b\n"1,2","say ""no""\nor not"',
      [
        ['a', 'b'],
        ['1,2', 'say "no"\nor not'],
      ],
    ],
    [
      'a mark inside a cell',
      'a,b\n5" gun,2',
      [
        ['a', 'b'],
        ['5" gun', '2'],
      ],
    ],
    [
      'a closing mark and a space at the end',
      'a,b\n1,"2" ',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines with nothing in them',
      '\n\na,b\n\n1,2\n,\n \n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a header with a line break in it',
      '"a\nof, all";b;c\n1;2;3',
      [
        ['a\nof, all', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    ['one column', 'a\n1\n', [['a'], ['1']]],
  ];
  for (const [what, text, expected] of cases) {
    it(`reads ${what}, whole and character by character`, () => {
      expect(cellsOf(text)).to.deep.equal(expected);
      expect(readPieces(units(text)).lines.map(({cells}) => cells)).to.deep.equal(expected);
    });
  }

  it('reads nothing out of nothing', () => {
    for (const text of ['', '\n\r\n', '\ufeff']) expect(cellsOf(text)).to.deep.equal([]);
  });

  it('numbers rows as a spreadsheet does', () => {
    expect(rowsOf('a,b\n\n"1\n2",3\n4,5')).to.deep.equal([1, 3, 4]);
  });

  it('guesses the delimiter by the header, quoted signs apart', () => {
    expect(guessDelimiter('a;b;c')).to.equal(';');
    expect(guessDelimiter('"a;b;c;d",e,f')).to.equal(',');
    expect(guessDelimiter('alone')).to.equal(',');
  });

  const open: [string, number, number][] = [
    ['a,b\n1,"2\n3,4\n', 2, 2],
    ['a,b\n1,2\n"', 3, 1],
    ['"a,b\n1,2\n', 1, 1],
    ['a,b\n1,2\n\n3,"4', 4, 2],
  ];
  for (const [text, row, column] of open) {
    it(`finds the mark that is never closed in ${JSON.stringify(text)}`, () => {
      expect(readPieces([text]).openQuote).to.deep.equal({row, column});
      expect(readPieces(units(text)).openQuote).to.deep.equal({row, column});
    });
  }

  it('keeps the lines before a mark that is never closed', () => {
    expect(cellsOf('a,b\n1,2\n"')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads back what was written, however it is quoted, parted and cut into pieces', () => {
    const next = random(20220921);
    const signs = ['a', 'ß', '7', ' x', ',', ';', '\t', '"', '\n', 'й', '😀', '', '"",'];
    for (let round = 0; round < 400; round++) {
      const delimiter = pick(next, [',', ';', '\t']);
      const lineEnd = pick(next, ['\n', '\r\n', '\r']);
      const columns = 2 + below(next, 4);
      const header = Array.from({length: columns}, (_, index) => `name${index}`);
      const body = Array.from({length: below(next, 6)}, (_, line) =>
        // a cell is never blank alone: a line of blank cells is no line
        Array.from({length: columns}, (_, column) => {
          const cell = Array.from({length: below(next, 5)}, () => pick(next, signs)).join('');
          return column === 0 ? `r${line}${cell}` : cell;
        }),
      );
      const quote = (cell: string) =>
        /["\n,;\t]/.test(cell) || next() < 0.2 ? `"${cell.replaceAll('"', '""')}"` : cell;
      const written = [header, ...body].map((line) => line.map(quote).join(delimiter).replaceAll('\n', lineEnd));
      const text = pick(next, ['', '\ufeff']) + written.join(lineEnd) + pick(next, ['', lineEnd]);
      const pieces: string[] = [];
      for (let at = 0; at < text.length;) {
        const length = 1 + below(next, 12);
        pieces.push(text.slice(at, at + length));
        at += length;
      }
      const {lines, openQuote} = readPieces(pieces);
      expect(openQuote, JSON.stringify(text)).to.equal(undefined);
      expect(
        lines.map(({cells}) => cells),
        JSON.stringify(pieces),
      ).to.deep.equal([header, ...body]);
    }
  });

  it('reads a cell of ten million characters that comes in pieces', () => {
    const cell = 'x'.repeat(65_536);
    const pieces = ['a,b\n1,"', ...Array.from({length: 160}, () => cell), '"\n2,3\n'];
    const {lines} = readPieces(pieces);
    expect(lines.map(({cells}) => cells[1]!.length)).to.deep.equal([1, 160 * 65_536, 1]);
  });
});
