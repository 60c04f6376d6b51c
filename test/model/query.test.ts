import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {parseList, parseState} from '../../src/model/query.js';

describe('a state of knowledge', () => {
  const day = parseDay('2022-09-22')!;

  it('is the end of a day or a minute of it', () => {
    expect(parseState('2022-09-22')).to.deep.equal({day});
    expect(parseState('2022-09-22T09:51')).to.deep.equal({day, time: '09:51'});
    expect(parseState('2022-09-22T00:00')).to.deep.equal({day, time: '00:00'});
    expect(parseState('2022-09-22T23:59')).to.deep.equal({day, time: '23:59'});
  });

  for (const text of [
    '',
    'today',
    '22.9.2022',
    '2022-09-31',
    '2022-9-22',
    '2022-09-22T',
    '2022-09-22T9:51',
    '2022-09-22T24:00',
    '2022-09-22T09:60',
    '2022-09-22T09:51:00',
    '2022-09-22T09:51Z',
    '2022-09-22 09:51',
    'T09:51',
  ]) {
    it(`is not "${text}"`, () => expect(parseState(text)).to.equal(undefined));
  }
});

describe('a list in an attribute', () => {
  it('is parted by semicolons, so that names may have spaces and commas', () => {
    expect(parseList('Moscow; Saint Petersburg ;Tula, Oblast', ';')).to.deep.equal([
      'Moscow',
      'Saint Petersburg',
      'Tula, Oblast',
    ]);
  });

  it('or by spaces', () => {
    expect(parseList('  target   called_up ', ' ')).to.deep.equal(['target', 'called_up']);
  });

  it('has nothing empty in it', () => {
    expect([parseList('', ';'), parseList(' ; ;', ';'), parseList('  ', ' ')]).to.deep.equal([[], [], []]);
  });
});
