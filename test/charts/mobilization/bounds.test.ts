import {expect} from 'chai';
import {BOUNDS} from '../../../src/data/estimate.js';
import {drawingOf, listOf, modelOf, panelOf} from './drawn.js';

const FILE = `date,claimant,source_kind,value,bound,low,high
2022-09-21,A,official,300000,exact,,
2022-09-22,B,named,840,at_least,,
2022-09-23,C,named,1000000,at_most,,
2022-09-24,D,named,20,about,,
2022-09-25,E,named,70000,range,60000,90000
2022-09-26,F,named,,uncounted,,
2022-09-27,G,named,,withheld,,5
2022-09-28,H,named,,withheld,,
`;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('mobilization: bounds', () => {
  it('N2 are marks, in the key, the rows, the drawing and the table', () => {
    const list = listOf(modelOf(FILE, {}, 600), 'target:');
    const bounds = [...BOUNDS, 'withheld'];
    expect(list.groups[0]!.rows.map(({track}) => track!.scene.marks[0]!.bound)).to.deep.equal(bounds);
    const large = modelOf(FILE);
    const drawing = drawingOf(large, 'target:');
    expect(drawing.scene.marks.map(({bound}) => bound)).to.deep.equal(bounds);
    expect(large.legend.map(({text, sample}) => [text, sample.scene.marks[0]!.bound])).to.deep.equal([
      ['exact', 'exact'],
      ['at least', 'at_least'],
      ['up to', 'at_most'],
      ['about', 'about'],
      ['range', 'range'],
      ['named, not counted', 'uncounted'],
      ['withheld', 'withheld'],
    ]);
    expect(large.table.rows.map(({cells}) => plain(`${cells[2]} · ${cells[3]}`))).to.deep.equal([
      '300,000 · exact',
      '840+ · at least',
      'up to 1 million · up to',
      '~20 · about',
      '60,000–90,000 · range',
      'not counted · named, not counted',
      'fewer than 5 · withheld',
      'withheld · withheld',
    ]);
  });

  it('N2 A-49 are words in every sentence and card', () => {
    const {points} = panelOf(modelOf(FILE), 'target:');
    expect(points.map(({sentence}) => plain(sentence.split('. ')[1]!))).to.deep.equal([
      '300,000 men to be called up',
      'At least 840 men to be called up',
      'Up to 1 million men to be called up',
      'About 20 men to be called up',
      '60,000 to 90,000 men to be called up',
      'Men to be called up: named, not counted',
      'Fewer than 5 men to be called up',
      'Men to be called up: number withheld',
    ]);
    expect(points.map(({card}) => plain(card.heading))).to.deep.equal([
      'A: 300,000 men to be called up',
      'B: at least 840 men to be called up',
      'C: up to 1 million men to be called up',
      'D: about 20 men to be called up',
      'E: 60,000 to 90,000 men to be called up',
      'F: men to be called up: named, not counted',
      'G: fewer than 5 men to be called up',
      'H: men to be called up: number withheld',
    ]);
    for (const point of points.slice(6))
      expect(point.sentence).to.contain('The exact number is withheld to protect people.');
  });

  it('what has no number stands on no scale, and is no zero', () => {
    const {rows} = listOf(modelOf(FILE, {}, 600), 'target:').groups[0]!;
    const scaled = rows.map(({track}) => track!.scene.lines.map(({role}) => role));
    expect(scaled).to.deep.equal([...Array.from({length: 5}, () => ['scale', 'official']), [], [], []]);
    const {scene} = drawingOf(modelOf(FILE), 'target:');
    const zero = Number(/^M([\d.]+)/.exec(scene.lines.find(({role}) => role === 'base')!.d)![1]);
    for (const mark of scene.marks.slice(5)) expect(mark.x + 6.5).to.be.lessThan(zero);
    expect(plain(modelOf(FILE).summary)).to.equal(
      'Five claims, from 20 to 1 million. The highest is 3.3 times the official figure. Three more give no number.',
    );
  });
});

describe('mobilization: the card of a claim', () => {
  const HEADER =
    'date,claimant,role,source_kind,value,bound,low,high,place,publisher,url,archive_url,note,as_of,id,same_as,denied_by,denied_on,denied_url';

  it('N5 has all that is known of it, and ends with where it can be read', () => {
    const csv = [
      HEADER,
      '2022-09-21,Paper,citing a source,unnamed,700,range,600,900,,Agency,https://a.org/1,https://b.org/1,Counted twice,2022-09-22,,m,the Office,2022-09-22,https://c.org/1',
      '2022-09-21,Ministry,minister,official,300,,,,,Agency,https://a.org/2,,,2022-09-21,m,,,,',
    ].join('\n');
    const {card} = panelOf(modelOf(csv), 'target:').points[0]!;
    expect(card.facts.map(({term, text}) => `${term}: ${plain(text)}`)).to.deep.equal([
      'Precision: range',
      'Published figure: 700',
      'Said by: Paper, citing a source',
      'Source type: unnamed source',
      'Said on: 21 September 2022',
      'Compared with the official figure: three times 300',
      'Repeats: Ministry, 300, 21 September 2022',
      'Denied by: the Office, 22 September 2022',
      'Known on: 22 September 2022',
      'Published by: Agency',
      'Note: Counted twice',
    ]);
    expect(card.links).to.deep.equal([
      {text: 'Agency', address: 'https://a.org/1'},
      {text: 'archived copy', address: 'https://b.org/1'},
      {text: 'Read the denial', address: 'https://c.org/1'},
    ]);
  });

  it('N5 says so where there is no source, and so does the table', () => {
    const model = modelOf('date,claimant,value\n2022-09-21,A,300\n2022-09-22,B,400\n');
    const {card} = panelOf(model, 'target:').points[0]!;
    expect(card.facts.map(({term, text}) => `${term}: ${text}`)).to.include('Published by: no source');
    expect(card.links).to.deep.equal([]);
    expect(model.table.rows.map(({link}) => link)).to.deep.equal([
      {text: 'no source', address: ''},
      {text: 'no source', address: ''},
    ]);
  });
});
