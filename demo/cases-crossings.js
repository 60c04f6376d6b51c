/** Crossings: the shipped file in its views and states, and made-up files, whose sources say that they are made up. */

const WIDTHS = [320, 600, 900, 1200];

const ONE = [600];

/** The example of the rules. */
const E = {from: '2022-09-14', to: '2022-10-04', 'known-on': '2022-10-04'};

/** [name, title, attributes, widths] */
const shipped = [
  ['all', 'Fourteen September to four October', E, WIDTHS],
  ['whole', 'The whole file', {}],
  ['days', 'Days alone', {...E, view: 'days'}],
  ['totals', 'Totals alone', {...E, view: 'totals'}],
  ['known-25', 'As known on 25 September: a word and few numbers', {...E, 'known-on': '2022-09-25'}],
  ['known-27', 'As known on 27 September', {...E, 'known-on': '2022-09-27'}, ONE],
  ['exits', 'Another measure', {measure: 'exits'}],
  ['remaining', 'Those who stayed: totals alone', {measure: 'remaining'}, ONE],
  ['vehicles', 'Vehicles alone', {measure: 'queue_vehicles'}, ONE],
  ['finland', 'One country', {where: 'Finland'}, ONE],
  ['lars', 'One crossing', {where: 'Verkhny Lars'}, ONE],
  ['empty-filter', 'A filter that leaves nothing', {where: 'Atlantis'}],
];

const DAY = 86_400_000;

