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
