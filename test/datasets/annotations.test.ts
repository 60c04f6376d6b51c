import {expect} from 'chai';
import {read} from '../../src/data/reading/reading.js';
import {annotations} from '../../src/datasets/annotations.js';

const of = (text: string) => read(text, annotations);

describe('annotations', () => {
  it('are tied to the keys that their row names, and to no others', () => {
    const {rows, problems} = of(
      'chart,day,place,country,claimant,value,text,source\n' +
        'Arrests,2022-09-21,Moscow,,,"1,400",Words,OVD-Info\n' +
        ',,,EL,Kremlin,,Other words,OVD-Info\n',
    );
    expect(problems).to.deep.equal([]);
    expect(
      rows.map(({row, chart, keys, value, text, source}) => [row, chart, keys, value, text, source.name]),
    ).to.deep.equal([
      [2, 'arrests', {day: '2022-09-21', place: 'Moscow'}, 1400, 'Words', 'OVD-Info'],
      [3, '', {country: 'GR', claimant: 'Kremlin'}, undefined, 'Other words', 'OVD-Info'],
    ]);
  });

  it('need no more than their words', () => {
    const {rows, problems} = of('text\nWords\n');
    expect(rows.map(({text, chart, keys}) => [text, chart, keys])).to.deep.equal([['Words', '', {}]]);
    expect(problems.map(({code}) => code)).to.deep.equal(['source']);
  });

  it('are left out without words, with a day that is none, with a country that is none', () => {
    const {rows, problems} = of(
      'text,day,country,source\n,,,x\na,tomorrow,,x\nb,,Atlantis,x\nc,2022-09-21,Finland,x\n',
    );
    expect(rows.map(({text, keys}) => [text, keys])).to.deep.equal([['c', {day: '2022-09-21', country: 'FI'}]]);
    expect(problems.map(({code, row, name}) => [code, row, name])).to.deep.equal([
      ['needed', 2, 'text'],
      ['date', 3, 'day'],
      ['country', 4, 'country'],
    ]);
  });
});
