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

const DELIMITERS = [',', ';', '\t'] as const;

/** The sign that parts the header into the most columns; a comma where there is but one. */
export function guessDelimiter(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => unquoted.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

interface ParserAnswer {
  readonly data: string[][];
  readonly errors: readonly {readonly code: string; readonly row?: number}[];
  readonly meta: {readonly cursor: number};
}

/**
 * Reads CSV text that arrives in pieces, line by line, with PapaParse. Holds no more than the unfinished line, so that
 * memory does not follow the size of the file. Byte order mark, CRLF and quoted line breaks are taken as they come.
 */
export class CsvLines {
  #rest = '';
  #row = 0;
  #started = false;
  #heldReturn = false;
  #wanted = 0;
  #parser: Papa.Parser | undefined;
  delimiter = ',';

  /** Lines that are complete after this piece; with `last`, all that is left. */
  read(piece: string, last = false): {readonly lines: readonly CsvLine[]; readonly openQuote?: OpenQuote} {
    this.#rest += this.#unixLineEnds(piece, last);
    if (!this.#started) {
      if (!this.#rest.includes('\n') && !last) return {lines: []};
      this.#start();
    }
    // an unfinished line (an open quote) is read again only when twice as much of it is there
    if (!last && this.#rest.length < this.#wanted) return {lines: []};
    const answer = this.#parser!.parse(this.#rest, 0, !last) as ParserAnswer;
    const lines = this.#number(answer.data);
    const consumed = last ? this.#rest.length : answer.meta.cursor;
    this.#rest = this.#rest.slice(consumed);
    this.#wanted = consumed === 0 ? this.#rest.length * 2 : 0;
    const open = answer.errors.some(({code}) => code === 'MissingQuotes');
    const broken = open ? lines.pop() : undefined;
    return broken ? {lines, openQuote: {row: broken.row, column: broken.cells.length}} : {lines};
  }

  #start(): void {
    this.#rest = this.#rest.replace(/^\ufeff/, '');
    this.delimiter = guessDelimiter(this.#rest.split('\n', 1)[0] ?? '');
    this.#parser = new Papa.Parser({delimiter: this.delimiter, newline: '\n'});
    this.#started = true;
  }

  /** A return at the end of a piece waits for the next: it may be half of a CRLF. */
  #unixLineEnds(piece: string, last: boolean): string {
    let text = this.#heldReturn ? '\r' + piece : piece;
    this.#heldReturn = !last && text.endsWith('\r');
    if (this.#heldReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  #number(data: readonly string[][]): CsvLine[] {
    const lines: CsvLine[] = [];
    for (const cells of data) {
      this.#row += 1;
      const isBlank = cells.length === 1 && cells[0] === '';
      if (!isBlank) lines.push({row: this.#row, cells});
    }
    return lines;
  }
}
