import {expect} from 'chai';
import {listOf, modelOf, ofShipped, rowsOf, withVotes} from './drawn.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const NO_EVENTS = 'date,title,source\n2022-09-20,Votes announced,s\n';
const of = (votes: string) => listOf(modelOf(NO_EVENTS, {}, 600, votes), 'votes');

describe('claims on votes', () => {
  it('are not there where the tag names no file of votes', async () => {
    const model = await ofShipped();
    expect(model.panels.map(({id}) => id)).to.deep.equal(['lanes', 'list']);
    expect(model.table.columns).to.not.include('Claimed yes');
  });

  it('D20 are a table: region, what it covers, counted, turnout, yes', async () => {
    const model = await withVotes();
    expect(model.panels.map(({id}) => id)).to.deep.equal(['lanes', 'list', 'votes']);
    const list = listOf(model, 'votes');
    expect(list.head).to.deep.equal(['Region', 'What it covers', 'Counted', 'Turnout', 'Yes']);
    // where two differ both are there; a dash is explained
    expect(rowsOf(list).map(({name, lines, cells}) => [name, ...lines!, ...cells!])).to.deep.equal([
      ['Donetsk', 'region', '100%', '97.51%', '99.23%'],
      ['Kherson', 'region', '100%', '76.86%', '87.05%'],
      ['Kherson', 'polling stations in Russia', '100%', '–', '96.75%'],
      ['Luhansk', 'region and polling stations in Russia', '100%', '94.15%', '98.42%'],
      ['Luhansk', 'region', '100%', '92.6%', '98.42%'],
      ['Zaporizhzhia', 'region', '100%', '82.4%', '93.11%'],
    ]);
    expect(list.foot).to.deep.equal(['– means that no figure was given.']);
  });

  it('D20 have each claim with its day and its source in the card of its row, unfinished counts too', async () => {
    const {points} = listOf(await withVotes(), 'votes');
    const claims = points.flatMap(({card}) => card.facts.filter(({term}) => /^\d+.Sept$/.test(term)));
    expect(claims).to.have.length(17);
    for (const {text} of claims) expect(text).to.match(/ Source: \S.+\.$/);
    const [, kherson] = points;
    expect(kherson?.card.facts.map(({term, text}) => plain(`${term}: ${text}`))).to.deep.equal([
      'Claimed by: Russian-installed election commission of Kherson',
      "25 Sept: No figures. Armed troops going from door to door reported; many tens of thousands of people had fled. Source: What's New 2 Day, 25 September 2022.",
      '27 Sept: Claimed: 87.42% yes, 32,135 yes votes, 792 no votes, 11.62% of votes counted. TASS prints 87.42 per cent for 32,135 votes and 2.38 per cent for 792 votes. Our arithmetic: the second pair implies 33,277 ballots, of which 32,135 would be 96.6 per cent. Source: TASS.',
      '28 Sept: Claimed: 87.05% yes on a turnout of 76.86%, all votes counted. Polling stations on Russian territory alone had reported 96.75 per cent. Source: Novaya Gazeta Europe.',
      'Vote held: 23 to 27 September 2022',
      'Reactions: Accepted by Russia and North Korea; rejected by Ukraine, its Western allies and UN General Assembly (12 October 2022: 143 for, 5 against, 35 abstentions)',
      'We saw: the article itself; an excerpt of the page',
    ]);
    expect(points[0]?.card.facts.map(({text}) => plain(text)).join(' ')).to.contain(
      'Claimed: 98.35% yes, 22.48% of votes counted. Covers: polling stations in Russia.',
    );
    expect(points[0]?.card.links).to.have.length(4);
  });

  it('never have a figure without the one who claims it, in sentences, cards and table', async () => {
    const model = await withVotes();
    const {points} = listOf(model, 'votes');
    for (const {sentence, card} of points) {
      expect(sentence).to.contain('Claimed by Russian-installed election commission of ');
      expect(card.facts[0]?.term).to.equal('Claimed by');
    }
    expect(plain(points[1]!.sentence)).to.equal(
      'Kherson, region, by 28 September 2022: 87.05% yes on a turnout of 76.86%, all votes counted. Claimed by Russian-installed election commission of Kherson.',
    );
    expect(plain(points[3]!.sentence), 'as its row').to.equal(
      'Luhansk, region and polling stations in Russia, by 28 September 2022: 98.42% yes on a turnout of 94.15%, all votes counted. Claimed by Russian-installed election commission of the Luhansk republic.',
    );
    const rows = model.table.rows.filter(({file}) => file === 'votes');
    for (const {head, cells} of rows)
      if (cells.at(-2) !== '' || cells.at(-3) !== '') expect(head).to.contain('commission');
  });

  it('D11 have the word “referendum” with who uses it, and no untrue word on how they were made', async () => {
    const model = await withVotes();
    const list = listOf(model, 'votes');
    expect(list.subheading).to.equal(
      'Russia’s occupation authorities call these votes referendums. All figures are their claims; where two differ we give both.',
    );
    expect([model.title, model.subtitle, list.heading].join(' ')).to.not.match(/referendum/i);
    for (const {card} of list.points)
      expect(card.facts.find(({term}) => term === 'Reactions')?.text).to.match(/rejected by Ukraine/);
    expect(JSON.stringify(list)).to.not.match(/worked out|works nothing out/);
  });

  it('of several voices on one region have the name of each', () => {
    const list = of('region,as_of,claimed_yes,claimed_by\nX,2022-09-27,90,Commission\nX,2022-09-28,20,Observer\n');
    expect(rowsOf(list).map(({name, lines, cells}) => [name, ...lines!, cells!.at(-1)])).to.deep.equal([
      ['X', 'Observer', '20%'],
      ['X', 'Commission', '90%'],
    ]);
    expect(list.subheading).to.contain('All figures are claims;');
  });

  it('of one voice and one day are both there if nothing says which is the later', () => {
    const list = of('region,as_of,claimed_yes,claimed_by\nX,2022-09-27,90,C\nX,2022-09-27,91,C\nX,2022-09-26,50,C\n');
    expect(rowsOf(list).map(({cells}) => cells)).to.deep.equal([['–', '–', '90% / 91%']]);
    const votes = of('region,yes_votes,claimed_by\nX,1200,C\n');
    expect(rowsOf(votes)[0]?.cells?.map(plain)).to.deep.equal(['–', '–', '1,200 yes votes']);
  });

  it('are known on the day of the claim', async () => {
    const list = listOf(await withVotes({knownOn: '2022-09-27'}), 'votes');
    expect(rowsOf(list).map(({name, cells}) => [name, ...cells!])).to.deep.equal([
      ['Donetsk', '22.48%', '–', '98.35%'],
      ['Kherson', '100%', '–', '96.75%'],
      ['Luhansk', '21.11%', '–', '97.83%'],
      ['Luhansk', '–', '94.15%', '–'],
      ['Zaporizhzhia', '29%', '–', '97.79%'],
    ]);
    const early = listOf(await withVotes({knownOn: '2022-09-25'}), 'votes');
    expect(rowsOf(early).map(({quiet, cells}) => [quiet, ...cells!])).to.deep.equal(
      Array(4).fill([true, '–', '–', '–']),
    );
    expect(plain(early.points[0]!.sentence)).to.equal(
      "Donetsk, region, by 25 September 2022: no figures. Source: What's New 2 Day, 25 September 2022.",
    );
    expect((await withVotes({to: '2022-09-24'})).panels.map(({id}) => id)).to.not.include('votes');
  });

  it('are those of the places asked for, also where no event is', async () => {
    const model = await withVotes({where: ['Luhansk Oblast']});
    expect(model.panels.map(({id}) => id)).to.deep.equal(['votes']);
    expect(model.summary).to.equal('The table gives 4 claims about the vote in one region.');
    expect(model.table.rest.filter(({file}) => file === 'votes')).to.have.length(12);
  });

  it('say how much was counted where nothing else is claimed, and a share of more than a hundred as it is', () => {
    const list = of('region,claimed_turnout,counted_pct,claimed_by\nX,,28,Commission\nX,104.5,,Commission\n');
    expect(rowsOf(list).map(({cells}) => cells)).to.deep.equal([['28%', '104.5%', '–']]);
    expect(list.points[0]?.sentence).to.equal('X: a turnout of 104.5%, 28% of votes counted. Claimed by Commission.');
  });

  it('lead from row to row, and by Page keys from region to region', async () => {
    const {points} = listOf(await withVotes(), 'votes');
    const [first] = points;
    expect(first?.moves.down).to.equal(points[1]!.id);
    expect(points.find(({id}) => id === first?.moves.pageDown)?.name).to.equal('Kherson');
    expect(points.at(-1)?.moves.down).to.equal(undefined);
  });
});
