import {editDistance} from '../../data/edit-distance.js';
import {COUNTRY_NAMES} from './country-names.js';
import {isoCountries} from './iso-countries.js';

/**
 * Names in use besides those of the CLDR in country-names.ts: variants, names of the United Nations and of ISO 3166, older and
 * shorter names. Compared without case, accents, signs and "the"; `Republic of X` and `X, Republic of` need no entry.
 */
export const COUNTRY_ALIASES = `AE uae|AG antigua|AX aland|BA bosnia herzegovina|BL saint barts|BN brunei darussalam/nation of brunei|BO plurinational state of bolivia
|BQ bonaire sint eustatius and saba/bonaire/bes islands|BY belorussia/byelorussia|CC keeling islands
|CD congo drc/congo kinshasa/drc/dr congo/drcongo/rd congo/congo dr/democratic republic of congo/democratic republic of the congo/zaire
|CF central african rep/car|CG congo republic/congo brazzaville/republic of congo/republic of the congo|CI ivory coast/cote d ivoire
|CN prc/mainland china|CV cabo verde|CZ czech republic|DE federal republic of germany|DO dominican rep|EH sahrawi arab democratic republic
|ET federal democratic republic of ethiopia|FK falkland islands (islas malvinas)/falkland islands (malvinas)/falklands/malvinas|FM federated states of micronesia/micronesia federated states
|FO faeroe islands|FR metropolitan france/france (metropolitan)/france metropolitan
|GB uk/united kingdom of great britain and northern ireland/great britain/britain/gb and northern ireland|GD saint georges grenada
|GR el/hellas/hellenic republic|GW guinea bissau|HK hong kong china/china hong kong sar/hong kong special administrative region
|IE eire|IL state of israel|IO chagos archipelago|IR persia|KG kyrgyz republic|KH kampuchea|KN saint kitts nevis/saint christopher and nevis
|KP democratic peoples republic of korea/dprk/dpr korea/korea north/korea dpr/n korea/korea democratic peoples republic
|KR republic of korea/korea south/s korea/rok/korea republic|KW state of kuwait
|LA lao peoples democratic republic/lao pdr/lao|LY state of libya/libyan arab jamahiriya|MD moldavia
|MK macedonia/fyrom/the former yugoslav republic of macedonia/former yugoslav republic of macedonia/fyr macedonia/republic of macedonia
|MM burma/myanmar burma/burma myanmar/union of myanmar/union of burma|MO macao/macau/macao china/china macao sar|MV maldive islands
|NL holland|NZ aotearoa new zealand/aotearoa|PG independent state of papua new guinea/papua
|PS palestine/state of palestine/occupied palestinian territory/occupied palestinian territories/west bank and gaza/west bank and gaza strip/palestinian authority/palestinian territory
|QA state of qatar|RE reunion island|RU russian federation/russian fed|SH saint helena/saint helena ascension and tristan da cunha
|SJ svalbard and jan mayen islands|SK slovak republic/slovak rep|SR surinam|ST sao tome/saint thomas and prince|SV salvador|SX sint maarten (dutch part)
|MF saint martin (french part)|SY syrian arab republic|SZ swaziland|TL east timor/timor|TR turkey/turkiye
|TW taiwan province of china/province of china taiwan/republic of china/chinese taipei/roc|TZ united republic of tanzania|UM us minor outlying islands/united states minor outlying islands
|US usa/united states of america/america/us of america|VA vatican/holy see/holy see (vatican city state)/vatican city state
|VC saint vincent|VE bolivarian republic of venezuela/venezuela rb|VG british virgin islands/virgin islands (british)
|VI us virgin islands/virgin islands (us)/united states virgin islands|VN viet nam|WS western samoa/independent state of samoa
|WF wallis and futuna islands|YE yemen arab republic|XK kosovo (unscr 1244)/kosovo under unscr 1244/kosovo unscr 1244/kosovo (un resolution 1244)|EU eu/european union/european commission`;

/** The 27 members of the European Union, by ISO 3166-1 alpha-2. */
export const MEMBERS: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The code of the institutions of the Union, if a file lists them with the countries. */
export const INSTITUTIONS = 'EU';

