import {readdirSync, readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {below, pick} from '../data/random.js';

/** Broken files: the shipped ones and those of other people, with small or large errors. */
type Next = () => number;
type Table = string[][];

const HOSTILE = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '3.0',
    '1.5',
    '1,234',
    '1 234',
    '9007199254740991',
    '9007199254740992',
    '1e300',
    '999999999999999',
  ],
  ...['NaN', 'Infinity', 'null', 'undefined', 'NA', ':', '?', '#REF!', 'true', '12+', '~100', '100-200'],
  ...['0001-01-01', '0100-01-01', '1582-10-15', '1900-02-29', '2022-02-30', '9999-12-31', '2022-09', '2019', '44825'],
  ...['21.09.2022', '09/21/2022', '3 January 2015', '2022-09-21T15:30:57', '2022-09-21'],
  ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'],
  ...['withheld', 'uncounted', 'at_least', 'at_most', 'about', 'range', 'exact', 'official', 'named', 'anonymous'],
  ...['مرحبا بالعالم', '\u202eabc\u202c', '\u0000', '\ufeff', '\ufffd', '👩‍👩‍👧‍👦', 'e\u0301'.repeat(30), 'x'.repeat(400)],
  ...[
    '<script>alert(1)</script>',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '=1+1',
    'javascript:alert(1)',
    'https://example.org/a?b=c',
  ],
  ...['RU', 'UA', 'XK', 'ZZ', 'EU', 'Russia', 'Moscow', 'country', 'city', 'government', '24:00', '23:59', '12'],
];
const NAMES = [
  'date',
  'count',
  'value',
  'source',
  'bound',
  'low',
  'high',
  'constructor',
  '__proto__',
  'as_of',
  '',
  'revision',
];
const BOUNDS = ['withheld', 'uncounted', 'at_least', 'at_most', 'about', 'range', ''];
const FAR = ['0100-01-01', '1023-05-05', '1969-12-31', '1970-01-01', '2000-02-29', '2222-12-31', '9999-12-31'];

const column = (next: Next, [header = []]: Table): number => below(next, Math.max(1, header.length));
const named = ([header = []]: Table, name: string): number => header.indexOf(name);
const row = (next: Next, table: Table): number => 1 + below(next, Math.max(1, table.length - 1));
const set = (table: Table, at: number, place: number, cell: string): void => {
  const line = table[at];
  if (line && place >= 0) line[place] = cell;
};

/** Each changes the table in place. */
const CHANGES: readonly ((next: Next, table: Table) => void)[] = [
  (next, table) => set(table, row(next, table), column(next, table), pick(next, HOSTILE)),
  (next, table) => set(table, row(next, table), column(next, table), pick(next, HOSTILE)),
  (next, table) => set(table, row(next, table), column(next, table), pick(next, table[row(next, table)] ?? [''])),
  // a whole column
  (next, table) => {
    const [place, cell] = [column(next, table), pick(next, HOSTILE)];
    table.forEach((_, at) => at > 0 && set(table, at, place, cell));
  },
  (next, table) => table.forEach((_, at) => at > 0 && set(table, at, named(table, 'bound'), pick(next, BOUNDS))),
  (next, table) => {
    const word = pick(next, ['withheld', 'uncounted']);
    table.forEach((_, at) => at > 0 && set(table, at, named(table, 'bound'), word));
    table.forEach((_, at) => at > 0 && set(table, at, named(table, next() < 0.5 ? 'count' : 'value'), ''));
  },
  (next, table) =>
    set(table, row(next, table), named(table, pick(next, ['date', 'as_of', 'end_date'])), pick(next, FAR)),
  (next, table) => {
    const place = column(next, table);
    table.forEach((_, at) => at > 0 && next() < 0.5 && set(table, at, place, ''));
  },
  // rows
  (next, table) => void table.splice(row(next, table), 1 + below(next, 3)),
  (next, table) => void table.splice(row(next, table), 0, [...(table[row(next, table)] ?? [''])]),
  (next, table) => {
    const [header, ...lines] = table.splice(0);
    lines.sort(() => next() - 0.5);
    table.push(header ?? [], ...lines);
  },
  (next, table) => void table.splice(1 + below(next, 3)),
  (next, table) => void table[row(next, table)]?.push(pick(next, HOSTILE)),
  (next, table) => void table[row(next, table)]?.splice(below(next, 4)),
  // columns
  (next, table) => set(table, 0, column(next, table), pick(next, NAMES)),
  (next, table) => {
    const place = column(next, table);
    table.forEach((line) => line.push(line[place] ?? ''));
  },
  (next, table) => {
    const place = column(next, table);
    table.forEach((line) => line.splice(place, 1));
  },
  (next, table) => table.forEach((line, at) => line.push(at === 0 ? pick(next, NAMES) : pick(next, HOSTILE))),
];

