import {Header, type Columns} from './columns.js';
import {guessDelimiter, type CsvLine} from './csv.js';

/** So many lines are looked at for a header that does not stand in the first one. */
export const SEARCHED = 20;

/** The header that a line can be, by its own delimiter: the first line of the file may have another one, or none. */
export function headerIn({cells}: CsvLine, delimiter: string): Header {
  const line = cells.join(delimiter);
  return new Header(line.split(guessDelimiter(line)).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
}

/** Whether a line has all columns that a file of the kind needs. */
export const isHeader = (line: CsvLine, delimiter: string, columns: Columns): boolean =>
  headerIn(line, delimiter).missing(columns).length === 0;
