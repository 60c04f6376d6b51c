import {expect} from 'chai';
import {group, max, maxIndex} from 'd3';
import {read} from '../../src/data/reading/reading.js';
import {sixth} from '../fixtures/sixth/chart.js';
import {shipped, types} from '../shipped.js';
import {charts, modelOf, words} from '../view/as-text.js';
import {linksIn, long, rowsOf, told, written} from './told-figures.js';

describe('key figures', () => {
  it('11 key figures: a chart without one has none, nor has a filter that leaves nothing', async () => {
    const {rows} = read('place,count\nRiga,3\n', sixth.files.src);
    const ofSixth = await modelOf(sixth, {src: rows}, {}, 600);
    expect(ofSixth.figures()).to.deep.equal([]);
    for (const type of types) expect(await told(type, {where: 'Atlantis'}), type).to.deep.equal([]);
  });

  describe('mobilization', () => {
    const targets = rowsOf.mobilization.filter(({measure, place_iso: iso}) => measure === 'target' && iso === 'RU');

    it('11 key figures: the official target, and the highest other claim with its denial', async () => {
      const highest = targets[maxIndex(targets, ({value}) => Number(value))]!;
      const official = targets.find((row) => row['source_kind'] === 'official' && row['bound'] === 'exact')!;
      const million = words.amount(Number(highest['value'])).replace('\u00a0', ' ');
      expect(await told('mobilization')).to.deep.equal([
        `${written(official, Number(official['value']))} men to be called up, Russia: the official target; the highest other claim is ${million}, denied by ${highest['denied_by']}, 23 September`,
        `${official['claimant']} (official), ${long(official['date']!)}; ${highest['claimant']} (unnamed source), ${long(highest['date']!)}`,
      ]);
      expect(await linksIn('mobilization', {})).to.deep.equal([official['url'], highest['url']]);
    });

    it('11 key figures: only what was known and asked for', async () => {
      const [known] = await told('mobilization', {'known-on': '2022-09-22'});
      expect(known).to.match(
        /^300,000 .*; the highest other claim is up to 1 million, denied by the Kremlin, 22 September$/,
      );
      const [alone, by] = await told('mobilization', {'known-on': '2022-09-21'});
      expect(alone).to.equal('300,000 men to be called up, Russia: the official target');
      expect(by).to.equal('Sergei Shoigu (official), 21 September 2022');
      const lower = 'date,claimant,value,source_kind\n2024-01-05,A,1000,official\n2024-01-06,B,500,named\n';
      expect(await told('mobilization', {}, lower)).to.deep.equal([
        '1,000 men to be called up: the official target; no claim is higher',
        'A (official), 5 January 2024',
      ]);
      const [region] = await told('mobilization', {where: 'Ryazan Oblast'});
      expect(region).to.match(/^up to 3,000 men to be called up, Ryazan Oblast: the official target; /);
      // several measures that the page asks for are several subjects
      const both = await told('mobilization', {measure: 'called_up losses deployed'});
      expect(both.map((line) => line.replace(/[:;,] .*/, ''))).to.deep.equal([
        '318,000 men called up',
        'Vladimir Putin (official)',
        '5,937 losses',
        'Sergei Shoigu (official)',
      ]);
    });

    it('11 key figures: without an official figure, the range of the claims', async () => {
      const claims = (...rows: readonly string[]): string => `date,claimant,value,bound\n${rows.join('\n')}\n`;
      const first = async (...rows: readonly string[]): Promise<string | undefined> =>
        (await told('mobilization', {}, claims(...rows)))[0];
      expect(await first('2024-01-05,A,1000,', '2024-01-06,B,2500,at_least', '2024-01-07,C,,uncounted')).to.equal(
        '1,000–2,500+ men to be called up: the range of two claims',
      );
      expect(await first('2024-01-05,A,1000,about')).to.equal('~1,000 men to be called up: the only claim');
      expect(await first('2024-01-05,A,,uncounted', '2024-01-05,A,,withheld')).to.equal(undefined);
      const of = rowsOf.mobilization
        .filter(({measure}) => measure === 'further_target')
        .map(({value}) => Number(value));
      expect((await told('mobilization', {measure: 'further_target'}))[0]).to.equal(
        `${Math.min(...of).toLocaleString('en-GB')}–${Math.max(...of).toLocaleString('en-GB')} men to be called up later, Russia: the range of two claims`,
      );
      const parts = 'date,claimant,value,place,place_iso\n2024-01-05,A,70,Riga,LV-RIX\n2024-01-05,A,90,Tartu,EE-79\n';
      expect(await told('mobilization', {}, parts)).to.deep.equal([
        '90 men to be called up, Tartu: the highest claim for one place',
        'A (named source), 5 January 2024',
      ]);
    });
  });

  it('11 key figures: positions count the governments that spoke, of all that are asked', async () => {
    const until = '2022-09-26';
    const own = rowsOf.positions.filter(
      ({eu_member: member, speaker_type: speaker, date, position}) =>
        member === 'yes' && speaker === 'government' && date! <= until && position !== 'no_stated_position',
    );
    const standing = [...group(own, ({iso2}) => iso2).values()].map((of) => {
      const last = max(of, ({date}) => date);
      return of.filter(({date}) => date === last);
    });
    const count = (position: string): number =>
      standing.filter((of) => of.every((row) => row['position'] === position)).length;
    const divided = standing.filter((of) => new Set(of.map(({position}) => position)).size > 1).length;
    expect(await told('positions', {'known-on': until})).to.deep.equal([
      `${standing.length} of 27 EU governments with a known position: ${count('welcome')} open, ${count('case_by_case')} case by case, ${divided} divided, ${count('restrict')} restrict entry and ${count('refuse')} closed`,
      `read from ${standing.flat().length} statements, as of ${long(until)}`,
    ]);
    expect((await told('positions', {'known-on': until, where: 'EE;FI;LV'}))[0]).to.equal(
      '3 of 3 EU governments with a known position: 1 restricts entry and 2 closed',
    );
    // the answer of one country is no figure, and nobody is not zero
    expect(await told('positions', {'known-on': until, where: 'EE'})).to.deep.equal([]);
    expect(await told('positions', {}, 'country,position\nEE,no_stated_position\n')).to.deep.equal([]);
    expect(await told('positions', {}, 'country,position\nEE,refuse\n')).to.deep.equal([
      '1 of 27 EU governments with a known position: 1 closed',
      'read from 1 statement',
    ]);
  });

  describe('crossings', () => {
    const days = rowsOf.crossings.filter(
      ({measure, date, date_end: end, scope}) => measure === 'entries' && date === end && scope === 'all',
    );

    it('11 key figures: the highest certain count for one day, and a higher one that is not certain', async () => {
      const most = days[maxIndex(days, ({count}) => Number(count))]!;
      const higher = max(
        rowsOf.crossings.filter(({measure, date, date_end: end}) => measure === 'entries' && date === end),
        ({count}) => Number(count),
      )!;
      expect(await told('crossings')).to.deep.equal([
        `${written(most, Number(most['count']))} entries from Russia to Georgia on ${long(most['date']!)}: the highest count for one day; another figure is up to ${written({}, higher)}`,
        `${most['source']} (official), as known on ${long(most['as_of']!)}`,
      ]);
      expect(await linksIn('crossings', {})).to.deep.equal([most['url']]);
    });

    it('11 key figures: follows place and state, and says which crossings a part has', async () => {
      expect((await told('crossings', {'known-on': '2022-09-25'}))[0]).to.equal(
        '8,572 entries from Russia to Finland on 24 September 2022: the highest count for one day',
      );
      expect((await told('crossings', {where: 'Finland'}))[0]).to.match(/^8,572 entries from Russia to Finland on /);
      expect((await told('crossings', {measure: 'queue_vehicles'}))[0]).to.equal(
        '4,960 vehicles waiting on the way from Russia to Georgia, Verkhny Lars / Dariali only, on 28 September 2022: the highest count for one day',
      );
    });

    it('11 key figures: without days, the highest total; without a number, none', async () => {
      expect(
        await told('crossings', {view: 'totals', from: '2022-09-14', to: '2022-10-04', 'known-on': '2022-10-04'}),
      ).to.deep.equal([
        '600,000–1 million departures from Russia, 21 September to 4 October 2022: the highest of 18 figures, for different borders or periods',
        'Sources close to the Kremlin told Forbes Russia (unnamed source), as known on 4 October 2022',
      ]);
      expect(await told('crossings', {}, 'date,count\n2024-01-05,1\n')).to.deep.equal([
        '1 entry on 5 January 2024: the only figure',
        'no source',
      ]);
      const open = 'date,count,bound,word\n2024-01-05,,uncounted,many\n2024-01-06,,withheld,\n2024-01-07,,uncounted,\n';
      expect(await told('crossings', {}, open)).to.deep.equal([]);
      expect(await told('crossings', {}, `${open}2024-01-08,7,,\n`)).to.deep.equal([
        '7 entries on 8 January 2024: the only count for one day',
        'no source',
      ]);
      const bounds = 'date,count,bound\n2024-01-05,5,\n2024-01-06,9,at_most\n2024-01-07,6,\n';
      expect((await told('crossings', {'known-on': '2024-01-07'}, bounds))[0]).to.equal(
        '6 entries on 7 January 2024, so far: the highest count for one day; another figure is up to 9',
      );
      const events = 'date,count,to\n2024-01-05,2,LV\n2024-01-05,3,LV\n2024-01-06,1,LV\n2024-01-07,1,LV\n';
      expect((await told('crossings', {rows: 'events'}, events))[0]).to.match(
        /^5 entries to Latvia on 5 January 2024: /,
      );
    });
  });

  it('11 key figures: the timeline counts its events and names the fullest day', async () => {
    const shown = rowsOf.events.filter(({date}) => date! >= '2022-09-24' && date! <= '2022-09-25');
    const last = shown.filter(({date}) => date === '2022-09-25').length;
    expect(await told('timeline', {from: '2022-09-24', to: '2022-09-25'})).to.deep.equal([
      `${shown.length} events from 24 to 25 September 2022; most on 25 September (${last})`,
      'as of 25 September 2022',
    ]);
    const early = rowsOf.events.filter(({date}) => date! <= '2022-09-22');
    expect((await told('timeline', {'known-on': '2022-09-22'}))[0]).to.match(
      new RegExp(`^${early.length} events from `),
    );
    expect((await told('timeline', {where: 'Makhachkala', from: '2022-09-25', to: '2022-09-25'}))[0]).to.equal(
      `${shown.filter((row) => row['date'] === '2022-09-25' && row['place'] === 'Makhachkala').length} events in Makhachkala on 25 September 2022`,
    );
    expect(await told('timeline', {}, 'date,title\n2024-01-05,Held\n')).to.deep.equal([
      '1 event on 5 January 2024',
      'as of 5 January 2024',
    ]);
    expect(await told('timeline', {}, 'date,title\n')).to.deep.equal([]);
    // claims about votes are no events
    const votes = read(await shipped('referendums'), charts.timeline.files['votes']!).rows;
    expect((await modelOf(charts.timeline, {src: [], votes}, {}, 600)).figures()).to.deep.equal([]);
  });
});
