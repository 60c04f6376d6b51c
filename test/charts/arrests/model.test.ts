import {expect} from 'chai';
import {arrests as chart} from '../../../src/charts/arrests/chart.js';
import type {Asked, Model} from './drawn.js';
import {
  drawingOf,
  E,
  eAsKnown,
  listOf,
  modelOf,
  modelOfText,
  ofShipped,
  plain,
  queryOf,
  sceneOf,
  shippedRows,
  words,
} from './drawn.js';

const WIDTHS = [320, 600, 1200];
const AT_LEAST = 'striped end: “at least”; its length means nothing';
const PART = 'one region or city only';
const TRAIL = 'earlier counts of the same day';
const UNKNOWN = 'no figure found';

const panels = (model: Model): string[] =>
  model.panels.map(({id, kind, place, points}) => `${id}: ${kind}, ${place}, ${points.length} points`);

describe('arrests: the model of nine days', () => {
  const expected: Readonly<Record<number, readonly [readonly number[], readonly string[], readonly string[]]>> = {
    320: [[288], ['days: list, whole, 9 points', 'totals: drawing, whole, 0 points'], [AT_LEAST, TRAIL]],
    600: [
      [552],
      ['days: drawing, whole, 9 points', 'totals: drawing, whole, 7 points'],
      [AT_LEAST, UNKNOWN, TRAIL, PART],
    ],
    1200: [
      [744, 352],
      ['days: drawing, first, 9 points', 'totals: drawing, first, 7 points', 'cities: list, second, 24 points'],
      [AT_LEAST, TRAIL, PART],
    ],
  };
  for (const width of WIDTHS) {
    it(`has its panels, columns and key at ${width} px`, async () => {
      const model = await ofShipped(E, width);
      const key = model.legend.map(({text}) => text);
      expect([model.columns, panels(model), key]).to.deep.equal(expected[width]);
    });

    it(`offers its views at ${width} px, the map not at S`, async () => {
      const offers = ({viewOptions: list}: Model): string =>
        list.map(({view, chosen}) => `${view}${chosen ? '*' : ''}`).join(' ');
      const map = width === 320 ? '' : ' map';
      expect(offers(await ofShipped(E, width))).to.equal(`days* cities${map} revisions`);
      expect(offers(await ofShipped({...E, view: 'cities'}, width))).to.equal(`days cities*${map} revisions`);
      expect(offers(await ofShipped({...E, view: 'map'}, width))).to.equal(
        width === 320 ? 'days cities* revisions' : 'days cities map* revisions',
      );
    });
  }

  it('has columns of days where there are too many for rows', async () => {
    expect(panels(await ofShipped({from: '2022-09-20', to: '2022-09-29'}, 320))[0]).to.equal(
      'days: list, whole, 10 points',
    );
    expect(panels(await ofShipped({from: '2022-09-20', to: '2022-09-30'}, 320))[0]).to.equal(
      'days: drawing, whole, 11 points',
    );
  });

  it('writes every value over its bar, at M with what is only a part in the notes where it has no room', async () => {
    const {scene} = drawingOf(await ofShipped(E, 1200), 'days');
    const {bars, labels} = sceneOf(scene, 'days');
    expect(bars.map(({part, open}) => `${part ? 'part' : 'whole'}${open ? ' open' : ''}`)).to.deep.equal([
      'whole',
      'whole open',
      'whole open',
      'part',
      'part',
    ]);
    const values = labels.filter(({role}) => role === 'large').map(({text}) => text);
    expect(values).to.deep.equal(['1,369', '840+', '140+', '110', '30']);
    const texts = labels.map(({text}) => plain(text));
    expect(texts).to.include.members(['Dagestan only', 'Kyzyl only', 'no figure found']);
    const narrow = await ofShipped(E, 600);
    const few = sceneOf(drawingOf(narrow, 'days').scene, 'days').labels;
    const {noteMarkers = []} = drawingOf(narrow, 'days');
    const numbered = narrow.notes.filter(({number}) => number !== undefined);
    expect(noteMarkers.map(({number}) => number)).to.deep.equal(numbered.map(({number}) => number));
    const named = few.filter(({text}) => text.endsWith(' only')).length;
    expect(named + numbered.length).to.equal(2);
  });

  it('names the first day of each run, the last one within the drawing', async () => {
    for (const width of [320, 480, 600, 899, 900, 1200]) {
      const {scene} = drawingOf(await ofShipped({}, width), 'days');
      const texts = sceneOf(scene, 'days').labels.map(({text}) => plain(text));
      expect(texts.filter((text) => /^(24 Feb |Feb )?202[23]$/.test(text))).to.have.length(2);
      expect(texts).to.include('21 Sept');
    }
  });

  it('draws the days without a figure as a dotted baseline, never as zero', async () => {
    const {rules} = sceneOf(drawingOf(await ofShipped(E, 600), 'days').scene, 'days');
    expect(rules.filter(({role}) => role === 'unknown')).to.have.length(2);
    expect(rules.filter(({role}) => role === 'base')).to.have.length(1);
  });

  it('says before the file is there what it says after', async () => {
    for (const width of WIDTHS) {
      for (const view of ['days', 'cities', 'map', 'revisions']) {
        const preview = chart.preview(queryOf({...E, view}), width, words);
        expect(preview.title).to.equal((await ofShipped({...E, view}, width)).title);
        expect(preview.height).to.be.greaterThan(300);
      }
    }
  });
});

