import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {answer, asIs, csv, hurry, noConnection, status} from './answers.js';
import {draw, find, findAll, hasTable, place, readyOf, textOf, until, wordsOf} from './mount.js';
import {tell} from './told.js';

const [arrests] = charts;
const timeline = charts.find(({type}) => type === 'timeline')!;
const votesAddress = (): string => `/data/referendums.csv?${crypto.randomUUID()}`;

describe('the votes of a timeline that cannot be loaded', () => {
  for (const [name, how] of [
    ['404', () => status(404)],
    ['no answer', noConnection],
    ['a web page', () => csv('<!doctype html><p>no')],
  ] as const)
    it(`faults 2.7 ${name}: the events are drawn, and it is said`, async () => {
      const events = findAll(await draw({type: 'timeline', src: timeline.file}), '[data-panel="lanes"] [data-point]');
      answer((one, init) => (one.includes('referendums') ? how() : asIs(one, init)));
      const {tag, problems} = await tell({...shipped(timeline), votes: votesAddress()});
      await until(() => find(tag, '.cannot') && find(tag, '.strip'), 'drawn, and the line');
      await until(() => find(tag, '[data-panel="lanes"] [data-point]'), 'the marks');
      expect(events.length).to.be.above(0);
      expect(findAll(tag, '[data-panel="lanes"] [data-point]')).to.have.length(events.length);
      expect(textOf(find(tag, '.strip'))).to.match(
        /^The chart is drawn without the file of votes \(referendums\.csv\)\. /,
      );
      await until(() => problems.length > 0, 'it is told');
      expect(problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
      expect(problems[0]!.sentence).to.equal(textOf(find(tag, '.strip')));
    });

  it('faults 2.7 at a later reading: those read before stay, and it is said', async () => {
    hurry();
    let isThere = true;
    answer((one, init) => (one.includes('referendums') && !isThere ? status(503) : asIs(one, init)));
    const tag = await draw({...shipped(timeline), votes: votesAddress()});
    isThere = false;
    tag.refresh = 5;
    await until(() => find(tag, '.strip'), 'the line');
    expect(textOf(find(tag, '.strip'))).to.match(
      /^The newest file of votes \(referendums\.csv\) could not be read; the one read before is drawn\. The server answered 503\./,
    );
    expect(find(tag, '[data-panel="votes"]') !== null, 'the votes').to.equal(true);
  });
});

describe('figures in a script inside the tag', () => {
  const script = (text: string, type = 'text/csv'): HTMLScriptElement =>
    Object.assign(document.createElement('script'), {type, textContent: text});
  const small = fileOf(arrests!, arrests!.row);
  const other = fileOf(arrests!, arrests!.row.replace('1369', '777'));

  const drawn = async (): Promise<{tag: ConflictChart; inside: HTMLScriptElement}> => {
    const inside = script(small);
    const tag = await draw({type: arrests!.type}, {children: [inside]});
    expect(wordsOf(tag)).to.contain('1,369');
    return {tag, inside};
  };
  const showsOther = (tag: Element): Promise<void> =>
    until(() => /\b777\b/.test(wordsOf(tag)) && !wordsOf(tag).includes('1,369'), 'the other figure alone');

  const edits: Readonly<Record<string, (inside: HTMLScriptElement) => void>> = {
    'replaced by another': (inside) => inside.replaceWith(script(other)),
    'given another text': (inside) => (inside.textContent = other),
    'edited in its text node': (inside) => ((inside.firstChild as Text).data = other),
    'taken away, another put there later': (inside) => {
      const {parentElement} = inside;
      inside.remove();
      setTimeout(() => parentElement?.append(script(other)));
    },
    'replaced by one inside something else': (inside) => {
      const box = document.createElement('div');
      box.append(script(other));
      inside.replaceWith(box);
    },
  };
  for (const [name, edit] of Object.entries(edits))
    it(`faults 2.7 ${name}: it is read again`, async () => {
      const {tag, inside} = await drawn();
      edit(inside);
      await showsOther(tag);
    });

  it('faults 2.7 a script of another type becomes one of CSV', async () => {
    const inside = script(other, 'text/plain');
    const tag = await place({type: arrests!.type, loading: 'eager'}, {children: [inside]});
    await until(() => wordsOf(tag).includes('No file is named'), 'no file');
    inside.type = 'text/csv';
    await showsOther(tag);
  });

  it('faults 2.7 src = null is no file: the script counts', async () => {
    const asked = answer(asIs);
    const {tag} = await drawn();
    const ready = readyOf(tag);
    tag.src = arrests!.file;
    await ready;
    await hasTable(tag);
    expect(findAll(tag, 'tbody tr').length).to.be.above(1);
    Object.assign(tag, {src: null});
    await until(() => findAll(tag, 'tbody tr').length === 1, 'the script again');
    expect(asked.addresses.filter((one) => one.includes('null'))).to.deep.equal([]);
  });

  it('faults 2.7 a note put there later is drawn; a tag that is put back looks at its script again', async () => {
    const {tag, inside} = await drawn();
    const note = Object.assign(document.createElement('p'), {slot: 'note', textContent: 'Said of this day'});
    note.dataset['day'] = '2022-09-21';
    tag.append(note);
    await until(() => wordsOf(tag).includes('Said of this day'), 'the note');
    const box = tag.parentElement!;
    tag.remove();
    inside.textContent = other;
    box.append(tag);
    await showsOther(tag);
  });
});
