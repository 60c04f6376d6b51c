import {expect} from 'chai';
import {wordsOf} from '../../../src/messages/words.js';
import {E, eAsKnown, modelOf, modelOfText, ofShipped, plain, shippedRows, type Asked} from './drawn.js';

const summary = async (asked: Asked, width = 600): Promise<string> => plain((await ofShipped(asked, width)).summary);

describe('arrests: the summary', () => {
  it('A-06 says the most, the days without a figure and how sum and total go together', async () => {
    for (const width of [320, 600, 1200]) {
      expect(await summary(E, width)).to.equal(
        'The worst day was 21 September: 1,369 detentions in 39 cities. We found no figure for four of the nine days, and for two more only that of one region or city. ' +
          'The days we have add up to at least 2,349; OVD-Info’s own total to 26 September is 2,333.',
      );
    }
  });

  it('A-06 has years where the period touches two, and no total where none covers every day found', async () => {
    // rules 15 print "at least 15,053"; one of the days is "about 850", and by rules 4 such a sum is both: "about 15,053 or more"
    expect(await summary({})).to.equal(
      'The worst day was 6 March 2022: at least 5,170 detentions in 72 cities. We found no figure for 33 of the 48 days, and for three more only that of one region or city. ' +
        'The days we have add up to about 15,053 or more.',
    );
  });

  it('A-06 ranks the cities and says how many were counted', async () => {
    for (const view of ['cities', 'map']) {
      expect(await summary({...E, view})).to.equal(
        'Most detentions, on the days with figures for cities: Moscow 941, Saint Petersburg 622, Makhachkala about 220 or more. ' +
          'Our sources name 24 cities; by 26 September OVD-Info counted 52.',
      );
    }
  });

  it('gives the latest total that covers the days found where none is in doubt', async () => {
    expect(await summary(eAsKnown('2022-09-25'))).to.equal(
      'The worst day was 21 September: 1,369 detentions in 39 cities. We found no figure for two of the five days, and for one more only that of one region or city. ' +
        'The days we have add up to at least 2,189; the latest published total, to 24 September, is at least 2,000.',
    );
  });

  it('leaves out a clause whose number is zero', async () => {
    expect(await summary({from: '2022-09-24', to: '2022-09-24'})).to.equal('24 September: at least 840 detentions.');
    expect(await summary({from: '2022-09-24', to: '2022-09-25'})).to.equal(
      'The worst day was 24 September: at least 840 detentions. The days we have add up to at least 980.',
    );
    expect(await summary({from: '2022-09-21', to: '2022-09-22', where: ['Moscow']})).to.equal(
      '21 September: 542 detentions. We found no figure for one of the two days.',
    );
    expect(await summary(eAsKnown('2022-09-21T20:14'))).to.equal('We found no figure for any day.');
  });

  it('names the printed total of a file without sources by no name', async () => {
    const model = await modelOfText(
      'date,date_end,count\n2024-01-01,,5\n2024-01-02,,5\n2024-01-01,2024-01-02,8',
      {},
      600,
    );
    expect(plain(model.summary)).to.equal(
      'The worst day was 1 January: 5 detentions. The days we have add up to 10; the published total to 2 January is 8.',
    );
  });
});

describe('arrests: words around the chart', () => {
  it('name view and measure, place, period and counter', async () => {
    const model = await ofShipped(E);
    expect(model.title).to.equal('Detentions by day');
    expect(plain(model.subtitle)).to.equal('Detentions, Russia, 21 to 29 September 2022, counted by OVD-Info');
    const cities = await ofShipped({...E, view: 'cities'});
    expect(cities.title).to.equal('Detentions by city');
    expect(plain(cities.subtitle)).to.equal(
      'Detentions by city, Russia, sum of the days found, 21 to 29 September 2022. Counted by OVD-Info and others',
    );
    const map = await ofShipped({...E, view: 'map'});
    expect(map.title).to.equal('Detentions by city, on the map');
    expect(plain(map.subtitle)).to.match(/\. The larger the dot, the more detentions\.$/);
  });

  it('are those of the page where it has some', async () => {
    const model = await ofShipped({...E, heading: 'H', subtitle: 'S', caveat: 'C'});
    expect([model.title, model.subtitle, model.caveat]).to.deep.equal(['H', 'S', 'C']);
  });

  it('always say detentions, and what they are not', async () => {
    const {caveat} = await ofShipped(E);
    expect(caveat).to.match(/^The counters count the detentions that they hear of, not people:/);
    expect(caveat).to.match(/A day without a figure is not a day without detentions\.$/);
  });

  it('say how many cities were counted and not named', async () => {
    const {gaps} = await ofShipped({...E, view: 'cities'});
    expect(gaps.map(plain)).to.deep.equal([
      'At least 29 more cities had detentions by 26 September, but our sources do not name them.',
    ]);
  });

  it('say how many more cities the ranking beside the days has', async () => {
    const {panels} = await ofShipped(E, 1200);
    expect(panels.at(-1)!.foot!.map(plain)).to.deep.equal([
      '11 more cities have at most 19 each.',
      'At least 29 more cities had detentions by 26 September, but our sources do not name them.',
    ]);
  });
});

/** Node takes a new zone at once; a browser has one, and what it says must be the same as here. */
const clock = (globalThis as {process?: {env: Record<string, string | undefined>}}).process?.env;
const ZONES = ['Pacific/Auckland', 'Europe/Kyiv', 'Europe/Lisbon', 'America/Los_Angeles'];

describe('arrests: the clock of the reader', () => {
  const own = clock?.['TZ'];
  afterEach(() => {
    if (!clock) return;
    if (own === undefined) delete clock['TZ'];
    else clock['TZ'] = own;
  });

  it('A-58 makes no difference to picture and labels', async () => {
    const rows = await shippedRows();
    const pictures: string[] = [];
    const hours = new Set<number>();
    for (const zone of ZONES) {
      if (clock) clock['TZ'] = zone;
      hours.add(new Date(2022, 8, 21).getTime());
      // words of a name not asked for before are made anew
      for (const asked of [E, {}, {...E, view: 'cities'}]) {
        pictures.push(JSON.stringify(await modelOf(rows, asked, 1200, wordsOf(`en-x-${zone}`))));
      }
    }
    if (clock) expect(hours.size, 'the clocks differ').to.equal(ZONES.length);
    expect(new Set(pictures).size).to.equal(3);
    expect(plain(pictures[0]!)).to.contain('The worst day was 21 September: 1,369 detentions in 39 cities.');
  });
});
