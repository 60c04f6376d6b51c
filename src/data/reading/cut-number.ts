import type {Header} from './columns.js';

/** A number with commas that stands in several cells, because it has no quotation marks. */
export interface CutNumber {
  /** Column in which it begins, counted from 1, with its name. */
  readonly column: number;
  readonly name: string;
  /** As it was meant. */
  readonly number: string;
}

/** Columns of whole numbers: where a row can be put together in two ways, one of these is meant. */
const NUMBERS = ['count', 'value', 'low', 'high', 'cities', 'yes_votes', 'no_votes'];

/** The number that a row with too many cells has cut in pieces, if there is but one way to put the row together. */
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
