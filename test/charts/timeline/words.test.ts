import {expect} from 'chai';
import {timeline} from '../../../src/charts/timeline/chart.js';
import {read} from '../../../src/data/reading/reading.js';
import {wordsOf} from '../../../src/messages/words.js';
import {shipped} from '../../shipped.js';
import {TWO_DAYS, WEEK, empty, labelsOf, lanesOf, modelOf, modelOfRows, ofShipped, withVotes} from './drawn.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what the timeline says', () => {
  it('A-06 how many events, of what kind, when most', async () => {
    expect(plain((await ofShipped()).summary)).to.equal(
      '58 events: 13 protests, 11 military events, 5 laws, 9 border events, 14 diplomatic ones and 6 about the votes; most on 25 September (11). One is marked “video, not verified”.',
    );
    expect(plain((await ofShipped(TWO_DAYS)).summary)).to.equal(
      '14 events: 5 protests, 2 military events, 1 law, 3 border events, 1 diplomatic one and 2 about the votes; most on 25 September (11). One is marked “video, not verified”.',
    );
    expect(plain((await ofShipped({from: '2022-09-24', to: '2022-09-24'})).summary)).to.equal(
      '3 events: 1 protest, 1 law and 1 border event.',
    );
  });

  it('A-06 the figures of the sentence are those of the file', async () => {
    const {rows} = read(await shipped('events'), timeline.files.src);
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
    const kinds = ['protest', 'military', 'policy', 'border', 'diplomacy', 'referendum'].map(count);
    const said = [
      ...plain((await ofShipped()).summary)
        .split(';')[0]!
        .matchAll(/\d+ (?=protest|mil|law|bor|dip|about)/g),
    ];
    expect(said.map(([text]) => Number(text))).to.deep.equal(kinds);
    expect(rows.length).to.equal(58);
  });

  it('A-06 how many claims on votes are listed', async () => {
    expect((await withVotes(WEEK)).summary).to.match(/The table gives 13 claims about the votes in 4 regions\.$/);
    expect((await withVotes({...WEEK, knownOn: '2022-09-25'})).summary).to.match(
      /Nobody has claimed a result for the votes in 4 regions yet\.$/,
    );
  });

  it('A-12 has a name for every mark, each another, that says what and when', async () => {
    for (const width of [320, 1200]) {
      const model = await withVotes({}, width);
      for (const {points, id} of model.panels) {
        expect(new Set(points.map(({sentence}) => sentence)).size, id).to.equal(points.length);
        for (const {sentence} of points)
          expect(sentence)
            .to.match(/\d{4}.*\p{L}{3}.*\.$/su)
            .and.not.match(/undefined|NaN|\.\./);
      }
    }
  });

  it('N5 has who says so in the name of each mark, and source, publisher, evidence and link in its card', async () => {
    const model = await ofShipped(WEEK);
    const mark = lanesOf(model).points.find(({name}) => name === 'Partial mobilisation declared')!;
    expect(plain(mark.sentence)).to.equal(
      '21 September 2022: Partial mobilisation declared. Military, Moscow. Source: Kyiv Post (AFP).',
    );
    expect(mark.card.note).to.contain('300,000 reservists');
    expect(mark.card.links).to.deep.equal([{text: 'Kyiv Post (AFP)', address: 'https://www.kyivpost.com/post/1154'}]);
    const video = lanesOf(model).points.find(({name}) => name.startsWith('Journalist'))!;
    expect(video.sentence).to.contain('Video, not verified.');
    expect(video.card.note).to.contain('said to show');
    expect(video.card.facts.map(({term, text}) => `${term}: ${plain(text)}`)).to.deep.equal([
      'When: 25 September 2022',
      'Kind: vote under occupation',
      'Where: Southern Ukraine',
      'Evidence: video, not verified',
      "Published by: What's New 2 Day, 25 September 2022",
      'We saw: the article itself',
    ]);
    const counted = modelOf('date,title,source,source_kind\n2024-01-05,a,OVD-Info,monitor\n');
    expect(lanesOf(counted).points[0]?.sentence).to.match(/Source: OVD-Info \(monitor\)\.$/);
  });

  it('has its own words where the page gives none, and the page’s where it does', async () => {
    const own = await ofShipped(WEEK);
    expect([own.title, own.caveat.length > 40]).to.deep.equal(['Events by kind and day', true]);
    const page = await ofShipped({...WEEK, heading: 'H', subtitle: 'S', caveat: 'C'});
    expect([page.title, page.subtitle, page.caveat]).to.deep.equal(['H', 'S', 'C']);
    expect(timeline.preview(empty, 320, wordsOf('en')).title).to.equal(own.title);
  });

  it('D20 has its key in the lanes: each has the name of its kind beside its symbol, a short one where the whole has no room', async () => {
    for (const width of [240, 320, 600, 1200]) {
      const model = await ofShipped(WEEK, width);
      expect(model.legend).to.deep.equal([]);
      const names = labelsOf(model).join(' ').replaceAll(/\s+/g, ' ');
      const [law, vote] = width < 480 ? ['law', 'vote'] : ['law and decree', 'vote under occupation'];
      expect(names).to.match(new RegExp(`${law} .*${vote}(?: |$)`));
    }
  });

  it('names the filter that leaves nothing, and nothing where the file has no rows', async () => {
    expect((await ofShipped({where: ['Atlantis'], knownOn: '2022-09-25'})).emptyBy?.replaceAll('\u00a0', ' ')).to.equal(
      'Atlantis, as known on 25 September 2022',
    );
    expect(modelOf('date,title\n').emptyBy).to.equal(undefined);
    expect((await ofShipped({where: ['makhachkala']})).subtitle).to.contain('Events, makhachkala');
  });
});

