import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import type {Query} from '../../../src/model/query.js';
import {lanesOf, listOf, manyEvents, modelOf, ofShipped, rowsOf, TWO_DAYS, WEEK, withVotes} from './drawn.js';

const text = (words: string | undefined): string => (words ?? '').replaceAll('\u00a0', ' ');
const day = (written: string): number => parseDay(written)!;
/** The labels of the buttons; that of the chosen one in brackets. */
const buttons = ({days = []}: ReturnType<typeof listOf>): readonly string[] =>
  days.map(({label, chosen}) => (chosen ? `[${text(label)}]` : text(label)));

describe('the list of events', () => {
  it('D21 opens on the fullest day, and has a button for each day with its name and count', async () => {
    const list = listOf(await ofShipped({from: '2022-09-21', to: '2022-09-30'}));
    expect(list.groups.map(({heading, count, rows}) => [text(heading), count, rows.length])).to.deep.equal([
      ['25 September', 'Sunday', 11],
    ]);
    expect(buttons(list)).to.deep.equal([
      '21 Sept (5)',
      '22 Sept (5)',
      '23 Sept (8)',
      '24 Sept (3)',
      '[25 Sept (11)]',
      '26 Sept (5)',
      '27 Sept (3)',
      '28 Sept (1)',
      '29 Sept (1)',
      '30 Sept (3)',
      'All (45)',
    ]);
    expect(list.days?.map(({day}) => day).slice(-2)).to.deep.equal(['2022-09-30', 'all']);
  });

  it('D21 opens on the days of the author: one, several, or all', async () => {
    const of = async (days: Query['days']) => listOf(await ofShipped({...WEEK, days}));
    expect(rowsOf(await of([day('2022-09-24')]))).to.have.length(3);
    const two = await of([day('2022-09-24'), day('2022-09-25')]);
    expect([rowsOf(two).length, two.groups.length]).to.deep.equal([14, 2]);
    expect(buttons(two)[0]).to.equal('[24 Sept and 25 Sept (14)]');
    expect(buttons(two).filter((label) => label.startsWith('['))).to.have.length(1);
    const all = await of('all');
    expect([rowsOf(all).length, all.first]).to.deep.equal([48, undefined]);
    expect(buttons(all).at(-1)).to.equal('[All (48)]');
    // the day of another time is none
    expect(rowsOf(await of([day('2021-01-01')]))).to.have.length(11);
  });

  it('D21 has no buttons for a few events, and all of them', async () => {
    const list = listOf(await ofShipped(TWO_DAYS));
    expect([rowsOf(list).length, list.days]).to.deep.equal([14, undefined]);
    expect(listOf(modelOf(manyEvents(20, 1))).days, 'one day is no choice').to.equal(undefined);
  });

  it('D21 has a button for the twelve fullest days of many, and for the one that is read', () => {
    const lines = manyEvents(40, 40).replaceAll(/^(2022-09-(?:0[1-9]|1[0-5]),.*)$/gm, '$1\n$1');
    const labels = buttons(listOf(modelOf(lines)));
    expect(labels).to.have.length(12 + 1);
    expect(labels[0]).to.equal('[1 Sept (2)]');
    const other = buttons(listOf(modelOf(lines, {days: [day('2022-10-02')]})));
    expect(other.slice(-2)).to.deep.equal(['[2 Oct (1)]', 'All (55)']);
  });

  it('has the events of the day in focus', async () => {
    const list = listOf(await ofShipped({...WEEK, focus: {day: '2022-09-24'}}));
    expect(rowsOf(list).map(({name}) => name)).to.deep.equal([
      'Second day of nationwide protests',
      'Law on desertion and surrender signed',
      'North Ossetia admits a jam of 2,300 cars',
    ]);
  });

  it('says so where nothing happened on the chosen day', async () => {
    const none = listOf(await ofShipped({from: '2022-09-28', to: '2022-10-04', focus: {day: '2022-10-02'}}));
    expect(none.foot?.map(text)).to.deep.equal(['The file has no events on 2 October 2022.']);
    expect(rowsOf(listOf(await ofShipped({...WEEK, focus: {day: '2021-01-01'}})))).to.have.length(11);
  });

  it('is text: the mark of each event is in the lanes, and is heard there alone', async () => {
    const model = await withVotes(WEEK);
    expect(listOf(model).points).to.deep.equal([]);
    expect(rowsOf(listOf(model)).every(({point}) => point === undefined)).to.equal(true);
    expect(rowsOf(listOf(model))[0]?.sign).to.equal('protest');
    const all = model.panels.flatMap(({points}) => points);
    for (const {head} of model.table.rows.filter(({file}) => file === undefined))
      expect(
        all.filter(({sentence}) => sentence.includes(head)),
        head,
      ).to.have.length(1);
    expect(lanesOf(model).points.every(({keys}) => keys.day !== undefined)).to.equal(true);
  });

  it('has a sentence of less than 35 words for each mark', async () => {
    for (const {points} of (await withVotes({days: 'all'})).panels)
      for (const {sentence} of points) expect(sentence.split(/\s+/).length, sentence).to.be.below(35);
  });

  it('N5 has place and source beside the words of the file, and what the report rests on', async () => {
    const row = rowsOf(listOf(await ofShipped(TWO_DAYS))).find(({name}) => name.startsWith('Journalist'))!;
    // the verb of the claim is kept
    expect(row.lines?.[0]).to.contain('posted a video said to show armed men');
    expect(row.tag).to.equal('video, not verified');
    expect(row.about?.map((one) => one.text)).to.deep.equal([
      'Southern Ukraine',
      "What's New 2 Day, 25 September 2022",
    ]);
  });

  it('tells a time, a part of the day, a day of a report and a month apart', () => {
    const model = modelOf(
      'date,date_precision,time,title,source\n2024-01-05,,8:30,a,s\n2024-01-05,,at night,b,s\n2024-01-05,reported,,c,s\n2024-01-05,month,,d,s\n',
    );
    const list = listOf(model);
    expect(rowsOf(list).map(({about}) => about?.[0]?.text)).to.deep.equal([
      '08:30',
      'at night',
      'reported on this day',
      's',
    ]);
    expect(list.groups.map(({heading}) => text(heading))).to.deep.equal(['5 January', 'January 2024, day not known']);
    expect(lanesOf(model).points.map(({sentence}) => text(sentence).split(':')[0])).to.deep.equal([
      '5 January 2024, 08',
      '5 January 2024, at night',
      'Reported on 5 January 2024',
      'January 2024',
    ]);
    expect(lanesOf(model).points.at(-1)?.keys, 'a month is no day to choose').to.deep.equal({});
  });

  it('draws a file of dates and titles, and says that there is no source', () => {
    const model = modelOf('date,title\n2024-01-05,A first thing\n2024-01-06,Another\n');
    expect(model.summary.replaceAll('\u00a0', ' ')).to.equal('2 events from 5 to 6 January 2024.');
    expect(rowsOf(listOf(model)).map(({about}) => about?.map((one) => one.text))).to.deep.equal([
      ['no source'],
      ['no source'],
    ]);
    expect(lanesOf(model).points[0]?.sentence.replaceAll('\u00a0', ' ')).to.equal(
      '5 January 2024: A first thing. Other. Source: no source.',
    );
  });
});
