import {expect} from 'chai';
import {lanesOf, listOf, modelOf, rowsOf, withVotes} from './drawn.js';

const EVENTS = 'date,title,kind,source\n2022-09-21,a,protest,s\n2022-09-23,b,protest,s\n2022-09-25,c,protest,s\n';
const VOTES =
  'region,as_of,claimed_yes,claimed_by,source\nX,2022-09-22,90,Commission,Agency\nX,2022-09-24,,,Agency\nY,2022-09-24,95,Commission,Agency\n';

describe('the day that is chosen', () => {
  const read = (day: string, asked = {}): readonly string[] =>
    rowsOf(listOf(modelOf(EVENTS, {...asked, focus: {day}}))).map(({name}) => name);

  it('faults mutant timeline/facts.ts: leaves its events alone, from the first day of the period to its last', () => {
    expect(read('2022-09-21')).to.deep.equal(['a']);
    expect(read('2022-09-23')).to.deep.equal(['b']);
    expect(read('2022-09-25')).to.deep.equal(['c']);
    expect(read('2022-09-24'), 'a day without an event').to.deep.equal([]);
  });

  it('faults mutant timeline/facts.ts: chooses nothing where it is no day of the period: all are read', () => {
    for (const day of ['2022-09-20', '2022-09-26', 'tomorrow']) {
      expect(read(day), day).to.deep.equal(['a', 'b', 'c']);
      expect(lanesOf(modelOf(EVENTS, {focus: {day}})).scene.bands, day).to.deep.equal([]);
    }
    const period = {from: '2022-09-22', to: '2022-09-24'};
    expect(read('2022-09-21', period)).to.deep.equal(['b']);
    expect(read('2022-09-25', period)).to.deep.equal(['b']);
    expect(read('2022-09-25', {knownOn: '2022-09-24'}), 'a day that has not come').to.deep.equal(['a', 'b']);
    // the ends of the period are days of it, with or without an event
    expect(read('2022-09-22', period)).to.deep.equal([]);
    expect(read('2022-09-24', period)).to.deep.equal([]);
  });
});

describe('what the timeline says it cannot show', () => {
  const GAP = 'The claimed results do not show how people really voted.';

  it('faults mutant timeline/model.ts: is how people voted, where a claim on a vote is listed and nowhere else', async () => {
    expect(modelOf(EVENTS).gaps).to.deep.equal([]);
    expect(modelOf(EVENTS, {}, 1200, VOTES).gaps).to.deep.equal([GAP]);
    expect(modelOf('date,title\n', {}, 1200, VOTES).gaps, 'without an event').to.deep.equal([GAP]);
    expect(modelOf(EVENTS, {knownOn: '2022-09-21'}, 1200, VOTES).gaps, 'before the first claim').to.deep.equal([]);
    const one = modelOf(EVENTS, {}, 1200, VOTES.split('\n').slice(0, 2).join('\n'));
    expect([one.gaps, listOf(one, 'votes').points.length]).to.deep.equal([[GAP], 1]);
    expect((await withVotes()).gaps).to.deep.equal([GAP]);
  });
});

describe('a row on a vote', () => {
  it('faults meaning timeline/model-votes.ts: is muted where nobody gives a figure, and no claim is', async () => {
    const quiet = (model: ReturnType<typeof modelOf>) =>
      rowsOf(listOf(model, 'votes')).map(({name, quiet: isQuiet}) => `${name} ${isQuiet ?? false}`);
    expect(quiet(modelOf(EVENTS, {}, 1200, VOTES))).to.deep.equal(['X false', 'Y false']);
    const state = 'region,as_of,source\nX,2022-09-22,Agency\n';
    expect(quiet(modelOf(EVENTS, {}, 1200, state))).to.deep.equal(['X true']);
    expect(quiet(await withVotes()).every((text) => text.endsWith('false'))).to.equal(true);
  });
});
