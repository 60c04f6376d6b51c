import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect} from 'chai';

const ZONES = ['Pacific/Auckland', 'Europe/Kyiv', 'Europe/Lisbon', 'America/Los_Angeles'];

/** Every file with dates, and the dataset that reads it. */
const FILES: readonly (readonly [file: string, dataset: string])[] = [
  ['arrests', 'arrests'],
  ['mobilization', 'mobilization'],
  ['eu-positions', 'positions'],
  ['crossings', 'crossings'],
  ['events', 'events'],
  ['referendums', 'referendums'],
  ['annotations', 'annotations'],
];

/** Reads the files in a process of its own and prints all that has to do with days, and the zone it really had. */
const SCRIPT = `
  import {readFileSync} from 'node:fs';
  import {isoDay, monthEnd, monthStart, parseDay, weekday, yearOf} from './src/data/day.js';
  import {read} from './src/data/reading/reading.js';
  import {wordsOf} from './src/messages/words.js';
  const words = wordsOf('en');
  const told = (day) => day === undefined ? undefined : [
    day, isoDay(day), isoDay(monthStart(day)), isoDay(monthEnd(day)), weekday(day), yearOf(day),
    words.day(day), words.day(day, 'weekday'), words.day(day, 'long'),
  ];
  const files = [];
  for (const [file, name] of ${JSON.stringify(FILES)}) {
    const dataset = (await import('./src/datasets/' + name + '.js'))[name];
    const {rows, problems} = read(readFileSync('data/' + file + '.csv', 'utf8'), dataset);
    const days = rows.map(({date, start, end, source}) => [date, start, end, source.asOf].map(told));
    const periods = rows.flatMap(({date = 0, end}) => end === undefined ? [] : [words.period(date, end)]);
    files.push({rows, problems, days, periods});
  }
  // the night on which clocks change, the turn of a month and of a year
  const edges = ['2022-03-27', '2022-10-30', '2022-09-25', '2021-12-31', '2022-01-01', '1969-12-31']
    .map((text) => told(parseDay(text)));
  process.stdout.write(JSON.stringify({hour: new Date(2022, 8, 21).toISOString(), read: {files, edges}}));
`;

async function readIn(zone: string) {
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['--import', './tools/typescript.js', '--input-type=module', '--eval', SCRIPT],
    {env: {...process.env, TZ: zone}, cwd: process.cwd(), maxBuffer: 32e6},
  );
  return JSON.parse(stdout) as {hour: string; read: {files: {rows: unknown[]}[]}};
}

describe('days', () => {
  it('A-58 are the same whatever the zone of the clock', async function () {
    this.timeout(60_000);
    const answers: Awaited<ReturnType<typeof readIn>>[] = [];
    for (const zone of ZONES) answers.push(await readIn(zone));
    expect(new Set(answers.map(({hour}) => hour)).size, 'the clocks differ').to.be.above(2);
    expect(answers[0]!.read.files).to.have.length(FILES.length);
    for (const {rows} of answers[0]!.read.files) expect(rows).to.have.length.above(8);
    for (const [index, {read}] of answers.entries()) expect(read, ZONES[index]).to.deep.equal(answers[0]!.read);
  });
});
