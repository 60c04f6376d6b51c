import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {reduced} from '../../demo/cases-withheld.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, marksOf, place, problemOf, settled, textOf, until, wordsOf} from '../element/mount.js';

/** What stands in the originals of the reduced files (test/cli/originals/) and in the files below, and nowhere else. */
const SECRETS = /\b(?:5[,.]?003|1[,.]?113|733|847|611|522|955|4[,.]?270|688|655)\b/;

const WITHHELD = 'The exact number is withheld to protect people.';

/** A file that withholds counts and gives them all the same, in every way there is. */
const careless = {
  arrests: `date,place,place_type,count,low,high,bound,as_of,source
2022-09-20,,country,2000,,,,2022-09-21,Monitor
2022-09-21,,country,733,,5,withheld,2022-09-22,Monitor
2022-09-22,,country,847 people,,5,withheld,2022-09-22,Monitor
2022-09-23,Perm,city,-611,,5,withheld,2022-09-24,Monitor
2022-09-24,Perm,city,,522,,withheld,2022-09-25,Monitor
2022-09-25,Perm,city,688,1,5,withheld,2022-09-25,Monitor
`,
  crossings: `date,from,to,measure,count,low,high,bound,as_of,source
2022-09-20,RU,GE,entries,2000,,,,2022-09-21,Ministry
2022-09-21,RU,GE,entries,733,,5,withheld,2022-09-22,Ministry
2022-09-22,RU,GE,entries,847 people,,5,withheld,2022-09-22,Ministry
2022-09-23,RU,GE,entries,,522,,withheld,2022-09-24,Ministry
`,
  mobilization: `date,claimant,measure,value,low,high,bound
2022-09-20,Ministry,target,2000,,,
2022-09-21,Ministry,target,733,,5,withheld
2022-09-22,Ministry,target,847 people,,5,withheld
`,
} as const;

const views = {arrests: ['days', 'cities', 'map'], crossings: ['all', 'days', 'totals']} as const;

/** Everything that is in the tag: text, attributes, names of marks, the table, the problems, the card of each mark. */
async function allOf(tag: ConflictChart): Promise<string> {
  await until(() => findAll(tag, 'tbody tr').length > 0, 'the table is told');
  for (const details of findAll<HTMLDetailsElement>(tag, 'details')) details.open = true;
  await settled(tag);
  let all = tag.outerHTML + tag.shadowRoot!.innerHTML;
  const ids = marksOf(tag).map((mark) => mark.dataset['point']);
  for (const id of ids) {
    findAll(tag, '[data-point]')
      .find(({dataset}) => dataset['point'] === id)
      ?.focus();
    await until(() => find(tag, '.card'), `a card of ${id}`);
    await settled(tag);
    all += tag.shadowRoot!.innerHTML;
  }
  expect(ids).to.have.length.above(1);
  return all;
}

describe('counts that are withheld', () => {
  for (const type of ['arrests', 'crossings'] as const) {
    for (const view of views[type]) {
      it(`A-48 of a reduced file are nowhere in the page: ${type}, ${view}`, async () => {
        const tag = await draw({type, view, csv: reduced[type]});
        expect(await allOf(tag)).not.to.match(SECRETS);
        expect(wordsOf(tag)).to.match(/fewer than\s1,000/);
      });
    }
  }

  for (const [type, csv] of Object.entries(careless)) {
    it(`A-48 are nowhere in the page nor in an event, though the file gives them: ${type}`, async () => {
      const told: unknown[] = [];
      const note = (event: Event): void => void told.push((event as CustomEvent<unknown>).detail);
      const events = ['conflict-problem', 'conflict-ready', 'conflict-select'];
      for (const name of events) document.addEventListener(name, note);
      const tag = await draw({type, csv});
      expect(await allOf(tag)).not.to.match(SECRETS);
      await until(() => JSON.stringify(told).includes('"withheld"'), 'the warning is told');
      for (const name of events) document.removeEventListener(name, note);
      expect(JSON.stringify(told)).not.to.match(SECRETS);
    });
  }

  it('N11 are stubs with their threshold, never zero, and say why the number is not there', async () => {
    const tag = await draw({type: 'arrests', csv: careless.arrests});
    await until(() => findAll(tag, 'tbody tr').length > 0, 'the table is told');
    const stubs = findAll<SVGElement>(tag, '.plot .bar-withheld');
    expect(stubs).to.have.length(4);
    for (const stub of stubs) expect(stub.getBoundingClientRect().height).to.be.above(3);
    const names = marksOf(tag).map((mark) => textOf(mark) || (mark.getAttribute('aria-label') ?? ''));
    const [first = ''] = names.filter((name) => name.startsWith('21\u00a0September'));
    expect(first.replace(/\s/g, ' ')).to.equal(
      `21 September: fewer than 5 detentions. ${WITHHELD} Named source: Monitor.`,
    );
    const cells = findAll(tag, 'tbody tr').map((row) => textOf(row).replace(/\u00a0/g, ' '));
    expect(
      cells.filter((words) => /^21 September ?fewer than 5 ?withheld/.test(words)),
      cells.join('\n'),
    ).to.have.length(1);
  });

  it('N11 of crossings stand beside the scale, with their threshold', async () => {
    const tag = await draw({type: 'crossings', csv: careless.crossings});
    await until(() => findAll(tag, 'tbody tr').length > 0, 'the table is told');
    const names = marksOf(tag).map((mark) => (mark.getAttribute('aria-label') ?? textOf(mark)).replace(/\s/g, ' '));
    expect(names).to.include(`21 September: fewer than 5 entries from Russia to Georgia. ${WITHHELD}`);
    expect(names[0], 'the source is said once').to.contain('Ministry, as for most days here.');
    expect(names.join(' ')).not.to.match(/\b0 entries/);
  });

  for (const type of ['arrests', 'crossings', 'mobilization'] as const) {
    it(`N11 a file with a column about persons is refused, and nothing of it is drawn: ${type}`, async () => {
      const [header = '', row = ''] = careless[type].split('\n');
      const tag = await place({type, loading: 'eager', csv: `${header},surname\n${row},Ivanova\n`});
      const {code} = await problemOf(tag);
      expect(code).to.equal('person');
      await until(() => tag.shadowRoot!.textContent.includes('(surname) describes people'), 'it is said');
      expect(marksOf(tag)).to.deep.equal([]);
      expect(tag.shadowRoot!.textContent).not.to.include('Ivanova');
    });
  }
});
