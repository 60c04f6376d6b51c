import {execFile} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect} from 'chai';
import {KINDS} from '../../src/cli/read-file.js';
import {FILE_PROBLEMS, ROW_PROBLEMS, WARNINGS, type ProblemCode} from '../../src/data/problem.js';
import {command, file, folder} from './command.js';

const within = folder();
const A = 'date,place,count,bound,source\n';

/** What is wrong with a file of a name: its code, the file, where that is told (`row:column`). */
const cases: [ProblemCode, string | Uint8Array, string][] = [
  ['encoding', Buffer.from('date,place,count\n2022-09-21,\xcc\xee\xf1\xea\xe2\xe0,5\n', 'latin1'), '2'],
  ['not-csv', '<!doctype html><html></html>', ''],
  ['empty', '', ''],
  ['columns', 'date,place,cout\n', ''],
  ['duplicate', 'date,count,Date\n2022-09-21,5,2022-09-22\n', '1:3'],
  ['quote', `${A}2022-09-21,"Moscow,5,,x\n`, '2:2'],
  ['person', 'date,count,surname\n2022-09-21,1,x\n', '1:3'],
  ['type', 'a,b\n1,2\n', ''],
  ['cells', `${A}2022-09-21,Moscow\n2022-09-21,Moscow,1,,x\n`, '2'],
  ['number', `${A}2022-09-21,Moscow,many,,x\n`, '2:3'],
  ['ambiguous', `${A}2022-09-21,Moscow,1.234,,x\n`, '2:3'],
  ['negative', `${A}2022-09-21,Moscow,-5,,x\n`, '2:3'],
  ['date', `${A}2022-02-30,Moscow,5,,x\n`, '2:1'],
  ['period', 'date,date_end,count,source\n2022-09-21,2022-09-20,5,x\n', '2:2'],
  ['bound', `${A}2022-09-21,Moscow,5,ca,x\n`, '2:4'],
  ['position', 'country,position,speaker\nDE,closed,x\n', '2:2'],
  ['country', 'country,position,speaker\nAtlantis,refuse,x\n', '2:1'],
  ['claimant', 'date,claimant,value\n2022-09-21,,5\n', '2:2'],
  ['needed', 'date,title,kind,source\n2022-09-21,,protest,x\n', '2:2'],
  ['source', 'date,count\n2022-09-21,5\n', '2'],
  ['revision', 'date,count,source,revision\n2022-09-21,5,x,1\n', '2:4'],
  ['parts', `${A}2022-09-21,,5,,x\n2022-09-21,,6,about,x\n`, '3:4'],
  ['repeat', `${A}2022-09-21,,5,,x\n2022-09-21,,5,,x\n`, '3'],
  ['denial', 'date,claimant,value,measure,denied_by,denied_on\n2022-09-21,Meduza,5,target,Kremlin,2022-09-20\n', '2:6'],
  ['reference', 'text,id,source\na,one,x\nb,one,x\n', '3:2'],
  ['withheld', `${A}2022-09-21,,3,withheld,x\n`, '2'],
  ['link', 'date,count,source,url\n2022-09-21,5,x,javascript:alert(1)\n', '2:4'],
  ['sources', `${A}2022-09-21,,5,,x\n2022-09-21,,6,,y\n`, '2'],
  ['outlier', 'date,count,source\n2022-09-21,5,x\n2022-09-22,5001,x\n', '3:2'],
  ['zone', 'date,count,source\n2022-09-21T23:30Z,5,x\n', '2:1'],
  ['control', 'date,count,source\n2022-09-21,5,\u202exobn\n', '2:3'],
];

/** Of the page and its attributes, not of a file. */
const OF_THE_PAGE = ['internal', 'charset', 'view', 'boundaries', 'query'];

