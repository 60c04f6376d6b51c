import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import type {ReadyDetail} from '../../src/element/events.js';
import {hurry} from './answers.js';
import {answerWith, feed, stopClock, type Feed} from './feed.js';
import {
  boxOf,
  draw,
  find,
  findAll,
  focusedIn,
  hasTable,
  place,
  readyOf,
  tagOf,
  textOf,
  until,
  wordsOf,
} from './mount.js';

const HEAD = 'date,count,place,place_type,as_of,source,note';
const [FIRST, SECOND, THIRD] = [1369, 840, 20].map(
  (count, i) => `2022-09-2${i + 1},${count},Russia,country,2022-09-2${i + 2},OVD-Info,`,
) as [string, string, string];
/** The header counts 12 MB, so that a few rows are a part of a long file. */
const LONG = {'content-length': '12000000'};
const STOP = 'Stop and draw what is read';
const REST = 'Read the rest';
const PARTIAL = 'Only a part of the file is read: figures may be missing or too low.';

const address = (name = 'figures'): string => `/data/${name}.csv?${crypto.randomUUID()}`;
const attributes = (src: string): Record<string, string> => ({type: 'arrests', src, loading: 'eager'});
const heard = (tag: Element): string => textOf(find(tag, '.for-ears[role="status"]'));
const lineOf = (tag: Element): string => textOf(find(tag, '.progress p'));
const buttonOf = (tag: Element, label: string): HTMLButtonElement | undefined =>
  findAll<HTMLButtonElement>(tag, 'button').find((one) => textOf(one) === label);
const detailOf = async (ready: Promise<Event>): Promise<ReadyDetail> =>
  ((await ready) as CustomEvent<ReadyDetail>).detail;

/** A button, once it is there; pressed as a keyboard does. */
async function press(tag: Element, label: string): Promise<void> {
  await until(() => buttonOf(tag, label), label);
  const button = buttonOf(tag, label)!;
  button.focus();
  button.click();
}

interface Stopped {
  readonly tag: ConflictChart;
  readonly file: Feed;
  readonly src: string;
  readonly detail: ReadyDetail;
  readonly requests: readonly string[];
}

/** A chart whose reader stopped its file after two rows and half of the third. */
async function stopped(more: Readonly<Record<string, string>> = {}, ...next: readonly Feed[]): Promise<Stopped> {
  const setClock = stopClock();
  const [file, src] = [feed(LONG), address()];
  const {addresses} = answerWith(file, ...next);
  const tag = await place({...attributes(src), ...more});
  file.send(HEAD, FIRST, SECOND);
  file.text(THIRD.slice(0, 15));
  await until(() => find(tag, '.progress'), 'how far it is');
  setClock(5000);
  const ready = readyOf(tag);
  await press(tag, STOP);
  return {tag, file, src, detail: await detailOf(ready), requests: addresses};
}

/** Ends the file of a stopped chart. */
function rest(file: Feed): void {
  file.text(`${THIRD.slice(15)}\n`);
  file.end();
}

const whole = async (): Promise<string> => {
  const tag = await draw({type: 'arrests', csv: [HEAD, FIRST, SECOND, THIRD].join('\n')});
  await hasTable(tag);
  return textOf(find(tag, 'tbody'));
};

