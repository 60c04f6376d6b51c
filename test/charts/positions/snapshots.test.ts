import {expect} from 'chai';
import {dayOf, parseDay} from '../../../src/data/day.js';
import type {Statement} from '../../../src/datasets/positions.js';
import {drawn, rowsOf, shippedRows} from './drawn.js';

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

describe('the date of the positions', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  it('steps through the days on which somebody spoke, there and back', () => {
    const forth: string[] = [];
    for (let state: string | undefined = '2022-03-15'; state !== undefined && state !== '';) {
      forth.push(state);
      state = drawn(rows, {knownOn: state}).snapshots?.later;
    }
    expect(forth).to.deep.equal(
      ['2022-03-15', '2022-09-21', '2022-09-22', '2022-09-23', '2022-09-24', '2022-09-25', '2022-09-26', '2022-09-27']
        .concat(['2022-09-30', '2022-10-01', '2022-10-05', '2022-10-25', '2022-10-31', '2022-12-27', '2022-12-28'])
        .concat(['2023-03-31']),
    );
    const back: string[] = [];
    for (
      let state = drawn(rows).snapshots?.earlier;
      state !== undefined;
      state = drawn(rows, {knownOn: state}).snapshots?.earlier
    )
      back.push(state);
    expect(back.reverse()).to.deep.equal(forth);
  });

  it('has no strip of an earlier state: a date is chosen, nothing is corrected', () => {
    const {snapshots} = drawn(rows, {knownOn: '2022-09-26'});
    expect([snapshots?.kind, plain(snapshots?.shown), snapshots?.earlier, snapshots?.later]).to.deep.equal([
      ...['date', '26 September 2022', '2022-09-25', '2022-09-27'],
    ]);
    expect(drawn(rows).snapshots?.later, 'the newest').to.equal(undefined);
    expect(drawn(rows, {knownOn: '2023-03-31'}).snapshots?.later, 'the next is the newest').to.equal('');
  });

  it('says the counts after a step', () => {
    expect(plain(drawn(rows, {knownOn: '2022-09-26'}).snapshots?.sentence)).to.equal(
      'As of 26 September 2022. Of 27 governments, 15 have taken a position: 2 are open, 6 decide case by case, 1 is divided, 2 restrict entry and 4 are closed. We found no statement by the other 12.',
    );
  });

  it('has nothing to step through where all spoke on one day, or without a date', () => {
    expect(drawn(rowsOf('iso2,position,date\nDE,welcome,2022-09-21\nFR,refuse,2022-09-21\n')).snapshots).to.equal(
      undefined,
    );
    expect(drawn(rowsOf('iso2,position\nDE,welcome\n')).snapshots).to.equal(undefined);
    const filtered = drawn(rows, {where: ['ES']}).snapshots;
    expect(filtered?.earlier, 'of the countries asked for').to.equal('2022-09-23');
  });

  it('is not offered over time, where all days are shown, unless a date is chosen', () => {
    const time = {view: 'time', from: parseDay('2022-09-19'), to: parseDay('2022-10-31')};
    expect(drawn(rows, time).snapshots).to.equal(undefined);
    expect(drawn(rows, {...time, knownOn: '2022-09-26'}).snapshots?.later).to.equal('2022-09-27');
  });

  it('says how old the newest statement is', () => {
    expect(drawn(rows).age).to.equal(20_000 - parseDay('2023-05-18')!);
    expect(drawn(rows, {knownOn: '2022-09-26'}).age).to.equal(20_000 - parseDay('2022-09-26')!);
    expect(drawn(rowsOf('iso2,position\nDE,welcome\n')).age).to.equal(undefined);
    expect(dayOf(new Date(0))).to.equal(0);
  });
});
