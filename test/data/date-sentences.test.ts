import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {events} from '../../src/datasets/events.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

const counts = (...days: string[]): string => `date,count,source\n${days.map((day) => `${day},5,x\n`).join('')}`;
const claims = (...days: string[]): string => `date,claimant,value\n${days.map((day) => `${day},a,5\n`).join('')}`;
const sentencesOf = (text: string, dataset: Dataset): string[] =>
  read(text, dataset).problems.map((problem) => problemsEn[problem.code](problem));
const at = (row: number, sentence: string): string => `Row ${row}, column 1 (date): ${sentence}`;

const cases: [string, Dataset, string, string[]][] = [
  [
    'a day in numbers that can be in one order only',
    arrests,
    counts('31.12.2023', '12-31-2023', '31/12/2023 15:30'),
    [
      at(2, '“31.12.2023” can only be day, month, year. Write YYYY-MM-DD: 2023-12-31.'),
      at(3, '“12-31-2023” can only be month, day, year. Write YYYY-MM-DD: 2023-12-31.'),
      at(4, '“31/12/2023 15:30” can only be day, month, year. Write YYYY-MM-DD: 2023-12-31.'),
    ],
  ],
  [
    'a day in numbers that can be in two orders',
    arrests,
    counts('02/01/2024', '05/05/2024'),
    [
      at(2, '“02/01/2024” can mean 2024-01-02 (day first) or 2024-02-01 (month first). Write YYYY-MM-DD.'),
      at(3, '“05/05/2024” is not written as YYYY-MM-DD; it can mean 2024-05-05. Write YYYY-MM-DD.'),
    ],
  ],
  [
    'the same beside a later row that shows the order',
    arrests,
    counts('02/01/2024', '12/31/2023'),
    [
      at(
        2,
        '“02/01/2024” can mean 2024-01-02 (day first) or 2024-02-01 (month first). Write YYYY-MM-DD. Row 3 has “12/31/2023”, which can only be month, day, year: if all rows are written so, it is 2024-02-01.',
      ),
      at(3, '“12/31/2023” can only be month, day, year. Write YYYY-MM-DD: 2023-12-31.'),
    ],
  ],
  [
    'the same beside rows that show both orders',
    arrests,
    counts('02/01/2024', '12/31/2023', '31/12/2023').replace('x\n12', 'x\n12'),
    [
      at(2, '“02/01/2024” can mean 2024-01-02 (day first) or 2024-02-01 (month first). Write YYYY-MM-DD.'),
      at(3, '“12/31/2023” can only be month, day, year. Write YYYY-MM-DD: 2023-12-31.'),
      at(4, '“31/12/2023” can only be day, month, year. Write YYYY-MM-DD: 2023-12-31.'),
    ],
  ],
  [
    'a year of two digits',
    arrests,
    counts('2/1/16', '15.09.25', '40.13.25'),
    [
      at(
        2,
        '“2/1/16” has a year of two digits and can mean 2016-01-02 (day first) or 2016-02-01 (month first). Write YYYY-MM-DD.',
      ),
      at(3, '“15.09.25” has a year of two digits and can mean 2025-09-15 (day, month, year). Write YYYY-MM-DD.'),
      at(4, '“40.13.25” is not a day. Write YYYY-MM-DD.'),
    ],
  ],
  [
    'a number of Excel, seconds, and other numbers',
    arrests,
    counts('44825', '44825.75', '1663718400', '1663718400000', '12345', '7'),
    [
      at(
        2,
        '“44825” looks like Excel’s number for the day 2022-09-21. Put 2022-09-21 in date, or give the column the format YYYY-MM-DD in Excel and save the file again.',
      ),
      at(
        3,
        '“44825.75” looks like Excel’s number for the day 2022-09-21. Put 2022-09-21 in date, or give the column the format YYYY-MM-DD in Excel and save the file again.',
      ),
      at(
        4,
        '“1663718400” looks like a count of seconds since 1970, which is 2022-09-21 in UTC. Put 2022-09-21 in date.',
      ),
      at(
        5,
        '“1663718400000” looks like a count of seconds since 1970, which is 2022-09-21 in UTC. Put 2022-09-21 in date.',
      ),
      at(6, '“12345” is not a day. Write YYYY-MM-DD.'),
      at(7, '“7” is not a day. Write YYYY-MM-DD.'),
    ],
  ],
  [
    'a month and a year where a figure can be of a period',
    arrests,
    counts('2022-02', 'February 2024', '2019'),
    [
      at(2, '“2022-02” is a month. For a figure of the whole month put 2022-02-01 in date and 2022-02-28 in date_end.'),
      at(
        3,
        '“February 2024” is a month. For a figure of the whole month put 2024-02-01 in date and 2024-02-29 in date_end.',
      ),
      at(4, '“2019” is a year. For a figure of the whole year put 2019-01-01 in date and 2019-12-31 in date_end.'),
    ],
  ],
  [
    'a month and a year where a date can be known to the month',
    mobilization,
    claims('2022-02', '2019'),
    [
      at(2, '“2022-02” is a month. Put month in date_precision, or write a day: YYYY-MM-DD.'),
      at(3, '“2019” is a year. Write a day, YYYY-MM-DD, or a month with month in date_precision.'),
    ],
  ],
  [
    'a month in another column',
    arrests,
    'date,count,source,as_of\n2022-09-21,5,x,2022-09\n',
    ['Row 2, column 4 (as_of): “2022-09” is a month, and a day is needed. Write YYYY-MM-DD.'],
  ],
  [
    'a word and a day of the week that is another',
    arrests,
    counts('Total', '"Sunday, 3 January 2015"'),
    [
      at(2, '“Total” is not a day. Write YYYY-MM-DD.'),
      at(3, '“Sunday, 3 January 2015” is not a day. Write YYYY-MM-DD.'),
    ],
  ],
];

