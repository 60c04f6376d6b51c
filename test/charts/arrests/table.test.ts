import {expect} from 'chai';
import type {Selection} from '../../../src/charts/arrests/select.js';
import {isoDay} from '../../../src/data/day.js';
import {E, eAsKnown, facts, modelOf, ofShipped, plain, shippedRows, type Asked, type Model} from './drawn.js';

const reasons = ({table}: Model): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const {reason} of table.rest) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};

/** The rows of the file by what becomes of them. */
function fates({days, totals, cities}: Selection) {
  const rows = (list: readonly {readonly row: number}[]): readonly number[] => list.map(({row}) => row);
  const inDays = days.flatMap(({chosen}) => rows(chosen.map(({rows}) => rows[0]!)));
  const drawnCities = cities.list.flatMap((city) => city.days.map(({chosen}) => chosen));
  const earlierDays = days.flatMap(({chosen}) => chosen.flatMap(({earlier}) => rows(earlier)));
  return {
    days: inDays,
    'earlier counts of a day': earlierDays,
    'printed totals': totals.lines.flatMap(({steps}) => rows(steps.map(({rows}) => rows[0]!))),
    brackets: rows(totals.brackets.map(({rows}) => rows[0]!)),
    'more in city sums': rows(drawnCities.map(({rows}) => rows[0]!)).filter((row) => !inDays.includes(row)),
    'earlier counts of a city': drawnCities
      .flatMap(({earlier}) => rows(earlier))
      .filter((row) => !earlierDays.includes(row)),
    'own totals': cities.list.flatMap(({ownTotal}) => (ownTotal ? rows(ownTotal.rows) : [])),
    'totals of another counter': rows(cities.otherTotals),
  };
}

