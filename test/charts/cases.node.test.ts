import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'chai';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {modelOf, plain, words} from './arrests/drawn.js';

/** Small files that people had trouble with, and the figures they should give. */
async function figuresOf(name: string): Promise<readonly string[]> {
  const {rows, lost} = read(readFileSync(resolve(process.cwd(), 'test/cases', name), 'utf8'), arrests);
  const {table} = await modelOf(rows, {}, 1200, words, lost);
  return table.rows.map(({head, cells}) => plain(`${head}: ${cells[0]}`));
}

describe('files of public bug reports, drawn as arrests', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'faults 1.1',
      'i46-events-with-source.csv',
      ['5 January: 3–9', '6 January: 12', 'Sum of the days found, to 6 January: 15–21'],
    ],
    [
      'faults 1.3',
      'i39-last-day-not-filled.csv',
      [
        ...['12 March: 120', '13 March: 160'],
        ...['14 March, 1 row left out: no figure found', '15 March, 1 row left out: no figure found'],
        'Sum of the days found, to 13 March: 280',
      ],
    ],
    [
      'faults 1.3',
      'i14b-unquoted-thousands.csv',
      [
        ...['21 September, 1 row left out: no figure found', '22 September: no figure found'],
        ...['23 September: no figure found', '24 September: 840', '25 September: 140'],
        ...['Sum of the days found, to 25 September: 980', 'Moscow, days found: 980'],
      ],
    ],
    [
      'cases',
      'i11-total-row.csv',
      [
        ...['5 January: 12', '6 January: 12', 'Sum of the days found, to 6 January: 24'],
        ...['North, days found: 15', 'South, days found: 9'],
      ],
    ],
    [
      'cases',
      'i13-blank-columns-and-lines.csv',
      ['5 January: 3', '6 January: 12', 'Sum of the days found, to 6 January: 15', 'North, days found: 15'],
    ],
    [
      'cases',
      'i16-point-zero.csv',
      [
        ...['5 March: 49,371', '6 March: 49,375', '7 March: 49,378', '8 March, 1 row left out: no figure found'],
        'Sum of the days found, to 7 March: 148,124',
      ],
    ],
    [
      'cases',
      'i17-empty-not-zero.csv',
      [
        ...['5 January: 3', '6 January, 1 row left out: no figure found', '7 January, 1 row left out: no figure found'],
        ...['8 January: 0', '9 January: 7', 'Sum of the days found, to 9 January: 10'],
      ],
    ],
    [
      'cases',
      'i20-huge-range.csv',
      [
        ...['5 January: 1 million', '6 January: 10', '7 January: 0', '8 January: 74'],
        'Sum of the days found, to 8 January: 1,000,084',
      ],
    ],
  ];
  for (const [id, name, figures] of cases) {
    it(`${id} ${name}`, async () => {
      expect(await figuresOf(name)).to.deep.equal(figures);
    });
  }
});
