import {expect} from 'chai';
import {asKnownOn, modelOf, ofShipped} from './drawn.js';

const plain = (text: string | undefined): string => (text ?? 'none').replaceAll('\u00a0', ' ');

describe('mobilization: states of knowledge', () => {
  for (const [day, shown, earlier, later, sentence] of [
    ['2022-09-21', '21 September 2022', undefined, '2022-09-22', 'As known on 21 September 2022: one claim: 300,000.'],
    [
      '2022-09-22',
      '22 September 2022',
      '2022-09-21',
      '2022-09-23',
      'As known on 22 September 2022: three claims, from 300,000 to 1 million.',
    ],
    [
      '2022-09-23',
      '23 September 2022',
      '2022-09-22',
      '2022-09-25',
      'As known on 23 September 2022: five claims, from 300,000 to 1.2 million.',
    ],
    [
      '2022-09-25',
      '25 September 2022',
      '2022-09-23',
      '2022-09-29',
      'As known on 25 September 2022: seven claims, from 300,000 to 1.2 million.',
    ],
  ] as const) {
    it(`N3 can be stepped through by the days on which claims became known: ${day}`, async () => {
      const {snapshots} = await ofShipped(asKnownOn(day));
      expect([
        snapshots!.kind,
        plain(snapshots!.shown),
        snapshots!.earlier,
        snapshots!.later,
        plain(snapshots!.sentence),
      ]).to.deep.equal(['known', shown, earlier, later, sentence]);
    });
  }

  it('ends with the newest state, which has no attribute', async () => {
    const {snapshots} = await ofShipped();
    expect([plain(snapshots!.shown), snapshots!.earlier, snapshots!.later]).to.deep.equal([
      '25 August 2023',
      '2023-02-28',
      undefined,
    ]);
    expect((await ofShipped(asKnownOn('2023-02-28'))).snapshots!.later).to.equal('');
  });

  it('steps over days on which only other measures became known', async () => {
    expect((await ofShipped({measures: ['fled'], ...asKnownOn('2022-09-25')})).snapshots!.later).to.equal('2022-09-27');
  });

  it('has the printed hours of one day, and the words for their clock', () => {
    const csv =
      'date,claimant,value,as_of,as_of_time,as_of_zone\n2022-09-21,A,300,2022-09-21,09:30,Moscow time\n2022-09-21,B,400,2022-09-21,20:15,Moscow time\n';
    const day = 19256;
    const {snapshots} = modelOf(csv, {from: day, to: day, ...asKnownOn('2022-09-21T09:30')});
    expect([plain(snapshots!.shown), snapshots!.earlier, snapshots!.later]).to.deep.equal([
      '21 September 2022, 09:30 Moscow time',
      undefined,
      '2022-09-21T20:15',
    ]);
  });

  it('leads on from a state in which nothing is known yet', async () => {
    const model = await ofShipped(asKnownOn('2022-09-20'));
    expect(plain(model.emptyBy)).to.equal('as known on 20 September 2022');
    expect([model.snapshots!.earlier, model.snapshots!.later, plain(model.snapshots!.sentence)]).to.deep.equal([
      undefined,
      '2022-09-21',
      'As known on 20 September 2022: no claim.',
    ]);
  });

  it('is a choice of dates where the file does not say when anything was known', () => {
    const {snapshots, known} = modelOf('date,claimant,value\n2022-09-21,A,300\n2022-09-22,B,400\n');
    expect([snapshots!.kind, plain(snapshots!.shown), snapshots!.earlier, known]).to.deep.equal([
      'date',
      '22 September 2022',
      '2022-09-21',
      '',
    ]);
    expect(modelOf('date,claimant,value\n2022-09-21,A,300\n').snapshots).to.equal(undefined);
  });
});
