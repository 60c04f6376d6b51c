import {expect} from 'chai';
import {checkedQuery, readFragment, writeFragment} from '../../../src/model/dashboard/fragment.js';

const query = {day: '2022-09-24', where: 'Makhachkala', knownOn: '2022-09-26'};

describe('11 the state in the fragment', () => {
  it('11 is written readably, and read back the same', () => {
    const hash = writeFragment('', '', query);
    expect(hash).to.equal('#day=2022-09-24&where=Makhachkala&known=2022-09-26');
    expect(readFragment(hash, '')).to.deep.equal({query, unread: []});
  });

  it('11 any text comes back as it was: spaces, signs, other scripts', () => {
    for (const where of ['Saint Petersburg', 'Санкт-Петербург', 'a&b=c#d', '100 % + more', '"><img src=x>', 'A;B'])
      expect(readFragment(writeFragment('#x', '', {where}), '').query).to.deep.equal({where});
    const known = writeFragment('', '', {knownOn: '2022-09-22T09:51'});
    expect(known).to.equal('#known=2022-09-22T09:51');
  });

  it('11 leaves what belongs to the page, and to another dashboard', () => {
    const hash = '#section-2&tab=data&b.day=2022-09-21&day=2022-09-22';
    expect(writeFragment(hash, '', query)).to.equal(
      '#section-2&tab=data&b.day=2022-09-21&day=2022-09-24&where=Makhachkala&known=2022-09-26',
    );
    expect(writeFragment(hash, '', {})).to.equal('#section-2&tab=data&b.day=2022-09-21');
    expect(readFragment(hash, 'b').query).to.deep.equal({day: '2022-09-21'});
    expect(readFragment(hash, '').query).to.deep.equal({day: '2022-09-22'});
    expect(writeFragment('#b.day=2022-09-21', 'b', {day: '2022-09-23'})).to.equal('#b.day=2022-09-23');
  });

  const bad: Readonly<Record<string, string>> = {
    '#day=2022-13-40': 'day=2022-13-40',
    '#day=yesterday': 'day=yesterday',
    '#known=2022-09-22T99:99': 'known=2022-09-22T99:99',
    '#kind=rumour': 'kind=rumour',
    '#country=Germany': 'country=Germany',
    '#where=%00%07': 'where=\u0000\u0007',
  };
  for (const [hash, unread] of Object.entries(bad))
    it(`11 ignores ${hash} and names it`, () => {
      expect(readFragment(hash, '')).to.deep.equal({query: {}, unread: [unread]});
    });

  it('11 ignores a period that ends before it begins, and a value or a fragment that is too long', () => {
    expect(readFragment('#from=2022-09-25&to=2022-09-21', '')).to.deep.equal({
      query: {},
      unread: ['from=2022-09-25', 'to=2022-09-21'],
    });
    const long = readFragment(`#where=${'x'.repeat(400)}&day=2022-09-24`, '');
    expect(long.query).to.deep.equal({day: '2022-09-24'});
    expect(long.unread[0]).to.have.length.below(60);
    const huge = readFragment(`#day=2022-09-24&where=${'x'.repeat(10_000)}`, '');
    expect(huge.query).to.deep.equal({});
    expect(huge.unread).to.have.lengthOf(1);
    expect(writeFragment(`#${'x'.repeat(10_000)}`, '', query)).to.have.length.below(100);
  });

  it('11 markup stays text, and broken encoding does not throw', () => {
    expect(readFragment('#where=%3Cscript%3Ealert(1)%3C/script%3E', '').query).to.deep.equal({
      where: '<script>alert(1)</script>',
    });
    expect(readFragment('#where=%E0%A4%A', '').query).to.deep.equal({where: '%E0%A4%A'});
    expect(readFragment('#', '')).to.deep.equal({query: {}, unread: []});
  });

  it('11 a query set by the page: only known names with texts of their kind', () => {
    const given: unknown[] = [null, undefined, 'day', 5, [], {day: 5}, {day: {}}, {color: 'red'}, {from: null}];
    for (const one of given) expect(checkedQuery(one).query).to.deep.equal({});
    expect(checkedQuery({...query, color: 'red', sourceKind: 'official monitor'}).query).to.deep.equal({
      ...query,
      sourceKind: 'official monitor',
    });
    expect(checkedQuery({day: {}}).unread).to.deep.equal(['day=…']);
  });
});
