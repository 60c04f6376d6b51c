import {expect} from 'chai';
import {nestingOfArrests} from '../../src/cli/withhold/cells.js';
import {protect, type Protection} from '../../src/cli/withhold/protect.js';
import {Solver, TooHard, type Limits} from '../../src/cli/withhold/solve/solver.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';

const HEADER = 'date,date_end,place_type,place,region,count,bound,low,high,as_of,source,source_kind';

async function protectionOf(lines: readonly string[], limits?: Limits): Promise<Protection> {
  const width = HEADER.split(',').length;
  const text = lines.map((line) => line.split(',').concat(Array<string>(width).fill('')).slice(0, width).join(','));
  const {rows} = read([HEADER, ...text].join('\n'), {...arrests, identity: undefined});
  expect(rows).to.have.length(lines.length);
  return protect(rows, nestingOfArrests, (row) => arrests.identity!(row), 5, (await Solver.load(limits))!);
}

/** Rows that are withheld, by their place in the list. */
const away = ({small, more}: Protection) => [...small, ...more].map((row) => row - 2).sort((a, b) => a - b);

describe('the audit of withheld counts', () => {
  it('faults 3 says "fewer than" only where no other count had to be withheld', async () => {
    const alone = await protectionOf(['2022-09-21,,city,Ufa,,3', '2022-09-21,,city,Perm,,40']);
    expect([[...alone.small], [...alone.more], [...alone.marked]]).to.deep.equal([[2], [], [2]]);
    const tied = await protectionOf([
      '2022-09-21,,country,,,60',
      '2022-09-21,,city,Moscow,,47',
      '2022-09-21,,city,Tver,,10',
      '2022-09-21,,city,Ufa,,3',
      // tied to none of the others
      '2022-09-24,,city,Ufa,,2',
    ]);
    expect([away(tied), [...tied.marked]]).to.deep.equal([[2, 3, 4], [6]]);
  });

  const tables: [string, string[], number][] = [
    [
      'a total over days and cities, without a total of a day or a city',
      [
        '2022-09-21,,city,Ufa,,3',
        '2022-09-21,,city,Perm,,40',
        '2022-09-22,,city,Ufa,,30',
        '2022-09-22,,city,Perm,,41',
        '2022-09-21,2022-09-22,country,,,114',
      ],
      0,
    ],
    [
      'two periods that overlap',
      [
        '2022-09-21,,city,Ufa,,3',
        '2022-09-21,2022-09-27,city,Ufa,,53',
        '2022-09-22,2022-09-28,city,Ufa,,60',
        '2022-09-28,,city,Ufa,,10',
      ],
      0,
    ],
    [
      'a shorter period in the middle of a longer one',
      [
        '2022-09-21,,city,Ufa,,3',
        '2022-09-22,2022-09-24,city,Ufa,,50',
        '2022-09-25,,city,Ufa,,10',
        '2022-09-21,2022-09-25,city,Ufa,,63',
      ],
      0,
    ],
    [
      'the region whose cities are listed, and the rest of the country',
      [
        '2022-09-21,,city,Derbent,Dagestan,3',
        '2022-09-21,,city,Makhachkala,Dagestan,20',
        '2022-09-21,,region,Tuva,,77',
        '2022-09-21,,country,,,100',
      ],
      0,
    ],
    [
      'the counts of officials, which are not the newest',
      [
        '2022-09-21,,city,Ufa,,3,,,,2022-09-21,Ministry,official',
        '2022-09-21,,city,Perm,,40,,,,2022-09-21,Ministry,official',
        '2022-09-21,,city,Perm,,55,,,,2022-09-25,Monitor,monitor',
        '2022-09-22,,city,Ufa,,30,,,,2022-09-22,Ministry,official',
        '2022-09-22,,city,Perm,,41,,,,2022-09-22,Ministry,official',
        '2022-09-21,2022-09-22,country,,,114,,,,2022-09-22,Ministry,official',
      ],
      0,
    ],
    [
      'the lower ends of ranges, whose upper ends do not add up',
      ['2022-09-21,,city,Ufa,,,,1,3', '2022-09-21,,city,Perm,,,,40,50', '2022-09-21,,country,,,,,41,60'],
      0,
    ],
  ];
  for (const [what, lines, secret] of tables) {
    it(`faults 3 withholds more where a count could be worked out from ${what}`, async () => {
      const found = await protectionOf(lines);
      const [small] = away(found);
      expect(small).to.equal(secret);
      expect(found.more.size, JSON.stringify(away(found))).to.be.above(0);
      expect(found.marked.has(secret + 2)).to.equal(false);
    });
  }

  it('faults 3 says no "fewer than" where an "at least" rules out the lowest numbers', async () => {
    const cities = ['2022-09-21,,city,Ufa,,4', '2022-09-21,,city,Tver,,4', '2022-09-21,,city,Perm,,40'];
    // at least 5 of the two: neither is zero if both are below five
    const found = await protectionOf([...cities, '2022-09-21,,country,,,45,at_least']);
    expect([away(found), [...found.marked]]).to.deep.equal([[0, 1], []]);
    const free = await protectionOf([...cities, '2022-09-21,,country,,,44,at_least']);
    expect([away(free), [...free.marked]]).to.deep.equal([
      [0, 1],
      [2, 3],
    ]);
  });

  it('faults 3 withholds nothing for a list that cannot be complete', async () => {
    const found = await protectionOf([
      '2022-09-21,,country,,,1369',
      '2022-09-21,,city,Moscow,,542',
      '2022-09-21,,city,Ufa,,3',
    ]);
    expect([away(found), [...found.marked]]).to.deep.equal([[2], [4]]);
  });

  it('faults 3 gives up where it has looked long enough, and says so by TooHard', async () => {
    const lines = tables[0]![1];
    for (const limits of [
      {steps: 1000, solutions: 2},
      {steps: 0, solutions: 1000},
    ]) {
      const error = await protectionOf(lines, limits).catch((reason: unknown) => reason);
      expect(error, JSON.stringify(limits)).to.be.instanceOf(TooHard);
    }
  });
});
