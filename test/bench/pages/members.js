/** What every map here shares. */

/** A box in degrees that holds the members, without what lies overseas. */
export const FRAME = {
  type: 'MultiPoint',
  coordinates: [
    [-10, 36],
    [34, 35],
    [30, 70],
    [-10, 60],
  ],
};

const COLOURS = {
  welcome: '#1b6e53',
  case_by_case: '#7bb89b',
  undecided: '#c9c3b0',
  restrict: '#d99a5b',
  refuse: '#9c3d2b',
};

export const colour = (position) => COLOURS[position] ?? '#e2e4e8';

/** By three letters, the newest of each member; rows are objects. */
export function newestPositions(rows) {
  const newest = new Map();
  for (const row of rows) {
    if (row.eu_member !== 'yes') continue;
    const known = newest.get(row.iso3);
    if (!known || row.date >= known.date) newest.set(row.iso3, row);
  }
  return new Map(Array.from(newest, ([code, {position}]) => [code, position]));
}
