/** Made-up files: small, large, with every bound, with long and with hostile text. */

const DAY = 86_400_000;

/** A file of a number of days from 1 January 2023, without every seventh day; the same at each call. */
function manyDays(count) {
  const start = Date.UTC(2023, 0, 1);
  const lines = ['date,count,source,as_of'];
  let seed = 7;
  for (let i = 0; i < count; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    if (i % 7 === 3) continue;
    const day = new Date(start + i * DAY).toISOString().slice(0, 10);
    lines.push(`${day},${seed % 90},Monitor,${day}`);
  }
  return `${lines.join('\n')}\n`;
}

const EVERY_BOUND = `date,count,bound,low,high,source,source_kind,as_of
2022-09-21,1369,exact,,,Monitor,monitor,2022-09-30
2022-09-22,840,at_least,,,Monitor,monitor,2022-09-30
2022-09-23,500,at_most,,,Monitor,monitor,2022-09-30
2022-09-24,700,about,,,Monitor,monitor,2022-09-30
2022-09-25,,range,400,900,Monitor,monitor,2022-09-30
2022-09-26,,uncounted,,,Monitor,monitor,2022-09-30
2022-09-27,,withheld,,5,Monitor,monitor,2022-09-30
2022-09-28,0,exact,,,Monitor,monitor,2022-09-30
2022-09-29,300,exact,,,Somebody,unnamed,2022-09-30
`;

const LONG = 'Verkhny-Nizhny-Novokuznetsk-upon-the-Podkamennaya-Tunguska and the surrounding municipal districts';

const HOSTILE_NAME = '"<img src=x onerror=""document.title=\'run\'"">"';

const arrests = [
  ['bounds', 'Every bound', EVERY_BOUND],
  ['two-columns', 'A file of two columns', 'date,count\n2024-01-05,3\n2024-01-06,12\n2024-01-08,7\n'],
  ['one-row', 'A file of one row', 'date,count\n2024-01-05,1\n'],
  ['zeros', 'Counts of zero', 'date,count\n2024-01-05,0\n2024-01-06,0\n'],
  ['semicolons', 'Semicolons, groups of three', 'date;count\n2024-01-05;1 234\n2024-01-06;12 000\n'],
  [
    'large',
    'Large figures',
    'date,count,bound\n2024-01-05,1250000,exact\n2024-01-06,1900000,at_least\n2024-01-07,3,exact\n',
  ],
  [
    'places-alone',
    'Places are the whole',
    'date,place,count,source\n2024-01-05,Riga,3,Monitor\n2024-01-05,Tartu,4,Monitor\n2024-01-06,Riga,9,Monitor\n2024-01-07,Vilnius,2,Monitor\n',
  ],
  [
    'long-names',
    'Long names',
    `date,place,place_type,region,count,bound,source,publisher,url,note
2024-01-05,,country,,120,at_least,${LONG},${LONG},https://example.org/${'a'.repeat(120)},${LONG}
2024-01-06,${LONG},region,,20,about,${LONG},,,
2024-01-05,${LONG},city,${LONG},60,exact,${LONG},,,
2024-01-05,Donaudampfschifffahrtselektrizitätenhauptbetriebswerk,city,,40,exact,${LONG},,,
`,
  ],
  [
    'hostile',
    'Hostile text is text',
    `date,place,place_type,count,source,publisher,url,note,__proto__,constructor
2024-01-05,,country,12,${HOSTILE_NAME},<script>alert(1)</script>,javascript:alert(1),"</svg><style>*{display:none}</style>",x,y
2024-01-06,,country,7,\u202egnirts\u202c,=HYPERLINK(1),data:text/html;base64,"a line
break, a ""quotation"" and \u0000 a null",x,y
2024-01-05,${HOSTILE_NAME},city,8,\${7*7},&lt;b&gt;,HTTPS://example.org/"onclick=",{{constructor}},x,y
`,
  ],
  [
    'partial',
    'Rows that cannot be read are left out',
    `date,count,bound,as_of
2024-01-05,12,exact,2024-01-05
2024-02-30,9,exact,
2024-01-06,many,exact,
2024-01-07,-4,exact,
2024-01-08,8,perhaps,
2024-01-09,1.234,exact,
2024-01-10,5,exact,2023-01-01
2024-01-11,6
2024-01-12,20,at_least,2024-01-13
`,
  ],
  ['many-days', 'Ninety days', manyDays(90)],
  ['weeks', 'Four hundred days', manyDays(400)],
  ['months', 'Three years', manyDays(1096)],
];

