import {expect} from 'chai';
import type {MapScene, SquaresScene} from '../../../src/charts/positions/scene.js';
import type {Statement} from '../../../src/datasets/positions.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {drawingOf, drawn, listOf, rowsOf, shippedRows} from './drawn.js';

const day = {knownOn: '2022-09-26'};
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

describe('who holds a position', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  it('N7 a badge counts the other kinds of voices of a country, on squares from 44 px', () => {
    const plates = (model: ReturnType<typeof drawn>, id: string): readonly string[] => {
      const scene = drawingOf(model, id).scene as SquaresScene;
      return (scene.plates ?? []).map(({text}) => text);
    };
    expect(plates(drawn(rows, day), 'tiles'), 'and one in the key').to.deep.equal(['+1', '+1', '+1', '+1']);
    expect(plates(drawn(rows, day, 320), 'tiles'), 'too small').to.deep.equal([]);
    const two = 'iso2,position,date,speaker_type\nFR,welcome,2022-09-21,parliament\nFR,refuse,2022-09-22,opposition\n';
    expect(
      plates(drawn(rowsOf(`${two}FR,refuse,2022-09-23,parliament\n`)), 'tiles'),
      'a kind counts once',
    ).to.deep.equal(['+2', '+2']);
  });

  it('N7 the badge of a square stands on its lower right corner', () => {
    const {squares, plates = []} = drawingOf(drawn(rows, day), 'tiles').scene as SquaresScene;
    const france = squares.find(({code}) => code === 'FR')!;
    const [right, foot] = [france.x + france.size, france.y + france.size];
    expect(plates.some(({x, y}) => x < right && x + 24 > right && y < foot && y + 16 > foot)).to.equal(true);
  });

  it('N7 other voices are rows in words under their country: France, Czechia, Finland', () => {
    const {groups} = listOf(drawn(rows, day));
    const row = (name: string) => groups.flatMap((group) => group.rows).find((one) => one.name === name);
    expect(row('Czechia')?.aside?.map(plain)).to.deep.equal([
      'Not the government: Miloš Zeman, president (open, 25 Sept)',
    ]);
    expect(row('Finland')?.aside?.map(plain)).to.deep.equal([
      'Not the government: Petteri Orpo, opposition leader (restricts entry, 25 Sept)',
    ]);
    expect(groups.at(-1)?.aside?.map(plain)).to.deep.equal([
      'France, not the government: Group of more than 40 senators (open, 25 Sept): Refusing refuge would be a mistake in the war of communication and play into the hands of Putin',
    ]);
    expect(row('Germany')?.aside).to.deep.equal([]);
  });

  it('N7 they fill no country: France has no statement of its government, Finland restricts by its own', () => {
    const {squares} = drawingOf(drawn(rows, day), 'tiles').scene as SquaresScene;
    const stance = (wanted: string) => squares.find(({code}) => code === wanted)?.stance;
    expect([stance('FR'), stance('FI'), stance('CZ')]).to.deep.equal(['none', 'restricts', 'undecided']);
  });

  it('N7 several voices of one government that disagree are divided, and both are named', () => {
    const model = drawn(rows, {knownOn: '2022-09-22'}, 320);
    const row = listOf(model)
      .groups.find(({id}) => id === 'undecided')
      ?.rows.find(({name}) => name === 'Czechia');
    expect(row?.lines).to.deep.equal(['Foreign minister: closed. Prime minister: case by case']);
    expect(plain(model.summary)).to.contain('3 are undecided or divided');
  });

  it('N7 the institutions are a strip in words, with a date, and in no count', () => {
    const strip = listOf(drawn(rows, day), 'institutions');
    expect(strip.groups[0]?.heading).to.equal('EU institutions');
    const said = strip.groups[0]?.rows.map(({name, lines, date}) => plain([name, ...(lines ?? []), date].join(' | ')));
    expect(said).to.deep.equal([
      'President of the European Council | Charles Michel: The EU should be open to those who do not want to be instruments of the Kremlin | 23 Sept',
      'Ambassadors of the 27 | A crisis meeting ended without a common line on draft evaders | 26 Sept',
    ]);
    expect(strip.points.map(({sentence}) => plain(sentence))).to.deep.equal([
      'EU institutions. Charles Michel, president of the European Council, 23 September. Open. The EU should be open to those who do not want to be instruments of the Kremlin.',
      'EU institutions. Ambassadors of the 27, 26 September. Undecided. A crisis meeting ended without a common line on draft evaders.',
    ]);
    expect(drawn(rows, day).summary).to.contain('Of 27 governments');
    expect(
      drawn(rows, {knownOn: '2022-09-22'}).panels.map(({id}) => id),
      'nothing said yet',
    ).to.not.include('institutions');
    expect(
      drawn(rows, {...day, where: ['DE']}).panels.map(({id}) => id),
      'not asked for',
    ).to.not.include('institutions');
  });

  it('N7 they stand above the map at L, between tiles and list at M, after both at S', () => {
    const ids = (width: number) => drawn(rows, day, width, europeShapes).panels.map(({id}) => id);
    expect(ids(1200)).to.deep.equal(['counts', 'institutions', 'map', 'list']);
    expect(ids(600)).to.deep.equal(['tiles', 'institutions', 'list']);
    expect(ids(320)).to.deep.equal(['list', 'tiles', 'institutions']);
  });

  it('N7 "no statement found" is an ordinary group, however large', () => {
    const group = listOf(drawn(rows, {knownOn: '2022-09-21'})).groups.find(({id}) => id === 'none');
    expect([group?.count, group?.rows.length, group?.flow]).to.deep.equal(['23', 23, true]);
  });

  it('N5 a card says who, as what, when, what they said, the entry policy, what was said before, and by whom else', () => {
    const {points} = listOf(drawn(rows, {knownOn: '2022-10-31'}));
    const {card} = points.find(({keys}) => keys.country === 'FI')!;
    const facts = card.facts.map(({term, text}) => `${term}: ${plain(text)}`);
    expect(facts).to.deep.equal([
      'Said by: Pekka Haavisto, foreign minister',
      'Statement: Border closed to Russian tourists from 30 September; family, work and study remain possible',
      'Said on: 30 September 2022',
      'Entry policy: closed to tourists, since 30 September 2022',
      'Earlier: restricts entry, 25 September; restricts entry, 23 September; undecided, 22 September',
      'Not the government: Petteri Orpo, opposition leader (restricts entry, 25 September): Fleeing reservists are a clear security risk; national security comes first',
      'Published by: Al Arabiya (Reuters)',
      'We saw: an excerpt of the page',
    ]);
    expect(card.links.map(({text}) => text)).to.deep.equal([
      ...['Al Arabiya (Reuters)', "What's New 2 Day, 25 September 2022", 'entry policy'],
    ]);
    expect(card.links.every(({address}) => address.startsWith('https:'))).to.equal(true);
    expect(card.note).to.contain('Asylum can still be requested');
    const france = listOf(drawn(rows, day)).points.find(({keys}) => keys.country === 'FR')!.card;
    expect(france.facts.map(({term}) => term)).to.deep.equal([
      ...['Government', 'Entry policy', 'Not the government', 'Published by', 'We saw'],
    ]);
  });

  it('N7 D42 on the map a frame round the code says that others spoke, and covers nothing more of the country', () => {
    const model = drawn(rows, {...day, view: 'map'}, 600, europeShapes);
    const {chips} = drawingOf(model, 'map').scene as MapScene;
    expect(chips.flatMap(({code, framed}) => (framed ? [code] : [])).sort()).to.deep.equal(['CZ', 'FI', 'FR']);
    expect(model.legend.map(({text}) => text)).to.include('other statement (not the government)');
  });

  it('N9 a point knows the ids of its rows, where the file has them', () => {
    const text =
      'id,iso2,position,date,speaker_type\na,DE,welcome,2022-09-21,government\nb,DE,refuse,2022-09-22,opposition\n,FR,refuse,2022-09-22,government\n';
    const {points} = listOf(drawn(rowsOf(text)));
    const ids = (country: string) => points.find(({keys}) => keys.country === country)?.ids;
    expect([ids('DE'), ids('FR'), ids('ES')]).to.deep.equal([['a', 'b'], undefined, undefined]);
  });

  it('N7 sentences and cards come with the code that tells them, nothing that is drawn does', async () => {
    const {untold} = await import('./drawn.js');
    for (const [view, width] of [
      ['now', 320],
      ['now', 1200],
      ['map', 600],
      ['time', 1200],
    ] as const) {
      const input = [rows, {...day, view}, width, europeShapes] as const;
      const [before, after] = [untold(...input), drawn(...input)];
      const drawnPoints = before.panels.flatMap((panel) => panel.points);
      const points = after.panels.flatMap((panel) => panel.points);
      expect(drawnPoints.every(({sentence, card}) => sentence === undefined && card === undefined)).to.equal(true);
      expect(points.every(({sentence, card}) => sentence !== '' && card.facts.length > 0)).to.equal(true);
      expect(drawnPoints.map(({id}) => id)).to.deep.equal(points.map(({id}) => id));
      expect(before.table).to.equal(undefined);
      expect(before.summary).to.equal(after.summary);
      expect(before.panels.map(({id}) => id)).to.deep.equal(after.panels.map(({id}) => id));
    }
  });
});
