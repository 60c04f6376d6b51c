import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect} from 'chai';

const ZONES = ['Pacific/Auckland', 'Europe/Kyiv', 'Europe/Lisbon', 'America/Los_Angeles'];

/** Reads the arrests in a process of its own and prints all that has to do with days, and the zone it really had. */
const SCRIPT = `
  import {readFileSync} from 'node:fs';
  import {isoDay, monthEnd, monthStart, parseDay, weekday, yearOf} from './src/data/day.js';
  import {read} from './src/data/reading.js';
  import {arrests} from './src/datasets/arrests.js';
  import {wordsOf} from './src/messages/words.js';
  const {rows, problems} = read(readFileSync('data/arrests.csv', 'utf8'), arrests);
  const words = wordsOf('en');
  const days = rows.map(({date, end, source}) => [
    isoDay(date), isoDay(end), source.asOf, isoDay(monthStart(date)), isoDay(monthEnd(date)), weekday(date), yearOf(date),
    words.day(date), words.day(date, 'weekday'), words.period(date, end),
  ]);
  // the night on which clocks change, the turn of a month and of a year
  const edges = ['2022-03-27', '2022-10-30', '2022-09-25', '2021-12-31', '2022-01-01', '1969-12-31']
    .map((text) => [parseDay(text), isoDay(parseDay(text)), words.day(parseDay(text), 'long')]);
  process.stdout.write(JSON.stringify({hour: new Date(2022, 8, 21).toISOString(), read: {rows, problems, days, edges}}));
`;

async function readIn(zone: string) {
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['--import', './tools/typescript.js', '--input-type=module', '--eval', SCRIPT],
    {env: {...process.env, TZ: zone}, cwd: process.cwd(), maxBuffer: 32e6},
  );
  return JSON.parse(stdout) as {hour: string; read: {rows: unknown[]}};
}

describe('days', () => {
  it('A-58 are the same whatever the zone of the clock', async function () {
    this.timeout(60_000);
    const answers: Awaited<ReturnType<typeof readIn>>[] = [];
    for (const zone of ZONES) answers.push(await readIn(zone));
    expect(new Set(answers.map(({hour}) => hour)).size, 'the clocks differ').to.be.above(2);
    expect(answers[0]!.read.rows).to.have.length(192);
    for (const [index, {read}] of answers.entries()) expect(read, ZONES[index]).to.deep.equal(answers[0]!.read);
  });
});
