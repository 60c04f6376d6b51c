import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import Papa from 'papaparse';
import {own} from '../../src/data/own.js';
import {read} from '../../src/data/reading/reading.js';
import {FILES, types} from '../shipped.js';
import {allText, charts, figureText, modelOf, type Rows} from './as-text.js';

/** Names that every object has: what a plain object answers to them is no word of ours. */
const NAMES = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];
const WRONG = /function|native code|\[object|undefined|NaN/;

const tableOf = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(`data/${file}.csv`, 'utf8'), {skipEmptyLines: true}).data.slice(0, 9);

const attributesOf = (name: string, view: string): readonly Readonly<Record<string, string>>[] => [
  {view},
  {view, measure: name},
  {view, where: name},
  {view: name, 'known-on': name, from: name, to: name, heading: name},
];

describe('faults 2.6 names of Object.prototype', function () {
  this.timeout(60_000);

  it('own() finds what was put in, and nothing else', () => {
    const table: Readonly<Record<string, string>> = {exits: 'one', ...JSON.parse('{"__proto__": "two"}')};
    expect(own(table, 'exits')).to.equal('one');
    for (const name of NAMES) expect(own({exits: 'one'}, name)).to.equal(undefined);
  });

  for (const type of types) {
    const [chart, files] = [charts[type], FILES[type]];
    for (const [attribute, file] of Object.entries(files)) {
      it(`${type}: as a value of each column of ${file}, and as the name of a column`, async () => {
        const [header = [], ...lines] = tableOf(file);
        const others = Object.entries(files).filter(([name]) => name !== attribute);
        for (const [place, column] of [...header, 'another column'].entries()) {
          const name = NAMES[place % NAMES.length]!;
          const changed = lines.map((line, row) => line.map((cell, i) => (i === place && row % 2 === 0 ? name : cell)));
          const csv = Papa.unparse(
            place < header.length
              ? [header, ...changed]
              : [[...header, ...NAMES], ...lines.map((line) => [...line, ...NAMES])],
          );
          const reading = read(csv, chart.files[attribute]!);
          const rows: Rows = {
            [attribute]: reading.rows,
            ...Object.fromEntries(
              others.map(([other, of]) => [other, read(Papa.unparse(tableOf(of)), chart.files[other]!).rows]),
            ),
          };
          for (const view of place % 2 === 0 ? chart.views : [chart.views[0]!]) {
            const model = await modelOf(chart, rows, {view}, 1200);
            const text = allText(chart, model, 1200);
            expect(text.match(WRONG)?.[0], `${column} in ${view}`).to.equal(undefined);
          }
        }
      });
    }

    it(`${type}: as the measure, place, view or time of a tag`, async () => {
      const rows: Rows = Object.fromEntries(
        Object.entries(files).map(([attribute, file]) => [
          attribute,
          read(Papa.unparse(tableOf(file)), chart.files[attribute]!).rows,
        ]),
      );
      for (const [i, name] of NAMES.entries()) {
        for (const attributes of attributesOf(name, chart.views[i % chart.views.length]!)) {
          const model = await modelOf(chart, rows, attributes, 600);
          const text = allText(chart, model, 600);
          expect(text.match(WRONG)?.[0], JSON.stringify(attributes)).to.equal(undefined);
        }
      }
    });
  }

  it('a measure of that name is said as it stands', async () => {
    for (const [type, csv] of [
      [
        'crossings',
        'date,from,to,measure,count,source\n2022-09-21,RU,GE,constructor,10,X\n2022-09-22,RU,GE,constructor,12,X',
      ],
      ['mobilization', 'date,measure,value,claimant,source\n2022-09-21,constructor,10,X,Y'],
    ] as const) {
      const chart = charts[type];
      const {rows, problems} = read(csv, chart.files['src']!);
      expect(
        problems.filter(({severity}) => severity === 'error'),
        type,
      ).to.deep.equal([]);
      const model = await modelOf(chart, {src: rows}, {}, 1200);
      expect(figureText(chart, model, 1200), type).to.match(/constructor/i);
    }
  });
});
