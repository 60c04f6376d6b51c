import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'chai';
import type {Dataset, FileRow} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading.js';
import type {Source} from '../../src/data/source.js';
import {annotations} from '../../src/datasets/annotations.js';
import {arrests} from '../../src/datasets/arrests.js';
import {corrections} from '../../src/datasets/corrections.js';
import {MEMBERS} from '../../src/datasets/countries.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {positions} from '../../src/datasets/positions.js';

const of = <Row extends FileRow>(name: string, dataset: Dataset<Row>) =>
  read(readFileSync(resolve(process.cwd(), 'data', `${name}.csv`), 'utf8'), dataset);

/** monitor, official, unnamed, named */
function kinds(rows: readonly {readonly source: Source; readonly rows: number}[]): number[] {
  const count = (kind: string) =>
    rows.filter(({source}) => source.kind === kind).reduce((sum, row) => sum + row.rows, 0);
  return ['monitor', 'official', 'unnamed', 'named'].map(count);
}

describe('the files that ship', () => {
  const files: [string, Dataset, number][] = [
    ['arrests', arrests, 192],
    ['mobilization', mobilization, 55],
    ['eu-positions', positions, 75],
    ['annotations', annotations, 9],
    ['corrections', corrections, 0],
  ];
  for (const [name, dataset, count] of files) {
    it(`${name}.csv is read without a row left out and without a warning`, () => {
      const {rows, problems, failure, lines, leftOut} = of(name, dataset);
      expect([problems, failure, leftOut]).to.deep.equal([[], undefined, 0]);
      expect([lines, rows.length]).to.deep.equal([count, count]);
    });
  }

  it('say who speaks', () => {
    expect(kinds(of('arrests', arrests).rows)).to.deep.equal([149, 5, 28, 10]);
    expect(kinds(of('mobilization', mobilization).rows)).to.deep.equal([8, 30, 10, 7]);
  });

  it('have a row for every member, and seven countries that are none', () => {
    const {rows} = of('eu-positions', positions);
    const countries = (member: boolean) => new Set(rows.flatMap((row) => (row.member === member ? [row.country] : [])));
    expect([...countries(true)].sort()).to.deep.equal([...MEMBERS]);
    expect(countries(false).size).to.equal(7);
    expect(rows.filter(({member}) => member === false)).to.have.length(9);
    expect(
      rows.filter(({member}) => member === undefined).map(({country, speakerType}) => `${country} ${speakerType}`),
    ).to.deep.equal(['EU institution', 'EU institution']);
  });
});
