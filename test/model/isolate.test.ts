import {expect} from 'chai';
import type {ChartModel} from '../../src/model/contract.js';
import {isolated, readable, readableModel, readableOnDemand} from '../../src/model/readable.js';
import {isEnded} from '../../src/messages/en.js';

const shown = (text: string): string => isolated(text).replaceAll('\u2068', '[').replaceAll('\u2069', ']');

describe('texts of two directions', () => {
  it('faults 4.1 words from right to left inside a sentence turn nothing beside them', () => {
    expect(shown('Most on 21 September: 1,018 in طهران, 480 of them by مرصد الاحتجاجات.')).to.equal(
      'Most on 21 September: 1,018 in [طهران], 480 of them by [مرصد الاحتجاجات].',
    );
    expect(shown('2,000+ مرصد')).to.equal('2,000+ [مرصد]');
    expect(shown('תל אביב 1,500–2,000')).to.equal('[תל אביב] 1,500–2,000');
    expect(shown('طهران, الإسكندرية and Tabriz')).to.equal('[طهران], [الإسكندرية] and Tabriz');
  });

  it('faults 4.1 a text of one direction stays as it is', () => {
    for (const text of ['', '1,500', 'Moscow 538', 'طهران', 'مرصد الاحتجاجات في عام 2022.', 'Äpfel – ёж'])
      expect(isolated(text)).to.equal(text);
  });

  it('faults 4.1 keeps letters with their marks, and does it once', () => {
    expect(shown('in שָׁלוֹם, 3')).to.equal('in [שָׁלוֹם], 3');
  });

  it('faults 4.1 the texts of a model, and nothing that is looked up by it', () => {
    const model = {
      title: 'Held in طهران',
      panels: [{id: 'city:طهران x', points: [{id: 'city:طهران x', keys: {place: 'طهران x'}, sentence: 'طهران x: 5'}]}],
    } as unknown as ChartModel;
    const found = readableModel(model) as unknown as typeof model & {
      panels: {id: string; points: {id: string; keys: object; sentence: string}[]}[];
    };
    expect(found.title).to.equal('Held in \u2068طهران\u2069');
    expect(found.panels[0]!.id).to.equal('city:طهران x');
    expect(found.panels[0]!.points[0]).to.deep.include({id: 'city:طهران x', keys: {place: 'طهران x'}});
    expect(found.panels[0]!.points[0]!.sentence).to.equal('\u2068طهران\u2069 x: 5');
    const plain = {title: 'Held', panels: []} as unknown as ChartModel;
    expect(readableModel(plain), 'the same where nothing is to be done').to.equal(plain);
  });

  it('what a part makes when it is read is made once, and is readable then', () => {
    let made = 0;
    const found = readableOnDemand({
      label: 'طهران x',
      get rows() {
        made += 1;
        return [{head: 'Inc..'}];
      },
    });
    expect([found.label, made]).to.deep.equal(['\u2068طهران\u2069 x', 0]);
    expect([found.rows, found.rows === found.rows, made]).to.deep.equal([[{head: 'Inc.'}], true, 1]);
  });

  it('faults 4.4 no sentence ends in two full stops, whatever a text of a file ends with', () => {
    expect(readable('Counted by Meduza Inc.. Known on 3 May.')).to.equal('Counted by Meduza Inc. Known on 3 May.');
    expect(readable('They said: “no!”.')).to.equal('They said: “no!”');
    expect(readable('Is it so?.')).to.equal('Is it so?');
    expect(readable('And so on….')).to.equal('And so on…');
    for (const text of ['And so on...', 'One. Two.', '1.5 million.', 'https://a.b..c/'])
      expect(readable(text)).to.equal(text);
    expect(['Inc.', 'no!”', 'OVD-Info'].map(isEnded)).to.deep.equal([true, true, false]);
  });
});
