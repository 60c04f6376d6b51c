/**
 * `node tools/make-country-names.js` makes src/datasets/countries/country-names.ts: the names of countries and areas in Node's
 * Unicode CLDR, in English and in the main language of the country, so that every browser knows the same names as `check`.
 * Other names are in country-aliases.ts.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';
import './typescript.js';

const {isoCountries} = await import('../src/datasets/countries/iso-countries.ts');
const path = join(import.meta.dirname, '..', 'src', 'datasets', 'country-names.ts');
const styles = ['long', 'short'].map((style) => new Intl.DisplayNames('en', {type: 'region', style, fallback: 'none'}));
const lines = isoCountries().map(([code]) => {
  const own = new Intl.DisplayNames(new Intl.Locale(`und-${code}`).maximize().language, {type: 'region'});
  const names = new Set([...styles.map((names) => names.of(code)), own.of(code)].filter((name) => name !== undefined));
  return `${code} ${[...names].join('/')}`;
});
const text = `/** Made by tools/make-country-names.js from the Unicode CLDR ${process.versions.cldr}: code, names. Do not edit. */
export const COUNTRY_NAMES = \`${lines.join('|').replace(/(.{100,}?\|)/g, '$1\n')}\`;
`;
const options = await prettier.resolveConfig(path);
writeFileSync(path, await prettier.format(text, {...options, filepath: path}));
