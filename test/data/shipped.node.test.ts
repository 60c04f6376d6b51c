import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'chai';
import type {Dataset, FileRow} from '../../src/data/dataset.js';
import type {Bound, Estimate} from '../../src/data/estimate.js';
import {read} from '../../src/data/reading/reading.js';
import type {Source} from '../../src/data/source.js';
import {annotations} from '../../src/datasets/annotations.js';
import {arrests} from '../../src/datasets/arrests.js';
import {corrections} from '../../src/datasets/corrections.js';
import {MEMBERS} from '../../src/datasets/countries/countries.js';
import {crossings} from '../../src/datasets/crossings.js';
import {events} from '../../src/datasets/events.js';
import {mobilization} from '../../src/datasets/mobilization.js';
import {positions} from '../../src/datasets/positions.js';
import {referendums} from '../../src/datasets/referendums.js';
import {wordsOf} from '../../src/messages/words.js';

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
    ['annotations', annotations, 11],
    ['corrections', corrections, 0],
    ['crossings', crossings, 82],
    ['events', events, 58],
    ['referendums', referendums, 17],
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
    expect(kinds(of('crossings', crossings).rows)).to.deep.equal([1, 76, 4, 1]);
  });

  it('say of crossings what is only a part, what runs over midnight and what is not counted', () => {
    const {rows} = of('crossings', crossings);
    const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length;
    expect(new Set(rows.filter(({isPart}) => isPart).map(({crossing}) => crossing))).to.deep.equal(
      new Set(['Imatra, Nuijamaa and Vaalimaa', 'Verkhny Lars / Dariali']),
    );
    expect([
      count(({isPart}) => isPart),
      count(({hours}) => hours === 24),
      count(({hours}) => hours !== undefined),
    ]).to.deep.equal([14, 4, 4]);
    const words = rows.flatMap(({word, from, to, crossing, measure, count: {bound}}) =>
      word ? [[word, from, to, crossing, measure, bound]] : [],
    );
    expect(words).to.deep.equal([['significant influx', 'RU', 'GE', 'Verkhny Lars / Dariali', 'entries', 'uncounted']]);
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

  it('A-49 are said and labelled with their bound, every figure of them', () => {
    const {spoken, label} = wordsOf('en');
    const figures: readonly Estimate[] = [
      ...of('arrests', arrests).rows.map(({count}) => count),
      ...of('crossings', crossings).rows.map(({count}) => count),
      ...of('mobilization', mobilization).rows.map(({figure}) => figure),
    ];
    const expected: Readonly<Record<Bound, readonly [said: RegExp, shown: RegExp]>> = {
      exact: [/^[\d,.]+(\smillion)?$/, /^[\d,.]+(\smillion)?$/],
      at_least: [/^at least \d/, /\+$/],
      at_most: [/^up to \d/, /^up to\u00a0\d/],
      about: [/^about \d/, /^~\d/],
      range: [/ to \d/, /\d–\d/],
      uncounted: [/^not counted$/, /^not counted$/],
      withheld: [/^(fewer than\u00a0\d+|withheld)$/, /^(fewer than\u00a0\d+|withheld)$/],
    };
    for (const figure of figures) {
      expect(spoken(figure)).to.match(expected[figure.bound][0]);
      expect(label(figure)).to.match(expected[figure.bound][1]);
    }
    const found = new Set(figures.map(({bound}) => bound));
    expect([...found].sort()).to.include.members(['about', 'at_least', 'at_most', 'exact', 'range', 'uncounted']);
  });
});
