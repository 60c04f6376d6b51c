import Papa from 'papaparse';

/** A line of a CSV file, its cells and its number as a spreadsheet shows it (the header is row 1). */
export interface CsvLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A quotation mark that is opened and never closed: everything after it is in doubt. */
export interface OpenQuote {
  readonly row: number;
  readonly column: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The sign that parts the header into the most columns; a comma where there is but one. */
export function guessDelimiter(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => unquoted.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

/** A header longer than this has a stray quotation mark in it. */
const LONGEST_HEADER = 65_536;

/** What ends the lines of a file. A return in the cell of a file whose lines end otherwise is no line end. */
type LineEnd = 'return' | 'newline';

/**
 * The first line end that stands outside quotation marks says what ends all lines; undefined while it is not there. A header
 * whose marks do not pair is taken without them.
 */
export function lineEndOf(text: string, isWhole: boolean): LineEnd | undefined {
  const isLong = isWhole || text.length > LONGEST_HEADER;
  let isQuoted = false;
  let first: LineEnd | undefined;
  for (const {0: sign, index} of text.matchAll(/"|\r+\n?|\n/g)) {
    if (sign === '"') {
      isQuoted = !isQuoted;
      continue;
    }
    const end = sign.endsWith('\n') ? 'newline' : 'return';
    // the newline of a CRLF may be on its way
    if (end === 'return' && !isWhole && index + sign.length === text.length) break;
    first ??= end;
    if (!isQuoted) return end;
  }
  return isLong ? (first ?? 'newline') : undefined;
}

/**
 * The header as text: the first line that is not empty, with the line breaks inside its quotation marks; undefined while
 * it is not complete. Where its marks do not pair, its first line.
 */
function headerOf(text: string, isWhole: boolean): string | undefined {
  const start = text.search(/[^\n]/);
  if (start < 0) return isWhole ? '' : undefined;
  let marks = 0;
  let from = start;
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
    marks += text.slice(from, end).split('"').length - 1;
    if (marks % 2 === 0) return text.slice(start, end);
    from = end + 1;
  }
  return isWhole || text.length > LONGEST_HEADER ? text.slice(start).split('\n', 1)[0] : undefined;
}

interface ParserAnswer {
  readonly data: string[][];
  readonly errors: readonly {readonly code: string; readonly row?: number}[];
  readonly meta: {readonly cursor: number};
}

/**
 * Reads CSV text that arrives in pieces, line by line, with the parser of PapaParse and none of its workers. Holds no more
 * than the unfinished line, so that memory does not follow the size of the file. Byte order mark, CRLF and quoted line breaks
 * are taken as they come. Only in a file whose first line ends with a return does a return end lines; elsewhere it is a space.
 */
export class CsvLines {
  #rest = '';
  #row = 0;
  #held = '';
  #lineEnd: LineEnd | undefined;
  #wanted = 0;
  #parser: Papa.Parser | undefined;
  delimiter = ',';

  /** The row of the next line. */
  get nextRow(): number {
    return this.#row + 1;
  }

  /** Lines that are complete after this piece; with `last`, all that is left. */
  read(piece: string, last = false): {readonly lines: readonly CsvLine[]; readonly openQuote?: OpenQuote} {
    this.#rest += this.#unixLineEnds(piece, last);
    if (!this.#parser && !this.#start(last)) return {lines: []};
    // an unfinished line (an open quote) is read again only when twice as much of it is there
    if (!last && this.#rest.length < this.#wanted) return {lines: []};
    // PapaParse takes a closing mark and a space for an open one where no line end follows
    if (last && this.#rest !== '' && !this.#rest.endsWith('\n')) this.#rest += '\n';
    const answer = this.#parser!.parse(this.#rest, 0, !last) as ParserAnswer;
    const isOpen = answer.errors.some(({code}) => code === 'MissingQuotes');
    const broken = isOpen ? answer.data.pop() : undefined;
    const lines = this.#number(answer.data);
    const consumed = last ? this.#rest.length : answer.meta.cursor;
    this.#rest = this.#rest.slice(consumed);
    this.#wanted = consumed === 0 ? this.#rest.length * 2 : 0;
    return broken ? {lines, openQuote: {row: this.#row + 1, column: broken.length}} : {lines};
  }

  /** Whether the header is there, and with it the delimiter. */
  #start(isWhole: boolean): boolean {
    this.#rest = this.#rest.replace(/^\ufeff/, '');
    const header = headerOf(this.#rest, isWhole);
    if (header === undefined) return false;
    this.delimiter = guessDelimiter(header);
    this.#parser = new Papa.Parser({delimiter: this.delimiter, newline: '\n'});
    return true;
  }

  /** With the newlines of Unix. Nothing until it is known what ends the lines. */
  #unixLineEnds(piece: string, last: boolean): string {
    let text = this.#held + piece;
    this.#lineEnd ??= lineEndOf(text, last);
    // a return at the end of a piece may be half of a CRLF
    this.#held = this.#lineEnd === undefined ? text : last || !text.endsWith('\r') ? '' : /\r+$/.exec(text)![0];
    text = text.slice(0, text.length - this.#held.length);
    if (!text.includes('\r')) return text;
    return this.#lineEnd === 'return' ? text.replace(/\r\n?/g, '\n') : text.replace(/\r+\n/g, '\n').replace(/\r/g, ' ');
  }

  #number(data: readonly string[][]): CsvLine[] {
    const lines: CsvLine[] = [];
    for (const cells of data) {
      this.#row += 1;
      if (!isBlank(cells)) lines.push({row: this.#row, cells});
    }
    return lines;
  }
}
