import {expect} from 'chai';
import {read} from '../../../src/data/reading/reading.js';
import {mobilization} from '../../../src/datasets/mobilization.js';
import {shipped} from '../../shipped.js';
import {asKnownOn, ofShipped, type Model} from './drawn.js';

const rows = async () => read(await shipped('mobilization'), mobilization).rows;

/** How many rows are named under the table, by reason. */
function reasonsOf({table}: Model): Record<string, number> {
  const reasons: Record<string, number> = {};
  for (const {reason} of table.rest) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return reasons;
}

describe('mobilization: every row of the shipped file', () => {
  for (const width of [320, 600, 1200]) {
    it(`A-26 is drawn, or named under the table with the reason, at ${width} px`, async () => {
      const {table, panels} = await ofShipped({}, width);
      const drawn = table.rows.flatMap(({fileRows}) => fileRows);
      const named = table.rest.map(({row}) => row);
      expect([...drawn, ...named].sort((a, b) => a - b)).to.deep.equal((await rows()).map(({row}) => row));
      expect([drawn.length, named.length]).to.deep.equal([22, 33]);
      // each of the 22 is a point of its own, named after its row
      const points = panels.flatMap((panel) => panel.points.map(({id}) => Number(id.split(':').at(-1))));
      expect(points.sort((a, b) => a - b)).to.deep.equal(drawn.sort((a, b) => a - b));
    });
  }

  it('is named for the reason that rules.md counts', async () => {
    const model = await ofShipped();
    expect(reasonsOf(model)).to.deep.equal({'another measure': 27, 'part of the country': 6});
    const byRow = new Map((await rows()).map((row) => [row.row, row]));
    const rest = (reason: string) =>
      model.table.rest.filter((row) => row.reason === reason).map(({row}) => byRow.get(row)!);
    const others = rest('another measure').map(({measure}) => measure);
    expect(others.filter((measure) => measure === 'further_target')).to.have.length(2);
    expect(new Set(others.filter((measure) => measure !== 'further_target')).size).to.equal(8);
    expect(rest('part of the country').map(({measure}) => measure)).to.have.members([
      'target',
      ...Array.from({length: 5}, () => 'called_up'),
    ]);
    expect(rest('part of the country').find(({measure}) => measure === 'target')!.place).to.equal(
      '18 regions of Russia',
    );
  });

  it('is accounted for in every state and with every measure', async () => {
    const all = (await rows()).length;
    for (const query of [
      asKnownOn('2022-09-22'),
      asKnownOn('2022-09-30'),
      {measures: ['target', 'called_up', 'deployed', 'losses', 'fled']},
      {where: ['Tuva']},
      {from: 19257, to: 19261},
    ]) {
      const {table} = await ofShipped(query);
      const told = [...table.rows.flatMap(({fileRows}) => fileRows), ...table.rest.map(({row}) => row)];
      expect(told).to.have.length(all);
      expect(new Set(told).size).to.equal(all);
      for (const {text, reason} of table.rest) expect([text, reason]).not.to.include('');
    }
  });

  it('A-26 has bound, date, source and kind of source in the table where it is drawn', async () => {
    const {table} = await ofShipped();
    const byRow = new Map((await rows()).map((row) => [row.row, row]));
    const place = (name: string) => table.columns.indexOf(name) - 1;
    for (const {head, cells, link, fileRows} of table.rows) {
      const claim = byRow.get(fileRows[0]!)!;
      expect(head).to.contain(claim.claimant);
      expect(cells).to.have.length(table.columns.length - 2);
      for (const name of ['Figure', 'Precision', 'Said on', 'Known on', 'Source type'])
        expect(cells[place(name)], `${name} of row ${claim.row}`).not.to.equal('');
      expect(link!.text).to.equal(claim.source.publisher);
      expect(link!.address).to.equal(claim.source.url);
    }
  });

  it('A-06 has its part in the summary, computed from the file', async () => {
    const targets = (await rows()).filter(({measure, placeIso}) => measure === 'target' && placeIso === 'RU');
    const values = targets.map(({figure}) => figure.value!);
    expect([targets.length, Math.min(...values), Math.max(...values)]).to.deep.equal([7, 300_000, 1_200_000]);
    const unnamed = targets.filter(({source}) => source.kind === 'unnamed');
    expect(unnamed.map(({denial}) => denial?.by)).to.deep.equal(['the Kremlin', 'the Kremlin']);
    expect((await ofShipped()).summary.replaceAll('\u00a0', ' ')).to.equal(
      'Seven claims, from 300,000 to 1.2 million. The highest is four times the official figure. Two come from unnamed sources, and the Kremlin denied both.',
    );
  });

  it('A-12 has a sentence for its name, never a bare number', async () => {
    for (const width of [320, 600, 1200]) {
      const {panels} = await ofShipped({}, width);
      const sentences = panels.flatMap(({points}) => points.map(({sentence}) => sentence));
      for (const sentence of sentences) expect(sentence).to.match(/^Claim \d+ of \d+\. .+\. .+, .+\./);
      expect(new Set(sentences).size).to.equal(22);
    }
  });
});