describe('faults 4.5 sentences about days', () => {
  for (const [what, dataset, text, expected] of cases) {
    it(`say what to write for ${what}`, () => expect(sentencesOf(text, dataset)).to.deep.equal(expected));
  }

  it('tell once that a zone was cut off, with the day that was taken', () => {
    const {rows, problems} = read(
      counts('2022-09-21T23:30:00+03:00', '2022-09-22T00:10Z', '2022-09-23 18:00'),
      arrests,
    );
    expect(rows.map(({date}) => isoDay(date))).to.deep.equal(['2022-09-21', '2022-09-22', '2022-09-23']);
    expect(problems.map((problem) => problemsEn[problem.code](problem))).to.deep.equal([
      '2 rows have a time and a time zone after the day. The day is used as written and the time is ignored; in another time zone it may be a different day. The first: row 2, column 1 (date), “2022-09-21T23:30:00+03:00”.',
    ]);
  });

  it('do as they say: a month of a claim is read once its precision says so', () => {
    const {rows, problems} = read(
      'date,claimant,value,date_precision\n2022-09,a,5,month\nOctober 2022,a,5,month\n2022-09-21,a,5,month\n',
      mobilization,
    );
    expect(rows.map(({date}) => isoDay(date))).to.deep.equal(['2022-09-30', '2022-10-31', '2022-09-30']);
    expect(problems.map(({code}) => code)).to.not.include('date');
    expect(read('date,title,date_precision\n2022-09,a,month\n', events).rows).to.have.length(1);
  });

  it('leave the hour of as_of where it stands: two counts of one day are not added up', () => {
    const head = 'date,count,source,as_of,as_of_time,as_of_zone\n';
    const {rows, problems} = read(
      head +
        '2022-09-21,570,x,2022-09-21T20:15:00,,\n2022-09-21,735,x,2022-09-21 20:33+03:00,,\n' +
        '2022-09-21,900,x,2022-09-21 20:40Z,21:00,Moscow\n2022-09-21,1311,x,2022-09-22T00:00:00,,\n',
      arrests,
    );
    expect(rows.map(({count, source}) => [count.value, source.asOfTime, source.zone])).to.deep.equal([
      [570, '20:15', ''],
      [735, '20:33', 'UTC+03:00'],
      [900, '21:00', 'Moscow'],
      [1311, '', ''],
    ]);
    expect(problems.map(({code, row, count}) => [code, row, count])).to.deep.equal([['zone', 4, 1]]);
  });
});