describe('the date of the timeline', () => {
  it('N3 is chosen: what happened later is not there, and nothing counts as corrected', async () => {
    const model = await withVotes({...WEEK, knownOn: '2022-09-25'});
    expect(lanesOf(model).points.every(({keys}) => keys.day! <= '2022-09-25')).to.equal(true);
    expect(plain(model.known)).to.equal('As of 25 September 2022.');
    expect(model.snapshots).to.deep.include({kind: 'date', earlier: '2022-09-24', later: '2022-09-26'});
    expect(plain(model.snapshots!.shown)).to.equal('25 September 2022');
    expect(plain(model.snapshots!.sentence)).to.equal('As of 25 September 2022: 35 events.');
    expect(model.age).to.equal(undefined);
  });

  it('N3 is the newest of the period where none is asked for, with no step after it', async () => {
    const {snapshots, known} = await ofShipped();
    expect(plain(known)).to.equal('As of 7 December 2022.');
    expect([snapshots?.earlier, snapshots?.later]).to.deep.equal(['2022-11-04', undefined]);
    const before = await ofShipped({knownOn: '2022-11-04'});
    expect(before.snapshots?.later, 'the newest is the one without the attribute').to.equal('');
    expect(modelOf('date,title\n2024-01-05,a\n').snapshots, 'one day is no choice').to.equal(undefined);
  });
});

/** Node takes a new zone at once; a browser has one, and what it says must be the same as here. */
const clock = (globalThis as {process?: {env: Record<string, string | undefined>}}).process?.env;
const ZONES = ['Pacific/Auckland', 'Europe/Kyiv', 'Europe/Lisbon', 'America/Los_Angeles'];

describe('timeline: the clock of the reader', () => {
  const own = clock?.['TZ'];
  afterEach(() => {
    if (!clock) return;
    if (own === undefined) delete clock['TZ'];
    else clock['TZ'] = own;
  });

  it('A-58 makes no difference to picture and labels', async () => {
    const [src, votes] = [
      read(await shipped('events'), timeline.files.src).rows,
      read(await shipped('referendums'), timeline.files.votes).rows,
    ];
    const pictures = new Set<string>();
    const hours = new Set<number>();
    for (const zone of ZONES) {
      if (clock) clock['TZ'] = zone;
      hours.add(new Date(2022, 8, 21).getTime());
      // words of a name not asked for before are made anew
      const words = wordsOf(`en-x-t-${zone}`);
      const model = modelOfRows({rows: {src, votes}, query: empty, width: 600, words, today: 19_753});
      pictures.add(JSON.stringify(model));
    }
    if (clock) expect(hours.size, 'the clocks differ').to.equal(ZONES.length);
    expect(pictures.size).to.equal(1);
    expect(plain([...pictures][0]!)).to.contain('most on 25 September (11)');
  });
});
