import {expect} from 'chai';
import {read} from '../../src/data/reading/reading.js';
import {COUNTRY_ALIASES, countryCode, nearestCountries} from '../../src/datasets/countries/countries.js';
import {COUNTRY_NAMES} from '../../src/datasets/countries/country-names.js';
import {positions} from '../../src/datasets/positions.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

/** As they stand in lists of the United Nations, of banks and of newsrooms. */
const NAMES: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia',
  BO: 'Bolivia (Plurinational State of)|Bolivia, Plurinational State of|Plurinational State of Bolivia',
  BS: 'Bahamas|The Bahamas|Bahamas, The|Bahamas (the)|Commonwealth of the Bahamas',
  CD: 'Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo (Democratic Republic of the)|Congo, Dem. Rep.|DR Congo|DRC|Congo - Kinshasa|Congo (DRC)',
  CG: 'Republic of the Congo|Congo, Rep.|Congo (Republic)|Congo-Brazzaville',
  CI: "Ivory Coast|Côte d’Ivoire|Cote d'Ivoire|CÔTE D'IVOIRE|Cote dIvoire",
  CN: "China|People's Republic of China|PRC",
  CV: 'Cape Verde|Cabo Verde',
  CZ: 'Czech Republic|Czechia|the Czech Republic|Česko',
  EG: 'Egypt, Arab Rep.|Arab Republic of Egypt',
  ES: 'España|Kingdom of Spain',
  FM: 'Micronesia (Federated States of)|Micronesia, Fed. Sts.|Federated States of Micronesia',
  FR: 'France (metropolitan)|France, Metropolitan|FRANCE*',
  GB: 'United Kingdom of Great Britain & Northern Ireland|United Kingdom of Great Britain and Northern Ireland|U.K.|Britain',
  GE: 'Georgia|Republic of Georgia',
  GM: 'Gambia|The Gambia|Gambia, The|Gambia (Republic of The)',
  IE: 'Republic of Ireland|Ireland',
  IR: 'Iran|Iran (Islamic Republic of)|Iran, Islamic Rep.|Islamic Republic of Iran',
  KG: 'Kyrgyz Republic|Kyrgyzstan',
  KP: "Democratic People's Republic of Korea|Korea (Democratic People’s Republic of)|Korea, Dem. People's Rep. of|Korea, Dem. People’s Rep.|North Korea|DPRK",
  KR: 'Republic of Korea|Korea, Republic of|Korea (Republic of)|Korea, Rep.|South Korea',
  KN: 'St. Kitts & Nevis|Saint Kitts and Nevis|St Kitts and Nevis',
  LA: "Lao People's Democratic Republic|Lao PDR|Laos",
  LC: 'Saint Lucia|St. Lucia|St Lucia|ST LUCIA',
  MD: 'Republic of Moldova|Moldova, Republic of|Moldova (Republic of)',
  MK: 'Macedonia|North Macedonia|The former Yugoslav Republic of Macedonia|Republic of North Macedonia|FYROM',
  MM: 'Myanmar|Burma|Burma/Myanmar|Myanmar (Burma)',
  NL: 'The Netherlands|Netherlands|Netherlands (Kingdom of the)|Kingdom of the Netherlands|Holland',
  PS: 'Palestine|State of Palestine|Palestine, State of|Palestinian Territories|Occupied Palestinian Territory',
  RS: 'Republic of Serbia|Serbia¹|Serbia [1]|Serbia (1)',
  RU: 'Russian Federation|Russia|russia †',
  SK: 'Slovak Republic|Slovakia',
  SY: 'Syrian Arab Republic|Syria',
  SZ: 'Swaziland|Eswatini|Kingdom of Eswatini',
  TL: 'East Timor|Timor-Leste|Timor Leste|Democratic Republic of Timor-Leste',
  TR: 'Turkey|Türkiye|Turkiye|TÜRKİYE|Republic of Türkiye',
  TW: 'Taiwan|Taiwan, Province of China|Taiwan (Province of China)|Republic of China',
  TZ: 'Tanzania|United Republic of Tanzania|Tanzania, United Republic of',
  US: 'United States of America|U.S.A.|USA|the United States|US',
  VA: 'Holy See|Vatican City|Holy See (Vatican City State)',
  VE: 'Venezuela|Venezuela (Bolivarian Republic of)|Venezuela, RB|Venezuela, Bolivarian Republic of',
  VN: 'Viet Nam|Vietnam|Socialist Republic of Vietnam',
  XK: 'Kosovo|Kosovo*|Kosovo **|Kosovo (UNSCR 1244)|Republic of Kosovo',
};

describe('faults 4.6 names of countries', () => {
  for (const [code, names] of Object.entries(NAMES)) {
    it(`${code}: ${names.replaceAll('|', ', ')}`, () => {
      for (const name of names.split('|')) expect(countryCode([name]) ?? 'none', name).to.equal(code);
    });
  }

  it('in the two tables are each of one country only', () => {
    for (const list of [COUNTRY_NAMES, COUNTRY_ALIASES])
      for (const line of list.split('|')) {
        const [code, names] = [line.trim().slice(0, 2), line.trim().slice(3)];
        for (const name of names.split('/')) expect(countryCode([name]), `${code} ${name}`).to.equal(code);
      }
  });

  it('that could be of two, or of none, are not read', () => {
    for (const name of [
      'Congo',
      'Korea',
      'Virgin Islands',
      'State of Georgia',
      'Republic of Crimea',
      'Yugoslavia',
      'Atlantis',
      'Total',
    ])
      expect(countryCode([name]), name).to.equal(undefined);
    for (const name of ['constructor', '__proto__', 'Republic of constructor', ' ', '*', '(1)'])
      expect(countryCode([name]), name).to.equal(undefined);
  });

  const nearest: [string, string[]][] = [
    ['Germny', ['Germany (DE)']],
    ['Untied Kingdom', ['United Kingdom (GB)']],
    ['Congo', ['Congo - Kinshasa (CD)', 'Congo - Brazzaville (CG)']],
    ['Korea', ['North Korea (KP)', 'South Korea (KR)']],
    ['Macedonia (skopje)', ['North Macedonia (MK)']],
    ['Sao Tome und Principe', ['São Tomé & Príncipe (ST)']],
    ...['Atlantis', 'Total', 'Crimea', 'XX', '', 'x'.repeat(1000)].map((name): [string, string[]] => [name, []]),
  ];
  for (const [name, expected] of nearest) {
    it(`nearest to ${name.slice(0, 20) || 'nothing'} is ${expected.join(', ') || 'none'}`, () =>
      expect(nearestCountries(name)).to.deep.equal(expected));
  }

  it('that are not known get the nearest one, and are never said to be no country', () => {
    const {problems} = read(
      'country,position,speaker\nCongo,refuse,x\nGermny,refuse,x\nAtlantis,refuse,x\n',
      positions,
    );
    expect(problems.map((problem) => problemsEn[problem.code](problem))).to.deep.equal(
      [
        '“Congo” is not known as a country. Did you mean Congo - Kinshasa (CD) or Congo - Brazzaville (CG)?',
        '“Germny” is not known as a country. Did you mean Germany (DE)?',
        '“Atlantis” is not known as a country.',
      ].map(
        (sentence, index) =>
          `Row ${index + 2}, column 1 (country): ${sentence} Write its two letters, its three letters or its English name.`,
      ),
    );
  });
});