describe('a long file on its way', () => {
  it('11.6 shows how much of it is read, with a bar, without moving anything, and reads it out', async () => {
    stopClock();
    const file = feed(LONG);
    answerWith(file);
    const tag = await place(attributes(address()));
    await until(() => find(tag, '.reserve .waiting'), 'it says that it loads');
    const before = find(tag, '.reserve .waiting')!.getBoundingClientRect().top;
    file.text(`${HEAD}\n${'2022-09-21,1,Russia,country,2022-09-22,OVD-Info,\n'.repeat(6000)}`);
    await until(() => lineOf(tag) === '0.2 of 12 MB read', 'the line');
    const bar = find(tag, 'progress') as HTMLProgressElement;
    expect([bar.max, bar.getAttribute('aria-label')]).to.deep.equal([12_000_000, 'How much of figures.csv is read']);
    expect(bar.value).to.be.within(200_000, 300_000);
    expect(heard(tag)).to.match(/^Loading figures: 0(\.\d)? of 12 MB read\.$/);
    expect(find(tag, '.reserve .waiting')!.getBoundingClientRect().top).to.equal(before);
    expect(find(tag, '.figure')!.getAttribute('aria-busy')).to.equal('true');
    expect(findAll(tag, '.figure *').flatMap((node) => node.getAnimations())).to.have.length(0);
    expect(buttonOf(tag, STOP), 'nobody has waited long').to.equal(undefined);
    const spoken = heard(tag);
    const row = '2022-09-21,1,Russia,country,2022-09-22,OVD-Info,\n';
    file.text(row.repeat(10_000));
    await until(() => lineOf(tag) === '0.7 of 12 MB read', 'the next line');
    expect(heard(tag), 'not read out again before the next quarter').to.equal(spoken);
    file.text(row.repeat(50_000));
    await until(() => heard(tag) !== spoken, 'the first quarter');
    expect(heard(tag)).to.match(/^Loading figures: 3\.\d of 12 MB read\.$/);
  });

  for (const [name, headers] of [
    ['without a length', {}],
    ['with the length of what is compressed', {'content-length': '700000', 'content-encoding': 'gzip'}],
    ['with a length that is too short', {'content-length': '1000'}],
  ] as const)
    it(`11.6 ${name} says rows and megabytes, and has no bar that would move without end`, async () => {
      stopClock();
      const file = feed(headers);
      answerWith(file);
      const tag = await place(attributes(address()));
      file.send(HEAD, ...Array.from({length: 8}, () => `${FIRST}${'x'.repeat(120_000)}`));
      file.send(...Array.from({length: 1200}, () => FIRST), 'half');
      file.text('a line');
      await until(() => /^1,209 rows, 1 MB read$/.test(lineOf(tag)), 'the line');
      expect(find(tag, 'progress')).to.equal(null);
    });

  it('11.6 a short file shows nothing, until it takes long', async () => {
    const setClock = stopClock();
    const file = feed({'content-length': '8000'});
    answerWith(file);
    const tag = await place(attributes(address()));
    file.send(HEAD, FIRST);
    await until(() => find(tag, '.reserve .waiting'), 'it loads');
    await until(() => heard(tag) === 'Loading figures…', 'it is read out');
    expect(find(tag, '.progress')).to.equal(null);
    setClock(5000);
    await until(() => lineOf(tag) === '0 of 8 kB read', 'the line');
    expect(buttonOf(tag, STOP)).to.not.equal(undefined);
  });

  it('11.6 cannot be stopped before five seconds, nor before there is a row to draw', async () => {
    const setClock = stopClock();
    const file = feed(LONG);
    answerWith(file);
    const tag = await place(attributes(address()));
    file.send(HEAD);
    await until(() => find(tag, '.progress'), 'how far it is');
    setClock(5000);
    file.text(`${FIRST}${'x'.repeat(300_000)}`);
    await until(() => lineOf(tag) === '0.3 of 12 MB read', 'half a row');
    expect(buttonOf(tag, STOP)).to.equal(undefined);
    setClock(4999);
    file.text(`\n${SECOND}${'x'.repeat(400_000)}\n`);
    await until(() => lineOf(tag) === '0.7 of 12 MB read', 'the rows');
    expect(buttonOf(tag, STOP)).to.equal(undefined);
    setClock(5000);
    await until(() => buttonOf(tag, STOP), 'the button');
    await until(() => heard(tag).endsWith('You can stop and draw what is read.'), 'it is read out');
  });
});

