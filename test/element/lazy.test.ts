import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {charts, fileOf} from '../acceptance/charts.js';
import {answer, csv, never} from './answers.js';
import {boxOf, find, readyOf, tagOf, textOf, until} from './mount.js';
import {holdTime, quiet, saveData} from './quiet.js';

const [chart] = charts;
const {type} = chart!;
const small = fileOf(chart!, chart!.row);
const LINE = 'not loaded yet when the page was printed';

/** Tags far below the window, each with a file of its own, in the order of the page. */
async function below(...tags: ConflictChart[]): Promise<HTMLElement> {
  const box = await boxOf();
  const far = document.createElement('div');
  far.style.height = '6000px';
  box.append(far, ...tags);
  return box;
}

const tagFrom = (name: string, children: readonly Node[] = []): ConflictChart =>
  tagOf({type, src: `/data/${name}.csv?${crypto.randomUUID()}`}, children);

/** What was asked for and what was drawn, in order; each answer is given when the test says so. */
function log(): {readonly lines: string[]; readonly give: (name: string) => void; readonly watch: typeof watch} {
  const lines: string[] = [];
  const open = new Map<string, () => void>();
  answer(async (address) => {
    const name = /data\/(\w+)\.csv/.exec(address)![1]!;
    lines.push(`asks ${name}`);
    await new Promise<void>((resume) => open.set(name, resume));
    return csv(small);
  });
  const watch = (name: string, tag: ConflictChart): void => {
    tag.addEventListener('conflict-ready', () => lines.push(`draws ${name}`), {once: true});
  };
  return {lines, watch, give: (name) => open.get(name)?.()};
}

describe('charts further down the page', () => {
  it('faults 4.3 they load one at a time, in the order of the page, once what is looked at is drawn', async () => {
    const {lines, give, watch} = log();
    const names = ['first', 'second', 'third'];
    const tags = names.map((name) => tagFrom(name));
    const seen = tagFrom('seen');
    tags.forEach((tag, i) => watch(names[i]!, tag));
    watch('seen', seen);
    const box = await below(tags[1]!, tags[2]!);
    tags[1]!.before(tags[0]!);
    box.prepend(seen);
    await until(() => lines.includes('asks seen'), 'what is looked at is asked for');
    await quiet();
    for (const name of ['seen', ...names]) {
      await until(() => lines.includes(`asks ${name}`), `${name} is asked for`);
      await quiet();
      give(name);
    }
    await until(() => lines.length === 8, 'all are drawn');
    expect(lines).to.deep.equal(['seen', ...names].flatMap((name) => [`asks ${name}`, `draws ${name}`]));
  });

  it('faults 4.3 one that fails does not hold up the next', async () => {
    holdTime();
    const asked = answer((address) => (address.includes('bad') ? Promise.reject(new TypeError()) : csv(small)));
    const [bad, good] = [tagFrom('bad'), tagFrom('good')];
    const ready = readyOf(good);
    await below(bad, good);
    await ready;
    expect(asked.addresses.map((one) => /data\/(\w+)/.exec(one)![1])).to.deep.equal(['bad', 'good']);
  });

  it('faults 4.3 one that is taken away does not hold up the next', async () => {
    holdTime();
    const asked = answer((address, init) => (address.includes('gone') ? never(address, init) : csv(small)));
    const [gone, stays] = [tagFrom('gone'), tagFrom('stays')];
    const ready = readyOf(stays);
    await below(gone, stays);
    await until(() => asked.addresses.length === 1, 'the first is asked for');
    gone.remove();
    await ready;
  });

  it('faults 4.3 one whose answer never comes holds up the next for ten seconds', async () => {
    const pass = holdTime();
    const asked = answer((address, init) => (address.includes('mute') ? never(address, init) : csv(small)));
    const [mute, next] = [tagFrom('mute'), tagFrom('next')];
    const ready = readyOf(next);
    await below(mute, next);
    await until(() => asked.addresses.length === 1, 'the first is asked for');
    await quiet();
    expect(asked.addresses).to.have.length(1);
    pass();
    await ready;
  });

  it('faults 4.3 one that is hidden waits until it is shown, and the next one does not wait for it', async () => {
    const asked = answer(() => csv(small));
    const [hidden, shown] = [tagFrom('hidden'), tagFrom('shown')];
    hidden.hidden = true;
    const ready = readyOf(shown);
    await below(hidden, shown);
    await ready;
    await quiet();
    expect(asked.addresses).to.have.length(1);
    const drawn = readyOf(hidden);
    hidden.hidden = false;
    hidden.scrollIntoView();
    await drawn;
    scrollTo(0, 0);
  });

  it('faults 4.3 where the reader asks to save data they wait until they come near', async () => {
    saveData();
    const asked = answer(() => csv(small));
    const tag = tagFrom('far');
    await below(tag);
    await quiet();
    expect(asked.addresses).to.deep.equal([]);
    const drawn = readyOf(tag);
    tag.scrollIntoView();
    await drawn;
    scrollTo(0, 0);
  });

  for (const heading of ['', 'Detentions in Moscow']) {
    it(`faults 4.3 a print before that shows what stands in the tag, and says so (${heading || 'no heading'})`, async () => {
      saveData();
      answer(never);
      const child = Object.assign(document.createElement('p'), {textContent: 'The figures as a table'});
      const [tag, bare] = [tagFrom('far', [child]), tagFrom('bare')];
      Object.assign(tag, {heading});
      await below(tag, bare);
      await Promise.all([tag.updateComplete, bare.updateComplete]);
      expect(textOf(tag.shadowRoot)).to.not.contain(LINE);

      dispatchEvent(new Event('beforeprint'));
      expect(child.checkVisibility(), 'what stands in the tag').to.equal(true);
      for (const one of [tag, bare]) expect(textOf(find(one, '.not-loaded')), 'at once').to.contain(LINE);
      expect(textOf(find(tag, '.not-loaded')).startsWith(heading || 'This chart')).to.equal(true);

      dispatchEvent(new Event('afterprint'));
      await Promise.all([tag.updateComplete, bare.updateComplete]);
      for (const one of [tag, bare]) expect(find(one, '.not-loaded') === null).to.equal(true);
      expect(child.checkVisibility()).to.equal(true);
    });
  }
});
