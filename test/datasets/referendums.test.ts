import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {isClaim, referendums} from '../../src/datasets/referendums.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

const of = (text: string) => read(text, referendums);
const problems = (text: string) => of(text).problems.map(({code, name}) => `${code} ${name}`);

describe('the referendums file', () => {
  it('is read column by column, shares as they are printed', () => {
    const [row] = of(
      'region,oblast,iso,start,end,claimed_turnout,claimed_yes,yes_votes,no_votes,counted_pct,claimed_by,scope,status,share_controlled,share_bound,share_source,source,as_of\n' +
        'Luhansk,Luhansk Oblast,ua-09,2022-09-23,2022-09-27,92.6,98.40,"1,636,302",16555,100,A commission,region,Rejected,99,at_least,ISW,A commission,2022-09-28\n',
    ).rows;
    const {start, end, source, ...rest} = row!;
    expect([isoDay(start!), isoDay(end!), isoDay(source.asOf!)]).to.deep.equal([
      '2022-09-23',
      '2022-09-27',
      '2022-09-28',
    ]);
    expect(rest).to.deep.equal({
      ...{row: 2, rows: 1, id: undefined, region: 'Luhansk', oblast: 'Luhansk Oblast', iso: 'UA-09'},
      ...{claimedTurnout: '92.6', claimedYes: '98.40', yesVotes: 1_636_302, noVotes: 16_555, counted: '100'},
      ...{claimedBy: 'A commission', scope: 'region', status: 'Rejected'},
      ...{shareControlled: '99', shareBound: 'at_least', shareSource: 'ISW'},
    });
  });

  it('needs a region, and a row of no figures needs no claimant', () => {
    const [row] = of('region,status,publisher\nDonetsk,Under way,Article\n').rows;
    expect([isClaim(row!), row!.claimedBy]).to.deep.equal([false, '']);
    expect(of('place,status\nDonetsk,x\n').failure?.code).to.equal('columns');
  });

  it('takes the source for the claimant only in a file without that column', () => {
    expect(of('region,claimed_yes,source\nDonetsk,99.23,Commission\n').rows[0]!.claimedBy).to.equal('Commission');
    expect(problems('region,claimed_yes,claimed_by,source\nDonetsk,99.23,,Commission\n')).to.deep.equal([
      'claimant claimed_by',
    ]);
  });

  it('shows a claim of more than a hundred per cent as it is', () => {
    expect(of('region,claimed_turnout,source\nX,"104,5 %",s\n').rows[0]!.claimedTurnout).to.equal('104.5');
  });

  it('never adds claims up', () => {
    expect(of('region,claimed_yes,source\nX,90,s\nX,90,s\n').rows).to.have.length(2);
  });

  it('says what is wrong', () => {
    const said = (text: string) => of(text).problems.map((problem) => problemsEn[problem.code](problem));
    expect(said('region,claimed_yes,source\nX,about 97,s\n')).to.deep.equal([
      'Row 2, column 2 (claimed_yes): “about 97” is not a number.',
    ]);
    expect(said('region,claimed_yes,claimed_by,source\nX,97,,s\n')).to.deep.equal([
      'Row 2, column 3 (claimed_by) is empty: say who made the claim.',
    ]);
  });

  const bad: [string, string, string][] = [
    ['no region', 'region,source\n ,s', 'needed region'],
    ['a share in words', 'region,claimed_yes,source\nX,most,s', 'number claimed_yes'],
    ['a negative share', 'region,claimed_yes,source\nX,-5,s', 'negative claimed_yes'],
    ['half a vote', 'region,yes_votes,source\nX,1.5,s', 'number yes_votes'],
    ['an end before the start', 'region,start,end,source\nX,2022-09-27,2022-09-23,s', 'period end'],
    ['another bound', 'region,share_controlled,share_bound,source\nX,58,some,s', 'bound share_bound'],
    ['a figure that nobody claims', 'region,claimed_turnout\nX,97.51', 'claimant claimed_by'],
  ];
  for (const [what, text, expected] of bad) {
    it(`leaves out a row with ${what}`, () => {
      expect(problems(text).filter((told) => !told.startsWith('source'))).to.deep.equal([expected]);
      expect(of(text).leftOut).to.equal(1);
    });
  }
});