describe('a long file that its reader stops', () => {
  it('11.6 is drawn from its whole rows and says so: in a strip, its summary, under the plot and in the table', async () => {
    const {tag, detail} = await stopped({
      heading: 'All the detentions',
      subtitle: 'Every one',
      caveat: 'Nothing is missing',
    });
    expect(detail).to.deep.equal({rows: 2, leftOut: 0, warnings: 0, isPartial: true});
    await until(() => find(tag, '.partial'), 'the strip');
    expect(textOf(find(tag, '.partial'))).to.equal(
      `Only a part of figures.csv is read: 2 rows, 0 of 12 MB (0%). Figures may be missing or too low. ${REST}`,
    );
    expect(textOf(find(tag, '.summary'))).to.match(new RegExp(`^${PARTIAL} \\w+`));
    expect(textOf(find(tag, '.cannot'))).to.contain(PARTIAL);
    await hasTable(tag);
    expect(textOf(find(tag, '.facts .about'))).to.match(new RegExp(`^${PARTIAL} \\w+`));
    expect(textOf(find(tag, 'tbody')))
      .to.contain('840')
      .and.to.not.contain('2022-09-23');
    for (const text of ['All the detentions', 'Every one', 'Nothing is missing'])
      expect(wordsOf(tag), 'the texts of the page are about the whole').to.not.contain(text);
    await until(() => heard(tag) === PARTIAL, 'it is read out');
    expect(textOf(focusedIn(tag)), 'the keyboard goes on').to.equal(REST);
    expect(find(tag, '.figure')!.getAttribute('aria-busy')).to.equal('false');
  });

  it('11.6 goes on where it stopped, counts no row twice, and is whole again', async () => {
    const {tag, file, requests} = await stopped({heading: 'All the detentions'});
    const ready = readyOf(tag);
    await press(tag, REST);
    await until(() => /^0 of 12 MB read$/.test(lineOf(tag)), 'how far it is');
    expect(textOf(focusedIn(tag)), 'it can be stopped at once').to.equal(STOP);
    expect(find(tag, '.plot') !== null, 'the drawing stays').to.equal(true);
    rest(file);
    expect(await detailOf(ready)).to.deep.equal({rows: 3, leftOut: 0, warnings: 0, isPartial: false});
    await until(() => !find(tag, '.partial'), 'the strip is gone');
    await hasTable(tag);
    expect(textOf(find(tag, 'tbody'))).to.equal(await whole());
    expect(textOf(find(tag, '.title'))).to.equal('All the detentions');
    expect(wordsOf(tag)).to.not.contain(PARTIAL);
    await until(() => heard(tag) === 'The whole file is read.', 'it is read out');
    expect(requests).to.have.length(1);
  });

  it('11.6 can be stopped again on the way', async () => {
    const {tag, file} = await stopped();
    await press(tag, REST);
    file.text(`${THIRD.slice(15)}\n2022`);
    const ready = readyOf(tag);
    await until(() => wordsOf(tag).includes('2 rows') && buttonOf(tag, STOP), 'it reads on');
    await new Promise((turn) => setTimeout(turn)); // the row arrives
    await press(tag, STOP);
    expect(await detailOf(ready)).to.include({rows: 3, isPartial: true});
    await until(() => textOf(find(tag, '.partial')).includes('3 rows'), 'the strip');
  });

  it('11.6 is read from its start if the server has hung up, and counts no row twice', async () => {
    const again = feed();
    const {tag, file, requests} = await stopped({}, again);
    file.break();
    const ready = readyOf(tag);
    again.send(HEAD, FIRST, SECOND, THIRD);
    again.end();
    await press(tag, REST);
    expect(await detailOf(ready)).to.deep.equal({rows: 3, leftOut: 0, warnings: 0, isPartial: false});
    await hasTable(tag);
    expect(textOf(find(tag, 'tbody'))).to.equal(await whole());
    expect(requests).to.have.length(2);
  });

  it('11.6 keeps its part and says why if the rest cannot be read; then it is read anew', async () => {
    const last = feed();
    const {tag, file} = await stopped({}, {...feed(), response: new Response('', {status: 503})}, last);
    file.break();
    await press(tag, REST);
    await until(() => wordsOf(tag).includes('The newest file could not be loaded.'), 'the reason');
    expect(textOf(find(tag, '.partial'))).to.contain('2 rows');
    last.send(HEAD, FIRST, SECOND, THIRD);
    last.end();
    const ready = readyOf(tag);
    await press(tag, REST);
    expect(await detailOf(ready)).to.include({rows: 3, isPartial: false});
  });

  it('11.6 is not read anew at an interval: its reader stopped it', async () => {
    const {tag, requests} = await stopped();
    const waits = hurry();
    tag.refresh = 5;
    await until(() => waits.length > 0, 'the interval');
    await new Promise((turn) => setTimeout(turn, 120)); // two intervals
    expect(requests).to.have.length(1);
    expect(find(tag, '.partial')).to.not.equal(null);
  });
});

