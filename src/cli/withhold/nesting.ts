import type {Day} from '../../data/day.js';
import type {FileRow} from '../../data/dataset.js';
import type {Estimate} from '../../data/estimate.js';
import type {Source} from '../../data/source.js';
import type {Arrest} from '../../datasets/arrests.js';
import {MEMBERS} from '../../datasets/countries/countries.js';
import type {Crossing} from '../../datasets/crossings.js';

export interface CountRow extends FileRow {
  readonly date: Day;
  readonly end: Day;
  readonly count: Estimate;
  readonly source: Source;
}

/** Which places of a kind of file contain which: what adds up to what. */
export interface Nesting<Row extends CountRow> {
  /** A key for what is counted, the same for every counter and time. */
  place(row: Row): string;
  /** Places of one level do not overlap. */
  level(row: Row): string;
  isPart(part: Row, whole: Row): boolean;
}

const kindOf = ({place, placeType}: Arrest): string => placeType || (place === '' ? 'country' : 'city');

export const nestingOfArrests: Nesting<Arrest> = {
  place: (row) =>
    kindOf(row) === 'country' ? `country|${row.country}` : [kindOf(row), row.country, row.region, row.place].join('|'),
  level: kindOf,
  isPart: (part, whole) => {
    const isSameCountry = part.country === '' || whole.country === '' || part.country === whole.country;
    if (kindOf(whole) === 'country') return isSameCountry && kindOf(part) !== 'country';
    return isSameCountry && kindOf(whole) === 'region' && kindOf(part) === 'city' && part.region === whole.place;
  },
};

export const nestingOfCrossings: Nesting<Crossing> = {
  place: ({measure, from, to, crossing, isPart}) => [measure, from, to, isPart ? crossing : ''].join('|'),
  level: ({to, isPart}) => (isPart ? 'crossing' : to === 'EU' ? 'union' : 'country'),
  isPart: (part, whole) => {
    if (part.measure !== whole.measure || whole.isPart) return false;
    if (whole.from !== '' && part.from !== whole.from) return false;
    if (whole.to === '') return part.to !== '';
    return whole.to === 'EU' && part.to !== 'EU' ? MEMBERS.includes(part.to) : part.to === whole.to && part.isPart;
  },
};
