import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw, find, textOf, until} from './mount.js';

const MIXED = 'date,claimant,measure,value\n2022-09-21,A,target,300\n2022-09-22,B,called_up,400\n';
const SAID = 'Rows 2 and 3 of the file use different measures (target, called up). Shown in two panels.';

describe('what only the publisher needs to know', () => {
  it('D30 is on the page with debug, and not without it', async () => {
    const address = `data:text/csv,${encodeURIComponent(MIXED)}`;
    const tag = await draw({type: 'mobilization', src: address}, {width: 600});
    await until(() => find(tag, '.row'), 'the claims are drawn');
    expect(textOf(tag.shadowRoot!.querySelector('.figure'))).not.to.contain('Rows 2 and 3');
    tag.debug = true;
    await until(() => find(tag, '.publisher'), 'the details for the publisher');
    const details = find(tag, '.publisher') as HTMLDetailsElement;
    expect([details.open, textOf(details.querySelector('p'))]).to.deep.equal([true, SAID]);
    tag.debug = false;
    await until(() => !find(tag, '.publisher'), 'no details for the publisher');
  });
});
