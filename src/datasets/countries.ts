import {isoCountries} from './iso-countries.js';

/** The 27 members of the European Union, by ISO 3166-1 alpha-2. */
export const MEMBERS: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The institutions of the Union, where a file has them among the countries. */
export const INSTITUTIONS = 'EU';

// other codes and names in use; the rest of the names is known to Intl
const OTHERS = `el GR|uk GB|czech republic CZ|slovak republic SK|holland NL|republic of ireland IE|great britain GB
|united states of america US|usa US|u.s. US|russian federation RU|republic of moldova MD|macedonia MK|turkey TR|turkiye TR
|bosnia BA|republic of cyprus CY|vatican VA|south korea KR|north korea KP|eu EU|european union EU|european commission EU`;

/** A name as it is compared: without case, accents, "the" and "&". */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/&/g, 'and')
    .replace(/’/g, "'");

let table: ReadonlyMap<string, string> | undefined;

/** Codes and names to alpha-2, made once and only when positions are read. */
function codes(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  for (const [two, three] of isoCountries()) {
    const name = names.of(two) ?? two;
    for (const word of [two, three, name]) known.set(plain(word), two);
  }
  for (const other of OTHERS.split('|')) known.set(other.slice(0, other.lastIndexOf(' ')), other.trim().slice(-2));
  return known;
}

/**
 * The alpha-2 code of the first cell that names a country by its two letters, its three letters or its English name; `EU`
 * for the institutions; undefined where none does. GR and EL are the same, and so are GB and UK.
 */
export function countryCode(cells: readonly string[]): string | undefined {
  table ??= codes();
  for (const cell of cells) {
    const code = table.get(plain(cell));
    if (code !== undefined) return code;
  }
  return undefined;
}
