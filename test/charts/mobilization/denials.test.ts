import {expect} from 'chai';
import {asKnownOn, drawingOf, listOf, modelOf, ofShipped, panelOf} from './drawn.js';

const RU = 'target:RU';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A file of claims: name, kind of source, who denied it and when. */
const denied = (...rows: string[]): string =>
  ['date,claimant,source_kind,value,denied_by,denied_on', ...rows.map((row, i) => `2022-09-2${i + 1},${row}`)].join(
    '\n',
  );
const summaryOf = (...rows: string[]): string => plain(modelOf(denied(...rows)).summary);

describe('mobilization: denials', () => {
  it('N1 are a tag in the row, in words, at every width', async () => {
    for (const width of [320, 600]) {
      const rows = listOf(await ofShipped({}, width), RU).groups[0]!.rows;
      expect(rows.map(({tag}) => tag && plain(tag))).to.deep.equal([
        undefined,
        undefined,
        'denied by the Kremlin, 22 Sept',
        undefined,
        'denied by the Kremlin, 23 Sept',
        undefined,
        undefined,
      ]);
    }
    const {scene} = drawingOf(await ofShipped(), RU);
    expect(scene.tags!.map(({lines}) => plain(lines.map(({text}) => text).join(' ')))).to.deep.equal([
      'denied by the Kremlin, 22 Sept',
      'denied by the Kremlin, 23 Sept',
    ]);
    expect(scene.labels.map(({text}) => text)).to.include('Said on, denied by');
  });

  it('N1 are in the sentence, the card with its link, and the table', async () => {
    const model = await ofShipped();
    const meduza = panelOf(model, RU).points[4]!;
    expect(plain(meduza.sentence)).to.equal(
      'Claim 5 of 7. 1.2 million men to be called up. Meduza, citing a source close to a federal ministry, 23 September 2022. Unnamed source. Denied by the Kremlin, 23 September.',
    );
    expect(meduza.card.facts.map(({term, text}) => [term, plain(text)])).to.deep.include([
      'Denied by',
      'the Kremlin, 23 September 2022',
    ]);
    expect(meduza.card.links.at(-1)).to.deep.equal({
      text: 'Read the denial',
      address:
        'https://novayagazeta.eu/articles/2022/09/23/meduza-says-russia-plans-to-draft-1-2-million-people-putins-spokesman-denies-news',
    });
    const column = model.table.columns.indexOf('Denied by') - 1;
    expect(model.table.rows.map(({cells}) => plain(cells[column]!)).filter((text) => text !== '')).to.deep.equal([
      'the Kremlin, 22 September 2022',
      'the Kremlin, 23 September 2022',
    ]);
  });

  it('are known on their day and not before', async () => {
    const csv =
      'date,claimant,source_kind,value,as_of,denied_by,denied_on\n2022-09-21,A,unnamed,300,2022-09-21,the Office,2022-09-23\n2022-09-22,B,named,400,2022-09-22,the Office,\n';
    const of = (state: string) => plain(modelOf(csv, asKnownOn(state)).summary);
    expect(of('2022-09-22')).to.equal('Two claims, from 300 to 400. One comes from an unnamed source.');
    expect(of('2022-09-23T10:00')).to.equal('Two claims, from 300 to 400. One comes from an unnamed source.');
    expect(of('2022-09-23')).to.equal(
      'Two claims, from 300 to 400. One comes from an unnamed source, and the Office denied it.',
    );
    // a denial without a day is known in no earlier state
    expect(plain(modelOf(csv).summary)).to.contain('The Office denied both claims.');
    expect(plain((await ofShipped(asKnownOn('2022-09-22'))).summary)).to.equal(
      'Three claims, from 300,000 to 1 million. The highest is 3.3 times the official figure. One comes from an unnamed source, and the Kremlin denied it.',
    );
  });

  it('name the year where it is not that of the claim', () => {
    const {panels} = modelOf(denied('A,named,300,the Office,2023-01-02', 'B,named,400,,'), {}, 600);
    const [list] = panels;
    expect(plain(list!.kind === 'list' ? list!.groups[0]!.rows[0]!.tag! : '')).to.equal(
      'denied by the Office, 2 Jan 2023',
    );
  });

  it('stand under the chart where marks have no rows', () => {
    const csv =
      'date,claimant,source_kind,measure,value,denied_by,denied_on\n2022-09-21,A,official,called_up,300,,\n2022-09-22,B,named,called_up,400,the Office,2022-09-23\n';
    const notes = (width: number) => modelOf(csv, {}, width).notes.map(({text}) => plain(text));
    expect(notes(600)).to.deep.equal(['B, 400: denied by the Office, 23 September.']);
    expect(notes(320)).to.deep.equal([]);
  });
});

describe('mobilization: the sentence of disagreement', () => {
  it('N16 says how many claims there are, how far apart they lie and who denied them', async () => {
    expect(plain((await ofShipped()).summary)).to.equal(
      'Seven claims, from 300,000 to 1.2 million. The highest is four times the official figure. Two come from unnamed sources, and the Kremlin denied both.',
    );
  });

  const two = 'Two claims, from 300 to 400.';
  for (const [what, rows, sentence] of [
    ['nothing of what rests on nobody', ['A,named,300,,', 'B,named,400,,'], two],
    [
      'one of two unnamed',
      ['A,unnamed,300,X,', 'B,unnamed,400,,'],
      `${two} Two come from unnamed sources, and X denied one of them.`,
    ],
    [
      'the one unnamed',
      ['A,unnamed,300,X,', 'B,named,400,,'],
      `${two} One comes from an unnamed source, and X denied it.`,
    ],
    [
      'a named one',
      ['A,unnamed,300,,', 'B,named,400,X,'],
      `${two} One comes from an unnamed source. X denied one of the claims.`,
    ],
    ['named ones alone', ['A,named,300,X,', 'B,named,400,X,'], `${two} X denied both claims.`],
    ['of one claim', ['A,named,300,X,'], 'One claim: 300. X denied the claim.'],
    [
      'by two',
      ['A,unnamed,300,X,', 'B,unnamed,400,Y,'],
      `${two} Two come from unnamed sources, and both were denied, one by X and one by Y.`,
    ],
    [
      'by somebody',
      ['A,unnamed,300,,2022-09-23', 'B,unnamed,400,,'],
      `${two} Two come from unnamed sources, and one of them was denied.`,
    ],
    [
      'by X and somebody',
      ['A,unnamed,300,,2022-09-23', 'B,unnamed,400,X,'],
      `${two} Two come from unnamed sources, and both were denied.`,
    ],
    [
      'all three',
      ['A,unnamed,300,X,', 'B,unnamed,400,X,', 'C,unnamed,400,X,'],
      'Three claims, from 300 to 400. Three come from unnamed sources, and X denied all three.',
    ],
    [
      'by more than can be named',
      ['A,named,300,W,', 'B,named,400,X,', 'C,named,400,Y,', 'D,named,400,Z,'],
      'Four claims, from 300 to 400. All four claims were denied.',
    ],
  ] as const) {
    it(`N16 holds for any file: denials of ${what}`, () => {
      expect(summaryOf(...rows)).to.equal(sentence);
    });
  }
});
