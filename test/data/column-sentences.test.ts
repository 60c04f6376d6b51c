import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

const A = 'date,place,count,bound,source\n';

const cases: [string, Dataset, string, string[]][] = [
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
      'Column not found: date, count. Found: place, 1/22/20, 1/23/20, Jan 24 2020, 2020-01-25. Required for this chart: date, count. Dates are in the header (1/22/20, 1/23/20, Jan 24 2020 …). Rearrange the table: one row for each of them, with the date in the column date and the figure in another column.',
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
      'Row 2 has 4 cells, but the header has 3. “1,369” in column 2 (count) seems to be split at its comma: put it in quotation marks.',
      'Row 3 has 5 cells, but the header has 3. “1,369,840” in column 2 (count) seems to be split at its commas: put it in quotation marks.',
      'Row 4 has 4 cells, but the header has 3.',
      'Row 5 has 4 cells, but the header has 3.',
    ],
  ],
  ['too few cells', arrests, `${A}2022-09-21\n`, ['Row 2 has 1 cell, but the header has 5.']],
];

describe('faults 1.4, 4.5 sentences about columns and cells', () => {
  for (const [what, dataset, text, expected] of cases) {
    it(`say what is wrong with ${what}, and what to do`, () => {
      const {problems} = read(text, dataset);
      expect(problems.map((problem) => problemsEn[problem.code](problem))).to.deep.equal(expected);
    });
  }
});
