import {expect} from 'chai';
import type {Source} from '../../src/data/source.js';
import {described, factRow, restRows} from '../../src/model/interaction/table.js';

const source = (more: Partial<Source>): Source => ({
  ...{name: '', kind: 'named', publisher: '', url: '', archiveUrl: '', verified: '', note: ''},
  ...{asOf: undefined, asOfTime: '', zone: '', revision: undefined},
  ...more,
});

describe('a row of the table', () => {
  const url = 'https://example.org/1';

  it('has its cells, the link to its source and the rows of the file that are in it', () => {
    expect(factRow('Perm', ['3', 'exact'], source({publisher: 'Paper', url}), [{row: 4}, {row: 9}])).to.deep.equal({
      head: 'Perm',
      cells: ['3', 'exact'],
      link: {text: 'Paper', address: url},
      fileRows: [4, 9],
    });
  });

  it('names the publisher, else the source, else the address', () => {
    const textOf = (more: Partial<Source>): string | undefined => factRow('', [], source(more), []).link?.text;
    expect(textOf({publisher: 'Paper', name: 'Monitor', url})).to.equal('Paper');
    expect(textOf({name: 'Monitor', url})).to.equal('Monitor');
    expect(textOf({url})).to.equal(url);
    expect(textOf({})).to.equal(undefined);
  });

  it('says that there is no source, where the chart has words for it and there is none', () => {
    const more = {noSource: 'no source', file: 'votes'};
    expect(factRow('', [], source({}), [], more)).to.deep.include({
      link: {text: 'no source', address: ''},
      file: 'votes',
    });
    expect(factRow('', [], undefined, [], more).link).to.deep.equal({text: 'no source', address: ''});
    expect(factRow('', [], source({url}), [], more).link).to.deep.equal({text: url, address: url});
  });
});

describe('rows that are not in the table', () => {
  it('are all others in the order of the file, each with its words and its reason', () => {
    const rows = [1, 2, 3].map((row) => ({row}));
    const found = restRows(
      rows,
      new Set([rows[1]!]),
      ({row}) => [`row ${row}`, '', 'Perm'],
      ({row}) => `reason ${row}`,
      {file: 'votes'},
    );
    expect(found.map(({row, file, text, reason}) => ({row, file, text, reason}))).to.deep.equal([
      {row: 1, file: 'votes', text: 'row 1, Perm', reason: 'reason 1'},
      {row: 3, file: 'votes', text: 'row 3, Perm', reason: 'reason 3'},
    ]);
  });

  it('make their words when these are read', () => {
    let made = 0;
    const [one] = restRows(
      [{row: 1}],
      new Set(),
      () => [`${++made}`],
      () => '',
    );
    expect(made).to.equal(0);
    expect([one!.text, made]).to.deep.equal(['1', 1]);
  });
});

describe('a description', () => {
  it('has no empty sentence, no empty fact and no empty note', () => {
    expect(
      described('Perm', ['One.', '', 'Two.'], 'Perm: 3', [
        {term: 'a', text: ''},
        {term: 'b', text: '3'},
      ]),
    ).to.deep.equal({
      name: 'Perm',
      sentence: 'One. Two.',
      card: {heading: 'Perm: 3', facts: [{term: 'b', text: '3'}], links: []},
    });
    const links = [{text: 'Paper', address: ''}];
    expect(described('', [], '', [], links, 'So it is.').card).to.deep.include({links, note: 'So it is.'});
  });
});
