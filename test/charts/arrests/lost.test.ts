import {expect} from 'chai';
import {drawingOf, listOf, modelOfText, plain, sceneOf, sentenceOf, tableOf} from './drawn.js';

describe('arrests: days of which rows were left out', () => {
  it('faults 1.3 are at least what is left, and say how many rows were left out', async () => {
    const csv = 'date,count,place\n2024-01-05,3,Perm\n2024-01-05,many,Ufa\n2024-01-05,4,Tver,x\n2024-01-06,7,Perm\n';
    const model = await modelOfText(csv);
    expect(sentenceOf(model, 'day:2024-01-05')).to.equal(
      '5 January: at least 3 detentions. Two rows about this were left out: they cannot be read. No source is given.',
    );
    expect(tableOf(model)).to.deep.include.members(['5 January, 2 rows left out: 3+', '6 January: 7']);
    expect(plain(model.summary)).to.include('add up to at least 10');
    const labels = sceneOf(drawingOf(model, 'days').scene, 'days').labels.map(({text}) => text);
    expect(labels).to.include('2 rows left out');
  });

  it('faults 1.3 stay on the axis where nothing else is known of them', async () => {
    const csv =
      'date,count,source\n2020-03-12,120,Office\n2020-03-13,160,Office\n2020-03-14,,Office\n2020-03-15,,Office\n';
    const model = await modelOfText(csv);
    expect(plain(model.subtitle)).to.equal('Detentions, 12 to 15 March 2020, counted by Office');
    expect(plain(model.summary)).to.include('We found no figure for two of the four days.');
    expect(sentenceOf(model, 'day:2020-03-15')).to.equal(
      '15 March: no figure found. One row about this was left out: it cannot be read.',
    );
    expect(listOf(await modelOfText(csv, {}, 320), 'days').groups[0]!.rows.map(({lines}) => lines)).to.deep.equal([
      undefined,
      undefined,
      ['? no figure found, 1 row left out'],
      ['? no figure found, 1 row left out'],
    ]);
  });

  it('faults 1.3 of a city make that city at least, and not what was counted for the whole', async () => {
    const csv =
      'date,count,place,place_type\n2024-01-05,9,,\n2024-01-05,3,Perm,city\n2024-01-05,x,Perm,city\n2024-01-05,2,Ufa,city\n';
    const model = await modelOfText(csv, {view: 'cities'});
    expect(tableOf(model)).to.deep.equal([
      '5 January: 9',
      'Perm, days found, 1 row left out: 3+',
      'Ufa, days found: 2',
    ]);
  });

  it('faults 1.3 are not told of before the row was known', async () => {
    const csv = 'date,count,as_of\n2024-01-05,3,2024-01-05\n2024-01-05,x,2024-01-09\n';
    expect(tableOf(await modelOfText(csv))).to.deep.equal(['5 January, 1 row left out: 3+']);
    expect(tableOf(await modelOfText(csv, {knownOn: '2024-01-08'}))).to.deep.equal(['5 January: 3']);
  });

  it('faults 1.3 of a place that was not asked for are not meant', async () => {
    const csv = 'date,count,place\n2024-01-05,3,Perm\n2024-01-05,x,Ufa\n';
    expect(tableOf(await modelOfText(csv, {where: ['Perm']}))[0]).to.equal('5 January: 3');
  });

  it('faults 1.3 make a threshold open: there may be more', async () => {
    const csv = 'date,count,bound,high\n2024-01-05,,withheld,5\n2024-01-05,x,,\n2024-01-06,1,,\n';
    expect(tableOf(await modelOfText(csv))[0]).to.equal('5 January, 1 row left out: withheld');
  });
});
