import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {draw, find, findAll, textOf} from './mount.js';

const CSV = `date,count,source,source_kind,publisher,url
2024-01-05,3,Not named,unnamed,Paper,https://example.org/paper
2024-01-06,4,Monitor,monitor,Radio,https://example.org/radio
2024-01-07,5,Monitor,monitor,Agency,https://example.org/agency
2024-01-08,6,Ministry of the interior of a country with a long name,official,Mirror,https://example.org/mirror
`;

describe('the sources under a chart', () => {
  it('D31 are one line, and behind it all of them, each page once; the line stays when it is open', async () => {
    const tag = await draw({type: 'arrests', csv: CSV}, {width: 420});
    const [line, details] = [find(tag, '.sources p')!, find(tag, '.sources details') as HTMLDetailsElement];
    const list = find(tag, '.sources ul')!;
    expect(textOf(line)).to.equal('Sources: Monitor via Radio; and 2 more.');
    expect(line.offsetHeight, 'one line').to.be.at.most(24);
    expect(details.open).to.equal(false);
    expect(list.checkVisibility(), 'closed').to.equal(false);
    const summary = details.querySelector('summary')!;
    expect(textOf(summary)).to.equal('All 3 sources');
    expect(summary.offsetHeight, 'for a finger').to.be.at.least(24);
    summary.click();
    expect(list.checkVisibility(), 'open').to.equal(true);
    expect(findAll(tag, '.sources li').map(textOf)).to.deep.equal([
      ...['Monitor via Radio, Agency', 'Ministry of the interior of a country with a long name via Mirror'],
      'Not named via Paper',
    ]);
    expect(findAll<HTMLAnchorElement>(tag, '.sources li a').map(({href}) => href)).to.deep.equal(
      ['radio', 'agency', 'mirror', 'paper'].map((name) => `https://example.org/${name}`),
    );
    expect(textOf(line)).to.equal('Sources: Monitor via Radio; and 2 more.');
  });

  it('D31 without more than the line has, there is nothing to open', async () => {
    const tag = await draw({type: 'arrests', csv: CSV.split('\n').slice(0, 2).join('\n')}, {width: 600});
    expect(textOf(find(tag, '.sources'))).to.equal('Source: Not named via Paper.');
    expect(find(tag, '.sources details')).to.equal(null);
  });
});
