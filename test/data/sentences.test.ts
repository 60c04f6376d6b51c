import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {positions} from '../../src/datasets/positions.js';
import {problemsEn} from '../../src/messages/problems-en.js';

/** What is said about a file, a sentence for each problem. */
function said(text: string, dataset: Dataset): string[] {
  const {failure, problems} = read(text, dataset);
  const all = failure && !problems.includes(failure) ? [failure, ...problems] : problems;
  return [...new Set(all)].map((problem) => problemsEn[problem.code](problem));
}

const BOUNDS = 'Known: exact, at_least, at_most, about, range, uncounted, withheld.';
const POSITIONS = 'Known: welcome, case_by_case, undecided, restrict, refuse, no_stated_position.';
const A = 'date,place,count,bound,source\n';

const cases: [string, Dataset, string, string[]][] = [
  ['an empty file', arrests, '', ['The file is empty: it has no header row.']],
  ['a header only', arrests, A, []],
  ['a web page', arrests, '<!doctype html><html></html>', ['The file is not CSV but a web page or a binary file.']],
  [
    'a missing column',
    mobilization,
    'who,value,date\nShoigu,300000,2022-09-21\n',
    ['Column not found: claimant. Found: who, value, date. Required for this chart: date, claimant, value.'],
  ],
  [
    'a missing column that may be another one',
    mobilization,
    'claiment,value,dat\nShoigu,300000,2022-09-21\n',
    [
      'Column not found: date, claimant. Found: claiment, value, dat. Required for this chart: date, claimant, value. Did you mean “dat” and “claiment”?',
    ],
  ],
  [
    'a missing column that is called by more words',
    arrests,
    'event_date,Count (of people),arrest_count\n2022-09-21,1,2\n',
    [
      'Column not found: date, count. Found: event_date, Count (of people), arrest_count. Required for this chart: date, count. If “event_date” is meant, call that column date.',
    ],
  ],
  [
    'dates in the header',
    arrests,
    'place,1/22/20,1/23/20,Jan 24 2020,2020-01-25\nx,1,2,3,4\n',
    [
      'Column not found: date, count. Found: place, 1/22/20, 1/23/20, Jan 24 2020, 2020-01-25. Required for this chart: date, count. Dates stand in the header (1/22/20, 1/23/20, Jan 24 2020 …). Turn the table: one row for each of them, with the date in the column date and the figure in a column of its own.',
    ],
  ],
  [
    'a header below, parted by another sign',
    arrests,
    'Detentions, by day\n\nsource: x\ndate;count;place\n2022-09-21;1;x\n',
    [
      'Column not found: date, count. Found: Detentions, by day. Required for this chart: date, count. The header seems to stand in row 4: delete the rows above it.',
    ],
  ],
  [
    'very many columns',
    arrests,
    `${Array.from({length: 40}, (_, index) => `${'column'.repeat(20)}${index}`).join(',')}\n`,
    [
      `Column not found: date, count. Found: ${Array.from({length: 30}, () => `${'column'.repeat(20).slice(0, 40)}…`).join(', ')} and 10 more. Required for this chart: date, count.`,
    ],
  ],
  [
    'thousands without quotation marks',
    arrests,
    'date,count,place\n2022-09-21,1,369,Moscow\n2022-09-22,1,369,840,Moscow\n2022-09-23,5,Moscow,x\n2022-09-24,1,36,Moscow\n',
    [
      'Row 2 has 4 cells, the header has 3. “1,369” in column 2 (count) seems to be cut in two at its comma: put it in quotation marks.',
      'Row 3 has 5 cells, the header has 3. “1,369,840” in column 2 (count) seems to be cut in pieces at its comma: put it in quotation marks.',
      'Row 4 has 4 cells, the header has 3.',
      'Row 5 has 4 cells, the header has 3.',
    ],
  ],
  ['too few cells', arrests, `${A}2022-09-21\n`, ['Row 2 has 1 cell, the header has 5.']],
  [
    'two missing columns',
    arrests,
    'a,b\n1,2\n',
    ['Column not found: date, count. Found: a, b. Required for this chart: date, count.'],
  ],
  [
    'a column about persons',
    arrests,
    'date,count,Surname\n2022-09-21,1,x\n',
    ['Column 3 (surname) describes persons. Files about single people are not drawn.'],
  ],
  [
    'two columns of one name',
    arrests,
    'date,Count,place,count \n2022-09-21,1,x,2\n',
    [
      'Columns 2 and 4 have the same name (count), so it is not clear which one is meant. Give all but one of them another name.',
    ],
  ],
  [
    'three columns of one name',
    arrests,
    'date,date,count,date\n2022-09-21,2022-09-22,1,2022-09-23\n',
    [
      'Columns 1, 2 and 4 have the same name (date), so it is not clear which one is meant. Give all but one of them another name.',
    ],
  ],
  ['two columns of a name that nobody knows', arrests, 'date,count,mood,mood,source\n2022-09-21,1,x,y,z\n', []],
  ['a ragged row', arrests, `${A}2022-09-21,Moscow,5,,x,y\n`, ['Row 2 has 6 cells, the header has 5.']],
  [
    'a mark that is not closed',
    arrests,
    `${A}2022-09-21,Moscow,5,,"OVD\n`,
    ['A quotation mark opened in row 2, column 5 (source), is not closed.'],
  ],
  [
    'a figure in words',
    mobilization,
    `date,claimant,value\n${'2022-09-21,a,1\n'.repeat(7)}2022-09-21,a,approx. 300k\n`,
    ['Row 9, column 3 (value): “approx. 300k” is not a number. Put 300000 in value and about in bound.'],
  ],
  [
    'thousands',
    arrests,
    `${A}2022-09-21,,300k,,x`,
    ['Row 2, column 3 (count): “300k” is not a number. Put 300000 in count.'],
  ],
  [
    'a range in one cell',
    arrests,
    `${A}2022-09-21,,2500–3000,,x`,
    ['Row 2, column 3 (count): “2500–3000” is not a number. Put 2500 in low and 3000 in high.'],
  ],
  [
    'digits that are not sure',
    arrests,
    `${A}2022-09-21,,"about 1,300",,x`,
    ['Row 2, column 3 (count): “about 1,300” is not a number. Put the digits in count and about in bound.'],
  ],
  ['a word', arrests, `${A}2022-09-21,,many,,x`, ['Row 2, column 3 (count): “many” is not a number.']],
  ['decimals', arrests, `${A}2022-09-21,,12.5,,x`, ['Row 2, column 3 (count): “12.5” is not a whole number.']],
  [
    'words in another number',
    arrests,
    'date,count,cities,source\n2022-09-21,5,about 30,x',
    ['Row 2, column 3 (cities): “about 30” is not a number.'],
  ],
  [
    'an empty figure',
    arrests,
    `${A}2022-09-21,Moscow,,,x`,
    ['Row 2, column 3 (count) is empty. Without a figure, put uncounted or withheld in bound.'],
  ],
  [
    'an unknown figure',
    arrests,
    `${A}2022-09-21,Moscow,NA,,x`,
    [
      'Row 2, column 3 (count): “NA” stands for a figure that is not known. Without a figure, put uncounted or withheld in bound.',
    ],
  ],
  [
    'a number in two ways',
    arrests,
    `${A}2022-09-21,Moscow,1.234,,x`,
    [
      'Row 2, column 3 (count): “1.234” can mean 1234 or 1 point 234. Set decimal="," on the tag for 1234, decimal="." for 1 point 234.',
    ],
  ],
  [
    'a number in two ways in a file of semicolons',
    arrests,
    'date;count;source\n2022-09-21;1,234;x',
    [
      'Row 2, column 2 (count): “1,234” can mean 1234 or 1 point 234. Set decimal="." on the tag for 1234, decimal="," for 1 point 234.',
    ],
  ],
  [
    'a negative count',
    arrests,
    `${A}2022-09-21,,-5,,x`,
    ['Row 2, column 3 (count): “-5” is negative; a count cannot be.'],
  ],
  [
    'a day that is not there',
    arrests,
    `${A}2022-02-30,,5,,x`,
    ['Row 2, column 1 (date): “2022-02-30” is not a day of the calendar.'],
  ],
  [
    'day and month',
    arrests,
    `${A}21/09/2022,,5,,x`,
    ['Row 2, column 1 (date): “21/09/2022” can only be day, month, year. Write YYYY-MM-DD: 2022-09-21.'],
  ],
  ['no day', arrests, `${A},Moscow,5,,x`, ['Row 2, column 1 (date) is empty: a day is needed.']],
  [
    'another precision',
    mobilization,
    'date,claimant,value,date_precision\n2022-09-21,a,1,year',
    ['Row 2, column 4 (date_precision): “year” is no precision. Known: day, month.'],
  ],
  [
    'an end before the date',
    arrests,
    'date,count,date_end,source\n2022-09-21,5,2022-09-20,x',
    ['Row 2, column 3 (date_end): “2022-09-20” is before the date of the row.'],
  ],
  ['an unknown bound', arrests, `${A}2022-09-21,,5,ca,x`, [`Row 2, column 4 (bound): “ca” is no bound. ${BOUNDS}`]],
  [
    'bounds the wrong way round',
    arrests,
    'date,count,low,high,source\n2022-09-21,,9,3,x',
    ['Row 2, column 3 (low): low (9) is above high (3).'],
  ],
  [
    'an unknown position',
    positions,
    'country,position,speaker\nDE,closed,x',
    [`Row 2, column 2 (position): “closed” is no position. ${POSITIONS}`],
  ],
  [
    'no position',
    positions,
    'country,position,speaker\nDE,,x',
    ['Row 2, column 2 (position) is empty. Where nothing was said, put no_stated_position.'],
  ],
  [
    'an unknown country',
    positions,
    'country,position,speaker\nAtlantis,refuse,x',
    [
      'Row 2, column 1 (country): “Atlantis” is no country. Write its two letters, its three letters or its English name.',
    ],
  ],
  [
    'no country',
    positions,
    'country,position,speaker\n,refuse,x',
    ['Row 2, column 1 (country) is empty: a country is needed.'],
  ],
  [
    'no claimant',
    mobilization,
    'date,claimant,value\n2022-09-21,,5',
    ['Row 2, column 2 (claimant) is empty: a claim needs someone who makes it.'],
  ],
  [
    'no source',
    arrests,
    'date,count\n2022-09-21,5',
    ['1 row without a source, the first in row 2. Shown with “no source”.'],
  ],
  [
    'a revision of no day',
    arrests,
    'date,count,source,revision\n2022-09-21,5,x,1\n2022-09-21,5,x,2',
    ['2 rows with a revision but without as_of, the first in row 2.'],
  ],
  [
    'an address that cannot be followed',
    arrests,
    'date,count,source,url\n2022-09-21,5,x,javascript:alert(1)',
    [
      '1 row with an address that is not https, http or mailto; shown without a link. The first: row 2, column 4 (url).',
    ],
  ],
  [
    'characters that cannot be seen',
    arrests,
    'date,count,source\n2022-09-21,5,\u202exobn',
    ['1 row with control or direction characters, which were removed. The first: row 2, column 3 (source).'],
  ],
  [
    'rows that repeat',
    arrests,
    `${A}2022-09-21,,5,,x\n2022-09-21,,5,,x`,
    ['1 row equal to an earlier row in every cell was added up, the first in row 3.'],
  ],
  [
    'parts with other bounds',
    arrests,
    `${A}2022-09-21,,5,,x\n2022-09-21,,6,about,x`,
    ['1 row with another bound than the row it is added to, the first in row 3. The sum says what holds for both.'],
  ],
];

describe('sentences about problems', () => {
  for (const [what, dataset, text, expected] of cases) {
    it(`say what is wrong with ${what}`, () => expect(said(text, dataset)).to.deep.equal(expected));
  }

  it('do not repeat a cell of any length', () => {
    const [sentence = ''] = said(`${A}2022-09-21,,${'x'.repeat(1e6)},,x`, arrests);
    expect(sentence.length).to.be.below(200);
  });
});
