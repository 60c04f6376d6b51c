import {expect} from 'chai';
import {read} from '../../../src/data/reading/reading.js';
import {mobilization} from '../../../src/datasets/mobilization.js';
import {bracketsOf} from '../../../src/charts/mobilization/ledger/brackets.js';
import {drawingOf, listOf, modelOf, ofShipped, panelOf} from './drawn.js';

const RU = 'target:RU';

const file = (...rows: string[]): string =>
  ['date,claimant,value,id,same_as,perhaps_same_as', ...rows.map((row, i) => `2022-09-${10 + i},${row}`)].join('\n');

/** `0-1-5` for a bracket over these rows, `0-1?` for a dotted one, with its lane. */
function brackets(...rows: string[]): string[] {
  const claims = read(file(...rows), mobilization).rows;
  const byId = new Map(claims.flatMap((claim) => (claim.id === undefined ? [] : [[claim.id, claim] as const])));
  return bracketsOf(claims, byId).map((one) => `${one.rows.join('-')}${one.isSure ? '' : '?'} in ${one.lane}`);
}

describe('mobilization: who repeats whom', () => {
  it('N1 joins the claims of one source, dotted where that is not known', async () => {
    const {scene} = drawingOf(await ofShipped(), RU);
    const lines = (role: string) => scene.lines.filter((line) => line.role === role).map(({d}) => d);
    const y = scene.marks.map((mark) => mark.y);
    // Shoigu, Peskov and the Kremlin; Zelensky beside Novaya Gazeta Europe
    expect(lines('same')).to.deep.equal([`M14.5,${y[0]}V${y[5]}M26,${y[0]}H14.5M26,${y[1]}H14.5M26,${y[5]}H14.5`]);
    expect(lines('perhaps')).to.deep.equal([`M5.5,${y[2]}V${y[3]}M26,${y[2]}H5.5M26,${y[3]}H5.5`]);
    const names = scene.labels.filter(({role, x}) => role === 'large' && x < 300);
    expect(new Set(names.map(({x}) => x))).to.deep.equal(new Set([34]));
  });

  it('N1 has its gutter in lists too: 28 px at M, 22 at S, none where nobody repeats anybody', async () => {
    for (const [width, gutter] of [
      [600, 28],
      [320, 22],
    ] as const) {
      const model = await ofShipped({}, width);
      const {rows} = listOf(model, RU).groups[0]!;
      expect(rows.map((row) => row.gutter!.width)).to.deep.equal(rows.map(() => gutter));
      // the first and last row end the line at the name, those in between let it pass
      const roles = rows.map((row) => row.gutter!.scene.lines.map(({role}) => role));
      expect(roles).to.deep.equal([
        ['same'],
        ['same'],
        ['same', 'perhaps'],
        ['same', 'perhaps'],
        ['same'],
        ['same'],
        [],
      ]);
      expect(rows[0]!.track!.width).to.equal(listOf(model, RU).axis!.width);
      if (width === 320)
        expect(listOf(model, 'target:places').groups[0]!.rows.every((row) => row.gutter === undefined)).to.equal(true);
    }
  });

  it('N1 says so in a line of the row, in the sentence, the card and the table', async () => {
    const model = await ofShipped({}, 600);
    const {rows} = listOf(model, RU).groups[0]!;
    expect(rows.map(({lines}) => lines!.at(-1))).to.deep.equal([
      'defence minister',
      'repeats the figure of Sergei Shoigu',
      'citing a source in the presidential administration',
      'may repeat the report above',
      'citing a source close to a federal ministry',
      'repeats the figure of Sergei Shoigu',
      'president of Ukraine',
    ]);
    const points = panelOf(model, RU).points;
    expect(points[1]!.sentence).to.contain('Repeats Sergei Shoigu.');
    expect(points[3]!.sentence).to.contain('May repeat Novaya Gazeta Europe.');
    expect(points[3]!.card.facts.map(({term, text}) => `${term}: ${text.replaceAll('\u00a0', ' ')}`)).to.include(
      'Repeats: perhaps Novaya Gazeta Europe, up to 1 million, 22 September 2022',
    );
    const column = model.table.columns.indexOf('Repeats') - 1;
    expect(model.table.rows.slice(0, 7).map(({cells}) => cells[column])).to.deep.equal([
      '',
      'Sergei Shoigu',
      '',
      'perhaps Novaya Gazeta Europe',
      '',
      'Sergei Shoigu',
      '',
    ]);
    expect(points[0]!.ids).to.deep.equal(['shoigu-target']);
    expect(points[1]!.ids).to.equal(undefined);
  });

  it('names whom a claim may repeat where that is not the row above', async () => {
    const list = listOf(await ofShipped({view: 'by-figure'}, 600), RU);
    const lines = list.groups[0]!.rows.flatMap((row) => row.lines ?? []);
    // Novaya Gazeta Europe stands right above Zelensky in this order as well
    expect(lines).to.include('may repeat the report above');
    const parted = listOf(modelOf(file('A,300,a,,', 'B,400,,,', 'C,300,,,a'), {}, 600), 'target:');
    expect(parted.groups[0]!.rows[2]!.lines).to.deep.equal(['may repeat the figure of A']);
  });

  it('follows chains to their beginning', () => {
    expect(brackets('A,1,a,,', 'B,1,b,a,', 'C,1,,b,')).to.deep.equal(['0-1-2 in 0']);
  });

  it('draws nothing for a circle, for oneself or for who is not there', () => {
    expect(brackets('A,1,a,b,', 'B,1,b,a,')).to.deep.equal([]);
    expect(brackets('A,1,a,a,', 'B,1,b,,gone')).to.deep.equal([]);
    const {rows} = listOf(modelOf(file('A,300,a,a,a', 'B,400,b,,gone'), {}, 600), 'target:').groups[0]!;
    expect(rows.map(({lines}) => lines)).to.deep.equal([[], []]);
  });

  it('puts lines that would cross beside one another, and no more of them than have room', () => {
    expect(brackets('A,1,a,,', 'B,1,b,,', 'C,1,,a,', 'D,1,,b,', 'E,1,e,,', 'F,1,,e,')).to.deep.equal([
      '0-2 in 0',
      '1-3 in 1',
      '4-5 in 0',
    ]);
    const nested = Array.from({length: 12}, (_, i) => (i < 6 ? `A,1,a${i},,` : `B,1,,a${i - 6},`));
    expect(brackets(...nested)).to.have.length(4);
  });

  it('joins those who repeat a claim that is not drawn', () => {
    const csv = file('A,300,a,,', 'B,300,,a,', 'C,300,,a,');
    const model = modelOf(csv, {from: read(csv, mobilization).rows[1]!.date}, 600);
    const {rows} = listOf(model, 'target:').groups[0]!;
    expect(rows.map(({lines}) => lines)).to.deep.equal([['repeats the figure of A'], ['repeats the figure of A']]);
    expect(rows.map(({gutter}) => gutter!.scene.lines.length)).to.deep.equal([1, 1]);
  });
});