const SIGNS = ['"', '\n', ',', ';', '\r', '\u0000', '\ufffd', '\u202e'];

/** Changes of the bytes: cut, doubled, with an inserted character. */
const BREAKS: readonly ((next: Next, text: string) => string)[] = [
  (_, text) => text,
  (next, text) => text.slice(0, below(next, text.length)),
  (next, text) => text.slice(below(next, 40)),
  (next, text) => {
    const at = below(next, text.length);
    return text.slice(0, at) + pick(next, SIGNS) + text.slice(at);
  },
  (_, text) => text.replaceAll('\n', '\r\n'),
  (_, text) => text + text,
  (_, text) => `\ufeff${text}`,
];

const MOST_ROWS = 10;

/** A mutated file, the same for the same numbers. */
export function mutated(next: Next, sources: readonly string[]): string {
  const all = Papa.parse<string[]>(pick(next, sources)).data;
  const from = 1 + below(next, Math.max(1, all.length - MOST_ROWS));
  const table = [[...(all[0] ?? [])], ...all.slice(from, from + 1 + below(next, MOST_ROWS)).map((line) => [...line])];
  for (let left = 1 + below(next, 4); left > 0; left -= 1) pick(next, CHANGES)(next, table);
  const delimiter = next() < 0.85 ? ',' : pick(next, [';', '\t']);
  const text = Papa.unparse(table, {delimiter});
  return next() < 0.7 ? text : pick(next, BREAKS)(next, text);
}

const CASES = 'test/cases';

/** The original files for a chart: the shipped one, and those of other people. */
export const sourcesOf = (file: string): readonly string[] => {
  const shipped = readFileSync(`data/${file}.csv`, 'utf8');
  const cases = readdirSync(CASES).map((name) => readFileSync(`${CASES}/${name}`, 'utf8'));
  return [...cases.map(() => shipped), ...cases.map(() => shipped), ...cases];
};

const DAYS = ['2022-09-21', '2022-09-22T09:51', '2022-03-13', '0100-01-01', '9999-12-31', '2022-02-24', 'yesterday'];
const WORDS = [
  'Moscow',
  'RU',
  'Georgia',
  'FI',
  'constructor',
  '__proto__',
  'nowhere',
  'entries',
  'target',
  'Moscow;RU',
];

/** Random attributes of a tag, from those of a query. */
export function attributesFor(next: Next, views: readonly string[]): Readonly<Record<string, string>> {
  const some = (share: number, values: readonly string[], name: string): readonly (readonly [string, string])[] =>
    next() < share ? [[name, pick(next, values)]] : [];
  return Object.fromEntries([
    ...some(0.8, [...views, 'constructor'], 'view'),
    ...some(0.3, DAYS, 'known-on'),
    ...some(0.15, DAYS, 'from'),
    ...some(0.15, DAYS, 'to'),
    ...some(0.15, WORDS, 'where'),
    ...some(0.15, WORDS, 'measure'),
  ]);
}

export const WIDTHS = [200, 320, 480, 600, 900, 1200, 2000];
