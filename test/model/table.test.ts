import {expect} from 'chai';
import type {Source} from '../../src/data/source.js';
import {estimate} from '../../src/data/estimate.js';
import {parseDay} from '../../src/data/day.js';
import {wordsOf} from '../../src/messages/words.js';
import {
  columnKinds,
  dayKey,
  described,
  factRow,
  figureKey,
  foundRows,
  knownKey,
  restRows,
  sortedRows,
} from '../../src/model/interaction/table.js';
import type {FactRow, SortKey} from '../../src/model/contract.js';

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

describe('the order of the table', () => {
  const {compare} = wordsOf('en');
  const rowOf = (head: string, ...keys: readonly SortKey[]): FactRow =>
    factRow(head, ['cell'], undefined, [], {keys: [undefined, ...keys]});
  const heads = (rows: readonly FactRow[], column: number, isDown = false): string =>
    sortedRows(rows, {column, isDown}, compare)
      .map(({head}) => head)
      .join(' ');

  it('A-28 of figures is that of numbers, a range by its upper end, a bound by its number; unknown comes last both ways', () => {
    const rows = [
      rowOf('unknown', figureKey(undefined)),
      rowOf('1,369', figureKey(estimate('exact', 1369))),
      rowOf('840+', figureKey(estimate('at_least', 840))),
      rowOf('few', figureKey(estimate('uncounted', undefined))),
      rowOf('20–900', figureKey(estimate('range', undefined, 20, 900))),
      rowOf('hidden', figureKey(estimate('withheld', undefined, undefined, 5))),
      rowOf('0', figureKey(estimate('exact', 0))),
      rowOf('≤850', figureKey(estimate('at_most', 850))),
    ];
    expect(heads(rows, 1)).to.equal('0 840+ ≤850 20–900 1,369 unknown few hidden');
    expect(heads(rows, 1, true)).to.equal('1,369 20–900 ≤850 840+ 0 unknown few hidden');
  });

  it('A-28 of days is that of time: one without an hour follows its hours, one without a day comes last both ways', () => {
    const day = parseDay('2022-09-26');
    const rows = [
      rowOf('none', dayKey(undefined)),
      rowOf('whole', dayKey(day)),
      rowOf('noon', knownKey(source({asOf: day, asOfTime: '12:00'}))),
      rowOf('before', dayKey(parseDay('2021-12-31'))),
      rowOf('morning', dayKey(day, '09:51')),
    ];
    expect(heads(rows, 1)).to.equal('before morning noon whole none');
    expect(heads(rows, 1, true)).to.equal('whole noon morning before none');
    expect(knownKey(undefined)).to.equal(undefined);
  });

  it('A-28 of names is that of the language, and empty cells come last both ways', () => {
    const rows = ['Zürich', '', 'Évian', 'omsk', 'Perm', 'Estonia'].map((name) => rowOf(name));
    expect(heads(rows, 0)).to.equal('Estonia Évian omsk Perm Zürich ');
    expect(heads(rows, 0, true)).to.equal('Zürich Perm omsk Évian Estonia ');
  });

  it('A-28 of words has a dash, which stands for what is not known, last both ways', () => {
    const rows = ['–', 'exact', 'at least', '–'].map((bound, i) => factRow(`${i}`, [bound], undefined, []));
    expect(heads(rows, 1)).to.equal('2 1 0 3');
    expect(heads(rows, 1, true)).to.equal('1 2 0 3');
  });

  it('A-28 keeps equal rows as the chart has them; the last column is that of the sources', () => {
    const rows = ['B', 'A', 'B'].map((publisher, i) => factRow(`${i}`, ['same'], source({publisher}), []));
    expect(heads(rows, 1)).to.equal('0 1 2');
    expect(heads(rows, 1, true)).to.equal('0 1 2');
    expect(heads(rows, 2)).to.equal('1 0 2');
    expect(heads(rows, 2, true)).to.equal('0 2 1');
  });

  it('D46 knows the columns of figures and of days by what is in them', () => {
    const rows = [rowOf('a', undefined, undefined), rowOf('b', 3, '2022-09-26T24:00')];
    expect([...columnKinds(rows)]).to.deep.equal([
      [1, 'figure'],
      [2, 'day'],
    ]);
  });
});

describe('a search of the table', () => {
  const rows = [
    factRow('Moscow', ['1,369', '21\u00a0September\u00a02022'], source({publisher: 'Paper'}), []),
    factRow('Évian', ['3', '22\u00a0September\u00a02022'], source({}), []),
  ];
  const found = (search: string): readonly string[] => foundRows(rows, search).map(({head}) => head);

  it('D46 finds rows that have all its words, in any cell, whatever their case, accents and spaces', () => {
    expect(found('')).to.deep.equal(['Moscow', 'Évian']);
    expect(found(' EVIAN ')).to.deep.equal(['Évian']);
    expect(found('21 september')).to.deep.equal(['Moscow']);
    expect(found('paper 1,369')).to.deep.equal(['Moscow']);
    expect(found('paper evian')).to.deep.equal([]);
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
