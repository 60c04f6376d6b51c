/** Files that cannot be used: the element says what is wrong and what to do. */

const row = '2022-09-21,1369';

const broken = [
  ['empty-file', 'An empty file', {csv: '\n'}],
  ['header-only', 'A header and no rows', {csv: 'date,count,source\n'}],
  ['missing-column', 'A needed column is missing', {csv: `day,count\n${row}\n`}],
  ['open-quote', 'A quotation mark is never closed', {csv: `date,count,note\n${row},"never closed\n2022-09-22,12,x\n`}],
  ['person', 'A column describes people', {csv: `date,count,surname\n${row},X\n`}],
  ['no-row', 'No row can be read', {csv: 'date,count\n21.9.2022,many\n22.9.2022,several\n'}],
  ['not-found', 'The file is not there', {src: '../status/404/arrests.csv'}],
  ['forbidden', 'The file may not be read', {src: '../status/403/arrests.csv'}],
  ['html', 'A page in place of the file', {src: '../html/arrests.csv'}],
  ['no-file', 'The tag names no file', {}],
  ['unknown-type', 'The tag names an unknown chart', {csv: `date,count\n${row}\n`, attributes: {type: 'pie'}}],
  [
    'slow',
    'A file that takes six seconds',
    {src: '../slow/6000/data/arrests.csv', attributes: {from: '2022-09-21', to: '2022-09-29'}},
  ],
];

export const brokenFiles = broken.map(([name, title, rest]) => ({
  name: `state-${name}`,
  title,
  type: 'arrests',
  ...rest,
}));
