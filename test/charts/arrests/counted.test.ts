import {expect} from 'chai';
import {arrestsMessages} from '../../../src/charts/arrests/messages.js';
import {modelOfText, plain, words} from './drawn.js';

const file = (...sources: readonly string[]): string =>
  ['date,count,source', ...sources.map((source, i) => `2022-09-${21 + i},${10 + i},${source}`)].join('\n');

describe('arrests: who counted', () => {
  it('faults 4.4 names a counter only where it counted most of what is drawn', async () => {
    const told = async (...sources: readonly string[]): Promise<string> =>
      plain((await modelOfText(file(...sources))).subtitle);
    expect(await told('A', 'A', 'B')).to.match(/counted by A$/);
    expect(await told('A', 'B', 'C')).to.match(/counted by 3 sources$/);
    expect(await told('A', 'A', 'B', 'C')).to.match(/counted by 3 sources$/);
    expect(await told('A')).to.match(/counted by A$/);
    expect(await told('', '')).not.to.contain('counted by');
  });

  it('faults 4.4 has a form for one', () => {
    const say = words.of(arrestsMessages);
    expect([0, 1, 2].map((count) => say.placesOnly(count, 'city'))).to.deep.equal([
      '0 cities only',
      '1 city only',
      '2 cities only',
    ]);
    expect([0, 1, 2].map(say.stretch)).to.deep.equal(['0 days later', '1 day later', '2 days later']);
    expect(say.cities.unnamed(1, 'x')).to.contain('one more city had detentions').and.contain('do not name it');
    expect(say.cities.unnamed(2, 'x')).to.contain('2 more cities had detentions');
  });
});
