/** Issue 11, point 5: Lighthouse on the first page of the demo. Performance depends on the machine: `npm run lighthouse` prints it. */
import {expect} from 'chai';
import {measure} from '../../tools/lighthouse.js';

describe('Lighthouse on the demo', function () {
  this.timeout(120_000);
  this.retries(1);

  it('11.5 gives 100 for accessibility, best practices and SEO on a phone', async () => {
    const {figures, lost} = await measure(['accessibility', 'best-practices', 'seo']);
    expect(figures, lost.join('\n')).to.deep.equal({accessibility: 100, 'best-practices': 100, seo: 100});
  });
});
