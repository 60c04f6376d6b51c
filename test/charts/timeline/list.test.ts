import {expect} from 'chai';
import {lanesOf, listOf, modelOf, ofShipped, rowsOf, TWO_DAYS, WEEK} from './drawn.js';

const text = (words: string | undefined): string => (words ?? '').replaceAll('\u00a0', ' ');

describe('the list of events', () => {
  it('has all of the period with no day chosen: the first 12, then a button', async () => {
    const list = listOf(await ofShipped(WEEK));
    expect([rowsOf(list).length, list.first, list.heading]).to.deep.equal([48, 12, undefined]);
    expect(list.groups.map(({heading}) => text(heading)).slice(0, 3)).to.deep.equal([
      '19 September',
      '20 September',
      '21 September',
    ]);
    expect(list.groups[5]?.count).to.equal('Saturday');
  });

  it('has the events of the day that is chosen in the lanes, or in a linked chart', async () => {
    const list = listOf(await ofShipped({...WEEK, focus: {day: '2022-09-24'}}));
    expect(rowsOf(list).map(({name}) => name)).to.deep.equal([
      'Second day of nationwide protests',
      'Law on desertion and surrender signed',
      'North Ossetia admits a jam of 2,300 cars',
    ]);
    expect(text(list.heading)).to.equal('24 September 2022 only: 3 of 48 events');
  });

  it('says so where nothing happened on the chosen day, and has all where it is of another time', async () => {
    const none = listOf(await ofShipped({from: '2022-09-28', to: '2022-10-04', focus: {day: '2022-10-02'}}));
    expect(none.foot?.map(text)).to.deep.equal(['No event on 2 October 2022 is in the file.']);
    expect(rowsOf(listOf(await ofShipped({...WEEK, focus: {day: '2021-01-01'}})))).to.have.length(48);
  });

  it('lets only the lanes choose a day: a row that is pinned takes none of its neighbours away', async () => {
    const model = await ofShipped(WEEK);
    expect(lanesOf(model).points.every(({keys}) => keys.day !== undefined)).to.equal(true);
    expect(listOf(model).points.every(({keys}) => keys.day === undefined)).to.equal(true);
    expect(listOf(model).points.find(({name}) => name === 'Zelensky on CBS')?.keys).to.deep.equal({place: 'Kyiv'});
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
    expect(list.points.map(({sentence}) => text(sentence).split(':')[0])).to.deep.equal([
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
