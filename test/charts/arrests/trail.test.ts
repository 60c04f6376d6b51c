import {expect} from 'chai';
import type {CountBar} from '../../../src/model/marks/bar-row.js';
import {drawingOf, E, eAsKnown, listOf, modelOfText, ofShipped, plain, sceneOf, type Asked} from './drawn.js';

const WIDTHS = [320, 600, 1200];
const MARCH = {from: '2022-03-06', to: '2022-03-06'};

/** The bars of the days at a width, by day. */
async function barsOf(asked: Asked, width: number): Promise<ReadonlyMap<string, CountBar>> {
  const model = await ofShipped(asked, width);
  if (width > 320) {
    const {bars} = sceneOf(drawingOf(model, 'days').scene, 'days');
    return new Map(bars.map((bar) => [bar.point, bar]));
  }
  const rows = listOf(model, 'days').groups.flatMap((group) => group.rows);
  return new Map(
    rows.flatMap(({point, track}) => {
      const bar = track && sceneOf(track.scene, 'row').bar;
      return point && bar ? [[point, bar] as const] : [];
    }),
  );
}

describe('arrests: earlier counts beside the bar', () => {
  for (const width of WIDTHS) {
    it(`N3 has a tick for each earlier count at ${width} px, those above the bar too`, async () => {
      const bars = await barsOf(E, width);
      const counts = [21, 24, 25, 26, 29].map((day) => bars.get(`day:2022-09-${day}`)!.trail.length);
      expect(counts).to.deep.equal([10, 8, 0, 1, 2]);
      const first = bars.get('day:2022-09-21')!;
      const end = first.grows === 'up' ? first.y : first.x + first.width;
      const above = first.trail.filter((at) => (first.grows === 'up' ? at < end : at > end));
      // 1,386 and more than 1,400, before it was lowered
      expect(above).to.have.length(2);
      const scale = (first.grows === 'up' ? first.height : first.width) / 1369;
      const highest = first.grows === 'up' ? end - Math.min(...above) : Math.max(...above) - end;
      expect(highest).to.be.closeTo(31 * scale, 0.2);
    });
  }

  it('N3 is in the key only where it is drawn', async () => {
    const TRAIL = 'earlier counts of the same day';
    const keyOf = async (asked: Asked, width: number) => (await ofShipped(asked, width)).legend.map(({text}) => text);
    for (const width of WIDTHS) expect(await keyOf(E, width)).to.include(TRAIL);
    expect(await keyOf({from: '2022-09-25', to: '2022-09-25'}, 600)).not.to.include(TRAIL);
    // too narrow between two columns
    expect(await keyOf({}, 600)).not.to.include(TRAIL);
  });

  it('N3 grows with what is known', async () => {
    const lengths = async (state: string) => (await barsOf(eAsKnown(state), 600)).get('day:2022-09-21')!.trail.length;
    expect(await lengths('2022-09-21')).to.equal(5);
    expect(await lengths('2022-09-22')).to.equal(10);
  });

  it('N11 has no tick for a count withheld or not counted', async () => {
    const csv =
      'date,count,bound,high,as_of,revision\n2024-01-05,,withheld,5,2024-01-05,1\n2024-01-05,,uncounted,,2024-01-06,2\n2024-01-05,12,exact,,2024-01-07,3';
    const {bars} = sceneOf(drawingOf(await modelOfText(csv, {}, 600), 'days').scene, 'days');
    expect(bars[0]!.trail).to.deep.equal([]);
  });
});

