import Papa from 'papaparse';

/** A line of a CSV file, its cells and its number as a spreadsheet shows it (the header is row 1). */
export interface CsvLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A quotation mark that is never closed: everything after it is in doubt. */
export interface OpenQuote {
  readonly row: number;
  readonly column: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The sign that splits the header into the most columns; a comma if there is only one column. */
export function guessDelimiter(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => unquoted.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

/** A header longer than this has an unpaired quotation mark in it. */
const LONGEST_HEADER = 65_536;

/** What ends the lines of a file. If that is a newline, a carriage return in a cell is no line end. */
type LineEnd = 'return' | 'newline';

/**
 * The line end of the file: the first one outside quotation marks. Undefined while it has not arrived. If the quotation marks
 * of the header do not pair, they are ignored.
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
    // the newline of a CRLF may come with the next piece
    if (end === 'return' && !isWhole && index + sign.length === text.length) break;
    first ??= end;
    if (!isQuoted) return end;
  }
  return isLong ? (first ?? 'newline') : undefined;
}

/**
 * The header as text: the first line that is not empty, with the line breaks inside its quotation marks; undefined while it is
 * not complete. If its quotation marks do not pair: only its first line.
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
 * Parses CSV text that arrives in pieces, line by line, with the parser of PapaParse and without its workers. It keeps only the
 * unfinished line, so memory does not grow with the file. Byte order mark, CRLF and quoted line breaks are accepted. A carriage
 * return ends lines only in a file whose first line ends with one; elsewhere it becomes a space.
 */
export class CsvLines {
  #rest = '';
  #row = 0;
  #held = '';
  #lineEnd: LineEnd | undefined;
  #wanted = 0;
  #parser: Papa.Parser | undefined;
  delimiter = ',';

  /** The row number of the next line. */
  get nextRow(): number {
    return this.#row + 1;
  }

  /** The lines that are complete after this piece; with `last`, all remaining lines. */
  read(piece: string, last = false): {readonly lines: readonly CsvLine[]; readonly openQuote?: OpenQuote} {
    this.#rest += this.#unixLineEnds(piece, last);
    if (!this.#parser && !this.#start(last)) return {lines: []};
    // an unfinished line (an open quote) is parsed again only after its text has doubled
    if (!last && this.#rest.length < this.#wanted) return {lines: []};
    // without a line end after it, PapaParse takes a closing quote and a space for an open quote
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

  /** Starts the parser once the header is complete, because the delimiter comes from it. False before that. */
  #start(isWhole: boolean): boolean {
    this.#rest = this.#rest.replace(/^\ufeff/, '');
    const header = headerOf(this.#rest, isWhole);
    if (header === undefined) return false;
    this.delimiter = guessDelimiter(header);
    this.#parser = new Papa.Parser({delimiter: this.delimiter, newline: '\n'});
    return true;
  }

  /** The text with newlines as line ends; '' until the line end of the file is known. */
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
