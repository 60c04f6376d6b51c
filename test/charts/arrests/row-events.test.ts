import {expect} from 'chai';
import {daysSaid, factsOfRows, label, modelOfText, plain, rowsOf, sentenceOf, type Asked} from './drawn.js';

const drawn = (csv: string, asked: Asked = {}): Readonly<Record<string, string>> =>
  daysSaid(factsOfRows(rowsOf(csv), asked));

const EVENTS = `date,count,source
2024-01-05,3,Agency A
2024-01-05,9,Agency B
2024-01-05,4,Agency C
2024-01-06,12,Agency A
`;

describe('arrests: rows that are events', () => {
  const events = {rows: 'events'} as const;

  it('faults 1.1 add up, whoever tells of them', async () => {
    expect(drawn(EVENTS, events)).to.deep.equal({'2024-01-05': '16', '2024-01-06': '12'});
    const model = await modelOfText(EVENTS, events);
    expect(sentenceOf(model, 'day:2024-01-05')).to.equal(
      '5 January: 16 detentions. The sum of 3 events. Named source: Agency A, Agency B and Agency C.',
    );
    expect(plain(model.subtitle)).to.equal(
      'Detentions, 5 to 6 January 2024, counted by 3 sources. Each bar is the sum of the events in the file.',
    );
    expect([model.viewOptions, model.table.rest]).to.deep.equal([[], []]);
    expect(plain(model.summary)).to.equal('The worst day was 5 January: 16 detentions. The days we have add up to 28.');
  });

  it('faults 1.1 add up wherever they were, and by city', async () => {
    const csv = `date,count,source,source_kind,place,place_type
2024-01-05,3,A,,,
2024-01-05,9,B,official,Perm,city
2024-01-05,4,C,,Perm,city
2024-01-05,2,C,,Ufa,city
`;
    expect(drawn(csv, events)).to.deep.equal({'2024-01-05': '18'});
    const {cities} = factsOfRows(rowsOf(csv), events);
    expect(cities.list.map(({name, figure}) => `${name} ${label(figure)}`)).to.deep.equal(['Perm 13', 'Ufa 2']);
    expect((await modelOfText(csv, events)).table.rest).to.deep.equal([]);
  });

  it('faults 1.1 of several days are no totals of those days', async () => {
    const csv =
      'date,date_end,count,source\n2024-01-05,,3,A\n2024-01-06,,4,A\n2024-01-05,2024-01-06,1,A\n2024-01-05,2024-01-06,2,B\n';
    const {totals} = factsOfRows(rowsOf(csv), events);
    expect([totals.lines, totals.conflicts]).to.deep.equal([[], []]);
    expect(totals.brackets.map(({figure}) => label(figure))).to.deep.equal(['3']);
    const model = await modelOfText(csv, events);
    expect(sentenceOf(model, 'total:4')).to.equal(
      '5 to 6 January 2024: 3 detentions. The sum of 2 events. Named source: A and B.',
    );
  });
});

describe('arrests: several countries', () => {
  it('faults 1.1 are no claims on one thing: their sum is drawn, or what was counted for all', () => {
    const csv =
      'date,count,source,place,place_type,country\n2024-01-05,3,A,Russia,country,RU\n2024-01-05,9,B,Belarus,country,BY\n';
    expect(drawn(csv)).to.deep.equal({'2024-01-05': '12'});
    expect(drawn(`${csv}2024-01-05,13,C,,,\n`)).to.deep.equal({'2024-01-05': '13'});
    expect(drawn(csv.replace('Belarus,country,BY', 'Russian Federation,country,RU'))).to.deep.equal({
      '2024-01-05': '3–9',
    });
  });
});