describe('the command check', () => {
  it('finds nothing wrong with the files that ship', async () => {
    const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
    expect(files).to.have.length.of.at.least(8);
    const {code, out} = await command('check', ...files.map((name) => `data/${name}`));
    expect(out.trimEnd().split('\n')).to.have.length(files.length);
    for (const line of out.trimEnd().split('\n'))
      expect(line).to.match(/^data\/[\w-]+\.csv: \d+ rows of \w+, no problem\.$/);
    expect(code).to.equal(0);
  });

  it('takes every file that ships for what it is', async () => {
    const expected = {...Object.fromEntries(KINDS.map(({name}) => [name, name])), 'eu-positions': 'positions'};
    const names = Object.keys(expected).filter((name) => name !== 'positions');
    const {out} = await command('check', '--json', ...names.map((name) => `data/${name}.csv`));
    const found = JSON.parse(out) as {file: string; type: string}[];
    for (const {file: path, type} of found) expect(expected).to.have.property(path.slice(5, -4), type);
  });

  for (const [code, text, where] of cases) {
    const isWarning = (WARNINGS as readonly string[]).includes(code);
    it(`tells ${isWarning ? 'the warning' : 'the error'} ${code} with its place and a sentence`, async () => {
      const path = file(within, `${code}.csv`, text);
      const {code: exit, out} = await command('check', path);
      const place = [path, ...(where ? [where] : [])].join(':');
      const severity = isWarning ? 'warning' : 'error';
      const [line] = out.split('\n').filter((one) => one.startsWith(`${place}: ${severity} ${code}: `));
      expect(line, out).to.match(/: [“A-Z\d].*\S.*[.?]( \(“.*”\))?$/);
      expect(exit).to.equal(isWarning ? 0 : 1);
      const json = JSON.parse((await command('check', '--json', path)).out) as {problems: Record<string, unknown>[]}[];
      const [problem] = json[0]!.problems.filter((one) => one['code'] === code);
      expect(problem).to.include({severity, file: path});
      expect(problem?.['sentence']).to.be.a('string').and.not.equal('');
    });
  }

  it('has a test for every code there is', () => {
    const tested = new Set<string>([...cases.map(([code]) => code), 'fetch', ...OF_THE_PAGE]);
    for (const code of [...FILE_PROBLEMS, ...ROW_PROBLEMS, ...WARNINGS]) expect(tested, code).to.include(code);
  });

  it('says of a file that is not there, of a folder and of a file of no kind what they are', async () => {
    const {code, out} = await command('check', `${within}/none.csv`, within, file(within, 'unknown.csv', 'a,b\n1,2\n'));
    expect(code).to.equal(1);
    expect(out).to.include(`${within}/none.csv: error fetch: There is no such file.`);
    expect(out).to.include(`${within}: error fetch: This is a folder. Name the files in it: folder/*.csv.`);
    expect(out).to.include('unknown.csv: error type: No kind of file has these columns: a, b. The kinds are: arrests,');
  });

  it('faults 4.5 says where the header of a file of any kind seems to stand, and that a table is to be turned', async () => {
    const below = file(
      within,
      'below.csv',
      `# made by hand\n# twice\ndate,title,kind\n${'2022-09-21,a,b\n'.repeat(50)}`,
    );
    expect((await command('check', below)).out).to.include(
      'Found: # made by hand. Required for this chart: date, title. The header seems to stand in row 3: delete the rows above it.',
    );
    expect((await command('check', 'test/cases/i36-wide-years.csv')).out).to.include(
      'Years are in the header (1997, 1998, 1999). Rearrange the table:',
    );
  });

  it('reads a file as what it is told to be', async () => {
    const path = file(within, 'told.csv', 'date,count,source\n2022-09-21,5,x\n');
    expect((await command('check', path)).out).to.equal(`${path}: 1 row of arrests, no problem.\n`);
    expect((await command('check', '--type', 'crossings', path)).out).to.equal(
      `${path}: 1 row of crossings, no problem.\n`,
    );
    const told = await command('check', '--type', 'mobilization', path);
    expect(told.code).to.equal(1);
    expect(told.out).to.include('Column not found: claimant, value. Found: date, count, source.');
  });

  it('reads numbers by the sign it is told', async () => {
    const path = file(within, 'decimal.csv', `${A}2022-09-21,Moscow,1.234,,x\n`);
    expect((await command('check', path)).code).to.equal(1);
    expect((await command('check', '--decimal', ',', path)).code).to.equal(0);
  });

  it('faults 1.5 reads bytes as it is told to, and says what they look like where it is not', async () => {
    const path = 'test/cases/i07-windows-1251.csv';
    const {code, out} = await command('check', path);
    expect(code).to.equal(1);
    expect(out).to.include(
      `${path}:2: error encoding: From row 2 on the file is not UTF-8. It looks like windows-1251 (“Москва”): write encoding="windows-1251" on the tag, or save the file as UTF-8. To check it as it is, use --encoding windows-1251.`,
    );
    expect(await command('check', '--encoding', 'windows-1251', path)).to.deep.equal({
      ...{code: 0, out: `${path}: 3 rows of arrests, no problem.\n`, error: ''},
    });
    const wide = 'test/cases/i06-utf16.csv';
    expect((await command('check', wide)).out).to.match(/: 3 rows of arrests, 3 warnings\.\n/);
    expect((await command('check', '--encoding', 'windows-1251', 'data/crossings.csv')).out).to.include(
      'warning charset: The attribute encoding says windows-1251, but the file can be read as UTF-8 too.',
    );
  });

  it('faults 1.5 reduces a file in its own encoding, and refuses one in which no byte is a character', async () => {
    const row = '2022-09-21,\xd3\xf4\xe0,city,3,\xce\xc2\xc4\n';
    const path = file(within, 'old.csv', Buffer.from(`date,place,place_type,count,source\n${row}`, 'latin1'));
    const {code} = await command('check', '--encoding', 'cp1251', '--withhold', '5', path);
    expect(code).to.equal(0);
    expect(readFileSync(join(within, 'old.withheld.csv'), 'latin1')).to.equal(
      'date,place,place_type,count,source,bound,high\n2022-09-21,\xd3\xf4\xe0,city,,\xce\xc2\xc4,withheld,5\n',
    );
    const wide = file(within, 'wide.csv', Buffer.from('\ufeffdate,count,source\n2022-09-21,3,x\n', 'utf16le'));
    const told = await command('check', '--withhold', '5', wide);
    expect(told.code).to.equal(1);
    expect(told.out).to.include(`${wide}: no reduced file was written. It is UTF-16: save it as UTF-8 first.`);
    expect(existsSync(join(within, 'wide.withheld.csv'))).to.equal(false);
  });

  it('reads what comes in pieces, with a byte order mark, returns and letters of several bytes', async () => {
    const text = `\ufeff${A}${'2022-09-21,Махачкала,5,,ОВД-Инфо\r\n'.repeat(5000)}2022-09-22,Махачкала,x,,ОВД-Инфо\r\n`;
    const path = file(within, 'pieces.csv', text);
    const {out} = await command('check', path);
    expect(out).to.match(/: 5001 rows of arrests, 1 error and 4999 warnings\.\n/);
    expect(out).to.include(`${path}:5002:3: error number: `);
  });

  const misused: [string, string[], RegExp][] = [
    ['another command', ['draw', 'x.csv'], /There is no command “draw”/],
    ['no file', ['check'], /Name at least one file/],
    ['an unknown type', ['check', '--type', 'weather', 'x.csv'], /There is no type “weather”\. Use one of: arrests,/],
    ['an unknown option', ['check', '--fast', 'x.csv'], /--fast/],
    ['an unknown encoding', ['check', '--encoding', 'bogus', 'x.csv'], /not name a known encoding: “bogus”/],
    [
      'rows that are neither claims nor events',
      ['check', '--rows', 'many', 'x.csv'],
      /claims or events, but is “many”/,
    ],
    ['an unknown sign', ['check', '--decimal', ';', 'x.csv'], /but is “;”/],
    ['a threshold that is none', ['check', '--withhold', 'few', 'x.csv'], /but is “few”/],
    ['a threshold that withholds nothing', ['check', '--withhold', '1', 'x.csv'], /but is “1”/],
    ['a place to write nothing', ['check', '--out', 'y.csv', 'x.csv'], /use it together with --withhold/],
    [
      'one place for two files',
      ['check', '--withhold', '5', '--out', 'y.csv', 'a.csv', 'b.csv'],
      /one file \(y\.csv\)/,
    ],
  ];
  for (const [what, args, expected] of misused) {
    it(`does nothing with ${what}, and says why`, async () => {
      const {code, out, error} = await command(...args);
      expect([code, out]).to.deep.equal([2, '']);
      expect(error).to.match(expected);
    });
  }

  it('tells how it is used', async () => {
    const {code, out} = await command('--help');
    expect(code).to.equal(0);
    for (const word of ['--type', '--rows', '--json', '--withhold', '--out', ...KINDS.map(({name}) => name)])
      expect(out).to.include(word);
    expect((await command()).code).to.equal(2);
  });

  it('is what the package runs by its name', async () => {
    const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
    const source = bin['conflict-charts']!.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    expect(existsSync(source)).to.equal(true);
    expect(readFileSync(source, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
    const bad = file(within, 'bad.csv', `${A}2022-09-21,Moscow,many,,x\n`);
    const call = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', './tools/typescript.js', source, ...args]).then(
        ({stdout}) => [0, stdout],
        (error: unknown) => [(error as {code: number}).code, ''],
      );
    expect(await call('check', 'data/arrests.csv')).to.deep.equal([
      0,
      'data/arrests.csv: 192 rows of arrests, no problem.\n',
    ]);
    expect((await call('check', bad))[0]).to.equal(1);
  }).timeout(30_000);
});
