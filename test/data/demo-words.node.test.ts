import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'chai';
import Papa from 'papaparse';
import {arrests} from '../../src/charts/arrests/chart.js';
import {positions} from '../../src/charts/positions/chart.js';
import {read} from '../../src/data/reading/reading.js';
import {readQuery} from '../../src/element/attributes.js';
import {defaults} from '../../src/element/properties.js';
import {wordsOf} from '../../src/messages/words.js';
import type {Chart, ChartModel} from '../../src/model/contract.js';
import {wholeModelOf} from '../whole.js';

type Row = Readonly<Record<string, string>>;

const textOf = (path: string): string => readFileSync(resolve(process.cwd(), path), 'utf8');
const rowsOf = (name: string): readonly Row[] =>
  Papa.parse<Row>(textOf(`data/${name}.csv`), {header: true, skipEmptyLines: true}).data;

/** What a reader sees: without tags, with plain spaces. The code to copy is read too: its heading is one. */
const plain = (html: string): string =>
  html
    .replace(/<head>[^]*<\/head>/, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;|&gt;/g, ' ')
    .replace(/<a[^>]*>|<\/a\s*>/g, '')
    .replace(/<\/?(?!conflict-chart)[a-z][^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const demo = ['index', 'embed'].map((page) => plain(textOf(`demo/${page}.html`))).join(' ');
const ARTICLE = "What's New 2 Day, 25 September 2022";
const ADDRESS =
  'https://whatsnew2day.com/russians-flee-georgia-escape-putins-conscription-order-protesters-face-shock-troops-htmlns_mchannelrssns_campaign1490ito1490/';
const has = (file: string, wanted: Row): boolean =>
  rowsOf(file).some((row) => Object.entries(wanted).every(([name, value]) => row[name] === value));

const of21 = {date: '2022-09-21', place_type: 'country', source: 'OVD-Info'};

/** What else the article tells, and the rows that say so: with the claims above, every line of it that the charts must tell. */
const story: readonly (readonly [words: string, file: string, row: Row])[] = [
  ['dozens of women chanted against the war', 'events', {place: 'Makhachkala', verified: 'article'}],
  ['police fired into the air', 'events', {place: 'Endirey', verified: 'article'}],
  ['OVD-Info was concerned about violent arrests', 'events', {place: 'Makhachkala', verified: 'article'}],
  ['prints his “1 million” in its sub-heading only', 'mobilization', {claimant: 'Volodymyr Zelensky', value: '1000000', verified: 'article'}],
  ['German officials want to help', 'eu-positions', {iso2: 'DE', speaker_type: 'government', position: 'welcome', verified: 'article'}],
  ['More than 40 French senators called it a mistake to refuse refuge', 'eu-positions', {iso2: 'FR', speaker: 'Group of more than 40 senators', verified: 'article'}],
  ['Russians should stay and fight against Putin', 'eu-positions', {iso2: 'LT', position: 'refuse', verified: 'article'}],
  ['Edgars Rinkēvičs, sees considerable security risks, and enough countries outside the EU', 'eu-positions', {iso2: 'LV', position: 'refuse', verified: 'article'}],
  ['Finland plans to restrict access significantly', 'eu-positions', {iso2: 'FI', speaker: 'Finland', position: 'restrict', verified: 'article'}],
  ['the opposition leader, Petteri Orpo, called fleeing reservists a clear security risk', 'eu-positions', {iso2: 'FI', speaker: 'Petteri Orpo', role: 'Opposition leader', verified: 'article'}],
  ['Neither speaks for a government', 'eu-positions', {iso2: 'FI', speaker: 'Petteri Orpo', speaker_type: 'opposition'}],
  ['a “significant” influx of cars and gave no number', 'crossings', {crossing: 'Verkhny Lars / Dariali', bound: 'uncounted', verified: 'article'}],
  ['voting on annexation opened in the occupied parts of four regions', 'events', {date: '2022-09-23', kind: 'referendum'}],
  ['who call it a sham', 'events', {kind: 'referendum', title: 'Ukraine and allies call the votes a sham', verified: 'article'}],
  ['said to show armed men in the corridor of his family’s home, was not verified', 'events', {evidence: 'video, not verified', verified: 'article'}],
]; // prettier-ignore

/** Sentences of the demo with a number in them, and the rows that say so. */
const claims: readonly (readonly [words: string, file: string, row: Row])[] = [
  ['300,000 reservists as the target', 'mobilization', {date: '2022-09-21', measure: 'target', value: '300000', claimant: 'Sergei Shoigu'}],
  ['at least 570 detentions by 20:15 Moscow time', 'arrests', {...of21, count: '570', bound: 'at_least', as_of_time: '20:15'}],
  ['more than 1,400 by 01:51 the same night', 'arrests', {...of21, count: '1400', bound: 'at_least', as_of_time: '01:51', publisher: 'Meduza'}],
  ['the count was lower, at least 1,313', 'arrests', {...of21, count: '1313', bound: 'at_least', publisher: 'CentralAsia.media'}],
  ['by the end of 22 September the count stood at 1,369, in 39 cities', 'arrests', {...of21, count: '1369', cities: '39', as_of: '2022-09-22', publisher: 'Re: Russia'}],
  ['24 September led to at least 840 detentions', 'arrests', {date: '2022-09-24', count: '840', bound: 'at_least', publisher: 'Re: Russia'}],
  ['the next day there were at least 140', 'arrests', {date: '2022-09-25', count: '140', bound: 'at_least', publisher: 'Re: Russia'}],
  ['counted 1,369 detentions on the first day', 'arrests', {...of21, count: '1369', publisher: 'Re: Russia'}],
  ['On 24 September there were at least 840, and the next day at least 140', 'arrests', {date: '2022-09-25', count: '140', bound: 'at_least', publisher: 'Re: Russia'}],
  ['At least 2,400 detentions at protests, 21–29 September', 'arrests', {date: '2022-09-21', date_end: '2022-09-29', count: '2400', bound: 'at_least', place_type: 'country'}],
  ['detentions “in recent days” at 2,000 or more', 'arrests', {count: '2000', bound: 'at_least', verified: 'article'}],
  ['more than 100 people who blocked a highway', 'events', {date: '2022-09-25', place: 'Endirey', verified: 'article'}],
  ['about 300,000 as the Kremlin’s initial goal', 'mobilization', {date: '2022-09-25', claimant: 'Kremlin', value: '300000', bound: 'about', verified: 'article'}],
  ['Meduza cited a source close to a federal ministry for 1.2 million', 'mobilization', {date: '2022-09-23', claimant: 'Meduza', value: '1200000', place_iso: 'RU'}],
  ['Kremlin says 300,000; other claims go up to 1.2 million', 'mobilization', {date: '2022-09-25', claimant: 'Kremlin', value: '300000'}],
  ['11,143 entries of Russian citizens at all its crossing points on 25 September', 'crossings', {date: '2022-09-25', to: 'GE', count: '11143', crossing: 'All crossing points', bound: 'exact'}],
  ['261,000 men in four days', 'crossings', {date: '2022-09-21', date_end: '2022-09-24', count: '261000', source_kind: 'unnamed'}],
]; // prettier-ignore

async function modelOf(chart: unknown, file: string, asked: Readonly<Record<string, string>>): Promise<ChartModel> {
  const of = chart as Chart;
  const rows = {src: read(textOf(`data/${file}.csv`), of.files['src']!).rows};
  const {query} = readQuery({...defaults, ...asked}, of, {});
  return wholeModelOf(of, {rows, query, width: 600, words: wordsOf('en'), today: 19_400});
}

describe('faults 4.7 the demo says what the data say', () => {
  for (const [words, file, row] of [...claims, ...story]) {
    it(`D9 “${words}”`, () => {
      expect(demo).to.include(words);
      expect(has(file, row), JSON.stringify(row)).to.equal(true);
    });
  }

  it('D9 each number of three digits or more is one of these, or one of a street, a row, a year', () => {
    const known = claims.reduce((text, [words]) => text.replaceAll(words, ''), demo);
    const others = (known.match(/\d{1,3}(?:,\d{3})+|\b\d{3,}\b/g) ?? []).filter((number) => number !== '2022');
    expect([...new Set(others)]).to.deep.equal([]);
  });

  it('D9 no heading counts days of protest: four of the nine have no figure', () => {
    for (const file of ['demo/index.html', 'demo/cases.js', 'README.md', 'demo/strict.html']) {
      expect(textOf(file), file).to.not.match(/nine days of protest/);
    }
  });

  it('D9 the highest claim on a target is the one that is named', () => {
    const targets = rowsOf('mobilization').filter(({measure, place_iso}) => measure === 'target' && place_iso === 'RU');
    expect(Math.max(...targets.map(({value}) => Number(value)))).to.equal(1_200_000);
    expect(targets.map(({date}) => date).sort()).to.satisfy(
      (days: string[]) => days[0] === '2022-09-21' && days.at(-1) === '2022-09-25',
    );
  });

  it('D9 the two days without a total have none, and each nationwide count of a day is by OVD-Info', async () => {
    const daily = rowsOf('arrests').filter(
      ({date, date_end, place_type}) =>
        place_type === 'country' && date! >= '2022-09-21' && date! <= '2022-09-29' && (!date_end || date_end === date),
    );
    expect(daily.filter(({date}) => date === '2022-09-22' || date === '2022-09-23')).to.deep.equal([]);
    const model = await modelOf(arrests, 'arrests', {from: '2022-09-21', to: '2022-09-29'});
    const whole = model.panels[0]!.points.filter(({sentence}) =>
      /in \d+ cities|at least 840|at least 140/.test(sentence),
    );
    expect(whole.map(({keys}) => keys.day)).to.deep.equal(['2022-09-21', '2022-09-24', '2022-09-25']);
    for (const {sentence} of whole) expect(sentence).to.include('OVD-Info');
  });

  it('D9 two governments are open and four closed on 26 September', async () => {
    const {summary} = await modelOf(positions, 'eu-positions', {knownOn: '2022-09-26'});
    expect(demo).to.include('two governments open, four closed');
    expect(plain(summary)).to.match(/2 (?:are )?open/);
    expect(plain(summary)).to.match(/4 (?:are )?closed/);
  });

  it('D10 “many” is the article’s, “some” Ukrainska Pravda’s: in the story and in the notes, each with its source', () => {
    expect(demo).to.match(
      /Many of those held \(in the Daily Mail report: “those taken away”\) were given call-up papers at once, says the article/,
    );
    expect(demo).to.match(/some of the men held in Moscow and Voronezh Ukrainska Pravda reported the same/);
    const notes = rowsOf('annotations').filter(({text}) => text!.includes('call-up papers'));
    expect(notes.map(({text, source}) => [text!.split(' ')[0], source])).to.deep.equal([
      ['Many', ARTICLE],
      ['Some', 'Ukrainska Pravda'],
    ]);
  });

  it('D31 the article has one name and one address, wherever a row, a note or the story rests on it', () => {
    const files = ['arrests', 'mobilization', 'eu-positions', 'crossings', 'events', 'referendums', 'annotations'];
    const rows = files.flatMap((name) => rowsOf(name));
    const cited = rows.filter(({verified, publisher}) => verified === 'article' || publisher === ARTICLE);
    expect(cited).to.have.length(24);
    for (const {verified, publisher, url} of cited)
      expect([verified, publisher, url]).to.deep.equal(['article', ARTICLE, ADDRESS]);
    for (const row of rows) expect(Object.values(row).join()).to.not.match(/Article, 25|article of 25/);
    const page = textOf('demo/index.html');
    const links = [...page.matchAll(/<a\s+href="([^"]*whatsnew2day[^"]*)"\s*>([^<]*)<\/a/g)];
    expect(links).to.have.length(11);
    for (const [, address, text] of links) expect([address, plain(text!)]).to.deep.equal([ADDRESS, ARTICLE]);
    expect(demo).to.not.match(/article of 25|\(the same article/);
    for (const text of [demo, textOf('data/README.md').replace(/\s+/g, ' ')])
      expect(text.match(/rewords a (?:report of the Daily Mail|Daily Mail report)/g)).to.have.length(1);
  });

  it('D31 where the article changed the words of the report, the story and a note say so', () => {
    const notes = rowsOf('annotations').map(({text}) => text!);
    expect(notes.filter((text) => /“deportees”.*“those taken away”/.test(text))).to.have.length(1);
    expect(notes.filter((text) => /“very tough”.*“heavy”/.test(text))).to.have.length(1);
    expect(demo).to.include('(“very tough” in the Daily Mail report, “heavy” in the rewording)');
  });

  it('D11 what a note on votes works out is marked as ours, and is right', () => {
    const notes = rowsOf('referendums').map(({note}) => note!);
    const ours = notes.filter((note) => /\bwould be\b|\bimplies\b|\bshare of\b|are 99|more than the/.test(note));
    expect(ours).to.have.length(4);
    for (const note of ours) expect(note).to.include('Our arithmetic: ');
    const row = (yes: string): Row => rowsOf('referendums').find(({yes_votes}) => yes_votes === yes)!;
    const share = (yes: number, of: number): string => ((100 * yes) / of).toFixed(2);
    const both = ({yes_votes, no_votes}: Row): number => Number(yes_votes) + Number(no_votes);
    expect(row('2115800')['note']).to.include(`${share(2_115_800, both(row('2115800')))} per cent`);
    expect(row('1636302')['note']).to.include(`it would be ${share(1_636_302, both(row('1636302')))}`);
    expect(row('1636302')['note']).to.include(`${share(1_636_302, 1_662_607)} per cent is the share of all`);
    const ballots = Math.round(792 / 0.0238);
    expect(row('32135')['note']).to.include(`implies ${ballots.toLocaleString('en')} ballots`);
    expect(row('32135')['note']).to.include(`would be ${((100 * 32_135) / ballots).toFixed(1)} per cent`);
    expect(textOf('src/charts/timeline/messages.ts'), 'no untrue word on method').to.not.match(
      /works? nothing out|worked out/,
    );
  });
});
