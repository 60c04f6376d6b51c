import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
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
  SECOND,
  STOP,
  stopClock,
} from './feed.js';
import {find, findAll, place, until} from './mount.js';

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
    expect(heard(tag)).to.match(/^Loading figures: 3(\.\d)? of 12 MB read\.$/);
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
