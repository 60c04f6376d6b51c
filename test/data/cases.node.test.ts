import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {problemsEn} from '../../src/messages/problems-en.js';

/** What a file of test/cases is read as, and all that is said of it. */
const cases: [string, Dataset, string[], string[]][] = [
  [
    'i08-pipe',
    arrests,
    ['2022-09-21 Moscow 538', '2022-09-21 Saint Petersburg 480', '2022-09-24 Moscow 399'],
    ['3 rows without a source, the first in row 2. Shown with “no source”.'],
  ],
  [
    'i09b-duplicate-date',
    arrests,
    [],
    [
      'Columns 1 and 2 have the same name (date), so it is not clear which one is meant. Give all but one of them another name.',
    ],
  ],
  ['i47-bare-cr-in-cell', arrests, ['2024-01-05 North West 3', '2024-01-06 South 12'], []],
];

describe('faults 1.4, 4.5 small files of people who do this job', () => {
  for (const [name, dataset, rows, sentences] of cases) {
    it(name, () => {
      const reading = read(readFileSync(`test/cases/${name}.csv`, 'utf8'), dataset);
      expect(reading.rows.map((row) => row.row)).to.deep.equal(rows.map((_, index) => index + 2));
      expect(reading.problems.map((problem) => problemsEn[problem.code](problem))).to.deep.equal(sentences);
    });
  }
});
