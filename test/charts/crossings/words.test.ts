import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {asKnownOn, E, modelOf, ofShipped, plain} from './drawn.js';

const caseOf = (name: string): string => cases.find((one) => one.name === `crossings-${name}`)!.csv!;
const HEAD = 'date,date_end,count,bound,low,high,word,measure,from,to,scope,source,source_kind\n';
const summary = (...rows: string[]): string => plain(modelOf(HEAD + rows.join('\n')).summary);

describe('crossings: what is said', () => {
  it('A-06 sums up the days and the totals with who says it, and adds nothing up', async () => {
    for (const width of [320, 600, 1200])
      expect(plain((await ofShipped(E, width)).summary)).to.equal(
        'Highest count for one day: 11,143 entries from Russia to Georgia, on 25 September (Ministry of Internal Affairs of Georgia). Another figure is up to 11,200. 18 totals for different borders or periods: from 2,326 to 600,000–1,000,000 (unnamed source). One report gives no number: “significant influx”, 25 September.',
      );
  });

  it('A-06 sums up what was known earlier, one view, one measure', async () => {
    expect(plain((await ofShipped({...E, ...asKnownOn('2022-09-25')})).summary)).to.equal(
      'Highest count for one day: 8,572 entries from Russia to Finland, on 24 September (Finnish Border Guard). Three totals for different borders or periods: from at least 3,000 to 261,000 (unnamed source). One report gives no number: “significant influx”, 25 September.',
    );
    expect(plain((await ofShipped({...E, view: 'days'})).summary)).to.not.contain('totals');
    expect(plain((await ofShipped({...E, view: 'totals'})).summary)).to.equal(
      '18 totals for different borders or periods: from 2,326 to 600,000–1,000,000 (unnamed source).',
    );
    expect(plain((await ofShipped({...E, measures: ['queue_vehicles']})).summary)).to.equal(
      'Highest count for one day: 4,960 vehicles waiting on the way from Russia to Georgia, on 28 September (Interior ministry of North Ossetia).',
    );
    expect(plain((await ofShipped({measures: ['remaining']})).summary)).to.match(
      /^Three totals for different borders or periods: from about 100,000 to 112,733 \(Ministry of Internal Affairs of Georgia\)\.$/,
    );
  });

  it('A-06 says a lower bound as one, and never takes a ceiling for the most', () => {
    const day = (date: string, count: number, bound: string, scope = 'all'): string =>
      `${date},,${count},${bound},,,,entries,BY,LV,${scope},Guard,official`;
    expect(
      summary(day('2024-01-05', 5, 'exact'), day('2024-01-06', 7, 'at_least'), day('2024-01-07', 3, 'about')),
    ).to.equal('Highest count for one day: at least 7 entries from Belarus to Latvia, on 6 January (Guard).');
    expect(
      summary(day('2024-01-05', 5, 'exact'), day('2024-01-06', 9, 'at_most'), day('2024-01-07', 3, 'exact')),
    ).to.equal(
      'Highest count for one day: 5 entries from Belarus to Latvia, on 5 January (Guard). Another figure is up to 9.',
    );
    expect(
      summary(day('2024-01-05', 5, 'at_most'), day('2024-01-06', 9, 'at_most'), day('2024-01-07', 3, 'at_most')),
    ).to.equal('Highest count for one day: up to 9 entries from Belarus to Latvia, on 6 January (Guard).');
    // the whole before a part
    expect(
      summary(day('2024-01-05', 5, 'exact'), day('2024-01-06', 9, 'exact', 'part'), day('2024-01-07', 3, 'exact')),
    ).to.equal(
      'Highest count for one day: 5 entries from Belarus to Latvia, on 5 January (Guard). Another figure is 9.',
    );
  });

  it('A-06 says one total, words without a number and what is withheld', () => {
    expect(summary('2024-01-01,2024-01-05,300,about,,,,departures,BY,,,Somebody,unnamed')).to.equal(
      'One total: about 300 departures from Belarus (Somebody, unnamed source).',
    );
    expect(
      summary(
        '2024-01-01,2024-01-05,,uncounted,,,a wave,entries,BY,LV,,A,',
        '2024-01-02,2024-01-05,,uncounted,,,,entries,BY,LV,,A,',
      ),
    ).to.equal('Two reports give no number; the first: “a wave”, 5 January.');
    expect(summary('2024-01-01,2024-01-05,,withheld,,5,,entries,BY,LV,,A,')).to.equal('One number is withheld.');
  });

  it('says in subtitle and caveat that trips are not people, of vehicles nothing of the kind', async () => {
    const model = await ofShipped(E);
    expect(plain(model.subtitle)).to.equal(
      'Entries, departures and vehicles waiting, from Russia, 14 September to 4 October 2022. Trips, not people.',
    );
    expect(model.caveat).to.match(/^Entries count crossings, not people, and do not subtract those who returned\. /);
    expect(plain((await ofShipped({...E, measures: ['queue_vehicles']})).subtitle)).to.equal(
      'Vehicles waiting, from Russia, 14 September to 4 October 2022',
    );
    const own = await ofShipped({heading: 'H', subtitle: 'S', caveat: 'C'});
    expect([own.title, own.subtitle, own.caveat]).to.deep.equal(['H', 'S', 'C']);
  });

  it('has neutral names', async () => {
    const titles = await Promise.all(
      [{}, {view: 'days'}, {view: 'totals'}, {measures: ['exits']}].map(
        async (query) => (await ofShipped(query)).title,
      ),
    );
    expect(titles).to.deep.equal([
      'Border crossings',
      'Border crossings by day',
      'Border crossings: totals',
      'Exits at borders',
    ]);
  });

  it('N5 has for each mark who says it, its kind, who relayed it, when it was known and where to check', async () => {
    const model = await ofShipped(E);
    const cardOf = (id: string) => model.panels.flatMap(({points}) => points).find((point) => point.id === id)!.card;
    const {heading, facts, links} = cardOf('totals:37');
    expect(plain(heading)).to.equal('21 September to 4 October 2022: 600,000 to 1 million departures from Russia');
    expect(facts.map(({term, text}) => `${term}: ${plain(text)}`)).to.deep.equal([
      'Where: All borders',
      'Precision: range',
      'Published figure: 700,000',
      'Counted by: Sources close to the Kremlin told Forbes Russia (unnamed source)',
      'Known on: 4 October 2022',
      'Published by: Censor.net (citing Forbes Russia)',
      'We saw: an excerpt of the page',
      'Note: Tourists included; one source says almost 1,000,000, another 600,000 to 700,000; ERR prints up to 700,000',
    ]);
    expect(links).to.deep.equal([
      {
        text: 'Censor.net (citing Forbes Russia)',
        address:
          'https://m.censor.net/en/news/3371454/about_700000_people_left_russia_in_two_weeks_of_mobilization_forbes',
      },
    ]);
    const word = cardOf('entries:RU:GE:64');
    expect(plain(word.heading)).to.equal(
      '25 September: entries from Russia to Georgia, called “significant influx”, not counted',
    );
    expect(word.facts.slice(0, 3)).to.deep.equal([
      {term: 'Where', text: 'Verkhny Lars / Dariali, some crossings only'},
      {term: 'Precision', text: 'named, not counted'},
      {term: 'Word used', text: 'significant influx'},
    ]);
  });

  it('A-12 every mark has a sentence that no other has, in every case of the gallery', async () => {
    for (const one of cases.filter(({type, failed}) => type === 'crossings' && !failed)) {
      const model = one.csv === undefined ? await ofShipped(E) : modelOf(one.csv);
      for (const {points, id} of model.panels) {
        for (const {sentence} of points)
          expect(sentence, one.name)
            .to.match(/\p{L}{2}.*\.$/u)
            .and.not.match(/undefined|NaN| {2}/);
        if (one.csv === undefined || one.name.endsWith('bounds'))
          expect(new Set(points.map(({sentence}) => sentence)).size, `${one.name} ${id}`).to.equal(points.length);
      }
    }
  });

  it('D16 says in at most 34 words what a mark shows; its source where it is not that of most days', async () => {
    const {panels} = await ofShipped(E);
    const all = panels.flatMap(({points}) => points.map(({id, sentence}) => [id, plain(sentence)] as const));
    for (const [id, sentence] of all) expect(sentence.split(' ').length, `${id}: ${sentence}`).to.be.at.most(34);
    const said = new Map(all);
    expect(said.get('entries:RU:GE:8')).to.equal(
      '17 September: 6,986 entries from Russia to Georgia. Ministry of Internal Affairs of Georgia, as for most days here.',
    );
    expect(said.get('entries:RU:GE:60')).to.equal(
      '25 September: 11,143 entries from Russia to Georgia. Other sources: up to 11,200; “significant influx”.',
    );
    expect(said.get('entries:RU:GE:61')).to.equal(
      '25 September: up to 11,200 entries from Russia to Georgia. Verkhny Lars / Dariali only. Other sources: 11,143; “significant influx”. Vakhtang Gomelauri, interior minister of Georgia.',
    );
    const ministry = all.filter(([, text]) => text.includes('Ministry of Internal Affairs of Georgia'));
    expect(ministry.map(([id]) => id)).to.deep.equal(['entries:RU:GE:8', 'totals:10']);
  });

  it('names one thing as one, and two countries from a name', () => {
    const {panels} = modelOf(
      'date,count,from,to,measure\n2024-01-05,1,RU,Abkhazia,exits\n2024-01-05,1,,,border_events',
    );
    expect(panels.map(({points}) => plain(points[0]!.sentence))).to.deep.equal([
      '5 January 2024: 1 exit from Russia to Abkhazia. No source is given.',
      '5 January 2024: 1 border events. No source is given.',
    ]);
  });

  it('lists as sources those of what is drawn alone', async () => {
    const names = (await ofShipped({...E, where: ['Norway']})).sources.map(({name}) => name);
    expect(names).to.deep.equal(['Norwegian police']);
  });

  it('shows hostile text as text', () => {
    const model = modelOf(caseOf('hostile'));
    expect(model.panels[0]!.heading).to.contain('<img src=x');
    expect(model.table.rows[0]!.cells.join()).to.contain('<img');
    expect(
      model.panels
        .flatMap(({points}) => points.flatMap(({card}) => card.links.map(({address}) => address)))
        .filter((address) => /^(javascript|data|vbscript)/i.test(address)),
    ).to.deep.equal([]);
  });
});
