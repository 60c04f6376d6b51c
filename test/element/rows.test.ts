import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw, find, problemOf, place, readyOf, textOf, until} from './mount.js';

const csv = 'date,count,source\n2024-01-05,3,A\n2024-01-05,9,B\n2024-01-06,2,A\n';

const summaryOf = (tag: Element & {readonly shadowRoot: ShadowRoot | null}): string => textOf(find(tag, '.summary'));

describe('the attribute rows', () => {
  it('faults 1.1 says that each row is an event of its own; without it what ties is a range, with a warning', async () => {
    const tag = await draw({type: 'arrests', csv, rows: 'events'});
    expect(summaryOf(tag)).to.contain('The worst day was 5 January: 12 detentions.');
    const told = problemOf(tag);
    tag.rows = 'claims';
    await until(() => summaryOf(tag).includes('The worst day was 5 January: 3 to 9 detentions.'), 'the range is drawn');
    expect((await told).code).to.equal('sources');
  });

  it('faults 1.1 warns of a word it does not know, and is as if it were not there', async () => {
    const tag = await place({type: 'arrests', csv: csv.replace('9,B', '9,A'), rows: 'incidents', loading: 'eager'});
    const [told] = await Promise.all([problemOf(tag), readyOf(tag)]);
    expect([told.code, told.sentence]).to.deep.equal([
      'query',
      'The attribute rows cannot be read: “incidents”. It is ignored. Write claims or events.',
    ]);
    expect(summaryOf(tag)).to.contain('The worst day was 5 January: 12 detentions.');
  });
});
