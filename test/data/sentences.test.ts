import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {positions} from '../../src/datasets/positions.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

/** What is said about a file, a sentence for each problem. */
function said(text: string, dataset: Dataset): string[] {
  const {failure, problems} = read(text, dataset);
  const all = failure && !problems.includes(failure) ? [failure, ...problems] : problems;
  return [...new Set(all)].map((problem) => problemsEn[problem.code](problem));
}

const BOUNDS = 'Use one of: exact, at_least, at_most, about, range, uncounted, withheld.';
const POSITIONS = 'Use one of: welcome, case_by_case, undecided, restrict, refuse, no_stated_position.';
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
    'two missing columns',
    arrests,
    'a,b\n1,2\n',
    ['Column not found: date, count. Found: a, b. Required for this chart: date, count.'],
  ],
  [
    'a column about persons',
    arrests,
    'date,count,Surname\n2022-09-21,1,x\n',
    ['Column 3 (surname) describes people. Files about individual people are not drawn.'],
  ],
  ['a ragged row', arrests, `${A}2022-09-21,Moscow,5,,x,y\n`, ['Row 2 has 6 cells, but the header has 5.']],
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
    ['Row 2, column 3 (count) is empty. If there is no figure, put uncounted or withheld in bound.'],
  ],
  [
    'an unknown figure',
    arrests,
    `${A}2022-09-21,Moscow,NA,,x`,
    [
      'Row 2, column 3 (count): “NA” means that the figure is not known. If there is no figure, put uncounted or withheld in bound.',
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
    ['Row 2, column 3 (count): “-5” is negative; a count cannot be negative.'],
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
    ['Row 2, column 4 (date_precision): “year” is not a precision. Use one of: day, month.'],
  ],
  [
    'an end before the date',
    arrests,
    'date,count,date_end,source\n2022-09-21,5,2022-09-20,x',
    ['Row 2, column 3 (date_end): “2022-09-20” is earlier than the date of the row. Check both.'],
  ],
  ['an unknown bound', arrests, `${A}2022-09-21,,5,ca,x`, [`Row 2, column 4 (bound): “ca” is not a bound. ${BOUNDS}`]],
  [
    'bounds the wrong way round',
    arrests,
    'date,count,low,high,source\n2022-09-21,,9,3,x',
    ['Row 2, column 3 (low): low (9) is greater than high (3). Check both.'],
  ],
  [
    'an unknown position',
    positions,
    'country,position,speaker\nDE,closed,x',
    [`Row 2, column 2 (position): “closed” is not a position. ${POSITIONS}`],
  ],
  [
    'no position',
    positions,
    'country,position,speaker\nDE,,x',
    ['Row 2, column 2 (position) is empty. If nothing was said, put no_stated_position.'],
  ],
  [
    'an unknown country',
    positions,
    'country,position,speaker\nAtlantis,refuse,x',
    [
      'Row 2, column 1 (country): “Atlantis” is not known as a country. Write its two letters, its three letters or its English name.',
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
    ['Row 2, column 2 (claimant) is empty: say who made the claim.'],
  ],
  [
    'no source',
    arrests,
    'date,count\n2022-09-21,5',
    ['1 row has no source; the first is row 2. The chart says “no source” there.'],
  ],
  [
    'a revision of no day',
    arrests,
    'date,count,source,revision\n2022-09-21,5,x,1\n2022-09-21,5,x,2',
    ['2 rows have a revision but no as_of; the first is row 2. Fill in as_of.'],
  ],
  [
    'an address that cannot be followed',
    arrests,
    'date,count,source,url\n2022-09-21,5,x,javascript:alert(1)',
    [
      '1 row has an address that does not begin with https, http or mailto; it is shown without a link. The first: row 2, column 4 (url).',
    ],
  ],
  [
    'characters that cannot be seen',
    arrests,
    'date,count,source\n2022-09-21,5,\u202exobn',
    ['1 row has invisible control characters, which were removed. The first: row 2, column 3 (source).'],
  ],
  [
    'rows that repeat',
    arrests,
    `${A}2022-09-21,,5,,x\n2022-09-21,,5,,x`,
    ['1 row is the same as an earlier row in every cell and was added up; the first is row 3. Delete what is a copy.'],
  ],
  [
    'parts with other bounds',
    arrests,
    `${A}2022-09-21,,5,,x\n2022-09-21,,6,about,x`,
    [
      '1 row has a different bound from the row it is added to; the first is row 3. The sum gets a bound that is true of both.',
    ],
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
