import {isoCountries} from '../datasets/countries/iso-countries.js';

const fromThree = new Map(isoCountries().map(([two, three]) => [three, two]));
const known = new Set([...fromThree.values(), 'XN']);

/** The alpha-2 code of an id of two or three letters; undefined for anything else. */
export function alphaTwo(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const code = id.trim().toUpperCase();
  return known.has(code) ? code : fromThree.get(code);
}
