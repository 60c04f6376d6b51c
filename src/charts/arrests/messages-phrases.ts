/** Pieces of English that several messages of this chart have in common. */
export const cities = (count: number): string => (count === 1 ? '1 city' : `${count} cities`);
export const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
export const days = (count: number): string => (count === 1 ? 'day' : 'days');

/** Whose total it is: `the monitor’s own total`. */
export const ownTotal = (kind: string, counter: string): string =>
  counter === '' ? 'the printed total' : kind === 'monitor' ? 'the monitor’s own total' : `${counter}’s own total`;
