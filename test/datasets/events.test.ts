import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {events} from '../../src/datasets/events.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';

const of = (text: string) => read(text, events);
const problems = (text: string) => of(text).problems.map(({code, name}) => `${code} ${name}`);

describe('the events file', () => {
  it('is read column by column', () => {
    const [row] = of(
      'date,time,place,lat,lon,title,kind,summary,evidence,publisher,url,verified,id\n' +
        '2022-09-23,8:00,Odesa,46.4825,30.7233,Voting begins,Referendum,A video said to show it.,"video, not verified",TASS,https://tass.com/1,retrieved,e7\n',
    ).rows;
    const {date, source, ...rest} = row!;
    expect(isoDay(date)).to.equal('2022-09-23');
    expect([source.publisher, source.url, source.verified]).to.deep.equal(['TASS', 'https://tass.com/1', 'retrieved']);
    expect(rest).to.deep.equal({
      ...{row: 2, rows: 1, id: 'e7', precision: 'day', time: '08:00', title: 'Voting begins', kind: 'referendum'},
      ...{place: 'Odesa', latitude: 46.48, longitude: 30.72, summary: 'A video said to show it.'},
      evidence: 'video, not verified',
    });
  });

  it('needs a date and a title, and nothing else', () => {
    const {rows, problems: told, leftOut} = of('date,title\n2022-09-21,Partial mobilisation declared\n');
    expect(leftOut).to.equal(0);
    expect([rows[0]!.kind, rows[0]!.place, rows[0]!.time, rows[0]!.evidence]).to.deep.equal(['', '', '', '']);
    expect(told.map(({code, count}) => `${code} ${count}`)).to.deep.equal(['source 1']);
    expect(of('date,what\n2022-09-21,x\n').failure?.code).to.equal('columns');
  });

  it('keeps words for a part of the day, and a kind of its own', () => {
    const [row] = of('date,title,time,kind,source\n2022-09-21,x,at night,Sabotage,s\n').rows;
    expect([row!.time, row!.kind]).to.deep.equal(['at night', 'sabotage']);
  });

  it('tells the day of a report from the day of the event, and a month from a day', () => {
    const {rows} = of(
      'date,title,date_precision,source\n2022-09-25,x,reported,s\n2022-09-01,y,month,s\n2022-09-02,z,,s\n',
    );
    expect(rows.map(({precision, date}) => `${precision} ${isoDay(date)}`)).to.deep.equal([
      'reported 2022-09-25',
      'month 2022-09-30',
      'day 2022-09-02',
    ]);
  });

  it('never adds events up, equal ones neither', () => {
    const {rows, problems: told} = of('date,title,source\n2022-09-21,x,s\n2022-09-21,x,s\n');
    expect([rows.length, told.length]).to.deep.equal([2, 0]);
  });

  const bad: [string, string, string][] = [
    ['no title', 'date,title,source\n2022-09-21, ,s', 'needed title'],
    ['no date', 'date,title,source\n,x,s', 'date date'],
    ['a date that is none', 'date,title,source\n2022-02-30,x,s', 'date date'],
    ['another precision', 'date,title,source,date_precision\n2022-09-21,x,s,year', 'date date_precision'],
    ['known before it happened', 'date,title,source,as_of\n2022-09-21,x,s,2022-09-20', 'period as_of'],
  ];
  for (const [what, text, expected] of bad) {
    it(`leaves out a row with ${what}`, () => {
      expect(problems(text)).to.deep.equal([expected]);
      expect(of(text).leftOut).to.equal(1);
    });
  }

  it('says what is wrong, and what would be right', () => {
    const said = (text: string) => of(text).problems.map((problem) => problemsEn[problem.code](problem));
    expect(said('date,title,source,date_precision\n2022-09-21,x,s,year\n')).to.deep.equal([
      'Row 2, column 4 (date_precision): “year” is not a precision. Use one of: day, month, reported.',
    ]);
    expect(said('date,title,source\n2022-09-21,,s\n')).to.deep.equal([
      'Row 2, column 2 (title) is empty. Every row needs it.',
    ]);
  });

  it('takes direction characters out of what is shown, with a warning', () => {
    const {rows, problems: told} = of('date,title,source\n2022-09-21,a\u202eb,s\n');
    expect(rows[0]!.title).to.equal('ab');
    expect(told.map(({code}) => code)).to.deep.equal(['control']);
  });
});