describe('arrests: weeks and months', () => {
  const days = (count: number): string => {
    const start = Date.UTC(2023, 0, 2);
    const line = (_: unknown, i: number): string =>
      `${new Date(start + i * 86_400_000).toISOString().slice(0, 10)},${1 + (i % 7)}`;
    return ['date,count', ...Array.from({length: count}, line)].join('\n');
  };

  it('are bars where a day would be narrower than 6 px, and the subtitle says so', async () => {
    const week = await modelOfText(days(140), {}, 600);
    expect(plain(week.subtitle)).to.match(/\. Each bar is the sum of the days found in a week\.$/);
    expect(drawingOf(week, 'days').points).to.have.length(20);
    expect(drawingOf(await modelOfText(days(80), {}, 600), 'days').points).to.have.length(80);
    const month = await modelOfText(days(1095), {}, 600);
    expect(plain(month.subtitle)).to.match(/\. Each bar is the sum of the days found in a month\.$/);
    expect(drawingOf(month, 'days').points).to.have.length(36);
  });

  it('are sums from Monday to Sunday of the days found, and say how many that is', async () => {
    const text = days(140)
      .split('\n')
      .filter((_, i) => i !== 3)
      .join('\n');
    const {points} = drawingOf(await modelOfText(text, {}, 600), 'days');
    expect(plain(points[0]!.sentence)).to.equal('2 to 8 January 2023: 25 detentions, the sum of 6 of 7 days.');
    expect(points[0]!.card.facts).to.deep.equal([{term: 'Days with a figure', text: '6 of 7 days'}]);
    expect(plain(points[1]!.sentence)).to.equal('9 to 15 January 2023: 28 detentions, the sum of 7 of 7 days.');
  });

  it('are weeks of the shipped file at S, hatched days in none of them', async () => {
    const {points} = drawingOf(await ofShipped({}, 320), 'days');
    const said = points.map(({sentence}) => plain(sentence));
    expect(said).to.have.length(9);
    expect(said[1]).to.equal('28 February to 6 March 2022: at least 5,657 detentions, the sum of 2 of 7 days.');
    expect(said[6]).to.equal('21 to 25 September 2022: at least 2,349 detentions, the sum of 3 of 5 days.');
    expect(said[7]).to.equal('26 to 29 September 2022: no figure found.');
  });
});

