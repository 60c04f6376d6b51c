import {expect} from 'chai';
import {Header} from '../../src/data/reading/columns.js';
import {isoDay} from '../../src/data/day.js';
import {Problems} from '../../src/data/problem.js';
import {CsvRecord} from '../../src/data/reading/record.js';

/** A record of one row, and what was told about it. */
function recordOf(cells: Readonly<Record<string, string>>) {
  const problems = new Problems();
  const header = new Header(Object.keys(cells));
  const record = new CsvRecord(
    header,
    {row: 7, cells: Object.values(cells)},
    {decimal: undefined, semicolons: false},
    problems,
  );
  return {record, problems};
}

describe('a row', () => {
  it('is read as text, in one line, without what cannot be seen', () => {
    const {record, problems} = recordOf({note: ' \u202eone\ntwo\u0000\tthree\u2069 ', place: 'Kyiv \u200bcity'});
    expect(record.text('note')).to.equal('one two three');
    expect(record.text('place'), 'letters of other scripts need some of them').to.equal('Kyiv \u200bcity');
    expect(record.text('not there')).to.equal('');
    record.tell();
    expect(problems.list).to.deep.equal([
      {code: 'control', severity: 'warning', row: 7, name: 'note', column: 1, value: 'one two three', count: 1},
    ]);
  });

  it('keeps markup as the text it is', () => {
    expect(recordOf({note: '<img src=x onerror=alert(1)>'}).record.text('note')).to.equal(
      '<img src=x onerror=alert(1)>',
    );
  });

  it('tells of one cell that spoils it, the first', () => {
    const {record, problems} = recordOf({date: '21/09/2022', count: 'many'});
    record.neededDay('date');
    record.estimate('count');
    expect(record.failed).to.equal(true);
    expect(problems.leftOut).to.equal(1);
    expect(problems.list.map(({code, column}) => [code, column])).to.deep.equal([['date', 1]]);
  });

  const figures: [Record<string, string>, string][] = [
    [{count: '', bound: 'exact'}, 'number count'],
    [{count: 'NA'}, 'number count'],
    [{count: '-4'}, 'negative count'],
    [{count: '1.234'}, 'ambiguous count'],
    [{count: '4', bound: 'ca'}, 'bound bound'],
    [{count: '4', low: '9', high: '3'}, 'bound low'],
    [{count: '', low: '9', high: ''}, 'number count'],
    [{low: '', high: '3'}, 'number low'],
    [{low: '1', high: ''}, 'number high'],
  ];
  for (const [cells, expected] of figures) {
    it(`${JSON.stringify(cells)} is a problem: ${expected}`, () => {
      const {record, problems} = recordOf(cells);
      record.estimate('count');
      expect(problems.list.map(({code, name}) => `${code} ${name}`)).to.deep.equal([expected]);
    });
  }

  it('may have a figure that is withheld, not counted or only a range', () => {
    const kinds: Record<string, string>[] = [
      {count: '', bound: 'Withheld'},
      {count: '', bound: 'uncounted'},
      {count: '', low: '1', high: '3'},
    ];
    for (const cells of kinds) {
      const {record, problems} = recordOf(cells);
      record.estimate('count');
      expect(problems.list).to.deep.equal([]);
    }
  });

  it('carries its source', () => {
    const {record} = recordOf({
      ...{who: 'OVD-Info', source_kind: 'Monitor', publisher: 'Meduza', url: 'https://meduza.io/a', archive_url: ''},
      ...{
        as_of: '2022-09-21',
        as_of_time: '9:51',
        as_of_zone: 'Moscow time',
        revision: '7',
        note: 'n',
        verified: 'retrieved',
      },
    });
    const {asOf, ...source} = record.source('who');
    expect(isoDay(asOf!)).to.equal('2022-09-21');
    expect(source).to.deep.equal({
      ...{name: 'OVD-Info', kind: 'monitor', publisher: 'Meduza', url: 'https://meduza.io/a', archiveUrl: ''},
      ...{verified: 'retrieved', note: 'n', asOfTime: '09:51', zone: 'Moscow time', revision: 7},
    });
  });

  it('names nobody official that the file does not', () => {
    expect(recordOf({source: 'Interior Ministry'}).record.source('source').kind).to.equal('named');
    expect(recordOf({source: 'x', source_kind: 'police'}).record.source('source').kind).to.equal('named');
  });

  it('has no hour where none can be read', () => {
    for (const hour of ['24:00', '12:60', 'noon', '12', '']) {
      expect(recordOf({source: 'x', as_of_time: hour}).record.source('source').asOfTime, hour).to.equal('');
    }
  });

  const addresses: [string, boolean][] = [
    ['https://ovd.info/a?b=c', true],
    ['http://example.org', true],
    ['mailto:a@example.org', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['vbscript:x', false],
    ['//example.org', false],
    ['/path', false],
    ['https://a b', false],
    ['ftp://example.org', false],
  ];
  for (const [address, followed] of addresses) {
    it(`${followed ? 'follows' : 'does not follow'} ${JSON.stringify(address)}`, () => {
      const {record, problems} = recordOf({source: 'x', url: address, archive_url: address});
      const {url, archiveUrl} = record.source('source');
      expect([url, archiveUrl]).to.deep.equal(followed ? [address, address] : ['', '']);
      record.tell();
      const links = problems.list.filter(({code}) => code === 'link');
      expect(links.map(({count, name}) => [count, name])).to.deep.equal(followed ? [] : [[1, 'url']]);
    });
  }

  it('is warned about without a source, and with a revision of no day', () => {
    const {record, problems} = recordOf({source: '', revision: '2'});
    record.source('source');
    record.tell();
    expect(problems.list.map(({code, severity}) => [code, severity])).to.deep.equal([
      ['source', 'warning'],
      ['revision', 'warning'],
    ]);
  });
});
