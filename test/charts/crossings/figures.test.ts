import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import {parseState} from '../../../src/model/query.js';
import {random} from '../../data/random.js';
import {shipped} from '../../shipped.js';
import {drawings, E, modelOf, plain, type Model} from './drawn.js';

const HEAD = 'date,count,from,to,source,as_of\n';
const DAYS = ['05', '06', '07'].map((day, i) => `2024-01-${day},${10 + i},RU,GE,Police,\n`).join('');

const sentences = ({panels}: Model): readonly string[] =>
  panels.flatMap(({points}) => points.map(({sentence}) => plain(sentence)));
const figures = ({table}: Model): readonly string[] =>
  table.rows.map(({cells}) => plain(`${cells[2]}: ${cells[3]} ${cells[6]}`));

describe('crossings: claims of which nothing says which is newer', () => {
  it('faults 1.1 are marks of their own where two sources speak, in every order of the rows', () => {
    const csv = `${HEAD}${DAYS}2024-01-07,99,RU,GE,Guard,\n`;
    expect(figures(modelOf(csv))).to.include.members([
      '7 January 2024: 12 Police (named source)',
      '7 January 2024: 99 Guard (named source)',
    ]);
  });

  it('faults 1.1 are a range where one source gives two, and nothing says when one of them was known', () => {
    const csv = `${HEAD}${DAYS}2024-01-07,99,RU,GE,Police,2024-01-07\n`;
    const model = modelOf(csv);
    expect(figures(model)).to.include('7 January 2024: 12–99 Police (named source)');
    expect(sentences(model).find((text) => text.startsWith('7 January'))).to.include('2 counts: 12 and 99.');
    expect(model.table.rest).to.deep.equal([]);
  });

  it('faults 1.1 do not depend on the order of the rows of the shipped file', async () => {
    const csv = await shipped('crossings');
    const [head, ...rows] = csv.trimEnd().split('\n');
    for (const seed of [1, 2, 3]) {
      const next = random(seed);
      const shuffled = [...rows]
        .map((row) => ({row, at: next()}))
        .sort((a, b) => a.at - b.at)
        .map(({row}) => row);
      for (const query of [{}, E, {...E, rows: 'events'} as const, {...E, knownOn: parseState('2022-09-27')}]) {
        const other = figures(modelOf(`${[head, ...shuffled].join('\n')}\n`, query));
        expect([...other].sort()).to.deep.equal([...figures(modelOf(csv, query))].sort());
      }
    }
  });

  it('faults 1.1 are not mixed with a part of the crossings', () => {
    const csv = `date,count,from,to,scope,source\n2024-01-05,9,RU,GE,all,Police\n2024-01-05,4,RU,GE,part,Police\n`;
    expect([...figures(modelOf(csv))].sort()).to.deep.equal([
      '5 January 2024: 4 Police (named source)',
      '5 January 2024: 9 Police (named source)',
    ]);
  });
});

describe('crossings: rows that are events', () => {
  it('faults 1.1 add up, whoever tells of them', () => {
    const csv = `${HEAD}${DAYS}2024-01-07,99,RU,GE,Guard,\n`;
    const model = modelOf(csv, {rows: 'events'});
    expect(figures(model)).to.deep.equal([
      '5 January 2024: 10 Police (named source)',
      '6 January 2024: 11 Police (named source)',
      '7 January 2024: 111 Guard (named source); Police (named source)',
    ]);
    expect(sentences(model).at(-1)).to.equal(
      '7 January: 111 entries from Russia to Georgia. The sum of 2 events. Sources: Guard (named source), Police (named source).',
    );
    expect(model.table.rest).to.deep.equal([]);
    expect(plain(model.summary)).to.include('111 entries from Russia to Georgia, on 7 January (2 sources)');
  });
});

describe('crossings: days of which rows were left out', () => {
  it('faults 1.3 are at least what is left, and say so', () => {
    const model = modelOf(`${HEAD}${DAYS}2024-01-07,some,RU,GE,Police,\n2024-01-06,1,369,RU,GE,Police,\n`);
    expect(figures(model)).to.deep.equal([
      '5 January 2024: 10 Police (named source)',
      '6 January 2024, 1 row left out: 11+ Police (named source)',
      '7 January 2024, 1 row left out: 12+ Police (named source)',
    ]);
    expect(sentences(model).at(-1)).to.include('One row about it was left out, because it cannot be read.');
  });

  it('faults 1.3 say nothing of what another source counted, or at another border', () => {
    const model = modelOf(`${HEAD}${DAYS}2024-01-07,some,RU,GE,Guard,\n2024-01-06,some,RU,FI,Police,\n`);
    expect(figures(model).filter((text) => text.includes('left out'))).to.deep.equal([]);
    expect(model.gaps.map(plain)).to.deep.equal([
      'Rows that cannot be read were left out: 6 January (1 row) and 7 January (1 row).',
    ]);
  });

  it('faults 1.3 stay on the axis where nothing else is known of them', () => {
    const model = modelOf(`${HEAD}${DAYS}2024-01-08,,RU,GE,Police,\n2024-01-09,,RU,GE,Police,\n`);
    expect(plain(model.subtitle)).to.include('5 to 9 January 2024');
    expect(model.gaps.map(plain)).to.deep.equal([
      'Rows that cannot be read were left out: 8 January (1 row) and 9 January (1 row).',
    ]);
    const [panel] = drawings(model);
    expect(panel!.scene.labels.map(({text}) => plain(text))).to.include('9 Jan');
  });

  it('faults 1.3 are not told of before they were known', () => {
    const csv = `${HEAD}${DAYS}2024-01-07,some,RU,GE,Police,2024-01-09\n`;
    expect(figures(modelOf(csv, {knownOn: parseState('2024-01-08')})).at(-1)).to.equal(
      '7 January 2024: 12 Police (named source)',
    );
  });
});

describe('crossings: days after the state shown', () => {
  it('faults 1.2 are counted in no sentence and say nothing of a figure that was not found', () => {
    const csv = `${HEAD}${DAYS}2024-01-08,13,RU,GE,Police,\n`;
    const model = modelOf(csv, {knownOn: parseState('2024-01-06'), to: parseDay('2024-01-08')});
    const said = [...sentences(model), model.summary, ...model.gaps].map(plain).join(' ');
    expect(said).not.to.match(/no figure|7 January|8 January/i);
    expect(model.table.rest.map(({reason}) => reason)).to.deep.equal(Array(2).fill('known later than the state shown'));
  });
});
