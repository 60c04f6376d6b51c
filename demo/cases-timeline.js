/** The timeline in its states, and made-up files. */

const SHIPPED = {src: '../data/events.csv', votes: '../data/referendums.csv'};
const WEEK = {from: '2022-09-19', to: '2022-09-30'};
const ONE = [600];

const KINDS = ['protest', 'military', 'policy', 'border', 'diplomacy', 'referendum'];

/** A file with this number of events and days, every kind in turn; the same at each call. */
function many(count, days) {
  const start = Date.UTC(2022, 8, 1);
  const lines = ['date,title,kind,place,source'];
  for (let i = 0; i < count; i++) {
    const day = new Date(start + ((i * 37) % days) * 86_400_000).toISOString().slice(0, 10);
    lines.push(`${day},Event number ${i + 1},${KINDS[(i * 5) % 6]},Town ${i % 40},Reporter`);
  }
  return `${lines.join('\n')}\n`;
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const shipped = [
  ['days', 'Events from 19 to 30 September, and claims on votes', SHIPPED, WEEK],
  ['whole', 'The whole file: columns are weeks', SHIPPED, {}],
  ['two-days', '24 and 25 September', {src: SHIPPED.src}, {from: '2022-09-24', to: '2022-09-25'}],
  ['known-25', 'As of 25 September: the votes are under way', SHIPPED, {...WEEK, 'known-on': '2022-09-25'}],
  ['place', 'One place', SHIPPED, {where: 'Makhachkala'}, ONE],
  ['region', 'Claims on one region, and no event', SHIPPED, {where: 'Luhansk'}, ONE],
  ['empty-filter', 'A filter that leaves nothing', SHIPPED, {where: 'Atlantis'}, ONE],
];

const own = [
  ['two-columns', 'A file of date and title', 'date,title\n2024-01-05,A first thing\n2024-01-06,Another\n'],
  ['one-event', 'One event', 'date,title\n2024-01-05,The only one\n'],
  [
    'own-kinds',
    'Kinds of its own, and none',
    'date,time,title,kind,source\n2024-01-05,at night,A bridge is hit,Sabotage,Reporter\n2024-01-05,,A strike,strike,Reporter\n2024-01-06,08:30,A rally,protest,Reporter\n2024-01-07,,Something,,Reporter\n',
  ],
  [
    'precision',
    'Month, day of the report, evidence',
    'date,date_precision,title,kind,evidence,summary,source,source_kind\n2024-01-01,month,Call-up papers are handed out,policy,,Of the month alone is known.,Reporter,named\n2024-01-08,reported,A column is said to have moved,military,"video, not verified",A video said to show it was posted.,A channel,unnamed\n2024-01-12,day,A rally,protest,,,Monitor,monitor\n',
  ],
  ['crowd', 'Hundreds of events a day', many(1200, 4)],
  ['years', 'Twenty years', many(200, 7300), [320, 1200]],
  [
    'hostile',
    'Long and hostile text',
    `date,title,kind,place,summary,evidence,publisher,url\n2024-01-05,"<img src=x onerror=""x()"">",${LONG},${LONG},"</p><style>*{display:none}</style>",${LONG},${LONG},javascript:alert(1)\n2024-01-06,${LONG},protest,,\u202eabc,<b>,,https://example.org/${'a'.repeat(120)}\n`,
  ],
];

/** @type {readonly Partial<import('./cases.js').Case>[]} */
export const timelineCases = [
  ...shipped.map(([name, title, files, attributes, widths]) => ({
    name: `timeline-${name}`,
    title,
    ...files,
    attributes,
    ...(widths && {widths}),
  })),
  ...own.map(([name, title, csv, widths]) => ({name: `timeline-${name}`, title, csv, ...(widths && {widths})})),
];
