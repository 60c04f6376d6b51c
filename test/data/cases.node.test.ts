import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {FileText} from '../../src/data/file-text.js';
import {FileReader} from '../../src/data/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {problemsEn} from '../../src/messages/problems-en.js';

const NO_SOURCE = (rows: number): string =>
  `${rows} rows without a source, the first in row 2. Shown with “no source”.`;

/** What a file of test/cases is read as, by columns that matter, and all that is said of it. */
const cases: [name: string, dataset: Dataset, rows: string[], sentences: string[], encoding?: string][] = [
  ['i06-utf16', arrests, ['Москва 538', 'Санкт-Петербург 480', 'Москва 399'], [NO_SOURCE(3)]],
  [
    'i07-windows-1251',
    arrests,
    [],
    [
      'From row 2 on the file is not UTF-8. It looks like windows-1251 (“Москва”): write encoding="windows-1251" on the tag, or save the file as UTF-8.',
    ],
  ],
  ['i07-windows-1251', arrests, ['Москва 538', 'Санкт-Петербург 478', 'Улан-Удэ 24'], [], 'windows-1251'],
  ['i08-pipe', arrests, ['Moscow 538', 'Saint Petersburg 480', 'Moscow 399'], [NO_SOURCE(3)]],
  [
    'i09b-duplicate-date',
    arrests,
    [],
    [
      'Columns 1 and 2 have the same name (date), so it is not clear which one is meant. Give all but one of them another name.',
    ],
  ],
  ['i25-cr-only', arrests, ['3', '12', '7'], [NO_SOURCE(3)]],
  ['i47-bare-cr-in-cell', arrests, ['North West 3', 'South 12'], []],
];

/** What stands in a row that tells it from the others. */
const shown = (row: object): string => {
  const {place = '', count, figure} = row as {place?: string; count?: {value?: number}; figure?: {value?: number}};
  return [place, (count ?? figure)?.value].filter((part) => part !== '' && part !== undefined).join(' ');
};

describe('faults 1.4, 1.5, 1.6, 4.5, 4.6 small files of people who do this job', () => {
  for (const [name, dataset, rows, sentences, encoding = ''] of cases) {
    it(`${name}${encoding ? ` as ${encoding}` : ''}`, () => {
      const text = new FileText({encoding});
      const reader = new FileReader(dataset);
      reader.push(text.read(readFileSync(`test/cases/${name}.csv`)));
      const reading = reader.endOf(text);
      expect(reading.rows.map(shown)).to.deep.equal(rows);
      expect(reading.problems.map((problem) => problemsEn[problem.code](problem))).to.deep.equal(sentences);
    });
  }
});
