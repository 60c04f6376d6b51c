import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {linesOf, rawLines, rawText} from '../../src/cli/withhold/reduce.js';
import {below, pick, random} from '../data/random.js';
import {command, file, folder, reducer} from './command.js';

const within = folder();
const read = (path: string) => readFileSync(path, 'utf8');

const reduced = reducer(within);

describe('the reduced file', () => {
  it('A-48 has no withheld count in it, says so for each, and leaves the rest', async () => {
    const {text, code, path, target, out} = await reduced(
      'day',
      'date,place_type,place,count,low,high,bound,note,source\n' +
        '2022-09-21,country,Russia,60,,,,,x\n' +
        '2022-09-21,city,Moscow,47,,,,"One, two\nlines",x\n' +
        '2022-09-21,city,Tver,10,8,12,range,,x\n' +
        '2022-09-21,city,Ufa,3,,,about,,x\n' +
        '2022-09-22,city,Ufa,2,,,at_least,,x\n',
    );
    expect(text).to.equal(
      'date,place_type,place,count,low,high,bound,note,source\n' +
        '2022-09-21,country,Russia,60,,,,,x\n' +
        '2022-09-21,city,Moscow,47,,,,"One, two\nlines",x\n' +
        '2022-09-21,city,Tver,,,,withheld,,x\n' +
        // nothing tells which of the two is below the threshold
        '2022-09-21,city,Ufa,,,,withheld,,x\n' +
        // "at least 2" can be more than the threshold
        '2022-09-22,city,Ufa,,,,withheld,,x\n',
    );
    expect([code, out]).to.deep.equal([
      0,
      `${path}: 5 rows of arrests, no problem.\n${target}: written. Of 5 counts 3 are withheld: 2 below 5, and 1 to protect them. None of them can be calculated from the sums of this file.\n`,
    ]);
    expect((await command('check', target)).out).to.include('no problem');
  });

  it('gets the columns it needs, and keeps byte order mark, line ends, quotation marks and letters', async () => {
    const {text} = await reduced(
      'bytes',
      '\ufeff"date";Count;"ort"\r\n2022-09-21;"3";"Уфа ""x"""\r\n\r\n2022-09-22 ;7;\r\n',
    );
    expect(text).to.equal(
      '\ufeff"date";Count;"ort";bound;high\r\n2022-09-21;;"Уфа ""x""";withheld;5\r\n\r\n2022-09-22 ;7;;;\r\n',
    );
  });

  it('keeps bytes of the encoding that is said, which are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('date,count,place,bound,high\n2022-09-21,3,'),
      Buffer.from([0xff, 0xcf]),
      Buffer.from(',,\n'),
    ]);
    const {target} = await reduced('odd', bytes, '--encoding', 'windows-1251');
    expect(readFileSync(target).includes(Buffer.from([0x2c, 0x2c, 0xff, 0xcf, 0x2c]))).to.equal(true);
  });

  it('is the file itself where nothing is to be withheld', async () => {
    const original = 'date,count,source\n2022-09-21,5,x\n';
    const {text, out} = await reduced('none', original);
    expect(text).to.equal(original);
    expect(out).to.include('Of 1 count none is below 5.');
  });

  it('is the same when it is reduced again', async () => {
    const {target} = await reduced(
      'twice',
      'date,place_type,place,count,source\n2022-09-21,country,Russia,45,x\n2022-09-21,city,Moscow,42,x\n2022-09-21,city,Ufa,3,x\n',
    );
    await command('check', '--withhold', '5', target);
    expect(read(join(within, 'twice.withheld.withheld.csv'))).to.equal(read(target));
  });

  it('has no count in a row that was withheld and gave it all the same', async () => {
    const {text} = await reduced(
      'given',
      'date,count,low,high,bound,source\n2022-09-21,3,,10,withheld,x\n2022-09-22,7,1,9,withheld,x\n',
    );
    expect(text).to.equal('date,count,low,high,bound,source\n2022-09-21,,,10,withheld,x\n2022-09-22,,1,9,withheld,x\n');
  });

  it('points at cells that may tell the number in other words, and does not repeat it', async () => {
    const {out, target} = await reduced(
      'told',
      'date,count,note,url,cities,source\n' +
        '2022-09-21,3,Three women,https://example.org/police-hold-3-people,3,x\n' +
        '2022-09-22,4,"14 others, 2,400 came, 4.5 per cent, at 04:30",https://example.org/40,,x\n',
    );
    const places = [...out.matchAll(/look here: row (\d+), column \d+ \((\w+)\)/g)].map(
      ([, row, name]) => `${row} ${name}`,
    );
    expect(places).to.deep.equal(['2 note', '2 url']);
    expect(out).to.include(`${target}:2:3: look here`);
    expect(out).not.to.match(/three/i);
  });

  it('goes where it is told, and over the original only where that is named', async () => {
    const original = 'date,count,source\n2022-09-21,3,x\n';
    const expected = 'date,count,source,bound,high\n2022-09-21,,x,withheld,5\n';
    const {path, text} = await reduced('where', original);
    expect([text, read(path)]).to.deep.equal([expected, original]);
    const other = join(within, 'other.csv');
    await command('check', '--withhold', '5', '--out', other, path);
    expect([read(other), read(path)]).to.deep.equal([expected, original]);
    mkdirSync(join(within, 'sub'));
    await command('check', '--withhold', '5', '--out', join(within, 'sub'), path, other);
    expect(read(join(within, 'sub', 'where.withheld.csv'))).to.equal(expected);
    await command('check', '--withhold', '5', '--out', path, path);
    expect(read(path)).to.equal(expected);
  });

  it('is not written while a row cannot be read, nor of a file without counts, nor where nobody can write', async () => {
    const broken = await reduced('broken', 'date,count,source\n2022-09-21,3 people,x\n2022-09-21,3,x\n');
    expect([broken.code, broken.text]).to.deep.equal([1, undefined]);
    expect(broken.out).to.include('no reduced file was written. Correct the errors first');
    const claims = await reduced('claims', 'date,claimant,value\n2022-09-21,x,3\n');
    expect([claims.code, claims.text]).to.deep.equal([1, undefined]);
    expect(claims.out).to.include('Only counts of arrests and crossings can be withheld.');
    const path = file(within, 'nowhere.csv', 'date,count,source\n2022-09-21,3,x\n');
    const {code, out} = await command('check', '--withhold', '5', '--out', join(within, 'none', 'x.csv'), path);
    expect([code, out.includes('cannot be written')]).to.deep.equal([1, true]);
  });

  it('is told as data without any count', async () => {
    const {out, target} = await reduced('data', 'date,count,source\n2022-09-21,3,x\n2022-09-22,70,x\n', '--json');
    const [{reduced: told}] = JSON.parse(out) as [{reduced: unknown}];
    expect(told).to.deep.equal({target, rows: 2, withheld: 1, protecting: 0, small: [2], more: [], telltales: []});
  });

  it('A-48 of the file of arrests that ships has no count below five, and all others as they were', async () => {
    const {text = ''} = await reduced('shipped', read('data/arrests.csv'));
    const [before, after] = [read('data/arrests.csv'), text].map((one) => linesOf(Buffer.from(one)).lines);
    const [names] = before!;
    const at = (name: string) => names!.cells.indexOf(name);
    let withheld = 0;
    after!.slice(1).forEach(({cells}, index) => {
      const old = before![index + 1]!.cells;
      const isSmall = Number(old[at('count')]) < 5;
      if (isSmall) withheld += 1;
      expect(cells[at('count')]).to.equal(isSmall ? '' : old[at('count')]);
      expect(cells[at('bound')]).to.equal(isSmall ? 'withheld' : old[at('bound')]);
      const others = (all: readonly string[]) =>
        old.map((_, place) => (/^(count|bound)$/.test(names!.cells[place]!) ? '' : all[place]));
      expect(others(cells)).to.deep.equal(others(old));
    });
    expect(withheld).to.equal(10);
  });
});

