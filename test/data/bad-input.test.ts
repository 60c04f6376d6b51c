import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading/reading.js';
import {annotations} from '../../src/datasets/annotations.js';
import {arrests} from '../../src/datasets/arrests.js';
import {corrections} from '../../src/datasets/corrections.js';
import {events} from '../../src/datasets/events.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {positions} from '../../src/datasets/positions.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

const LONG = 'A commissar of a district '.repeat(8).slice(0, 200);
const CLAIMS = 'date,claimant,value,as_of,revision,denied_by,denied_on\n';
const GOOD = '2022-09-21,Sergei Shoigu,300000,2022-09-21,,,\n';
const COUNTS = 'date,date_end,place,count,low,high,bound,source,as_of,revision\n';

/** What is wrong, the file, what is said of it, how many rows are drawn all the same. */
const cases: [string, Dataset, string, string[], number][] = [
  [
    'a claim without claimant',
    mobilization,
    `${CLAIMS}2022-09-22, ,1000000,,,,\n${GOOD}`,
    ['Row 2, column 2 (claimant) is empty: say who made the claim.'],
    1,
  ],
  [
    'a denial before the claim',
    mobilization,
    `${CLAIMS}2022-09-23,Meduza,1200000,2022-09-23,,Kremlin,2022-09-22\n${GOOD}`,
    [
      '1 row has a denial that is earlier than the claim; the denial is not shown. The first: row 2, column 7 (denied_on). Check both days.',
    ],
    2,
  ],
  [
    'a revision without as_of',
    arrests,
    `${COUNTS}2022-09-21,,,570,,,,OVD-Info,,1\n2022-09-21,,,735,,,,OVD-Info,2022-09-21,2\n`,
    ['1 row has a revision but no as_of; the first is row 2. Fill in as_of.'],
    2,
  ],
  [
    'two rows of one identity with different bounds',
    arrests,
    `${COUNTS}2022-09-25,,Makhachkala,100,,,about,x,,\n2022-09-25,,Makhachkala,120,,,at_least,x,,\n`,
    [
      '1 row has a different bound from the row it is added to; the first is row 3. The sum gets a bound that is true of both.',
    ],
    1,
  ],
  [
    'a low above the high',
    arrests,
    `${COUNTS}2022-09-21,,,,9,3,range,x,,\n2022-09-22,,,,3,9,range,x,,\n`,
    ['Row 2, column 5 (low): low (9) is greater than high (3). Check both.'],
    1,
  ],
  [
    'a position outside the six',
    positions,
    'country,position,speaker\nDE,neutral,x\nLV,refuse,x\n',
    [
      'Row 2, column 2 (position): “neutral” is not a position. Use one of: welcome, case_by_case, undecided, restrict, refuse, no_stated_position.',
    ],
    1,
  ],
  [
    'a date_end before the date',
    arrests,
    `${COUNTS}2022-09-21,2022-09-20,,5,,,,x,,\n2022-09-21,2022-09-22,,5,,,,x,,\n`,
    ['Row 2, column 2 (date_end): “2022-09-20” is earlier than the date of the row. Check both.'],
    1,
  ],
  [
    'an as_of before the event',
    arrests,
    `${COUNTS}2022-09-21,,,5,,,,x,2022-09-20,\n2022-09-21,,,6,,,,x,2022-09-21,\n`,
    ['Row 2, column 9 (as_of): “2022-09-20” is earlier than the date of the row. Check both.'],
    1,
  ],
  ['a claimant of 200 characters', mobilization, `${CLAIMS}2022-09-21,${LONG},5,,,,\n`, [], 1],
  [
    'a direction override in a name',
    mobilization,
    `${CLAIMS}2022-09-21,\u202euvogiohS\u202c,5,,,,\n`,
    ['1 row has invisible control characters, which were removed. The first: row 2, column 2 (claimant).'],
    1,
  ],
  [
    'a count that is withheld and given',
    arrests,
    `${COUNTS}2022-09-21,,,3,,5,withheld,x,,\n`,
    [
      '1 row has a count that should be withheld but is still in the file; the first is row 2. The chart does not show it, but anyone who opens the file can read it: empty the cell.',
    ],
    1,
  ],
  [
    'an event without a title',
    events,
    'date,title,kind,publisher\n2022-09-21,,protest,x\n2022-09-21,a,protest,x\n',
    ['Row 2, column 2 (title) is empty. Every row needs it.'],
    1,
  ],
  [
    'an annotation without words',
    annotations,
    'day,text,source\n2022-09-21,,x\n2022-09-21,a,x\n',
    ['Row 2, column 2 (text) is empty. Every row needs it.'],
    1,
  ],
  [
    'a correction of nothing',
    corrections,
    'file,id,on\narrests.csv,,2022-09-27\narrests.csv,a,2022-09-27\n',
    ['Row 2, column 2 (id) is empty. Every row needs it.'],
    1,
  ],
];

describe('bad input', () => {
  for (const [what, dataset, text, sentences, drawn] of cases) {
    it(`gets its sentence, and the rest is drawn: ${what}`, () => {
      const {rows, problems, failure} = read(text, dataset);
      expect(problems.map((problem) => problemsEn[problem.code](problem))).to.deep.equal(sentences);
      expect([rows.length, failure]).to.deep.equal([drawn, undefined]);
    });
  }

  it('is never cut, and what can be read of it is kept', () => {
    expect(LONG).to.have.length(200);
    expect(read(`${CLAIMS}2022-09-21,${LONG},5,,,,\n`, mobilization).rows[0]?.claimant).to.equal(LONG.trim());
    expect(read(`${CLAIMS}2022-09-21,\u202euvogiohS\u202c,5,,,,\n`, mobilization).rows[0]?.claimant).to.equal(
      'uvogiohS',
    );
    const [claim] = read(`${CLAIMS}2022-09-23,Meduza,1200000,2022-09-23,,Kremlin,2022-09-22\n`, mobilization).rows;
    expect([claim?.figure.value, claim?.denial]).to.deep.equal([1_200_000, undefined]);
  });
});
