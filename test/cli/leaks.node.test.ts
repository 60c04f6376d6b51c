import {existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {command, file, folder, reducer} from './command.js';

const within = folder();
const read = (path: string) => readFileSync(path, 'utf8');
const reduced = reducer(within);

describe('a figure of a withheld row', () => {
  it('faults 3 does not stand beside a bound that says there is none', async () => {
    const {text} = await reduced(
      'uncounted',
      'date,count,low,high,bound,source\n' +
        '2022-09-21,3,,,uncounted,x\n' +
        '2022-09-22,,2,,uncounted,x\n' +
        '2022-09-23,,,4,uncounted,x\n' +
        '2022-09-24,4.0,1,,Uncounted ,x\n' +
        '2022-09-25,,3,4,uncounted,x\n' +
        '2022-09-26,,30,40,uncounted,x\n',
    );
    expect(text).to.equal(
      'date,count,low,high,bound,source\n' +
        '2022-09-21,,,,uncounted,x\n' +
        '2022-09-22,,,,uncounted,x\n' +
        '2022-09-23,,,,uncounted,x\n' +
        '2022-09-24,,,,Uncounted ,x\n' +
        // both ends are a range, and one below the threshold
        '2022-09-25,,,5,withheld,x\n' +
        '2022-09-26,,30,40,uncounted,x\n',
    );
  });

  it('faults 3 is no range that ends below the threshold, whatever figure or word stands beside it', async () => {
    const bounds = ['', 'exact', 'at_least', 'at_most', 'about', 'range', 'uncounted', 'withheld'];
    const {text = ''} = await reduced(
      'ranges',
      `date,count,low,high,bound,source\n${bounds.map((bound, day) => `2022-09-0${day + 1},9,2,3,${bound},x\n`).join('')}`,
    );
    for (const line of text.trimEnd().split('\n').slice(1)) expect(line).to.match(/,,,5,withheld,x$/);
  });

  it('faults 3 is not bounded by its other cells: no number of cities, no word, no lower threshold', async () => {
    const {text} = await reduced(
      'cities',
      'date,count,cities,high,bound,source\n2022-09-21,4,4,,,x\n2022-09-22,,,1,withheld,x\n2022-09-23,40,12,,,x\n2022-09-24,,,50,withheld,x\n',
    );
    expect(text).to.equal(
      'date,count,cities,high,bound,source\n2022-09-21,,,5,withheld,x\n2022-09-22,,,5,withheld,x\n2022-09-23,40,12,,,x\n2022-09-24,,,50,withheld,x\n',
    );
    const path = file(within, 'word.csv', 'date,count,word,source\n2022-09-21,4,four,x\n');
    await command('check', '--type', 'crossings', '--withhold', '5', path);
    expect(read(join(within, 'word.withheld.csv'))).not.to.include('four');
  });

  it('faults 3 stays in no second column of the same name: such a file is not written', async () => {
    for (const header of ['date,count,count,source', 'date,count, COUNT ,source', 'date,count,low,low,high,source']) {
      const cells = header.split(',').map((name, at) => (name === 'date' ? '2022-09-21' : at === 1 ? '50' : '3'));
      const {code, text, out} = await reduced('doubled', `${header}\n${cells.join(',')}\n`);
      expect([code, text]).to.deep.equal([1, undefined]);
      expect(out).to.include('no reduced file was written');
    }
  });

  it('faults 3 is pointed at in every notation, script and language, in whatever column', async () => {
    const texts: [string, string, number][] = [
      ['3.0', 'Three women', 1],
      ['3', 'men: ３', 1],
      ['3', '٣ أشخاص', 1],
      ['3', 'задержаны трое', 1],
      ['3', 'затримано трьох', 1],
      ['3', 'drei Personen', 1],
      ['3', 'exactly 3.0', 1],
      ['3', 'thirteen, 13, 3.5, 2,300, threefold', 0],
      ['2', 'a couple', 1],
      ['0', 'nobody was held', 1],
      ['4', 'up to 4.', 1],
    ];
    for (const [count, text, found] of texts) {
      const {out} = await reduced('notations', `date,count,remark,source\n2022-09-21,${count},"${text}",x\n`);
      expect(out.match(/look here/g) ?? [], text).to.have.length(found);
    }
    // of counts that are withheld to protect others, too
    const {out} = await reduced(
      'larger',
      'date,place_type,place,count,note,source\n' +
        '2022-09-21,country,Russia,1163,,x\n2022-09-21,city,Moscow,1121,"1 121, or 1.121",x\n' +
        '2022-09-21,city,Tver,39,Thirty-nine people,x\n2022-09-21,city,Ufa,3,,x\n',
    );
    expect(out).to.match(/look here: row 4, column 5 \(note\)/);
  });

  it('faults 3 is pointed at where the row has a range alone, and in rows that speak of its place', async () => {
    const {out} = await reduced(
      'ends',
      'date,place_type,place,count,low,high,note,source\n' +
        '2022-09-21,city,Ufa,,2,4,between two and four,x\n' +
        '2022-09-22,city,Perm,3,,,,x\n' +
        '2022-09-22,city,Moscow,60,,,"60, and 3 in Perm",x\n' +
        '2022-09-22,city,Kazan,70,,,"70, and some in Perm on the 13th",x\n',
    );
    const hints = out.split('\n').filter((line) => line.includes('look here'));
    expect(hints).to.have.length(2);
    expect(hints[0]).to.include('row 2, column 7 (note), has the number that is withheld in this row');
    expect(hints[1]).to.include('row 4, column 7 (note), has the number that is withheld in row 3, and its place');
  });

  it('faults 3 is in a file that never takes the place of another reduced file, nor of one that is to be read', async () => {
    const [a, b, out] = ['a', 'b', 'folder'].map((name) => join(within, `clash-${name}`));
    for (const path of [a!, b!, out!]) mkdirSync(path);
    const text = 'date,count,source\n2022-09-21,3,x\n';
    const [one, two, reducedOne] = [
      file(a!, 'x.csv', text),
      file(b!, 'x.csv', text),
      file(a!, 'x.withheld.csv', text.replace('3', '4')),
    ];
    const link = join(b!, 'y.csv');
    symlinkSync(two, link);
    const refused: [string[], RegExp][] = [
      [['--out', out!, one, two], /would have the same name/],
      [[one, file(a!, 'X.tsv', text)], /would have the same name/],
      [[one, one], /would have the same name/],
      [[one, reducedOne], /x\.withheld\.csv is one of the input files/],
      [['--out', b!, file(a!, 'y.csv', text), link, file(b!, 'y.withheld.csv', text)], /is one of the input files/],
    ];
    for (const [args, expected] of refused) {
      const {code, out: said, error} = await command('check', '--withhold', '5', ...args);
      expect([code, said], args.join(' ')).to.deep.equal([2, '']);
      expect(error).to.match(expected);
    }
    expect([read(one), read(reducedOne), existsSync(join(out!, 'x.withheld.csv'))]).to.deep.equal([
      text,
      text.replace('3', '4'),
      false,
    ]);
  });

  it('faults 3 is in no file of which nobody could look through all sums: such a one is refused', async () => {
    const rows = Array.from({length: 20_001}, (_, at) => `2022-09-21,city,P${at},3,x\n`).join('');
    const {code, text, out} = await reduced('many', `date,place_type,place,count,source\n${rows}`);
    expect([code, text]).to.deep.equal([1, undefined]);
    expect(out).to.include('no reduced file was written. It has too many sums to check');
  });
});
