import {expect} from 'chai';
import {isoDay} from '../../../src/data/day.js';
import {sum} from '../../../src/data/estimate.js';
import {
  drawingOf,
  E,
  eAsKnown,
  facts,
  factsOfRows,
  label,
  listOf,
  modelOfText,
  ofShipped,
  plain,
  rowsOf,
  sceneOf,
} from './drawn.js';

const RANKING = [
  'Moscow 941',
  'Saint Petersburg 622',
  'Makhachkala 220+',
  'Novosibirsk 70+',
  'Perm 56',
  'Yekaterinburg 48',
  'Ufa 39',
  'Kyzyl 30',
  'Chelyabinsk 28',
  'Yakutsk 24',
  'Irkutsk 20',
  'Khasavyurt ~20',
  'Krasnoyarsk 19',
  'Tomsk 19',
  'Izhevsk 17',
  'Voronezh 16',
  'Krasnodar 14',
  'Tver 13',
  'Saratov 12',
  'Kaliningrad 11',
  'Ryazan 11',
  'Volgograd 11',
  'Vologda 10',
  'Petrozavodsk 9',
];

describe('arrests: cities', () => {
  it('are 24 on the nine days, by value and then by name', async () => {
    const {list} = (await facts(E)).cities;
    expect(list.map(({name, figure}) => `${name} ${label(figure)}`)).to.deep.equal(RANKING);
  });

  it('are ten on 24 September alone: 731+, Moscow 399', async () => {
    for (const found of [await facts({from: '2022-09-24', to: '2022-09-24'}), await facts(E, '2022-09-24')]) {
      const {list} = found.shownCities;
      expect(list).to.have.length(10);
      expect(label(sum(list.map(({figure}) => figure)))).to.equal('731+');
      expect(`${list[0]!.name} ${label(list[0]!.figure)}`).to.equal('Moscow 399');
    }
  });

  it('have the own total of the main counter: 952, 644, 101', async () => {
    const {list, otherTotals} = (await facts(E)).cities;
    const own = list.flatMap(({name, ownTotal}) =>
      ownTotal
        ? [`${name} ${label(ownTotal.figure)} ${isoDay(ownTotal.rows[0]!.date)} ${isoDay(ownTotal.rows[0]!.end)}`]
        : [],
    );
    expect(own).to.deep.equal([
      'Moscow 952 2022-09-21 2022-09-26',
      'Saint Petersburg 644 2022-09-21 2022-09-26',
      'Makhachkala 101 2022-09-21 2022-09-26',
    ]);
    expect(otherTotals.map(({place, count}) => `${place} ${label(count)}`)).to.deep.equal(['Moscow 526']);
  });

  it('have no total of anybody else on them, however new', () => {
    const {list, otherTotals} = factsOfRows(
      rowsOf(`date,date_end,place,place_type,count,source,as_of
2024-01-01,,,country,9,A,2024-01-01
2024-01-01,,Riga,city,3,A,2024-01-01
2024-01-01,2024-01-01,,country,9,A,2024-01-02
2024-01-02,,,country,9,A,2024-01-02
2024-01-01,2024-01-02,Riga,city,5,B,2024-01-09`),
    ).cities;
    expect([list.map(({ownTotal}) => ownTotal), otherTotals.map(({source}) => source.name)]).to.deep.equal([
      [undefined],
      ['B'],
    ]);
  });

  it('are counted and not named: 52 by 26 September less 23 is at least 29', async () => {
    const {list, unnamed} = (await facts(E)).cities;
    const until26 = list.filter(({days}) => days.some(({day}) => isoDay(day) <= '2022-09-26'));
    expect(until26).to.have.length(23);
    expect({...unnamed, by: isoDay(unnamed!.by)}).to.deep.equal({count: 29, counted: 52, by: '2022-09-26'});
  });

  it('are no regions, and no totals over several days', async () => {
    const {list} = (await facts(E)).cities;
    expect(list.map(({name}) => name)).not.to.include('Dagestan');
    const rows = rowsOf(
      'date,date_end,place,place_type,count\n2024-01-01,,Riga,city,3\n2024-01-01,2024-01-02,Tartu,city,9',
    );
    expect(factsOfRows(rows).cities.list.map(({name}) => name)).to.deep.equal(['Riga']);
  });

  it('are any named place in a file that does not say the kind', () => {
    const {list} = factsOfRows(rowsOf('date,place,count\n2024-01-01,Riga,3\n2024-01-01,,9')).cities;
    expect(list.map(({name, figure}) => `${name} ${label(figure)}`)).to.deep.equal(['Riga 3']);
  });

  it('of one name in two regions are two', () => {
    const {list} = factsOfRows(
      rowsOf('date,place,place_type,region,count\n2024-01-01,Kirov,city,A,3\n2024-01-01,Kirov,city,B,4'),
    ).cities;
    expect(list.map(({name, region, figure}) => `${name} ${region} ${label(figure)}`)).to.deep.equal([
      'Kirov B 4',
      'Kirov A 3',
    ]);
  });

  it('were fewer as known earlier', async () => {
    const {list} = (await facts(eAsKnown('2022-09-21'))).cities;
    expect(list.map(({name, figure}) => `${name} ${label(figure)}`)).to.deep.equal([
      'Saint Petersburg 524',
      'Moscow 502',
      'Yekaterinburg 45+',
      'Perm 22+',
      'Tver ~20',
    ]);
  });
});

