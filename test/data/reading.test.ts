import {expect} from 'chai';
import type {Dataset} from '../../src/data/dataset.js';
import {FileReader, read, type ReadingOptions} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';

const of = (text: string, options?: ReadingOptions) => read(text, arrests, options);
const HEAD = 'date,place,count,bound,source\n';

describe('reading a file', () => {
  it('gives its rows, and counts its lines', () => {
    const {rows, problems, failure, lines, leftOut} = of(
      `${HEAD}2022-09-21,Moscow,542,,OVD-Info\n2022-09-22,Moscow,2,,OVD-Info\n`,
    );
    expect(rows.map(({row, count}) => [row, count.value])).to.deep.equal([
      [2, 542],
      [3, 2],
    ]);
    expect([problems, failure, lines, leftOut]).to.deep.equal([[], undefined, 2, 0]);
  });

  it('with nothing but a header has no rows and has not failed', () => {
    const {rows, problems, failure, lines} = of(HEAD);
    expect([rows, problems, failure, lines]).to.deep.equal([[], [], undefined, 0]);
  });

  it('leaves rows out and draws the rest', () => {
    const {rows, lines, leftOut, failure} = of(
      `${HEAD}2022-09-21,Moscow,542\n2022-09-21,Moscow,many,,x\n2022-09-21,Moscow,5,,x\n`,
    );
    expect([rows.length, lines, leftOut, failure]).to.deep.equal([1, 3, 2, undefined]);
  });

  it('has failed where no row can be read', () => {
    const {rows, failure, problems} = of(`${HEAD}yesterday,Moscow,1,,x\n2022-09-21,Moscow,many,,x\n`);
    expect([rows.length, failure?.code, failure?.row]).to.deep.equal([0, 'date', 2]);
    expect(problems.map(({code}) => code)).to.deep.equal(['date', 'number']);
  });

  it('draws nothing of a file with a mark that is never closed, and says where', () => {
    const {rows, failure} = of(`${HEAD}2022-09-21,Moscow,542,,OVD-Info\n2022-09-22,"Moscow,2,,x\n`);
    expect(rows).to.deep.equal([]);
    expect(failure).to.deep.equal({code: 'quote', severity: 'error', row: 3, column: 2, name: 'place'});
  });

  it('names the file in every problem', () => {
    const {problems} = of(`${HEAD}2022-09-21,Moscow,542,,\nx,Moscow,1,,x\n`, {file: 'a.csv'});
    expect(problems.map(({code, file}) => [code, file])).to.deep.equal([
      ['date', 'a.csv'],
      ['source', 'a.csv'],
    ]);
  });

  it('warns of rows that are drawn and of no others', () => {
    const {problems} = of('date,count,source,url\n2022-09-21,x,,javascript:1\n2022-09-21,1,me,\n');
    expect(problems.map(({code}) => code)).to.deep.equal(['number']);
  });

  it('keeps no row of a record that has failed, whatever the dataset makes of it', () => {
    const careless: Dataset = {
      name: 'careless',
      columns: {needed: [], known: []},
      read: (record) => (record.count('count'), {row: record.row, rows: 1}),
    };
    const {rows, leftOut} = read('count\n5\nmany\n', careless);
    expect([rows.length, leftOut]).to.deep.equal([1, 1]);
  });

  it('stops at what is no table', () => {
    for (const text of [
      ...[
        '<!DOCTYPE html><html>',
        '\ufeff \n<html lang="en">',
        '<?xml version="1.0"?>',
        '<!-- 404 -->\n<html>',
        '%PDF-1.7\n',
      ],
      ...['PK\u0003\u0004x', '\ufffdPNG\r\n\u001a\n', 'd\u0000a\u0000t\u0000e\u0000\n'],
    ]) {
      expect(of(text).failure?.code, text).to.equal('not-csv');
      const reader = new FileReader(arrests);
      for (const piece of text) reader.push(piece);
      expect(reader.end().failure?.code, `${text} in pieces`).to.equal('not-csv');
    }
    const reader = new FileReader(arrests);
    expect([reader.push('<html>'), reader.push(HEAD)]).to.deep.equal([false, false]);
  });

  it('reads by the decimal sign of the tag, and by the semicolons of the file', () => {
    const count = (text: string, decimal?: '.' | ',') => of(text, {decimal}).rows[0]?.count.value;
    expect(count('date,count\n2022-09-21,1.234')).to.equal(undefined);
    expect(count('date,count\n2022-09-21,1.234', ',')).to.equal(1234);
    expect(count('date;count\n2022-09-21;1,234')).to.equal(undefined);
    expect(count('date;count\n2022-09-21;1,234', '.')).to.equal(1234);
    expect(count('date,count\n2022-09-21,"1,234"')).to.equal(1234);
  });
});