describe('arrests: the table', () => {
  it('A-26 has a row for each of the 39 figures drawn, days without a figure included', async () => {
    for (const width of [320, 600, 1200]) {
      const {table} = await ofShipped(E, width);
      expect(table.rows).to.have.length(39);
      expect(table.label).to.equal('Table of figures (39 rows)');
      const heads = table.rows.map(({head}) => plain(head));
      expect(heads.slice(0, 15)).to.deep.equal([
        '21 September',
        '22 September',
        '23 September',
        '24 September',
        '25 September',
        '26 September, Dagestan only',
        '27 September',
        '28 September',
        '29 September, Kyzyl only',
        'Total, 21 to 24 September 2022',
        'Total, 21 to 26 September 2022',
        'Total, 21 to 29 September 2022',
        'Total, 21 to 22 September 2022',
        'Total, 21 to 25 September 2022',
        'Sum of the days found, to 25 September',
      ]);
      expect(heads.slice(15)).to.have.length(24);
      expect(heads.slice(15).every((head) => head.endsWith(', days found'))).to.equal(true);
    }
  });

  it('A-26 says figure, bound, when it was known and who counted', async () => {
    const {table} = await ofShipped(E);
    const row = (head: string) => {
      const {cells, link, fileRows} = table.rows.find((one) => plain(one.head).startsWith(head))!;
      return [cells.map(plain), link?.text, fileRows];
    };
    expect(table.columns).to.deep.equal(['Figure', 'Detentions', 'Precision', 'Known on', 'Counted by', 'Source']);
    expect(row('21 September')).to.deep.equal([
      ['1,369', 'exact', '22 September 2022', 'OVD-Info (monitor)'],
      'Re: Russia',
      [99],
    ]);
    expect(row('22 September')).to.deep.equal([['no figure found', '–', '', ''], undefined, []]);
    expect(row('Sum')[0]).to.deep.equal(['2,349+', 'at least', '', '']);
    expect(row('Makhachkala')[0]).to.deep.equal([
      ...['220+', 'at least, about', '27 September 2022'],
      'OVD-Info (monitor); newdosh.media (named source). OVD-Info’s own total, 21 to 26 September 2022: 101.',
    ]);
    expect(row('Yekaterinburg')[0]).to.include('22 September 2022, 09:51 Moscow time');
  });

  it('has each of the 99 rows of the nine days once: in a figure that is drawn, or with a reason', async () => {
    const found = fates(await facts(E));
    const counts = Object.fromEntries(Object.entries(found).map(([fate, rows]) => [fate, rows.length]));
    expect(counts).to.deep.equal({
      days: 5,
      'earlier counts of a day': 21,
      'printed totals': 3,
      brackets: 2,
      'more in city sums': 28,
      'earlier counts of a city': 36,
      'own totals': 3,
      'totals of another counter': 1,
    });
    const all = Object.values(found).flat();
    expect(all.sort((a, b) => a - b)).to.deep.equal(Array.from({length: 99}, (_, i) => 89 + i));
  });

  it('has them in its rows and under them with the reason', async () => {
    const model = await ofShipped(E);
    expect(reasons(model)).to.deep.equal({'earlier count': 57, 'other counter': 1, 'outside the period': 93});
    const inRows = new Set(model.table.rows.flatMap(({fileRows}) => fileRows));
    expect(inRows.size).to.equal(5 + 3 + 2 + 28 + 3);
  });

  const cases: readonly (readonly [string, Asked])[] = [
    ['nine days', E],
    ['the whole file', {}],
    ['6 March 2022', {from: '2022-03-06', to: '2022-03-06'}],
    ['an earlier state', eAsKnown('2022-09-24')],
    ['one place', {...E, where: ['Moscow']}],
    ['cities', {...E, view: 'cities'}],
    ['a pinned day', {...E, focus: {day: '2022-09-24'}}],
  ];
  for (const [name, asked] of cases) {
    it(`has every row of the file in a figure or with a reason: ${name}`, async () => {
      const rows = await shippedRows();
      const {table} = await modelOf(rows, asked);
      const inRows = new Set(table.rows.flatMap(({fileRows}) => fileRows));
      const rest = table.rest.map(({row}) => row);
      expect(new Set(rest).size, 'none twice').to.equal(rest.length);
      expect(
        rest.filter((row) => inRows.has(row)),
        'none in both',
      ).to.deep.equal([]);
      expect([...inRows, ...rest].sort((a, b) => a - b)).to.deep.equal(rows.map(({row}) => row));
      expect(rest).to.deep.equal([...rest].sort((a, b) => a - b));
      for (const {reason, text} of table.rest) expect([reason, text]).not.to.include('');
    });
  }

  it('gives the reason: other place, official, part of a day that has a whole', async () => {
    expect(reasons(await ofShipped({...E, where: ['Moscow']}))).to.deep.equal({
      'earlier count': 9,
      'other counter': 1,
      'outside the period': 93,
      'place not asked for': 86,
    });
    const march = await ofShipped({from: '2022-03-06', to: '2022-03-06'});
    const of = (wanted: RegExp): readonly number[] =>
      march.table.rest.filter(({reason}) => wanted.test(reason)).map(({row}) => row);
    expect(of(/official/)).to.deep.equal([]);
    expect(of(/^part of a figure/)).to.deep.equal([62]);
  });

  it('names a row that is not drawn by period, place, figure and counter', async () => {
    const {rest} = (await ofShipped(E)).table;
    expect(plain(rest.find(({row}) => row === 89)!.text)).to.equal('21 September 2022, Russia, at least 570, OVD-Info');
    expect(plain(rest.find(({row}) => row === 132)!.text)).to.equal(
      '21 to 22 September 2022, Moscow, 526, Ukrinform (counter not named)',
    );
  });
});

describe('arrests: the sources', () => {
  it('are those of what is drawn and no others', async () => {
    const names = (model: Model): readonly string[] => model.sources.map(({name}) => name);
    const shown = names(await ofShipped(E));
    expect(shown).to.deep.equal([
      'OVD-Info',
      'Kavkaz.Realii',
      'Sibir.Realii',
      'newdosh.media',
      'Free Yakutia Foundation',
      'Ukrinform (counter not named)',
      'Russian media (not named, via Ukrinform)',
      "What's New 2 Day (counter not named)",
    ]);
    // their counts were corrected later, or belong to other days
    expect(shown).not.to.include.members(['RFE/RL']);
    expect(shown).not.to.include('Golos (counter not named)');
    expect(names(await ofShipped(eAsKnown('2022-09-21')))).to.deep.equal(['OVD-Info']);
    expect(names(await ofShipped({from: '2022-03-06', to: '2022-03-06'}))).to.deep.equal([
      'OVD-Info',
      'Russian Interior Ministry',
    ]);
  });

  it('are each named once, with those who published what is drawn', async () => {
    const {sources, table} = await ofShipped(eAsKnown('2022-09-21'));
    const published = new Set(table.rows.flatMap(({link}) => link?.text ?? []));
    expect(new Set(sources.flatMap(({via}) => via.map(({text}) => text)))).to.deep.equal(published);
    for (const {via} of sources) for (const {address} of via) expect(address).to.match(/^https?:\/\//);
  });

  it('are as new as the newest row shown', async () => {
    expect(isoDay((await facts()).knownOn!)).to.equal('2023-02-25');
    expect((await ofShipped()).age).to.equal(340);
  });
});
