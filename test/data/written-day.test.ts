import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {readDay, readMonth} from '../../src/data/reading/cell.js';

const of = (text: string): string | undefined => {
  const read = readDay(text);
  return read && [isoDay(read.day), read.clock, read.zone].join(' ').trim();
};

describe('faults 4.5 days as they are written', () => {
  const read: [string, string[]][] = [
    [
      '2015-01-03',
      [
        ...['2015-01-03', '2015-1-3', '2015/01/03', '2015.1.3', '20150103'],
        ...['3 January 2015', '03 January 2015', '3 Jan 2015', '3 Jan. 2015', '3-Jan-2015', '03/Jan/2015', '3Jan2015'],
        ...['Jan 3 2015', 'Jan 3, 2015', 'Jan. 3, 2015', 'January 3, 2015', 'JANUARY 3 2015', 'january 3,2015'],
        ...['3rd January 2015', 'January 3rd, 2015', 'the 3rd of January 2015', '3 of Jan 2015', '01-January-2015'],
        ...['Saturday, 3 January 2015', 'Sat 3 Jan 2015', 'Sat, Jan 3, 2015', '2015 January 3', '2015-Jan-03'],
      ].filter((text) => text !== '01-January-2015'),
    ],
    ['2015-01-01', ['01-January-2015', 'January 1st 2015', '1st Jan 2015']],
    ['2015-09-22', ['22 Sept 2015', 'Sept. 22nd, 2015', '22nd September 2015', '2015/9/22']],
    ['2022-05-13', ['13 May 2022', 'May 13, 2022', '13th May 2022', '13-may-2022']],
    [
      '2022-09-21 15:30',
      ['2022-09-21T15:30:57', '2022-09-21 15:30', '21 September 2022, 15:30', '2022-09-21t15:30:57.5'],
    ],
    ['2022-09-24 18:00', ['2022-09-24 18:00:00', '2022-09-24  18:00:00.000000']],
    ['2022-09-22 00:10 Z', ['2022-09-22T00:10:00.123456Z', '2022-09-22 00:10 Z']],
    ['2022-09-25 23:30 +03:00', ['2022-09-25T23:30:00+03:00', '2022-09-25 23:30 +03:00']],
    ['2018-12-31 00:00 UTC', ['2018-12-31 00:00:00.000000 UTC']],
    ['2018-12-31 09:05 -0500', ['2018-12-31T9:05-0500']],
  ];
  for (const [expected, texts] of read) {
    for (const text of texts) it(`${text} is ${expected}`, () => expect(of(text)).to.equal(expected));
  }

  const none = [
    ...[
      '31/12/2023',
      '02/01/2024',
      '1/1/16',
      '15.09.25',
      '21.09.2022',
      '3 Jan 15',
      'Jan 3',
      'Jan 2015',
      '2022-07',
      '2019',
    ],
    ...['44825', '1663718400', '201001', '20112022', '20229921', '2022/13/01', '2022-09-31', '31 February 2022'],
    ...['3th January 2015', '1rd Jan 2015', '11st Jan 2015', 'Sunday, 3 January 2015', '3 Janvier 2015', '3 Ja 2015'],
    ...[
      '2022-09-21T25:00',
      '2022-09-21T15:60',
      '2022-09-21T',
      '2022-09-21/22',
      '2022-09-21 to 2022-09-25',
      '2022-09-21 3 pm',
    ],
    ...['', ' ', 'yesterday', 'Total', '__proto__', `3 January ${'0'.repeat(100)}2015`],
  ];
  for (const text of none) it(`${JSON.stringify(text)} is not read`, () => expect(of(text)).to.equal(undefined));

  it('of a month has its first day', () => {
    for (const text of [
      '2022-07',
      '2022/7',
      '07/2022',
      '7.2022',
      '202207',
      'July 2022',
      'Jul. 2022',
      '2022 July',
      'jul-2022',
    ])
      expect(isoDay(readMonth(text)!), text).to.equal('2022-07-01');
    for (const text of ['2022', '2022-13', '13/2022', '202213', '22-07', 'Julio 2022', '2022-07-01', '07/22', ''])
      expect(readMonth(text), text).to.equal(undefined);
  });
});
