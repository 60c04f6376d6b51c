import {expect} from 'chai';
import {lanesOf, modelOf, ofShipped, TWO_DAYS, WEEK, withVotes, type Model} from './drawn.js';

const numbers = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, i) => from + i);
const rowsIn = ({table}: Model, file: string | undefined): number[] =>
  [
    ...table.rows.filter((row) => row.file === file).flatMap(({fileRows}) => fileRows),
    ...table.rest.filter((row) => row.file === file).map(({row}) => row),
  ].sort((a, b) => a - b);

describe('the table of the timeline', () => {
  it('A-26 has each event that is drawn, with kind, day, place, words, evidence and source', async () => {
    const {table} = await ofShipped(TWO_DAYS);
    expect(table.columns).to.deep.equal(['Event', 'Kind', 'When', 'Where', 'What is said', 'Evidence', 'Source']);
    expect(table.label).to.equal('Table of events (14 rows)');
    const video = table.rows.find(({head}) => head.startsWith('Journalist'))!;
    expect(video.cells.map((text) => text.replaceAll('\u00a0', ' '))).to.deep.equal([
      'vote under occupation',
      '25 September 2022',
      'Southern Ukraine',
      'Maxim Eristavi, co-founder of Hromadske International, posted a video said to show armed men in the corridor of the home of his family.',
      'video, not verified',
    ]);
    expect(video.link?.text).to.equal("What's New 2 Day, 25 September 2022");
    expect(video.link?.address).to.match(/^https:\/\/whatsnew2day\.com\//);
  });

  it('A-26 has a cell for each column, and each claim on a vote with turnout, yes and counted votes', async () => {
    const {table} = await withVotes();
    for (const {cells} of table.rows) expect(cells).to.have.length(table.columns.length - 2);
    expect(table.label).to.equal('Table of 58 events and 17 rows about votes');
    const last = table.rows.filter(({file}) => file === 'votes').at(-1)!;
    expect(
      [last.head, ...last.cells.slice(0, 1), ...last.cells.slice(-3)].map((text) => text.replaceAll('\u00a0', ' ')),
    ).to.deep.equal([
      'Zaporizhzhia: Russian-installed election commission of Zaporizhzhia',
      'claimed result',
      '82.4%',
      '93.11%',
      '',
    ]);
    const luhansk = table.rows.find(({file, fileRows}) => file === 'votes' && fileRows[0] === 14)!;
    expect(luhansk.cells.join(' '))
      .to.contain('at least 99% of the region')
      .and.to.contain('Ukrainian authorities: about 98');
  });

  it('has every row of both files once: drawn, or named with the reason', async () => {
    for (const asked of [
      {},
      WEEK,
      TWO_DAYS,
      {...WEEK, knownOn: '2022-09-25'},
      {where: ['Makhachkala', 'Luhansk']},
      {...WEEK, focus: {day: '2022-09-24'}},
    ]) {
      const model = await withVotes(asked);
      expect(rowsIn(model, undefined), JSON.stringify(asked)).to.deep.equal(numbers(2, 59));
      expect(rowsIn(model, 'votes'), JSON.stringify(asked)).to.deep.equal(numbers(2, 18));
      expect(model.table.rest.every(({reason, text}) => reason !== '' && text.length > 10)).to.equal(true);
    }
  });

  it('names the reason: another time, another place, later', async () => {
    const reasons = async (asked: Parameters<typeof withVotes>[0]): Promise<Record<string, number>> => {
      const {rest} = (await withVotes(asked)).table;
      return Object.fromEntries(
        [...new Set(rest.map(({reason}) => reason))].map((one) => [
          one,
          rest.filter(({reason}) => reason === one).length,
        ]),
      );
    };
    expect(await reasons({})).to.deep.equal({});
    expect(await reasons(WEEK)).to.deep.equal({'outside the period': 10});
    expect(await reasons({...WEEK, knownOn: '2022-09-25'})).to.deep.equal({
      'outside the period': 10,
      'after the day shown': 13 + 13,
    });
    expect(await reasons({where: ['Makhachkala']})).to.deep.equal({'another place': 55 + 17});
  });

  it('A-26 has every mark of the lanes, and the lanes have every row of it', async () => {
    const model = await ofShipped(WEEK);
    const drawn = lanesOf(model)
      .points.map(({id}) => Number(id.split(':')[1]))
      .sort((a, b) => a - b);
    expect(model.table.rows.flatMap(({fileRows}) => fileRows).sort((a, b) => a - b)).to.deep.equal(drawn);
  });

  it('says where a row has no source', () => {
    expect(modelOf('date,title\n2024-01-05,a\n').table.rows[0]?.link?.text).to.equal('no source');
  });
});