describe('parts of one count', () => {
  const parts = (...rows: string[]) => of(HEAD + rows.map((row) => `2022-09-21,${row}`).join('\n'));

  it('add up, and rows equal in every cell do with a warning', () => {
    const {rows, problems} = parts('Moscow,3,,x', 'Moscow,3,,x', 'Moscow,4,,x');
    expect(rows.map(({row, rows: all, count}) => [row, all, count.value])).to.deep.equal([[2, 3, 10]]);
    expect(problems.map(({code, count, row}) => [code, count, row])).to.deep.equal([['repeat', 1, 3]]);
  });

  it('are told where they repeat the one before and not the first', () => {
    const {problems, rows} = parts('Moscow,3,,x', 'Moscow,4,,x', 'Moscow,4,,x', 'Moscow,3,,x');
    expect(problems.map(({code, count, row}) => [code, count, row])).to.deep.equal([['repeat', 2, 4]]);
    expect(rows[0]?.count.value).to.equal(14);
  });

  it('are told where their bounds differ', () => {
    const {problems, rows} = parts(
      'Makhachkala,100,about,x',
      'Makhachkala,120,at_least,x',
      'Moscow,1,,x',
      'Moscow,2,,x',
    );
    expect(problems.map(({code, count, row}) => [code, count, row])).to.deep.equal([['parts', 1, 3]]);
    expect(rows[0]?.count).to.deep.equal({value: 220, low: 220, high: Infinity, bound: 'at_least', about: true});
  });

  it('are not what differs in place, source or revision', () => {
    expect(parts('Moscow,3,,x', 'Moscow,3,,y', 'Tver,3,,x').rows).to.have.length(3);
  });

  it('of which nothing is known stay unknown', () => {
    const {rows} = of('date,count,bound,high\n2022-09-21,,withheld,5\n2022-09-21,,withheld,5\n');
    expect(rows[0]?.count).to.deep.equal({value: undefined, low: 0, high: Infinity, bound: 'withheld'});
  });

  it('are folded while a hundred thousand of them are read, in well under ten seconds', () => {
    const places = Array.from({length: 50}, (_, index) => `Place ${index}`);
    const lines = Array.from({length: 100_000}, (_, index) => `2022-09-21,${places[index % 50]},1,,"OVD, Info"`);
    const started = Date.now();
    const {rows, lines: count, leftOut} = of(HEAD + lines.join('\n'));
    expect([rows.length, count, leftOut]).to.deep.equal([50, 100_000, 0]);
    expect(rows.reduce((sum, row) => sum + row.rows, 0)).to.equal(100_000);
    expect(rows[0]?.count.value).to.equal(2000);
    expect(Date.now() - started).to.be.below(10_000);
  });

  it('left out by the thousand are counted, and the first are listed', () => {
    const {problems, leftOut} = of(HEAD + '2022-09-21,Moscow,many,,x\n'.repeat(2000));
    expect([leftOut, problems.length]).to.deep.equal([2000, 500]);
  });
});