/** Counts of a number of days at two borders, with a gap of three months; the same at each call. */
function manyDays(count) {
  const start = Date.UTC(2023, 0, 1);
  const lines = ['date,count,from,to,measure,source,as_of'];
  let seed = 11;
  for (let i = 0; i < count; i++) {
    if (i >= 80 && i < 170) continue;
    const day = new Date(start + i * DAY).toISOString().slice(0, 10);
    for (const [to, size] of [
      ['LV', 4000],
      ['EE', 1500],
    ]) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      lines.push(`${day},${seed % size},BY,${to},entries,Border guard,${day}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A number of weekly totals, by two sources. */
function manyTotals(count) {
  const start = Date.UTC(2023, 0, 1);
  const of = (i) => new Date(start + i * DAY).toISOString().slice(0, 10);
  const lines = Array.from(
    {length: count},
    (_, i) =>
      `${of(i)},${of(i + 6)},${(i * 7919) % 5000},BY,LV,${i % 3 === 0 ? 'Somebody' : 'Border guard'},${i % 3 === 0 ? 'unnamed' : 'official'}`,
  );
  return `date,date_end,count,from,to,source,source_kind\n${lines.join('\n')}\n`;
}

const BOUNDS = `date,date_end,hours,from,to,crossing,scope,measure,count,low,high,bound,word,source,source_kind,as_of
2024-01-01,,,BY,LV,All,all,entries,900,,,exact,,Border guard,official,2024-01-09
2024-01-02,,,BY,LV,All,all,entries,700,,,at_least,,Border guard,official,2024-01-09
2024-01-03,,,BY,LV,All,all,entries,800,,,at_most,,Border guard,official,2024-01-09
2024-01-04,,,BY,LV,All,all,entries,500,,,about,,Border guard,official,2024-01-09
2024-01-05,,,BY,LV,All,all,entries,,400,600,range,,Border guard,official,2024-01-09
2024-01-06,,,BY,LV,All,all,entries,,,,uncounted,a great many,Border guard,official,2024-01-09
2024-01-07,,,BY,LV,All,all,entries,,,5,withheld,,Border guard,official,2024-01-09
2024-01-08,2024-01-09,24,BY,LV,All,all,entries,650,,,exact,,Border guard,official,2024-01-09
2024-01-04,,,BY,LV,Paternieki,part,entries,450,,,exact,,Traveller,unnamed,2024-01-09
2024-01-01,,,BY,LV,All,all,entries,850,,,about,,Border guard,official,2024-01-02
2024-01-01,2024-01-07,,BY,LV,All,all,entries,4000,,,at_least,,Border guard,official,2024-01-09
2024-01-02,2024-01-05,,BY,LV,All,all,entries,,2000,2500,range,,Somebody,unnamed,2024-01-09
2024-01-01,2024-01-08,,BY,EE,All,all,entries,,,,uncounted,hardly anybody,Border guard,official,2024-01-09
`;

const LONG = 'Verkhny-Nizhny-Novokuznetsk-upon-the-Podkamennaya-Tunguska and the surrounding municipal districts';
const HOSTILE = '"<img src=x onerror=""document.title=\'run\'"">"';

/** [name, title, csv, widths] */
const own = [
  ['bounds', 'Every bound', BOUNDS],
  ['two-columns', 'A file of two columns', 'date,count\n2024-01-05,3\n2024-01-06,12\n2024-01-08,7\n'],
  ['two-rows', 'Two days make no panel', 'date,count\n2024-01-05,3\n2024-01-06,12\n'],
  ['one-row', 'A file of one row', 'date,count\n2024-01-05,1\n', ONE],
  ['zeros', 'Counts of zero', 'date,count\n2024-01-05,0\n2024-01-06,0\n2024-01-07,0\n', ONE],
  [
    'totals-alone',
    'A file with totals alone',
    'date,date_end,count,to\n2023-12-20,2024-01-09,300,LV\n2024-01-01,2024-01-31,1200,EE\n2024-01-05,2024-01-06,12,LT\n',
  ],
  [
    'words-alone',
    'Words alone',
    'date,count,bound,word,to\n2024-01-05,,uncounted,a wave,LV\n2024-01-06,,uncounted,a stream,LV\n2024-01-06,,withheld,,EE\n',
    ONE,
  ],
  [
    'many-sources',
    'Many sources of one day',
    `date,count,source,source_kind,to\n${['A', 'B', 'C', 'D', 'E', 'F'].map((name, i) => `2024-01-05,${1000 + 150 * i},${name},${i % 2 ? 'unnamed' : 'official'},LV`).join('\n')}\n2024-01-07,900,A,official,LV\n`,
    ONE,
  ],
  [
    'long-names',
    'Long names',
    `date,date_end,count,bound,from,to,crossing,measure,word,source,note
2024-01-05,,1200,exact,${LONG},LV,${LONG},entries,,${LONG},${LONG}
2024-01-06,,1300,about,${LONG},LV,${LONG},entries,,${LONG},
2024-01-07,,1400,at_least,${LONG},LV,${LONG},entries,,${LONG},
2024-01-07,,,uncounted,${LONG},LV,${LONG},entries,${LONG},${LONG} two,
2024-01-05,2024-01-07,1250000,range,LV,EE,Donaudampfschifffahrtselektrizitätenhauptbetriebswerk,entries,,${LONG},
`,
  ],
  [
    'hostile',
    'Hostile text is text',
    `date,count,from,to,crossing,measure,source,url,note,__proto__
2024-01-05,12,${HOSTILE},</svg>,${HOSTILE},constructor,${HOSTILE},javascript:alert(1),<script>alert(1)</script>,x
2024-01-06,7,${HOSTILE},</svg>,\u202egnirts\u202c,constructor,=HYPERLINK(1),data:text/html;base64,&amp;,x
2024-01-07,9,${HOSTILE},</svg>,\${7*7},constructor,&lt;b&gt;,HTTPS://example.org/"onclick=",{{constructor}},x
2024-01-08,8,toString,__proto__,,__proto__,B,vbscript:x,,x
`,
    [320, 600],
  ],
  ['many-days', 'Two hundred and sixty days with a gap', manyDays(260)],
  ['many-years', 'Five hundred days', manyDays(500), [320]],
  ['many-totals', 'Sixty totals: the first twenty', manyTotals(60)],
];

export const crossingsCases = [
  ...shipped.map(([name, title, attributes, widths = [320, 600, 1200]]) => ({
    ...{name: `crossings-${name}`, title, type: 'crossings', src: '../data/crossings.csv', attributes, widths},
  })),
  ...own.map(([name, title, csv, widths = [320, 600, 1200]]) => ({
    ...{name: `crossings-${name}`, title, type: 'crossings', csv, widths},
  })),
];
