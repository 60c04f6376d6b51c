import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import type {ReadyDetail} from '../../src/element/events.js';
import {hurry} from './answers.js';
import {
  address,
  answerWith,
  attributes,
  buttonOf,
  feed,
  FIRST,
  HEAD,
  heard,
  lineOf,
  LONG,
  PARTIAL,
  press,
  REST,
  SECOND,
  STOP,
  stopClock,
  THIRD,
  type Feed,
} from './feed.js';
import {boxOf, draw, find, focusedIn, hasTable, place, readyOf, tagOf, textOf, until, wordsOf} from './mount.js';

const detailOf = async (ready: Promise<Event>): Promise<ReadyDetail> =>
  ((await ready) as CustomEvent<ReadyDetail>).detail;

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
      `Only a part of figures.csv is drawn: 2 rows, 0 of 12 MB (0%). Figures may be missing or too low. ${REST}`,
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
    expect(focusedIn(tag)?.matches('.explore button'), 'the keyboard goes on in the drawing').to.equal(true);
    expect(requests).to.have.length(1);
  });

  it('11.6 takes nothing more from the network while it is stopped', async () => {
    const {tag, file} = await stopped();
    for (const part of THIRD.slice(15, 18)) file.text(part);
    await new Promise((turn) => setTimeout(turn, 50));
    expect(file.isTaken()).to.equal(false);
    const ready = readyOf(tag);
    await press(tag, REST);
    file.text(`${THIRD.slice(18)}\n`);
    file.end();
    expect(await detailOf(ready)).to.include({rows: 3, isPartial: false});
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
    let readings = 0;
    tag.addEventListener('conflict-ready', () => (readings += 1));
    tag.refresh = 5;
    await until(() => waits.length > 0, 'the interval');
    await new Promise((turn) => setTimeout(turn, 120)); // two intervals
    expect(requests).to.have.length(1);
    expect(readings, 'no new reading').to.equal(0);
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
    expect(textOf(find(tag, '.partial'))).to.contain('Only a part of votes.csv is drawn: 0 rows');
    expect(wordsOf(tag)).to.contain('The votes begin');
  });
});