describe('arrests: what officials say', () => {
  for (const width of WIDTHS) {
    it(`is a tick on the bar at ${width} px, never in its place`, async () => {
      const bar = (await barsOf(MARCH, width)).get('day:2022-03-06')!;
      const [length, at] =
        bar.grows === 'up' ? [bar.height, bar.y + bar.height - bar.official!] : [bar.width, bar.official!];
      expect(at / length).to.be.closeTo(3500 / 5170, 0.005);
      const early = (await barsOf({...MARCH, knownOn: '2022-03-06'}, width)).get('day:2022-03-06')!;
      expect(early.official).not.to.equal(undefined);
      expect((await ofShipped({...MARCH, knownOn: '2022-03-06'}, width)).summary).to.contain('at least 4,359');
    });
  }

  it('N5 has a sentence, a card with its source and a row of its own', async () => {
    const model = await ofShipped(MARCH, 600);
    const {points} = drawingOf(model, 'days');
    expect(points.map(({id}) => id)).to.deep.equal(['day:2022-03-06', 'official:2022-03-06']);
    const [day, official] = points.map(({sentence}) => plain(sentence));
    expect(day).to.match(/Official count: at least 3,500, Russian Interior Ministry\.$/);
    expect(official).to.equal('6 March, official count: at least 3,500, Russian Interior Ministry.');
    expect(plain(points[1]!.card.heading)).to.equal('6 March: at least 3,500 detentions (official count)');
    expect(points[1]!.card.links.length).to.be.greaterThan(0);
    expect(points[0]!.moves.right).to.equal('official:2022-03-06');
    const row = model.table.rows.find(({head}) => plain(head) === '6 March, official count')!;
    expect(row.cells.slice(0, 2)).to.deep.equal(['3,500+', 'at least']);
    expect(row.fileRows).to.deep.equal([50]);
    expect(model.table.rest.map((one) => one.row)).not.to.include(50);
    expect(model.sources.map(({name}) => name)).to.include('Russian Interior Ministry');
    expect(model.legend.map(({text}) => text)).to.include('official count');
  });

  it('stands on the bars of cities too: Moscow 1,700 against 2,350', async () => {
    for (const width of WIDTHS) {
      const model = await ofShipped({...MARCH, view: 'cities'}, width);
      const rows = listOf(model, 'cities').groups[0]!.rows;
      const bar = (name: string): CountBar => sceneOf(rows.find((row) => row.name === name)!.track!.scene, 'row').bar!;
      expect(bar('Moscow').official! / bar('Moscow').width).to.be.closeTo(1700 / 2350, 0.005);
      expect(bar('Saint Petersburg').official! / bar('Saint Petersburg').width).to.be.closeTo(750 / 1300, 0.01);
      expect(bar('Perm').official).to.equal(undefined);
      const moscow = listOf(model, 'cities').points.find(({name}) => name === 'Moscow')!;
      expect(plain(moscow.sentence)).to.contain('Official count: 1,700, Russian Interior Ministry.');
      expect(moscow.card.facts).to.deep.include({term: 'Official count', text: '1,700, Russian Interior Ministry'});
    }
  });

  it('is not compared with a sum of more days than it speaks of', async () => {
    const model = await ofShipped({view: 'cities'}, 600);
    const rows = listOf(model, 'cities').groups[0]!.rows;
    const {bar} = sceneOf(rows.find(({name}) => name === 'Moscow')!.track!.scene, 'row');
    expect(bar!.official).to.equal(undefined);
    expect(model.table.rest.find(({row}) => row === 57)?.reason).to.equal('official count for a part of what is drawn');
  });

  it('adds up over places that all have one', async () => {
    const {table} = await ofShipped({...MARCH, where: ['Moscow', 'Saint Petersburg']}, 600);
    const row = table.rows.find(({head}) => plain(head) === '6 March, official count')!;
    expect([row.cells[0], row.fileRows]).to.deep.equal(['2,450', [57, 66]]);
  });
});

describe('arrests: points', () => {
  it('N9 know what the file calls the rows in them', async () => {
    const csv =
      'id,date,count,place,place_type,source,source_kind\na,2024-01-05,30,,country,M,monitor\nb,2024-01-05,9,,country,P,official\nc,2024-01-05,4,Riga,city,M,monitor\n,2024-01-06,4,,country,M,monitor';
    const {panels} = await modelOfText(csv, {}, 1200);
    const ids = Object.fromEntries(panels.flatMap(({points}) => points.map((point) => [point.id, point.ids])));
    expect(ids).to.deep.equal({
      'day:2024-01-05': ['a'],
      'official:2024-01-05': ['b'],
      'day:2024-01-06': undefined,
      'city:Riga:': ['c'],
    });
  });
});