describe('raw lines', () => {
  it('are what the reader reads, and are written back byte for byte, whatever the file', () => {
    const next = random(48);
    const signs = ['a', 'й', '7', ' x', ',', ';', '"', '\n', '\r\n', '', '""'];
    for (let round = 0; round < 500; round++) {
      const lineEnd = pick(next, ['\n', '\r\n', '\r']);
      const quote = (cell: string) =>
        /["\n\r,;]/.test(cell) || next() < 0.3 ? `"${cell.replaceAll('"', '""')}"` : cell;
      const lines = Array.from({length: 1 + below(next, 5)}, (_, row) =>
        Array.from({length: 3}, (__, column) =>
          column === 0 ? `r${row}` : quote(Array.from({length: below(next, 4)}, () => pick(next, signs)).join('')),
        ).join(','),
      );
      const text = `a,b,c${lineEnd}${lines.join(pick(next, [lineEnd, lineEnd + lineEnd]))}${pick(next, ['', lineEnd])}`;
      const raw = rawLines(text, ',');
      expect(rawText(raw, ',')).to.equal(text);
      const unquoted = raw
        .map(({row, cells}) => ({
          row,
          cells: cells.map((cell) =>
            (cell.startsWith('"') ? cell.trim().slice(1, -1).replaceAll('""', '"') : cell).replace(/\r\n?/g, '\n'),
          ),
        }))
        .filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
      expect(unquoted, JSON.stringify(text)).to.deep.equal(linesOf(Buffer.from(text)).lines);
    }
  });
});