describe('arrests: points', () => {
  const cases: readonly (readonly [string, Asked])[] = [
    ['nine days', E],
    ['the whole file', {}],
    ['cities', {...E, view: 'cities'}],
    ['the map', {...E, view: 'map'}],
    ['revisions', {...E, view: 'revisions'}],
    ['what officials say', {from: '2022-03-06', to: '2022-03-06'}],
    ['an earlier state', eAsKnown('2022-09-25')],
    ['a pinned day', {...E, focus: {day: '2022-09-24'}}],
  ];
  for (const [name, asked] of cases) {
    it(`have names of their own, and every move leads to another that is there: ${name}`, async () => {
      const rows = await shippedRows();
      for (const width of WIDTHS) {
        const model = await modelOf(rows, asked, width);
        const all = model.panels.flatMap(({points}) => points.map(({id}) => id));
        expect(new Set(all).size).to.equal(all.length);
        for (const {points} of model.panels) {
          for (const {id, moves, sentence, card} of points) {
            expect(all).to.include.members(Object.values(moves));
            expect(Object.values(moves)).not.to.include(id);
            expect(sentence).to.match(/\.$/);
            expect(card.heading).not.to.equal('');
          }
          const [first, last] = [points[0], points.at(-1)];
          if (first) expect(first.moves).not.to.have.any.keys('left', 'home', 'pageUp');
          if (last) expect(last.moves).not.to.have.any.keys('right', 'end', 'pageDown');
        }
        expect(model.panels[0]!.points[0]!.moves).not.to.have.any.keys('up');
        expect(model.panels.at(-1)!.points.at(-1)?.moves ?? {}).not.to.have.any.keys('down');
      }
    });
  }

  it('are one a day, whether there is a figure or not', async () => {
    const expected = Array.from({length: 9}, (_, i) => `day:2022-09-${21 + i}`);
    for (const width of WIDTHS) {
      const [days] = (await ofShipped(E, width)).panels;
      expect(days!.points.map(({id}) => id)).to.deep.equal(expected);
      expect(days!.points.map(({keys}) => `day:${keys.day}`)).to.deep.equal(expected);
    }
  });

  it('lead from day to day without wrap, by weeks with Page keys', async () => {
    const points = drawingOf(await ofShipped(E, 600), 'days').points;
    const id = (date: number): string => `day:2022-09-${date}`;
    expect(points[0]!.moves).to.deep.equal({right: id(22), down: 'start:99', end: id(29), pageDown: id(28)});
    expect(points[8]!.moves).to.deep.include({left: id(28), home: id(21), pageUp: id(22)});
    const list = listOf(await ofShipped(E, 320), 'days').points;
    expect(list[0]!.moves).to.deep.equal({down: id(22), right: id(22), end: id(29)});
  });

  it('A-14 lead down to the total of the nearest day, to the cities, and up again', async () => {
    const {panels} = await ofShipped(E, 1200);
    const of = (id: string) => panels.flatMap(({points}) => points).find((point) => point.id === id)!;
    const total = of(of('day:2022-09-24').moves.down!);
    expect([total.keys.day, total.id.startsWith('total:')]).to.deep.equal(['2022-09-24', true]);
    expect(total.moves.up).to.equal('day:2022-09-24');
    expect(total.moves.down).to.equal('city:Moscow:Moscow');
    expect(of('city:Moscow:Moscow').moves.up).to.match(/^start:/);
    expect(of('day:2022-09-24').moves.up, 'nothing is above the days').to.equal(undefined);
    const {panels: counts} = await ofShipped({...E, view: 'revisions'}, 1200);
    const [main, cities] = counts.map(({points}) => points);
    const below = cities!.find(({id}) => id === main![0]!.moves.down)!;
    expect(below.moves.up).to.be.oneOf(main!.map(({id}) => id));
  });

  it('have a box inside their drawing that holds the bar', async () => {
    for (const width of [600, 1200]) {
      const drawing = drawingOf(await ofShipped(E, width), 'days');
      for (const bar of sceneOf(drawing.scene, 'days').bars) {
        const box = drawing.points.find(({id}) => id === bar.point)!.box!;
        expect(box.x).to.be.at.most(bar.x + 0.1);
        expect(box.x + box.width).to.be.at.least(bar.x + bar.width - 0.1);
        expect(box.y).to.be.at.most(bar.y + 0.1);
      }
      expect(drawing.points.every(({box}) => box && box.y >= 0 && box.y + box.height <= drawing.height)).to.equal(true);
    }
  });

  it('say the figure, where, earlier counts and who counted', async () => {
    const {points} = drawingOf(await ofShipped(E, 600), 'days');
    const said = points.map(({sentence}) => plain(sentence));
    expect(said[0]).to.equal(
      '21 September: 1,369 detentions in 39 cities. 10 earlier counts, the last at least 1,323. Monitor: OVD-Info.',
    );
    expect(said[1]).to.equal('22 September: no figure found.');
    expect(said[5]).to.equal(
      '26 September: 110 detentions. Dagestan only. One earlier count: about 90. Named source: Kavkaz.Realii.',
    );
  });
});