const mobilization = [
  [
    'bounds',
    'Every bound',
    `date,claimant,role,source_kind,value,bound,low,high,as_of
2022-09-21,Ministry,minister,official,300000,exact,,,2022-09-21
2022-09-22,Office,spokesman,official,300000,at_most,,,2022-09-22
2022-09-22,Paper,citing a source,unnamed,1000000,at_most,,,2022-09-22
2022-09-23,Monitor,,monitor,450000,at_least,,,2022-09-23
2022-09-24,President,,named,800000,about,,,2022-09-24
2022-09-25,Institute,,monitor,,range,500000,700000,2022-09-25
2022-09-26,Reporter,,unnamed,,range,600000,650000,2022-09-26
2022-09-27,Agency,,unnamed,1200000,exact,,,2022-09-27
`,
  ],
  [
    'three-columns',
    'A file of three columns',
    'date,claimant,value\n2024-01-05,A,1000\n2024-01-06,B,2500\n2024-01-07,C,1800\n',
  ],
  ['one-claim', 'One claim', 'date,claimant,value\n2024-01-05,A,1000\n'],
  [
    'long-names',
    'Long names',
    `date,claimant,role,source_kind,value,bound,publisher
2024-01-05,${LONG},${LONG},official,1000,exact,${LONG}
2024-01-06,Donaudampfschifffahrtselektrizitätenhauptbetriebswerk,,unnamed,2500,about,${LONG}
`,
  ],
  [
    'hostile',
    'Hostile text is text',
    `date,claimant,role,value,url,note
2024-01-05,${HOSTILE_NAME},<b>minister</b>,1000,javascript:alert(1),<script>alert(1)</script>
2024-01-06,\u202egnirts\u202c,</svg>,2000,vbscript:x,&amp;
`,
  ],
];

const positions = [
  [
    'two-columns',
    'A file of two columns',
    'country,position\nGermany,welcome\nPoland,refuse\nAustria,case_by_case\nMalta,undecided\nFinland,restrict\n',
  ],
  [
    'stances',
    'Every stance, old and new, one divided',
    `iso2,position,date,speaker,role,speaker_type
DE,welcome,2022-09-25,A,Minister,government
ES,welcome,2022-03-01,B,Minister,government
AT,case_by_case,2022-09-25,C,Minister,government
SE,case_by_case,2022-03-15,D,Minister,government
IE,undecided,2022-09-23,E,Minister,government
MT,undecided,2022-03-01,F,Minister,government
FI,restrict,2022-09-25,G,Minister,government
BE,restrict,2022-03-01,H,Minister,government
PL,refuse,2022-09-23,I,Minister,government
EE,refuse,2022-03-01,J,Minister,government
CZ,refuse,2022-09-22,K,Foreign minister,government
CZ,case_by_case,2022-09-22,L,Prime minister,government
FR,welcome,2022-09-25,M,Senators,parliament
PT,no_stated_position,2022-09-21,,,
`,
  ],
  [
    'long-names',
    'Long names',
    `iso2,position,date,speaker,role,statement,publisher\nDE,welcome,2024-01-05,${LONG},${LONG},${LONG},${LONG}\nMT,refuse,2024-01-06,${LONG},,${LONG},${LONG}\n`,
  ],
  [
    'hostile',
    'Hostile text is text',
    `iso2,position,date,speaker,role,statement,url\nDE,welcome,2024-01-05,${HOSTILE_NAME},<b>minister</b>,<script>alert(1)</script>,javascript:alert(1)\nPL,refuse,2024-01-06,\u202egnirts\u202c,</svg>,&amp;,vbscript:x\n`,
  ],
];

const named = (type, list) => list.map(([name, title, csv]) => ({name: `${type}-${name}`, title, type, csv}));

const withCities = {
  name: 'arrests-long-names-cities',
  title: 'Long names of cities',
  type: 'arrests',
  csv: arrests.find(([name]) => name === 'long-names')[2],
  attributes: {view: 'cities'},
};

export const ownFiles = [
  ...named('arrests', arrests),
  withCities,
  ...named('mobilization', mobilization),
  ...named('positions', positions),
];