describe('a long file of several charts', () => {
  it('11.6 shows the same in all, stops and goes on for all, and for one that comes later', async () => {
    const setClock = stopClock();
    const [file, src] = [feed(LONG), address()];
    const {addresses} = answerWith(file);
    const [one, two] = [tagOf(attributes(src)), tagOf(attributes(src))];
    const box = await boxOf();
    box.append(one, two);
    file.send(HEAD, FIRST, SECOND);
    await until(() => lineOf(one) !== '' && lineOf(one) === lineOf(two), 'the same line');
    setClock(5000);
    expect(
      [one, two].filter((tag) => heard(tag).includes('MB read')),
      'one reads it out',
    ).to.have.length(1);
    const drawn = Promise.all([one, two].map((tag) => detailOf(readyOf(tag))));
    await press(one, STOP);
    expect((await drawn).map(({isPartial}) => isPartial)).to.deep.equal([true, true]);
    const three = tagOf(attributes(src));
    const late = detailOf(readyOf(three));
    box.append(three);
    expect((await late).isPartial).to.equal(true);
    await until(() => find(three, '.partial'), 'it says so too');
    expect(textOf(find(three, '.partial'))).to.contain('All charts of this page that use the file show the same part.');
    const all = Promise.all([one, two, three].map((tag) => detailOf(readyOf(tag))));
    await press(two, REST);
    file.send(THIRD);
    file.end();
    expect((await all).map(({rows, isPartial}) => [rows, isPartial])).to.deep.equal(Array(3).fill([3, false]));
    expect(addresses).to.have.length(1);
  });

  it('11.6 taken away while it is stopped, the request is given up; put back, the rest is read', async () => {
    const again = feed();
    const {tag, file, requests} = await stopped({}, again);
    const box = tag.parentElement!;
    tag.remove();
    box.append(tag);
    await tag.updateComplete;
    expect(textOf(find(tag, '.partial'))).to.contain('2 rows');
    rest(file); // nobody listens
    again.send(HEAD, FIRST, SECOND, THIRD);
    again.end();
    const ready = readyOf(tag);
    await press(tag, REST);
    expect(await detailOf(ready)).to.include({rows: 3, isPartial: false});
    expect(requests).to.have.length(2);
  });

  it('11.6 a further file that takes long: the chart is drawn with what there is of it', async () => {
    const setClock = stopClock();
    const votes = feed(LONG);
    answerWith(votes);
    const csv = 'date,title,source\n2022-09-23,The votes begin,TASS';
    const tag = await place({type: 'timeline', csv, votes: address('votes'), loading: 'eager'});
    votes.send('region,start,claimed_yes,claimed_by');
    await until(() => find(tag, '.progress'), 'how far it is');
    setClock(5000);
    const ready = readyOf(tag);
    await press(tag, STOP);
    expect(await detailOf(ready)).to.include({rows: 1, isPartial: true});
    await until(() => find(tag, '.partial'), 'the strip');
    expect(textOf(find(tag, '.partial'))).to.contain('Only a part of votes.csv is read: 0 rows');
    expect(wordsOf(tag)).to.contain('The votes begin');
  });
});
