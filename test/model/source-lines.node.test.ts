import {expect} from 'chai';
import type {Source, SourceKind} from '../../src/data/source.js';
import {mainSources, sourceLines} from '../../src/model/provenance.js';

const NO_ROW = {archiveUrl: '', verified: '', note: '', asOf: undefined, asOfTime: '', zone: '', revision: undefined};
const by = (name: string, publisher: string, url = '', kind: SourceKind = 'named'): Source => ({
  ...{...NO_ROW, name, publisher, url, kind},
});
const told = (...sources: readonly Source[]): readonly string[] =>
  sourceLines(sources).map(({name, via}) => `${name}: ${via.map(({text}) => text).join(', ')}`);

describe('the sources of a chart', () => {
  it('D31 somebody with a name comes before nobody, then the most rows, then the first; pages too', () => {
    expect(
      told(
        ...[by('', 'Paper B', '', 'unnamed'), by('', 'Paper B', '', 'unnamed'), by('', 'Paper B', '', 'unnamed')],
        ...[by('Ministry', 'Agency', '', 'official'), by('Blog', '', '', 'named')],
        ...[by('OVD-Info', 'Meduza', '', 'monitor'), by('OVD-Info', 'UNN', '', 'monitor')],
        by('OVD-Info', 'UNN', '', 'monitor'),
      ),
    ).to.deep.equal(['OVD-Info: UNN, Meduza', 'Ministry: Agency', 'Blog: Blog', 'Paper B: Paper B']);
  });

  it('D31 a page is named once, and again only for a speaker without another', () => {
    const page = 'https://example.org/mirror';
    expect(
      told(
        ...[by('A', 'Mirror', page), by('A', 'Mirror', page), by('A', 'Paper', 'https://example.org/a')],
        ...[by('B', 'Mirror', page), by('B', 'Radio', 'https://example.org/b'), by('C', 'Mirror', page)],
        by('D', 'Mirror', 'https://example.org/other'),
      ),
    ).to.deep.equal(['A: Mirror, Paper', 'B: Radio', 'C: Mirror', 'D: Mirror']);
  });

  it('a publisher is linked if one of its rows has an address that may be a link; a row without a source is no source', () => {
    const rows = [
      by('A', 'Paper'),
      by('A', 'Paper', 'javascript:alert(1)'),
      by('A', 'Paper', 'https://example.org/a'),
      by('', ''),
    ];
    expect(sourceLines(rows)).to.deep.equal([{name: 'A', via: [{text: 'Paper', address: 'https://example.org/a'}]}]);
  });

  it('D31 the line takes what has room, at least the first, each with one page; none after one without room', () => {
    const lines = sourceLines([
      ...[by('OVD-Info', 'Meduza'), by('OVD-Info', 'Meduza'), by('OVD-Info', 'UNN')],
      ...[by('', `A paper with a ${'very '.repeat(20)}long name`), by('', 'Kurier')],
    ]);
    const names = (width: number): readonly string[] => mainSources(lines, width).lines.map(({name}) => name);
    expect(names(1200)).to.deep.equal(['OVD-Info']);
    expect(names(100)).to.deep.equal(['OVD-Info']);
    expect(mainSources(lines, 1200)).to.include({more: 2, isAll: false});
    expect(mainSources(lines, 1200).lines[0]!.via.map(({text}) => text)).to.deep.equal(['Meduza']);
    const short = sourceLines([by('', 'Kurier'), by('', 'TASR'), by('', 'VRT')]);
    expect(mainSources(short, 552)).to.deep.equal({lines: short, more: 0, isAll: true});
    expect(mainSources(short, 240).lines.length).to.be.within(1, 2);
    expect(mainSources(lines.slice(0, 1), 1200)).to.include({more: 0, isAll: false});
  });
});
