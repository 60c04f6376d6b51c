import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, findAll, textOf, until} from './mount.js';
import {quiet} from './quiet.js';

const lines = (count: number): string =>
  `date,place,place_type,count\n${Array.from({length: count}, (_, i) => `2022-09-21,City ${i},city,${i + 1}\n`).join('')}`;

/** Longer than what is prepared before somebody asks. */
const LONG = lines(2001);
const SHORT = lines(3);

const rowsOf = (tag: ConflictChart): readonly Element[] => findAll(tag, '.facts:not(.rest) > .scroll tbody tr');
const facts = (tag: ConflictChart): HTMLDetailsElement => find(tag, 'details.facts') as HTMLDetailsElement;

describe('the table of a chart', () => {
  it('of a long file is not made before it is opened, and is there then', async () => {
    const tag = await draw({type: 'arrests', csv: LONG});
    await quiet();
    await tag.updateComplete;
    expect(textOf(find(tag, '.facts > summary'))).to.match(/^Table of figures \(\d/);
    expect(findAll(tag, 'table')).to.deep.equal([]);
    find(tag, '.facts > summary')!.click();
    await until(() => rowsOf(tag).length > 0, 'the rows');
  });

  it('of a short file is made in a quiet moment, closed, so that the page can be searched', async () => {
    const tag = await draw({type: 'arrests', csv: SHORT});
    await until(() => rowsOf(tag).length > 0, 'the rows');
    expect(facts(tag).open).to.equal(false);
  });

  it('of another state is that of what is drawn, open or closed', async () => {
    const tag = await draw({type: 'arrests', csv: LONG});
    for (const [where, open] of [
      ['City 7', true],
      ['City 8', false],
      ['City 9', true],
    ] as const) {
      facts(tag).open = open;
      tag.where = where;
      await tag.updateComplete;
      facts(tag).open = true;
      await until(() => rowsOf(tag).some((row) => textOf(row).includes(where)), where);
      expect(rowsOf(tag).filter((row) => /City \d/.test(textOf(row)) && !textOf(row).includes(where))).to.deep.equal(
        [],
      );
    }
  });

  it('of a filter that leaves nothing is not asked for again and again', async () => {
    const tag = await draw({type: 'arrests', csv: SHORT});
    await until(() => rowsOf(tag).length > 0, 'the rows');
    tag.where = 'Nowhere';
    await until(() => find(tag, '.message'), 'the message');
    await quiet();
    let updates = 0;
    tag.addController({hostUpdated: () => (updates += 1)});
    for (let i = 0; i < 5; i += 1) await quiet();
    expect(updates).to.equal(0);
  });

  it('of a long file is on paper', async () => {
    const tag = await draw({type: 'arrests', csv: LONG});
    await tag.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    try {
      expect(rowsOf(tag)).to.not.have.length(0);
      expect(facts(tag).open).to.equal(true);
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
    await tag.updateComplete;
    expect(facts(tag).open).to.equal(false);
  });
});