describe('arrests: a pinned day', () => {
  const pinned = (day: string) => ofShipped({...E, focus: {day}}, 1200);

  it('leaves its cities beside the days, and the other days faint', async () => {
    const model = await pinned('2022-09-24');
    const cities = listOf(model, 'cities');
    expect(plain(cities.heading!)).to.equal('By city, 24 September only');
    expect(cities.points).to.have.length(10);
    const {bars} = sceneOf(drawingOf(model, 'days').scene, 'days');
    expect(bars.map(({point, rest}) => `${point}${rest ? ' faint' : ''}`)).to.deep.equal([
      'day:2022-09-21 faint',
      'day:2022-09-24',
      'day:2022-09-25 faint',
      'day:2022-09-26 faint',
      'day:2022-09-29 faint',
    ]);
  });

  it('changes neither summary nor table', async () => {
    const [one, all] = [await pinned('2022-09-24'), await ofShipped(E, 1200)];
    expect([one.summary, one.table]).to.deep.equal([all.summary, all.table]);
  });

  it('without a city leaves all of them', async () => {
    const cities = listOf(await pinned('2022-09-22'), 'cities');
    expect([plain(cities.heading!), cities.points.length]).to.deep.equal(['By city, all days found', 24]);
  });

  it('shows no total of several days on a city', async () => {
    expect((await facts(E, '2022-09-24')).shownCities.list.some(({ownTotal}) => ownTotal)).to.equal(false);
  });
});

describe('arrests: the ranking and the map', () => {
  it('is a list with a bar a city, the own total a dot on it', async () => {
    for (const width of [320, 600, 1200]) {
      const {groups, first} = listOf(await ofShipped({...E, view: 'cities'}, width), 'cities');
      const rows = groups[0]!.rows;
      expect(rows.map(({name}) => name)).to.deep.equal(RANKING.map((text) => text.replace(/ [~\d,+]+$/, '')));
      expect(first).to.equal({320: 8, 600: 12, 1200: 14}[width]);
      const scenes = rows.map(({track}) => sceneOf(track!.scene, 'row'));
      expect(scenes.map(({ownTotal}) => ownTotal !== undefined).slice(0, 4)).to.deep.equal([true, true, true, false]);
      expect(scenes[0]!.ownTotal).to.be.greaterThan(scenes[0]!.bar!.width);
      expect(scenes[2]!.ownTotal).to.be.lessThan(scenes[2]!.bar!.width);
      expect(scenes.map(({bar}) => bar!.open).slice(0, 5)).to.deep.equal([false, false, true, true, false]);
    }
  });

  it('names the region and the days of each city at L', async () => {
    const {head, groups} = listOf(await ofShipped({...E, view: 'cities'}, 1200), 'cities');
    expect(head!.map(plain)).to.deep.equal([
      'City',
      'Region',
      'All days found',
      '21 Sept',
      '24 Sept',
      '25 Sept',
      '26 Sept',
      '29 Sept',
    ]);
    const cells = groups[0]!.rows.map(({cells = []}) => cells.map(plain));
    expect(cells[2]).to.deep.equal(['Dagestan', '–', '–', '~100', '120+', '–']);
  });

  it('is a dot a city, its area by its count, small ones on top', async () => {
    const model = await ofShipped({...E, view: 'map'}, 1200);
    const {dots} = sceneOf(drawingOf(model, 'map').scene, 'map');
    expect(dots).to.have.length(24);
    const sorted = [...dots].sort((a, b) => b.r - a.r);
    expect(dots.map(({r}) => r)).to.deep.equal(sorted.map(({r}) => r));
    expect((dots[1]!.r / dots[0]!.r) ** 2).to.be.closeTo(622 / 941, 0.01);
  });

  it('is the ranking at S, where there is no room for a map', async () => {
    const model = await ofShipped({...E, view: 'map'}, 320);
    expect([model.panels.map(({id}) => id), model.title]).to.deep.equal([['cities'], 'Detentions by city']);
    expect(model.viewOptions.find(({chosen}) => chosen)?.view).to.equal('cities');
  });

  it('says which cities have no place on the map', async () => {
    const model = await modelOfText(
      `date,place,place_type,count,lat,lon
2024-01-01,Riga,city,3,56.95,24.11
2024-01-01,Nowhere,city,4,,`,
      {view: 'map'},
      600,
    );
    expect(model.notes.map(({text}) => text)).to.deep.equal([
      'Not on the map, because the file has no coordinates: Nowhere.',
    ]);
    expect(model.table.rows.map(({head}) => head)).to.include('Nowhere, days found');
  });
});
