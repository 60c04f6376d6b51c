import {expect} from '@open-wc/testing';
import {draw, find, textOf} from './mount.js';
import '../../src/define/conflict-chart.js';

const CSV = 'date,count\n2024-01-05,3\n2024-01-06,12\n2024-01-08,7\n';
const own = {heading: 'Затримання за днями', caveat: 'Затримання, а не люди.'};

describe('the language of words', () => {
  const langOf = async (page: string): Promise<readonly (readonly [string, string | undefined])[]> => {
    const tag = await draw({type: 'arrests', csv: CSV, lang: page, ...own}, {width: 320});
    expect(find(tag, '.figure')!.lang, 'the words of the chart').to.equal('en');
    const parts = ['.title', '.subtitle', '.cannot span'].map((selector) => find(tag, selector));
    return parts.map((part) => [textOf(part), part?.getAttribute('lang') ?? undefined]);
  };

  it('A-07 marks what the page wrote in its own language, and no word of the chart', async () => {
    const [title, subtitle, caveat] = await langOf('uk');
    expect(title).to.deep.equal([own.heading, 'uk']);
    expect(caveat).to.deep.equal([own.caveat, 'uk']);
    expect(subtitle?.[0], 'the neutral one').to.not.equal('');
    expect(subtitle?.[1]).to.equal(undefined);
  });

  it('A-07 marks nothing on a page in the language of the chart', async () => {
    for (const [, lang] of await langOf('en-GB')) expect(lang).to.equal(undefined);
  });
});
