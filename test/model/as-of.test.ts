import {expect} from 'chai';
import {wordsOf} from '../../src/messages/words.js';
import {asOfDay, knownLine, stepsBetween, type Published} from '../../src/model/as-of.js';

const words = wordsOf('en');
const D = 19_256; // 21 September 2022

const row = (asOf: number | undefined, asOfTime = ''): Published => ({
  ...{row: 2, date: D},
  source: {
    ...{name: '', kind: 'named', publisher: '', url: '', archiveUrl: '', verified: '', note: ''},
    ...{asOf, asOfTime, zone: '', revision: undefined},
  },
});

describe('the day on which figures were known', () => {
  it('is that of the state asked for, else the newest of the rows', () => {
    expect(asOfDay([row(D), row(D + 3), row(undefined)], undefined)).to.equal(D + 3);
    expect(asOfDay([row(D), row(D + 3)], {day: D + 1})).to.equal(D + 1);
  });

  it('is none where no row says it', () => {
    expect(asOfDay([row(undefined)], undefined)).to.equal(undefined);
    expect(knownLine(undefined, words)).to.equal('');
    expect(knownLine(D, words).replaceAll('\u00a0', ' ')).to.contain('21 September 2022');
  });
});

describe('the states to step to', () => {
  it('are those before and after the one shown', () => {
    const rows = [row(D), row(D + 1), row(D + 2)];
    expect(stepsBetween(rows, false, undefined)).to.include({earlier: '2022-09-22', later: undefined});
    expect(stepsBetween(rows, false, {day: D + 1})).to.include({earlier: '2022-09-21', later: ''});
  });

  it('are hours too where the period is one day', () => {
    const rows = [row(D, '09:51'), row(D, '23:10')];
    expect(stepsBetween(rows, true, {day: D, time: '23:10'})?.earlier).to.equal('2022-09-21T09:51');
    expect(stepsBetween(rows, false, undefined), 'one state alone').to.equal(undefined);
  });

  it('are none where no row says when it was known', () => {
    expect(stepsBetween([row(undefined)], false, undefined)).to.equal(undefined);
  });
});
