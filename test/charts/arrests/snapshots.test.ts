import {expect} from 'chai';
import type {Snapshots} from '../../../src/model/contract.js';
import {E, eAsKnown, modelOfText, ofShipped, plain, type Asked} from './drawn.js';

const clockOf = async (asked: Asked): Promise<Snapshots> => {
  const {snapshots} = await ofShipped(asked, 600);
  if (!snapshots) throw new Error('no clock');
  return snapshots;
};

/** Every state that Earlier leads to from here, oldest first, the one shown last. */
async function stepsBack(asked: Asked): Promise<readonly string[]> {
  const {earlier} = await clockOf(asked);
  return [...(earlier === undefined ? [] : await stepsBack({...asked, knownOn: earlier})), asked.knownOn ?? ''];
}

async function stepsOn(asked: Asked): Promise<readonly string[]> {
  const {later} = await clockOf(asked);
  const {knownOn, ...rest} = asked;
  if (later === undefined) return [knownOn ?? ''];
  return [knownOn ?? '', ...(await stepsOn(later === '' ? rest : {...rest, knownOn: later}))];
}

const DAYS = [21, 22, 24, 25, 26, 27, 28, 29].map((day) => `2022-09-${day}`);
const ONE = {from: '2022-09-21', to: '2022-09-21'};
const HOURS = ['21T20:15', '21T20:33', '21T21:45', '21', '22T00:00', '22T01:51', '22T09:51'].map(
  (state) => `2022-09-${state}`,
);

describe('arrests: the clock', () => {
  it('N3 steps through the nine days on which a row of the period became known', async () => {
    expect(await stepsBack(E)).to.deep.equal([...DAYS, '']);
    expect(await stepsOn(eAsKnown('2022-09-21'))).to.deep.equal([...DAYS, '']);
  });

  it('N3 steps through the printed hours too where the period is one day', async () => {
    expect(await stepsBack(ONE)).to.deep.equal([...HOURS, '']);
    expect(await stepsOn({...ONE, knownOn: HOURS[0]!})).to.deep.equal([...HOURS, '']);
  });

  it('N3 leads from a state between two to both', async () => {
    const {earlier, later} = await clockOf(eAsKnown('2022-09-23'));
    expect([earlier, later]).to.deep.equal(['2022-09-22', '2022-09-24']);
  });

  it('N3 says the state that is shown, with its hour and the clock of the file', async () => {
    expect(plain((await clockOf(E)).shown)).to.equal('30 September 2022');
    const minute = await ofShipped({...ONE, knownOn: '2022-09-22T09:51'}, 600);
    expect(plain(minute.snapshots!.shown)).to.equal('22 September 2022, 09:51 Moscow time');
    expect(plain(minute.known)).to.equal('What was known by 22 September 2022, 09:51 Moscow time.');
    expect(minute.snapshots!.kind).to.equal('known');
  });

  const sentences: readonly (readonly [Asked, string])[] = [
    [
      {...ONE, knownOn: '2022-09-21T20:15'},
      'What was known by 21 September, 20:15. 21 September: at least 570 detentions in 30 cities. So far.',
    ],
    [
      {...ONE, knownOn: '2022-09-22T01:51'},
      'What was known by 22 September, 01:51. 21 September: at least 1,400 detentions in 38 cities, up from 1,386.',
    ],
    [
      {...ONE, knownOn: '2022-09-22T09:51'},
      'What was known by 22 September, 09:51. 21 September: at least 1,323 detentions in 39 cities, down from at least 1,400.',
    ],
    [ONE, 'What was known by 22 September. 21 September: 1,369 detentions in 39 cities, up from at least 1,323.'],
    [
      eAsKnown('2022-09-25'),
      'What was known by 25 September. 24 September: at least 820 detentions in 34 cities, up from at least 730. ' +
        '25 September: at least 100 detentions. Makhachkala only. So far. Published total, 21 to 24 September 2022: at least 2,000 detentions. ' +
        'Two more figures changed.',
    ],
    [eAsKnown('2022-09-28'), 'What was known by 28 September. No figure for a day and no published total changed.'],
    [E, 'What was known by 30 September. 29 September: 30 detentions, up from at least 27. Kyzyl only.'],
  ];
  for (const [asked, sentence] of sentences) {
    it(`N3 says what came with the state: ${sentence.slice(0, 60)}…`, async () => {
      expect(plain((await clockOf(asked)).sentence)).to.equal(sentence);
    });
  }

  it('is not there where the file has no day of knowledge, or only one', async () => {
    const plainFile = await modelOfText('date,count\n2024-01-05,3\n2024-01-06,12', {knownOn: '2024-01-05'}, 600);
    expect(plainFile.snapshots).to.equal(undefined);
    const once = await modelOfText('date,count,as_of\n2024-01-05,3,2024-01-07\n2024-01-06,12,2024-01-07', {}, 600);
    expect(once.snapshots).to.equal(undefined);
  });
});
