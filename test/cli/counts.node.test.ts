import {expect} from 'chai';
import {command, file, folder} from './command.js';

const within = folder();
const A = 'date,place,count,bound,source\n';

describe('the command check, of many problems', () => {
  it('faults 2.8 tells the first of a kind of problem and what stood there, and how many more in which rows', async () => {
    const path = file(
      within,
      'many.csv',
      `${A}${'2022-09-21,Moscow,5,,\n'.repeat(600)}${'x,Moscow,5,,y\n'.repeat(600)}`,
    );
    const {out} = await command('check', path);
    expect(out).to.include(`${path}: 1200 rows of arrests, 600 errors and 1199 warnings.`);
    expect(out.match(/ warning source: /g)).to.have.length(6);
    expect(out.match(/ error date: /g)).to.have.length(6);
    expect(out).to.match(
      /many\.csv: error date: 595 more in column 1 \(date\): rows 607, 608, .+, 626 and 575 more\.\n/,
    );
    expect(out).to.match(/many\.csv: warning source: 595 more in column 5 \(source\): rows 7, 8, .+ and 575 more\.\n/);
    expect(out).to.include(`${path}:602:1: error date: Row 602, column 1 (date): “x” is not a day. Write YYYY-MM-DD.`);
    const linked = file(within, 'linked.csv', 'date,count,source,url\n2022-09-21,5,x,javascript:alert(1)\n');
    expect((await command('check', linked)).out).to.include('(“javascript:alert(1)”)');
  });

  it('faults 2.8 says in JSON how many there are of each kind of problem', async () => {
    const path = file(within, 'six.csv', `${A}${'x,Moscow,5,,y\n'.repeat(6)}2022-09-21,Moscow,z,,y\n`);
    const {code, out} = await command('check', '--json', path);
    expect(code).to.equal(1);
    const [found] = JSON.parse(out) as Record<string, unknown>[];
    expect(found).to.include({errors: 7, warnings: 0, leftOut: 7});
    expect(found!['kinds']).to.deep.equal([
      {code: 'date', severity: 'error', column: 1, name: 'date', count: 6},
      {code: 'number', severity: 'error', column: 3, name: 'count', count: 1},
    ]);
    const problems = found!['problems'] as {row: number; more?: unknown}[];
    expect(problems.map(({row}) => row)).to.deep.equal([2, 3, 4, 5, 6, 8]);
    expect(problems.map(({more}) => more)).to.deep.equal([
      ...[undefined, undefined, undefined, undefined],
      {count: 1, rows: [7]},
      undefined,
    ]);
    expect((await command('check', path)).out).to.include('six.csv: error date: 1 more in column 1 (date): row 7.\n');
  });

  it('faults 2.8 adds up rows that are events where it is told that they are', async () => {
    const path = file(within, 'events.csv', `${A}2022-09-21,Moscow,5,,x\n2022-09-21,Moscow,6,,y\n`);
    expect((await command('check', path)).out).to.match(
      / warning sources: .+ To check it this way, use --rows events\.\n/,
    );
    for (const [rows, found] of [
      ['claims', '1 warning'],
      ['events', 'no problem'],
    ] as const)
      expect((await command('check', '--rows', rows, path)).out).to.include(`: 2 rows of arrests, ${found}.\n`);
  });
});
