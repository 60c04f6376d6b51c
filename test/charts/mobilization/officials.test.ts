import {expect} from 'chai';
import {officialOf} from '../../../src/charts/mobilization/ledgers.js';
import {read} from '../../../src/data/reading/reading.js';
import {mobilization} from '../../../src/datasets/mobilization.js';

const HEAD = 'date,claimant,value,source_kind,as_of,revision\n';
const ROWS = [
  '2022-09-21,Shoigu,300000,official,,',
  '2022-09-21,Peskov,200000,official,,',
  '2022-09-20,Putin,1,official,,',
];
const official = (rows: readonly string[]): string | undefined =>
  officialOf(read(`${HEAD}${rows.join('\n')}\n`, mobilization).rows)?.claimant;

describe('mobilization: the official figure', () => {
  it('faults 1.1 is none where officials differ on its day and nothing says who was later', () => {
    expect(official(ROWS)).to.equal(undefined);
    expect(official([...ROWS].reverse())).to.equal(undefined);
  });

  it('faults 1.1 is the later one where the file says so, in every order of the rows', () => {
    const told = ['2022-09-21,Shoigu,300000,official,2022-09-22,2', '2022-09-21,Peskov,200000,official,2022-09-22,1'];
    expect([official(told), official([...told].reverse())]).to.deep.equal(['Shoigu', 'Shoigu']);
  });

  it('faults 1.1 is one figure where two say the same', () => {
    const same = ['2022-09-21,Shoigu,300000,official,,', '2022-09-21,Peskov,300000,official,,'];
    expect(official(same)).to.equal('Shoigu');
  });
});
