import {expect} from 'chai';
import {read} from '../../../src/data/reading/reading.js';
import {arrests} from '../../../src/datasets/arrests.js';
import {problemsEn} from '../../../src/messages/problems/problems-en.js';
import {
  dayOf,
  daysSaid,
  factsOfRows,
  label,
  listOf,
  modelOfText,
  plain,
  rowsOf,
  sentenceOf,
  tableOf,
  type Asked,
} from './drawn.js';

const drawn = (csv: string, asked: Asked = {}): Readonly<Record<string, string>> =>
  daysSaid(factsOfRows(rowsOf(csv), asked));

const EVENTS = `date,count,source
2024-01-05,3,Agency A
2024-01-05,9,Agency B
2024-01-05,4,Agency C
2024-01-06,12,Agency A
`;

describe('arrests: claims of which nothing says which is newer', () => {
  it('faults 1.1 are a range from the lowest to the highest, with all sources named', async () => {
    expect(drawn(EVENTS)).to.deep.equal({'2024-01-05': '3–9', '2024-01-06': '12'});
    const model = await modelOfText(EVENTS);
    expect(sentenceOf(model, 'day:2024-01-05')).to.equal(
      '5 January: 3 to 9 detentions. 3 sources: 3, 4 and 9. Named source: Agency A, Agency C and Agency B.',
    );
    expect(plain(model.subtitle)).to.equal('Detentions, 5 to 6 January 2024, counted by 3 sources');
    expect(plain(model.summary)).to.equal(
      'The worst day was 6 January: 12 detentions. The days we have add up to 15 to 21.',
    );
    expect(model.table.rows[0]!.fileRows).to.deep.equal([2, 4, 3]);
    expect(model.table.rest).to.deep.equal([]);
    expect(model.sources).to.have.length(3);
  });

  it('faults 1.1 have no trail, and nothing was revised', async () => {
    const day = dayOf(factsOfRows(rowsOf(EVENTS)), '2024-01-05');
    expect([day.trail, day.chosen[0]!.earlier]).to.deep.equal([[], []]);
    for (const width of [320, 1200]) {
      const model = await modelOfText(EVENTS, {view: 'revisions'}, width);
      expect(model.viewOptions).to.deep.equal([]);
      expect(model.title).to.equal('Detentions by day');
    }
  });

  it('faults 1.1 end the history that was before them: nothing says what became of it', async () => {
    const csv = `date,count,source,as_of
2024-01-05,3,A,2024-01-05
2024-01-05,4,A,2024-01-06
2024-01-05,9,B,2024-01-07
2024-01-05,5,A,2024-01-07
`;
    const {title, viewOptions: offers} = await modelOfText(csv, {view: 'revisions'});
    expect([title, offers]).to.deep.equal(['Detentions by day', []]);
  });

  it('faults 1.1 are set in order by what the file says', () => {
    const head = 'date,count,source,as_of,as_of_time,revision\n';
    const last = (rows: string): string => label(dayOf(factsOfRows(rowsOf(head + rows)), '2024-01-05').figure);
    expect(last('2024-01-05,9,B,2024-01-07,,\n2024-01-05,3,A,2024-01-06,,\n')).to.equal('9');
    expect(last('2024-01-05,9,B,2024-01-06,12:00,\n2024-01-05,3,A,2024-01-06,11:00,\n')).to.equal('9');
    expect(last('2024-01-05,9,B,2024-01-06,,2\n2024-01-05,3,A,2024-01-08,,1\n')).to.equal('9');
    expect(last('2024-01-05,9,B,2024-01-06,12:00,\n2024-01-05,3,A,2024-01-06,12:00,\n')).to.equal('3–9');
  });

  it('faults 1.1 are combined with their bounds', () => {
    const of = (...claims: string[]): string =>
      drawn(`date,count,bound,high,source\n${claims.map((one, i) => `2024-01-05,${one},S${i}`).join('\n')}\n`)[
        '2024-01-05'
      ]!;
    expect(of('5,,', '5,,')).to.equal('5');
    expect(of('3,at_least,', '9,,')).to.equal('3+');
    expect(of('20,about,', '30,,')).to.equal('20–30');
    expect(of('20,about,', '20,,')).to.equal('~20');
    expect(of('6,at_most,', '9,,')).to.equal('up to 9');
    expect(of(',withheld,5', '9,,')).to.equal('up to 9');
    // whoever gives no number makes the others neither more nor less
    expect(of(',uncounted,', '9,,')).to.equal('9');
    expect(of(',withheld,', ',uncounted,')).to.equal('not counted');
    expect(of(',withheld,5', ',withheld,8')).to.equal('fewer than 8');
  });

  it('faults 1.1 of one figure stay that figure, by both', async () => {
    const model = await modelOfText('date,count,source\n2024-01-05,24,A\n2024-01-05,24,B\n');
    expect(sentenceOf(model, 'day:2024-01-05')).to.equal(
      '5 January: 24 detentions. 2 sources: 24. Named source: A and B.',
    );
  });

  it('faults 1.1 of one source are parts, and of its publishers too where nobody else is named', () => {
    expect(drawn('date,count,source\n2024-01-05,3,A\n2024-01-05,9,A\n')).to.deep.equal({'2024-01-05': '12'});
    expect(drawn('date,count,publisher\n2024-01-05,3,A\n2024-01-05,9,B\n')).to.deep.equal({'2024-01-05': '3–9'});
  });

  it('faults 1.1 keep to their side where one name is official in one row and not in the next, in any order', () => {
    const rows = ['2024-01-05,3,A,official', '2024-01-05,9,A,named'];
    for (const order of [rows, [...rows].reverse()]) {
      const {figure, official} = dayOf(
        factsOfRows(rowsOf(`date,count,source,source_kind\n${order.join('\n')}\n`)),
        '2024-01-05',
      );
      expect([label(figure), label(official?.figure)]).to.deep.equal(['9', '3']);
    }
  });

  it('faults 1.1 in how many cities a part was counted is not said of the sum, in any order', () => {
    const rows = ['2024-01-05,3,A,2', '2024-01-05,9,A,5'];
    for (const order of [rows, [...rows].reverse()]) {
      const [row] = rowsOf(`date,count,source,cities\n${order.join('\n')}\n`);
      expect([label(row!.count), row!.cities]).to.deep.equal(['12', undefined]);
    }
  });

  it('faults 1.1 before the newest are told of, and no history is made of them', async () => {
    const csv = `date,count,source,as_of
2024-01-05,3,A,2024-01-05
2024-01-05,9,B,2024-01-05
2024-01-05,5,A,2024-01-06
2024-01-05,7,A,2024-01-07
`;
    const [one] = dayOf(factsOfRows(rowsOf(csv)), '2024-01-05').chosen;
    expect([one!.earlier, one!.untold].map((rows) => rows.map(({row}) => row))).to.deep.equal([[4], [2, 3]]);
    const {table} = await modelOfText(csv);
    expect(table.rest.map(({row, reason}) => [row, reason])).to.deep.equal([
      [2, 'earlier count'],
      [3, 'earlier count'],
      [4, 'earlier count'],
    ]);
    const revised = await modelOfText(csv, {view: 'revisions'});
    expect(revised.table.rows).to.have.length(2);
    expect(revised.table.rest.map(({reason}) => reason)).to.deep.equal(
      Array(2).fill('known at one time with another count: nothing says which is newer'),
    );
  });

  it('faults 1.1 of two officials are a range of their own, beside that of the others', async () => {
    const csv = `date,count,source,source_kind
2024-01-05,3,Ministry,official
2024-01-05,5,Police,official
2024-01-05,9,Monitor,monitor
`;
    const {official, figure} = dayOf(factsOfRows(rowsOf(csv)), '2024-01-05');
    expect([label(figure), label(official?.figure)]).to.deep.equal(['9', '3–5']);
    const model = await modelOfText(csv);
    expect(sentenceOf(model, 'official:2024-01-05')).to.equal(
      '5 January, official count: 3 to 5, Ministry, Police. 2 sources: 3 and 5.',
    );
    expect(model.table.rest).to.deep.equal([]);
  });

  it('faults 1.1 of a place are a range in the sum of its city, in the list and in the table', async () => {
    const csv = `date,count,source,place,place_type
2024-01-05,3,A,Perm,city
2024-01-05,9,B,Perm,city
2024-01-06,1,A,Perm,city
`;
    const model = await modelOfText(csv, {view: 'cities'});
    expect(sentenceOf(model, 'city:Perm:')).to.equal(
      'Perm: 4 to 10 detentions, the sum of 2 days with a figure. 5 January, 2 sources: 3 and 9.',
    );
    expect(tableOf(model)).to.include('Perm, days found: 4–10');
    expect(listOf(model, 'cities').groups[0]!.rows).to.have.length(1);
  });

  it('faults 1.1 are warned of, with the first of them and what to do', () => {
    const {problems} = read(EVENTS, arrests);
    expect(problems.map((one) => problemsEn[one.code](one))).to.deep.equal([
      'Rows 2, 3 and 4 (Agency A; Agency B; Agency C) are counts of the same day and place, and nothing says which is newer. So the range from the lowest to the highest is drawn. If one corrects another, give as_of or revision. If each row is an event of its own, set rows="events" on the tag.',
    ]);
    expect(read(EVENTS, arrests, {rows: 'events'}).problems).to.deep.equal([]);
    const two = read(`${EVENTS}2024-01-06,13,Agency B\n`, arrests).problems[0]!;
    expect([two.row, two.count]).to.deep.equal([2, 2]);
  });
});

describe('arrests: several sources in one history', () => {
  const csv = `date,count,source,as_of
2024-01-05,9,Agency B,2024-01-05
2024-01-05,4,Agency C,2024-01-06
2024-01-05,6,Agency B,2024-01-07
`;

  it('faults 1.1 are all named, and none corrects another', async () => {
    const model = await modelOfText(csv, {view: 'revisions'});
    expect(plain(model.summary)).to.equal(
      'Three counts: the first, on 5 January, time not published, was 9 by Agency B; the newest, on 7 January, time not published, is 6 by Agency B. The count of Agency B was lowered once, from 9 to 6.',
    );
    expect(model.gaps.join(' ')).to.include(
      'The counts are by 2 sources: Agency B and Agency C. A count by one of them does not correct one by another.',
    );
    expect(sentenceOf(model, 'count:3')).not.to.include('Lowered');
    expect(sentenceOf(model, 'count:4')).to.include('Lowered from 9.');
  });

  it('faults 1.1 are named in the sentence of the day', async () => {
    expect(sentenceOf(await modelOfText(csv), 'day:2024-01-05')).to.include(
      'Two earlier counts, the last 4, by Agency C. Named source: Agency B.',
    );
  });
});