const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, 'saint'],
  [/\brep\b/g, 'republic'],
  [/\bdem\b/g, 'democratic'],
  [/\bfed\b/g, 'federated'],
  [/\bsts\b/g, 'states'],
  [/\bis(?:ls?)?\b/g, 'islands'],
];
const FOOTNOTE = /(?:[\s*†‡§¶#¹²³⁰-⁹]+|\s*[[(](?:\d{1,2}|[a-z]|[*†‡]+)[\])])+$/;
/** `Iran, Islamic Republic of`, `Iran (Islamic Republic of)` */
const TURNED = /^([^,(]+?)(?:,| \() ?([^()]*? of(?: the)?)\)?$/;
/** `Egypt, Arab Republic` */
const TURNED_REPUBLIC = /^([^,(]+?), ?([^()]*?republic)$/;
/** Long names of states end in the short name: `Islamic Republic of Iran`. This leaves out the states of the US. */
const LONG_NAME =
  /^(?:[a-z ]+ )?(?:republic|kingdom|principality|sultanate|grand duchy|union|commonwealth|emirate) of (?:the )?(.+)$/;

/** A name for comparison: without case, accents, signs, footnotes and "the". */
function plain(name: string): string {
  let text = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’‘`´]/g, '')
    .toLowerCase()
    .replace(FOOTNOTE, '')
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/[-–—/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [short, long] of SHORT_WORDS) text = text.replace(short, long);
  return text
    .replace(/,? \(?the\)?$/, '')
    .replace(TURNED, '$2 $1')
    .replace(TURNED_REPUBLIC, '$2 of $1')
    .replace(/[(),]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

let table: ReadonlyMap<string, string> | undefined;
let shown: ReadonlyMap<string, string> | undefined;

/** The table from codes and names to alpha-2, made once, when the first country is read. */
function codes(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const list of [COUNTRY_ALIASES, COUNTRY_NAMES])
    for (const line of list.split('|')) {
      const [code, names] = [line.trimStart().slice(0, 2), line.trim().slice(3)];
      for (const name of names.split('/')) known.set(plain(name), code);
    }
  for (const [two, three] of isoCountries()) for (const code of [two, three]) known.set(plain(code), two);
  return known;
}

/** The code of a name that `plain` has made. */
function codeOf(name: string): string | undefined {
  table ??= codes();
  return table.get(name) ?? table.get(LONG_NAME.exec(name)?.[1] ?? '');
}

/**
 * The alpha-2 code of the first cell that names a country by alpha-2, alpha-3 or English name; `EU` for the institutions;
 * undefined if none does. GR and EL are the same, and so are GB and UK.
 */
export function countryCode(cells: readonly string[]): string | undefined {
  for (const cell of cells) {
    const code = codeOf(plain(cell));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Limits on the length and number of cells that are looked up, because each is compared with all names. */
const [LONGEST, MOST] = [60, 500];
const looked = new Map<string, readonly string[]>();

/** The names nearest to an unknown one, with their codes; several only if all of them contain the unknown name. */
export function nearestCountries(cell: string): readonly string[] {
  const name = plain(cell);
  if (name.length < 4 || name.length > LONGEST) return [];
  const known = looked.get(name);
  if (known || looked.size >= MOST) return known ?? [];
  const found = near(name).map((code) => `${display(code)} (${code})`);
  looked.set(name, found);
  return found;
}

function near(name: string): readonly string[] {
  table ??= codes();
  const names = [...table].filter(([key]) => key.length > 3);
  const words = ` ${name} `;
  const longer = new Set(names.filter(([key]) => ` ${key} `.includes(words)).map(([, code]) => code));
  if (longer.size > 0 && longer.size < 4) return [...longer];
  const [within] = names.filter(([key]) => words.includes(` ${key} `)).sort(([a], [b]) => b.length - a.length);
  if (within) return [within[1]];
  const [best] = names
    .map(([key, code]) => ({code, distance: editDistance(key, name) / Math.max(key.length, name.length)}))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= 0.25 ? [best.code] : [];
}

/** The first CLDR name of a country. */
function display(code: string): string {
  shown ??= new Map(
    COUNTRY_NAMES.split('|').map((line) => [line.trimStart().slice(0, 2), line.trim().slice(3).split('/')[0]!]),
  );
  return shown.get(code) ?? (code === INSTITUTIONS ? 'European Union' : code);
}
