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

  it('are one row for each claim and scope, under the events, by region as the file has them', async () => {
    const model = await withVotes();
    expect(model.panels.map(({id}) => id)).to.deep.equal(['lanes', 'list', 'votes']);
    const list = listOf(model, 'votes');
    expect(list.groups.map(({heading, rows}) => `${heading} ${rows.length}`)).to.deep.equal([
      'Donetsk 4',
      'Kherson 5',
      'Luhansk 5',
      'Zaporizhzhia 3',
    ]);
    expect(rowsOf(list)).to.have.length(17);
  });

  it('never have a figure without the one who claims it, in rows, sentences, cards and table', async () => {
    const model = await withVotes();
    const {groups, points} = listOf(model, 'votes');
    for (const {name, lines = []} of groups.flatMap(({rows}) => rows)) {
      if (/\d per cent|\d yes votes/.test(plain(name))) {
        expect(name).to.match(/^Claimed: /);
        expect(lines[0]).to.match(/^Claimant: Russian-installed election commission of /);
      } else expect(plain(name)).to.equal('25 September: no figures');
    }
    for (const {sentence, card} of points) {
      if (!sentence.includes('claims')) continue;
      expect(sentence.indexOf('commission')).to.be.below(sentence.search(/\d\u00a0per/));
      expect(card.heading).to.contain('commission');
      expect(card.facts[0]?.term).to.equal('Claimed by');
    }
    const rows = model.table.rows.filter(({file}) => file === 'votes');
    for (const {head, cells} of rows)
      if (cells.at(-2) !== '' || cells.at(-3) !== '') expect(head).to.contain('commission');
  });

  it('have the word “referendum” with who uses it, how each was received, and who controlled the region', async () => {
    const model = await withVotes();
    const list = listOf(model, 'votes');
    expect(list.subheading).to.contain('“Referendum” is the word of those who held these votes.');
    expect([model.title, model.subtitle, list.heading].join(' ')).to.not.match(/referendum/i);
    const [state, first, second] = list.groups[0]!.rows;
    expect(state?.lines).to.deep.equal([
      "Under way; 'no legal validity' and a 'sham' according to Ukraine and its Western allies.",
    ]);
    expect(first?.lines?.[1]).to.match(/^Accepted by Russia and North Korea; rejected by Ukraine/);
    expect(second?.lines?.map(plain)[1]).to.equal(
      'Under Russian control: about 58 per cent of the region, says ISW quoted by AFP in Dawn, 30 September 2022.',
    );
    for (const {card, sentence} of list.points) {
      expect(card.facts.some(({term}) => term === 'How it was received')).to.equal(true);
      expect(sentence).to.match(/according to Ukraine|rejected by Ukraine/);
    }
  });

  it('that differ stand beside each other, with the file’s word on why, and nothing is worked out', async () => {
    const list = listOf(await withVotes(), 'votes');
    const luhansk = list.groups.find(({heading}) => heading === 'Luhansk')!.rows;
    expect(luhansk.map(({name}) => plain(name))).to.deep.equal([
      '25 September: no figures',
      'Claimed: 97.83 per cent yes',
      'Claimed: a turnout of 94.15 per cent',
      'Claimed: a turnout of 92.6 per cent, 98.42 per cent yes',
      'Claimed: 98.42 per cent yes, 1,636,302 yes votes, 16,555 no votes',
    ]);
    expect(luhansk[3]?.aside?.[0]).to.contain('92.6 is the turnout in the region');
    expect(luhansk[4]?.aside?.[0]).to.contain('98.42 per cent is the share of all 1,662,607 voters');
    const said = JSON.stringify(list.groups.map(({rows}) => rows.map(({name, lines}) => [name, lines])));
    for (const share of ['99.77', '99.00', '96.6'])
      expect(said, 'only the notes of the file reckon').to.not.contain(share);
  });

  it('are known on the day of the claim', async () => {
    const model = await withVotes({knownOn: '2022-09-27'});
    const list = listOf(model, 'votes');
    expect(
      rowsOf(list)
        .map(({name}) => plain(name))
        .filter((name) => name.includes('turnout')),
    ).to.deep.equal(['Claimed: a turnout of 94.15 per cent']);
    expect(listOf(await withVotes({knownOn: '2022-09-25'}), 'votes').points).to.have.length(4);
    expect((await withVotes({to: '2022-09-24'})).panels.map(({id}) => id)).to.not.include('votes');
  });

  it('are those of the places asked for, also where no event is', async () => {
    const model = await withVotes({where: ['Luhansk Oblast']});
    expect(model.panels.map(({id}) => id)).to.deep.equal(['votes']);
    expect(model.summary).to.equal(
      '5 claims on a vote in one region are listed, each with who makes it.'.replace('5', '4'),
    );
    expect(model.table.rest.filter(({file}) => file === 'votes')).to.have.length(12);
  });

  it('say how much was counted where nothing else is claimed, and a share of more than a hundred as it is', () => {
    const list = of('region,claimed_turnout,counted_pct,claimed_by\nX,,28,Commission\nX,104.5,,Commission\n');
    expect(rowsOf(list).map(({name, lines}) => plain([name, ...lines!].join(' | ')))).to.deep.equal([
      'Claimed: 28 per cent counted | Claimant: Commission.',
      'Claimed: a turnout of 104.5 per cent | Claimant: Commission.',
    ]);
    expect(list.points[0]?.sentence.replaceAll('\u00a0', ' ')).to.equal('X: Commission claims 28 per cent counted.');
  });

  it('lead from row to row, and by Page keys from region to region', async () => {
    const {points} = listOf(await withVotes(), 'votes');
    const [first] = points;
    expect(first?.moves.down).to.equal(points[1]!.id);
    expect(points.find(({id}) => id === first?.moves.pageDown)?.name).to.equal('Kherson');
    expect(points.at(-1)?.moves.down).to.equal(undefined);
  });
});
