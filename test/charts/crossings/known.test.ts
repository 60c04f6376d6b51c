import {expect} from 'chai';
import {asKnownOn, drawings, E, listOf, modelOf, ofShipped, plain, type Model} from './drawn.js';

const GEORGIA = 'entries:RU:GE';
const FINLAND = 'entries:RU:FI';
const NORWAY = 'entries:RU:NO';
const LARS = 'queue_vehicles:RU:GE';

/** Dots with a number in each panel. */
const dots = (model: Model): string[] =>
  drawings(model).map(
    ({id, scene}) => `${id} ${scene.marks.filter(({bound}) => bound !== 'uncounted' && bound !== 'withheld').length}`,
  );

describe('crossings: as known earlier', () => {
  it('N3 has fewer figures the earlier it is, and steps through the days on which one became known', async () => {
    const known = async (state: string): Promise<string[]> => dots(await ofShipped({...E, ...asKnownOn(state)}));
    expect(await known('2022-09-23')).to.deep.equal([`${FINLAND} 6`]);
    expect(await known('2022-09-27')).to.deep.equal([`${GEORGIA} 12`, `${FINLAND} 11`]);
    expect(await known('2022-09-30')).to.deep.equal([`${GEORGIA} 14`, `${FINLAND} 11`, `${NORWAY} 3`, `${LARS} 4`]);
    const steps: (string | undefined)[] = [];
    for (let state: string | undefined = '2022-10-04'; state;) {
      steps.push(state);
      state = (await ofShipped({...E, ...asKnownOn(state)})).snapshots?.earlier;
    }
    expect(steps).to.deep.equal([
      ...['2022-10-04', '2022-10-03', '2022-09-30', '2022-09-29', '2022-09-28', '2022-09-27', '2022-09-26'],
      ...['2022-09-25', '2022-09-24', '2022-09-23'],
    ]);
  });

  it('N3 says the state, and what it holds', async () => {
    const {snapshots, known} = await ofShipped({...E, ...asKnownOn('2022-09-25')});
    expect(snapshots).to.deep.include({kind: 'known', earlier: '2022-09-24', later: '2022-09-26'});
    expect(plain(snapshots!.shown)).to.equal('25 September 2022');
    expect(plain(snapshots!.sentence)).to.equal('Figures as of 25 September 2022: 9 counts for single days, 5 totals.');
    expect(plain(known)).to.equal('What was known by 25 September 2022.');
    const newest = await ofShipped({from: E.from, to: E.to});
    expect([newest.snapshots?.later, plain(newest.known)]).to.deep.equal([
      undefined,
      'What was known by 5 October 2022.',
    ]);
  });

  it('N14 says of a day that is not over that it is so far', async () => {
    const model = await ofShipped({...E, ...asKnownOn('2022-09-25')});
    const uncounted = listOf(model).points.find(({id}) => id === 'totals:64')!;
    expect(plain(uncounted.sentence)).to.contain('called “significant influx”, not counted.');
    const csv =
      'date,count,as_of,measure\n2024-01-05,3,2024-01-05,M\n2024-01-06,12,2024-01-06,M\n2024-01-07,9,2024-01-07,M';
    const said = (measure: string): string[] =>
      modelOf(csv.replaceAll(',M', `,${measure}`), asKnownOn('2024-01-07')).panels[0]!.points.map(
        ({sentence}) => sentence,
      );
    expect(said('entries').map((text) => text.includes('So far.'))).to.deep.equal([false, false, true]);
    // a queue is what stands there at one moment
    expect(said('queue_vehicles').map((text) => text.includes('So far.'))).to.deep.equal([false, false, false]);
  });
});
