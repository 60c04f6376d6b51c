import {guessDelimiter, type CsvLine} from './csv.js';
import {clean} from './cell.js';

/** The columns a dataset declares. Nothing is guessed from values. */
export interface Columns {
  /** Each entry is one need. A file meets it with any of its alternatives; an alternative needs all of its columns. */
  readonly needed: readonly (readonly (readonly string[])[])[];
  readonly known: readonly string[];
}

/** Columns that describe a person: a file with one of them is refused, because it is not a file of counts. */
const PERSON = [
  'first_name',
  'last_name',
  'surname',
  'full_name',
  'birth_date',
  'age',
  'passport',
  'phone',
  'email',
  'address',
];

/** The place of each column in a file. */
export class Header {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(cells: readonly string[]) {
    this.names = cells.map(clean);
    const places = new Map<string, number>();
    this.names.forEach((name, place) => {
      const key = name.toLowerCase();
      if (!places.has(key)) places.set(key, place);
    });
    this.#places = places;
  }

  /** Index of the column, or -1. */
  place(name: string): number {
    return this.#places.get(name) ?? -1;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** The first known column that the file has more than once, with all its places. */
  repeated({known}: Columns): {readonly name: string; readonly places: readonly number[]} | undefined {
    const names = this.names.map((name) => name.toLowerCase());
    const name = known.find((one) => names.indexOf(one) !== names.lastIndexOf(one));
    return name === undefined
      ? undefined
      : {name, places: names.flatMap((one, place) => (one === name ? [place] : []))};
  }

  get personColumn(): string | undefined {
    return PERSON.find((name) => this.has(name));
  }

  /** The first alternative of every need that is not met. */
  missing({needed}: Columns): readonly string[] {
    const isMet = (columns: readonly string[]): boolean => columns.every((name) => this.has(name));
    return needed.filter((need) => !need.some(isMet)).flatMap((need) => need[0] ?? []);
  }
}

/** How many lines are searched for a header that is not in the first line. */
export const SEARCHED = 20;

/** A line as a header, split by its own delimiter: the first line of the file may have another delimiter, or none. */
export function headerIn({cells}: CsvLine, delimiter: string): Header {
  const line = cells.join(delimiter);
  return new Header(line.split(guessDelimiter(line)).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
}

/** Whether a line has all columns that a file of the kind needs. */
export const isHeader = (line: CsvLine, delimiter: string, columns: Columns): boolean =>
  headerIn(line, delimiter).missing(columns).length === 0;

/** A number with commas that was split into several cells, because it has no quotation marks. */
export interface CutNumber {
  /** Number (from 1) and name of the column in which it begins. */
  readonly column: number;
  readonly name: string;
  /** The number as it was meant. */
  readonly number: string;
}

/** Columns of whole numbers: if a row can be put together in several ways, one of these columns is meant. */
const NUMBERS = ['count', 'value', 'low', 'high', 'cities', 'yes_votes', 'no_votes'];

/** The number that was split in a row with too many cells, if there is only one way to put the row together. */
export function cutNumber(header: Header, cells: readonly string[]): CutNumber | undefined {
  const more = cells.length - header.names.length;
  if (more < 1) return undefined;
  const ways = header.names.flatMap((name, place) => {
    const [first = '', ...groups] = cells.slice(place, place + more + 1).map((cell) => cell.trim());
    const isCut = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
    return isCut ? [{column: place + 1, name, number: [first, ...groups].join(',')}] : [];
  });
  const figures = ways.filter(({name}) => NUMBERS.includes(name.toLowerCase()));
  const [way] = figures.length === 1 ? figures : ways;
  return figures.length === 1 || ways.length === 1 ? way : undefined;
}
